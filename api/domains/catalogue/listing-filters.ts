import type { z } from 'zod';
import type { Context } from '../../context.ts';
import { toMinor } from '../../platform/money.ts';
import { roomOnDay } from '../delivery/day-room.service.ts';
import { findPlace, listReach, type Reach, type SearchPlace } from '../stores/nearby.service.ts';
import { listLiveStores } from '../stores/stores.service.ts';
import type { FacetsQuery } from './catalogue.schema.ts';
import { plainWords } from './correct-words.ts';
import type { ListingQuery, ServingStore } from './listing-query.ts';

export type Filters = z.output<typeof FacetsQuery>;

/** A request's filters in the words of the table, with the place and who delivers there. */
export type FoundFilters = {
  query: ListingQuery;
  place: SearchPlace | null;
  reach: Map<number, Reach>;
  /** Nothing can match: no word in q, an unknown store, nobody delivers there. */
  isEmpty: boolean;
};

/** Prices of one shop are in one currency; its digits are those of the filters. */
export const CURRENCY = 'INR';
const LONG_MINUTES = 2_000_000_000;

/** As plain_text() of the database writes it. */
const plain = (text: string) => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();

const minorOf = (amount: string | undefined) => (amount === undefined ? null : toMinor(amount, CURRENCY));

/**
 * Without a place, day or store's slug no statement; else one for each of them. Refuses 'stores/unknown-place' (422).
 */
export async function findFilters(context: Context, filters: Filters): Promise<FoundFilters> {
  const place = await findPlace(context, filters);
  const reach = place && (await listReach(context.db, place));
  const storeId = filters.store === undefined ? null : await findStoreId(context, filters.store);
  const serving = await listServing(context, filters.open_on, reach);
  const words = filters.q === undefined || filters.q.trim() === '' ? null : plainWords(filters.q);
  const query: ListingQuery = {
    category: filters.category ?? null,
    store_id: storeId,
    tags: tagsOf(filters),
    flavours: (filters.flavour ?? []).map((flavour) => `flavour:${plain(flavour)}`),
    min_minor: minorOf(filters.min_price),
    max_minor: minorOf(filters.max_price),
    words,
    serving,
    is_dated: filters.open_on !== undefined,
    is_orderable_only: filters.open_on !== undefined,
  };
  const isEmpty = storeId === 0 || serving?.length === 0 || (words === null && Boolean(filters.q?.trim()));
  return { query, place, reach: new Map(reach?.map((one) => [one.store_id, one])), isEmpty };
}

function tagsOf({ occasion, diet = [], kind }: Filters): string[] {
  const tags = diet.map((name) => `diet:${name}`);
  if (occasion) tags.push(`occasion:${occasion}`);
  if (kind) tags.push(`kind:${kind}`);
  return tags;
}

/** 0, which no store has, when there is none. */
async function findStoreId(context: Context, idOrSlug: string): Promise<number> {
  if (/^\d{1,15}$/.test(idOrSlug)) return Number(idOrSlug);
  const stores = await listLiveStores(context.db, { slug: idOrSlug.replaceAll('\0', '') });
  return stores[0]?.id ?? 0;
}

async function listServing(
  context: Context,
  day: string | undefined,
  reach: Reach[] | null,
): Promise<ServingStore[] | null> {
  if (reach === null && day === undefined) return null;
  const distances = new Map(reach?.map((one) => [one.store_id, one.distance_m]));
  const ids = reach ? [...distances.keys()] : (await listLiveStores(context.db, { slug: null })).map(({ id }) => id);
  const served = (id: number) => ({ id, distance_m: distances.get(id) ?? 0 });
  if (day === undefined)
    return ids.map((id) => ({ ...served(id), longest_lead_minutes: LONG_MINUTES, free_units: LONG_MINUTES }));
  const fulfilment = reach ? 'delivery' : 'any';
  const rooms = await roomOnDay(context.db, { store_ids: ids, day, now: context.clock.now(), fulfilment });
  return ids.flatMap((id) => {
    const room = rooms.get(id);
    return room ? [{ ...served(id), ...room }] : [];
  });
}
