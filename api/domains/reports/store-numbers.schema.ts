import { z } from 'zod';
import { AskedDay, Day, Money } from '../../platform/shapes.ts';

const MOST_DAYS = 1100;
const DAY_MS = 86_400_000;

type Asked = { from?: string | undefined; to?: string | undefined; last?: number | undefined };

const lengthOf = ({ from, to }: Asked) => (from && to ? (Date.parse(to) - Date.parse(from)) / DAY_MS + 1 : 0);

const period = {
  from: AskedDay.optional().meta({ description: 'First day of the period, of the store' }),
  to: AskedDay.optional().meta({ description: 'Last day' }),
  last: z.coerce
    .number()
    .int()
    .min(1)
    .max(MOST_DAYS)
    .optional()
    .meta({ description: 'Instead of from and to: so many days up to today; 30 without anything' }),
  compare: z.enum(['period', 'year']).default('period').meta({
    description: 'Against as many days just before, or the same days a year earlier',
  }),
};

const WHOLE = { error: 'from and to come together, and without last', path: ['from'] };
const FORWARD = { error: 'must not be before from', path: ['to'] };
const BOUNDED = { error: `must be within ${MOST_DAYS} days of from`, path: ['to'] };

const isWhole = ({ from, to, last }: Asked) => (from === undefined) === (to === undefined) && !(from && last);
const isForward = ({ from, to }: Asked) => !from || !to || to >= from;
const isBounded = (asked: Asked) => lengthOf(asked) <= MOST_DAYS;

export const NumbersQuery = z
  .strictObject(period)
  .refine(isWhole, WHOLE)
  .refine(isForward, FORWARD)
  .refine(isBounded, BOUNDED);

const NumbersTable = z.enum(['steps', 'hours', 'weekdays', 'products', 'options']);
export type NumbersTable = z.infer<typeof NumbersTable>;
export const NumbersCsvQuery = z
  .strictObject({ ...period, table: NumbersTable })
  .refine(isWhole, WHOLE)
  .refine(isForward, FORWARD)
  .refine(isBounded, BOUNDED);

const Totals = z.object({
  sales: Money.meta({ description: 'Of orders that were kept, with delivery and tax' }),
  orders: z.number().int(),
  average: Money.nullable(),
  delivery: Money,
  tax: Money,
  refunded: Money.meta({ description: 'Given back on orders that were kept' }),
  new_customers: z.number().int(),
  returning_orders: z.number().int().meta({ description: 'Orders of people who had ordered here before' }),
  cancelled: z.number().int(),
  declined: z.number().int(),
  expired: z.number().int(),
  failed: z.number().int(),
  ended: Money.meta({ description: 'What the orders that ended without a cake would have brought' }),
  finished: z.number().int(),
  late: z.number().int().meta({ description: 'Of the finished ones, after their window' }),
  late_minutes: z.number().nullable().meta({ description: 'How late they were on average' }),
});

const pair = { orders: z.number().int(), sales: Money, before_orders: z.number().int(), before_sales: Money };

const Sold = z.object({
  id: z.number().int(),
  name: z.string(),
  group: z.string().nullable().meta({ description: 'What an option is a choice of' }),
  quantity: z.number().int(),
  sales: Money,
  before_quantity: z.number().int(),
  before_sales: Money,
});

export const StoreNumbers = z
  .object({
    period: z.object({ from: Day, to: Day }),
    before: z.object({ from: Day, to: Day }),
    today: Day.meta({ description: 'On the store’s calendar' }),
    currency: z.string(),
    step: z.enum(['day', 'week', 'month']),
    is_complete: z.boolean().meta({ description: 'false while older orders are still being counted' }),
    totals: Totals,
    totals_before: Totals,
    by_step: z.array(z.object({ from: Day, ...pair })),
    by_hour: z.array(z.object({ hour: z.number().int(), ...pair })),
    by_weekday: z.array(z.object({ weekday: z.number().int(), ...pair })),
    products: z.array(Sold.omit({ group: true }).extend({ orders: z.number().int() })),
    options: z.array(Sold),
  })
  .meta({ id: 'StoreNumbers' });
