import { z } from 'zod';
import { AskedDay, Id, Instant, Money } from '../../platform/shapes.ts';
import { email, line, paragraph, phone } from '../../platform/text.ts';
import { CartLine, Quantity, StoreQuoteShape } from '../carts/carts.schema.ts';
import { Selections } from '../designs/designs.schema.ts';
import { AddressBody } from './orders.schema.ts';

const contents = {
  fulfilment: z.enum(['delivery', 'pickup']),
  lines: z
    .array(z.strictObject({ product_id: Id, quantity: Quantity.default(1), selections: Selections.default([]) }))
    .min(1)
    .max(100),
  address: AddressBody.nullish().transform((address) => address ?? null),
};

export const ManualOrderBody = z.strictObject({
  ...contents,
  source: z.enum(['phone', 'walk_in']),
  customer: z.strictObject({
    name: line(120, 2),
    phone: phone.nullish().transform((value) => value ?? null),
    email: email.nullish().transform((value) => value ?? null),
  }),
  window_starts_at: Instant,
  note: paragraph(500).default(''),
  payment: z.enum(['at_store', 'on_delivery', 'paid_in_cash']),
  expected_total: Money,
});

export const ManualQuoteBody = z.strictObject({
  ...contents,
  window_starts_at: Instant.nullish(),
  from: AskedDay.optional(),
  days: z.number().int().min(1).max(31).default(14),
});

export const ManualQuote = z
  .object({
    lines: z.array(CartLine).meta({ description: '`id` is the place in the request, from 1' }),
    quote: StoreQuoteShape,
    is_ready: z.boolean(),
  })
  .meta({ id: 'ManualOrderQuote' });
