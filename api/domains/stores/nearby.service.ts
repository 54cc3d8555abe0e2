import type { Context } from '../../context.ts';
import type { Executor } from '../../platform/db.ts';
import { Refused } from '../../platform/errors.ts';
import { matchDeliveryRule } from '../delivery/delivery.service.ts';
import { distanceMetres, type Point } from './distance.ts';
import type { Place } from './geocoder/geocoder.ts';
import { listReachingRules } from './nearby.sql.ts';

/** Where somebody looks from: a point of their device, or what the geocoder made of an address. */
export type SearchPlace = Omit<Place, 'city'> & { city: string | null };

export type PlaceQuery = {
  near_lat?: number | undefined;
  near_lng?: number | undefined;
  address?: string | undefined;
  postcode?: string | undefined;
};

/** Only what the contract says of a place. */
export const placeOut = ({ lat, lng, district, postcode, city, precision }: SearchPlace) => ({
  lat,
  lng,
  district,
  postcode,
  city,
  precision,
});

/** A store that delivers to a place; money in minor units of its currency, for an empty basket. */
export type Reach = {
  store_id: number;
  distance_m: number;
  fee_minor: number;
  minimum_minor: number;
  free_above_minor: number | null;
  currency: string;
};

/**
 * The place that a request names, or null when it names none. Refuses 'stores/unknown-place' (422) when the address
 * can't be found on the map.
 */
export async function findPlace(context: Context, query: PlaceQuery): Promise<SearchPlace | null> {
  const { near_lat: lat, near_lng: lng, address, postcode } = query;
  if (lat !== undefined && lng !== undefined)
    return { lat, lng, district: null, postcode: postcode ?? null, city: null, precision: 'point' };
  if (!address && !postcode) return null;
  const place = await context.geocoder.locate({ text: address ?? null, postcode: postcode ?? null });
  if (place) return place;
  const field = address ? 'address' : 'postcode';
  const message = 'We could not find this address. Try the district or the postcode.';
  throw new Refused('stores/unknown-place', message, {
    status: 422,
    errors: [{ field, code: 'stores/unknown-place', message }],
  });
}

/**
 * Live stores that deliver to a place, nearest first, with the fee of an empty basket. One statement. The middle of an
 * area stands for the door where only the area is known, so fees are what most of that area pays.
 */
export async function listReach(db: Executor, place: Point & { postcode: string | null }): Promise<Reach[]> {
  const point = { lat: place.lat, lng: place.lng };
  const stores = Map.groupBy(await listReachingRules(db, point), (rule) => rule.store_id);
  return [...stores.values()]
    .flatMap((rules) => {
      const [store] = rules;
      if (!store) return [];
      const distance_m = Math.round(distanceMetres(store, point));
      const asked = { distance_m, point, postcode: place.postcode, weekday: null, items_minor: 0 };
      const offer = matchDeliveryRule(rules, asked);
      if (!offer.is_deliverable) return [];
      const { store_id, currency } = store;
      const { fee_minor, minimum_minor, free_above_minor } = offer;
      return [{ store_id, distance_m, fee_minor, minimum_minor, free_above_minor, currency }];
    })
    .sort((a, b) => a.distance_m - b.distance_m || a.store_id - b.store_id);
}
