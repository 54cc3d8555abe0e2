import { z } from 'zod';
import { AskedDay, Day, Id, Instant, Money } from '../../platform/shapes.ts';
import { line } from '../../platform/text.ts';

const MINUTES_A_YEAR = 366 * 24 * 60;

/** A whole number in a query; an empty one is wrong, not nought. */
const whole = (min: number, max: number) =>
  z
    .string()
    .regex(/^\d{1,9}$/, { error: `must be a whole number from ${min} to ${max}` })
    .transform(Number)
    .pipe(z.number().min(min).max(max));

const degrees = (most: number) =>
  z
    .string()
    .regex(/^-?\d{1,3}(\.\d{1,20})?$/, { error: `must be degrees from -${most} to ${most}` })
    .transform(Number)
    .pipe(z.number().min(-most).max(most));

const WorkOfOrder = whole(0, 100_000)
  .default(0)
  .meta({ description: 'Units of this work that the order takes of its day' });

export const WindowsQuery = z.strictObject({
  fulfilment: z.enum(['delivery', 'pickup']).default('delivery'),
  units: whole(0, 10_000).default(1).meta({ description: 'Units of capacity that the order takes' }),
  oven: WorkOfOrder,
  assembly: WorkOfOrder,
  decoration: WorkOfOrder,
  lead_time_minutes: whole(0, MINUTES_A_YEAR).default(0),
  from: AskedDay.optional(),
  days: whole(1, 62).default(14),
});

const WindowShape = z
  .object({
    starts_at: Instant,
    ends_at: Instant,
    label: z.string().meta({ description: 'In the store’s wall-clock time', examples: ['10:00–12:00'] }),
    price: Money,
    is_possible: z.boolean(),
    reason_code: z.string().nullable(),
    reason: z.string().nullable().meta({ description: 'Why it can’t be chosen, for customers' }),
    units_left: z.number().int(),
  })
  .meta({ id: 'Window' });

export const WindowsShape = z.object({
  store_id: Id,
  timezone: z.string(),
  fulfilment: z.enum(['delivery', 'pickup']),
  earliest: WindowShape.extend({ day: Day }).nullable(),
  days: z.array(
    z.object({
      day: Day,
      is_possible: z.boolean(),
      reason_code: z.string().nullable(),
      reason: z.string().nullable(),
      windows: z.array(WindowShape),
    }),
  ),
});

const Decimal = z.string().regex(/^\d{1,10}(\.\d{1,3})?$/, { error: 'must be an amount such as 350.00' });

/** A point, a postcode or an address; more than one makes the offer exact where the point is, and say so where not. */
export const OfferQuery = z
  .strictObject({
    lat: degrees(90).optional(),
    lng: degrees(180).optional(),
    postcode: line(12, 3).optional(),
    address: line(300, 3).optional(),
    items_total: Decimal.default('0').meta({ description: 'In the store’s currency' }),
    day: AskedDay.optional(),
  })
  .refine((query) => (query.lat === undefined) === (query.lng === undefined), {
    error: 'lat and lng come together',
    path: ['lat'],
  })
  .refine((query) => query.lat !== undefined || query.postcode || query.address, {
    error: 'give lat and lng, a postcode or an address',
    path: ['address'],
  });

export const OfferShape = z
  .object({
    is_deliverable: z.boolean(),
    is_estimate: z.boolean(),
    fee: Money.nullable(),
    distance_m: z.number().int().nullable(),
    minimum: Money.nullable(),
    missing_for_minimum: Money.nullable(),
    free_above: Money.nullable(),
    missing_for_free: Money.nullable(),
    reason_code: z.string().nullable(),
    reason: z.string().nullable(),
  })
  .meta({ id: 'DeliveryOffer' });
