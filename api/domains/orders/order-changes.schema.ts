import { z } from 'zod';
import { AskedDay, Id, Instant, Money, PathId } from '../../platform/shapes.ts';
import { paragraph } from '../../platform/text.ts';
import { Quantity, StoreDays } from '../carts/carts.schema.ts';
import { Selections } from '../designs/designs.schema.ts';
import { AddressBody, Order, OrderAddress, OrderChange, OrderLine, Window } from './orders.schema.ts';

const LineWish = z
  .strictObject({
    line_id: Id,
    is_removed: z.literal(true).optional(),
    product_id: Id.optional().meta({ description: 'Another product of the same store in its place' }),
    quantity: Quantity.optional(),
    selections: Selections.optional(),
  })
  .refine((line) => Object.keys(line).length > 1, { error: 'needs is_removed, product_id, quantity or selections' });

const wish = {
  window_starts_at: Instant.optional(),
  lines: z.array(LineWish).max(100).optional(),
  details: z
    .strictObject({ address: AddressBody.optional(), note: paragraph(500).optional() })
    .optional()
    .meta({ description: 'Whom it goes to (with the recipient), and the note' }),
};

export const ChangeQuoteBody = z.strictObject({
  ...wish,
  from: AskedDay.optional(),
  days: z.number().int().min(1).max(31).default(14),
});

export const ChangeBody = z.strictObject({
  ...wish,
  message: paragraph(500).default('').meta({ description: 'Words to whoever answers' }),
  expected_total: Money.meta({ description: 'What the order would cost, as the quote said' }),
  decline_if_refused: z
    .boolean()
    .default(false)
    .meta({ description: 'Only by the store, of a placed order: a no or no answer declines it, with the money back' }),
  expires_in_minutes: z.number().int().min(15).max(1440).default(1440),
  consent: paragraph(300)
    .optional()
    .meta({ description: 'Only by the store: the customer agreed already (“by phone, 14:05”), so it counts at once' }),
});

export const ConsentBody = z.strictObject({
  reason: paragraph(300).refine((text) => text.length >= 3, { error: 'must say when and how the customer agreed' }),
});
export const AnswerBody = z.strictObject({ reason: paragraph(300).optional() });

const TermsLine = OrderLine.extend({
  id: z.number().meta({ description: 'Of the order’s line' }),
  unit_price: Money,
  total: Money,
  is_changed: z.boolean(),
}).meta({ id: 'ChangedLine' });

export const Terms = z
  .object({
    window: Window,
    address: OrderAddress.nullable(),
    note: z.string(),
    lines: z.array(TermsLine),
    items: Money,
    delivery: Money,
    discount: Money,
    tax: Money,
    is_tax_included: z.boolean(),
    total: Money,
  })
  .meta({ id: 'OrderTerms', description: 'All that was agreed of an order, or would be' });

export const ChangeQuote = z
  .object({
    kinds: z.array(z.string()),
    before: Terms,
    after: Terms,
    differences: OrderChange.shape.differences,
    difference: Money,
    refund: Money.nullable(),
    due: Money.nullable(),
    problems: z.array(z.object({ code: z.string(), message: z.string() })),
    is_possible: z.boolean(),
    expires_at: Instant.nullable().meta({
      description: 'Until when the other side could answer; null: too late to ask',
    }),
    days: StoreDays.meta({ description: 'The windows that whoever asks can wish for' }),
  })
  .meta({ id: 'ChangeQuote' });

export const WholeChange = OrderChange.extend({ before: Terms, after: Terms }).meta({ id: 'WholeOrderChange' });
export const ChangedOrder = z.object({ change: WholeChange, order: Order }).meta({ id: 'ChangedOrder' });

export const ChangeParams = z.strictObject({ id: PathId, change: PathId });
export const ChangeTokenParams = z.strictObject({ token: z.string().min(10).max(64) });
export const TrackedChangeParams = z.strictObject({ token: z.string().min(10).max(64), change: PathId });
export const ChangeDrawingParams = z.strictObject({
  token: z.string().min(10).max(64),
  change: PathId,
  line: z.string().regex(/^(before|after)-\d{1,15}\.svg$/),
});
