import { z } from 'zod';
import { AskedDay, Day, Id, Instant, Money, PathId } from '../../platform/shapes.ts';
import { line } from '../../platform/text.ts';
import { Selections } from '../designs/designs.schema.ts';

export const Quantity = z
  .number({ error: 'must be a whole number from 1 to 99' })
  .int({ error: 'must be a whole number from 1 to 99' })
  .min(1, { error: 'must be a whole number from 1 to 99' })
  .max(99, { error: 'must be a whole number from 1 to 99' });

export const CartParams = z.strictObject({ token: z.string().min(4).max(64) });
export const LineParams = z.strictObject({ token: z.string().min(4).max(64), id: PathId });
export const NewLineBody = z.strictObject({
  product_id: Id,
  quantity: Quantity.default(1),
  selections: Selections.default([]),
});
export const LineBody = z
  .strictObject({ quantity: Quantity.optional(), selections: Selections.optional() })
  .refine((body) => body.quantity !== undefined || body.selections !== undefined, {
    error: 'needs quantity or selections',
  });
export const MergeBody = z.strictObject({ cart_token: z.string().min(4).max(64) });

const LineProblem = z.object({ code: z.string(), message: z.string() });

export const CartLine = z
  .object({
    id: z.number(),
    product: z.object({ id: z.number(), slug: z.string(), name: z.string() }),
    store: z.object({ id: z.number(), slug: z.string(), name: z.string() }),
    quantity: z.number(),
    selections: Selections,
    choices: z.array(
      z.object({ group: z.string(), role: z.string(), names: z.array(z.string()), text: z.string().nullable() }),
    ),
    inscription: z.string().nullable(),
    unit_price: Money,
    total: Money,
    price_when_added: Money.nullable().meta({ description: 'Set when the price has changed since' }),
    servings: z.number().nullable(),
    contains: z.array(z.string()),
    may_contain: z.array(z.string()),
    diets: z.array(z.string()),
    lead_time_minutes: z.number(),
    picture: z.object({ url: z.string(), alt: z.string() }),
    problems: z.array(LineProblem),
  })
  .meta({ id: 'CartLine' });

export const Cart = z
  .object({
    token: z.string(),
    status: z.enum(['open', 'converted', 'merged']),
    pieces: z.number(),
    lines: z.array(CartLine),
    items: Money.nullable(),
  })
  .meta({ id: 'Cart' });

export const QuoteBody = z.strictObject({
  destination: z
    .strictObject({
      lat: z.number().min(-90).max(90).nullish(),
      lng: z.number().min(-180).max(180).nullish(),
      postcode: line(12, 3).nullish(),
      text: line(300).nullish(),
    })
    .nullish(),
  stores: z
    .array(
      z.strictObject({
        store_id: Id,
        fulfilment: z.enum(['delivery', 'pickup']),
        window_starts_at: Instant.nullish(),
      }),
    )
    .max(20)
    .default([]),
  from: AskedDay.optional(),
  days: z.number().int().min(1).max(31).default(14),
});

const QuotedWindow = z.object({
  starts_at: Instant,
  ends_at: Instant,
  price: Money,
  is_possible: z.boolean(),
  reason_code: z.string().nullable(),
  reason: z.string().nullable(),
});

export const StoreDays = z.array(
  z.object({
    day: Day,
    is_possible: z.boolean(),
    reason_code: z.string().nullable(),
    reason: z.string().nullable(),
    windows: z.array(QuotedWindow),
  }),
);

export const StoreQuoteShape = z
  .object({
    store: z.object({
      id: z.number(),
      slug: z.string(),
      name: z.string(),
      address: z.string().meta({ description: 'Where to pick it up' }),
      district: z.string(),
      timezone: z.string(),
    }),
    fulfilment: z.enum(['delivery', 'pickup']),
    offers: z.array(z.enum(['delivery', 'pickup'])),
    payment_methods: z.array(z.string()),
    line_ids: z.array(z.number()),
    items: Money,
    delivery: Money.nullable().meta({ description: 'Null while no destination is known' }),
    is_delivery_estimate: z.boolean(),
    distance_m: z.number().nullable(),
    missing_for_minimum: Money.nullable(),
    missing_for_free_delivery: Money.nullable(),
    discount: Money,
    tax: Money,
    is_tax_included: z.boolean(),
    total: Money,
    window: z.object({ starts_at: Instant, ends_at: Instant, price: Money }).nullable(),
    earliest: z.object({ starts_at: Instant, ends_at: Instant }).nullable(),
    days: StoreDays,
    problems: z.array(LineProblem),
  })
  .meta({ id: 'StoreQuote' });

export const Quote = z
  .object({
    stores: z.array(StoreQuoteShape),
    total: Money.nullable(),
    destination: z.object({ label: z.string(), is_exact: z.boolean() }).nullable(),
    is_ready: z.boolean().meta({ description: 'Nothing is missing or in the way of a checkout' }),
  })
  .meta({ id: 'Quote' });
