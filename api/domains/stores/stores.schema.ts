import { z } from 'zod';
import { Photo } from '../../platform/picture-shapes.ts';
import { AskedDay, Cursor, Day, Instant, Limit, Money } from '../../platform/shapes.ts';
import { DIETS } from '../designs/option-groups.ts';
import { isWholePlace, PlaceOut, placeFields, WHOLE_PLACE } from './place.schema.ts';

export const StoresQuery = z
  .strictObject({
    ...placeFields,
    q: z.string().max(200).optional().meta({ description: 'Part of a name, district or kind; mistakes are forgiven' }),
    kind: z.string().max(60).optional(),
    diet: z.enum(DIETS).optional().meta({ description: 'Has products for this diet' }),
    open_on: AskedDay.optional(),
    sort: z.enum(['nearest', 'name']).optional().meta({ description: 'Nearest when a place is given, else name' }),
    limit: Limit,
    cursor: Cursor.optional(),
  })
  .refine(isWholePlace, WHOLE_PLACE)
  .refine((query) => query.sort !== 'nearest' || query.near_lat !== undefined || query.address || query.postcode, {
    error: 'nearest needs near_lat and near_lng, an address or a postcode',
    path: ['sort'],
  });

const Earliest = z.object({ day: Day, label: z.string(), starts_at: Instant, ends_at: Instant });

const summary = {
  id: z.number().int(),
  slug: z.string(),
  name: z.string(),
  kind: z.string(),
  description: z.string(),
  district: z.string(),
  city: z.string(),
  lat: z.number(),
  lng: z.number(),
  timezone: z.string(),
  currency: z.string(),
  offers_delivery: z.boolean(),
  offers_pickup: z.boolean(),
  cover: z.record(z.string(), z.unknown()).meta({ description: 'The illustrated scene' }),
  cover_photo: Photo.nullable().meta({ description: 'In its place, where the store has one' }),
  rating: z.object({ average: z.number(), count: z.number().int() }).nullable(),
  paused_until: Instant.nullable(),
};

/** What delivery to the customer's place takes. */
const Delivery = z.object({
  distance_m: z.number().int(),
  fee: Money,
  minimum: Money,
  free_above: Money.nullable(),
});

const StoreCard = z
  .object({
    ...summary,
    earliest: Earliest.nullable().meta({ description: 'First window for a product that needs no more than the store' }),
    delivery: Delivery.optional().meta({ description: 'When a place is given' }),
  })
  .meta({ id: 'StoreCard' });

export const StoresPage = z.object({
  items: z.array(StoreCard),
  next: z.string().nullable(),
  place: PlaceOut.optional(),
});

/** An id or a slug. */
export const StoreParams = z.strictObject({ id: z.string().min(1).max(100) });

export const StoreQuery = z.strictObject(placeFields).refine(isWholePlace, WHOLE_PLACE);

export const StoreOut = z
  .object({
    ...summary,
    address: z.string(),
    postcode: z.string(),
    phone: z.string(),
    email: z.string(),
    payment_methods: z.array(z.string()),
    accept_within_minutes: z.number().int(),
    cut_off: z.string().nullable().meta({ description: 'Wall-clock time HH:MM' }),
    lead_time_minutes: z.number().int(),
    furthest_days: z.number().int(),
    prices_include_tax: z.boolean(),
    order_words: z.record(z.string(), z.string()),
    hours: z.array(z.object({ weekday: z.number().int(), opens: z.string(), closes: z.string() })),
    closures: z.array(z.object({ starts_on: Day, ends_on: Day, reason: z.string() })),
    delivery_rules: z.array(
      z.object({
        name: z.string(),
        words: z.string(),
        fee: Money,
        minimum: Money.nullable(),
        free_above: Money.nullable(),
        from_m: z.number().int().nullable(),
        to_m: z.number().int().nullable(),
        postcodes: z.array(z.string()).nullable(),
        weekdays: z.array(z.number().int()).nullable(),
      }),
    ),
    categories: z.array(z.object({ slug: z.string(), name: z.string(), products: z.number().int() })),
    earliest: Earliest.nullable(),
    place: PlaceOut.optional(),
    delivery: Delivery.nullable()
      .optional()
      .meta({ description: 'When a place is given; null: it does not deliver there' }),
  })
  .meta({ id: 'Store' });
