import type { z } from 'zod';
import type { Context } from '../../context.ts';
import { assert } from '../../platform/errors.ts';
import { toMoney } from '../../platform/money.ts';
import { countNews } from './count-orders.service.ts';
import type { StoreNumbers } from './store-numbers.schema.ts';
import {
  findStoreOfNumbers,
  listOptionsSold,
  listProductsSold,
  listSums,
  type SoldRow,
  type Spans,
  type Step,
  type Sums,
  type SumsRow,
} from './store-numbers.sql.ts';

export type Numbers = z.infer<typeof StoreNumbers>;
/** Days of the store; without them so many up to today. */
export type Period = {
  from?: string | undefined;
  to?: string | undefined;
  last?: number | undefined;
  compare: 'period' | 'year';
};

const MOST_PRODUCTS = 200;
const MOST_OPTIONS = 200;
const DAY_MS = 86_400_000;

/**
 * What a store sold on the days from `from` to `to` (its own calendar), by when it was ordered, against the period before.
 * Counts what happened since the last time first, so the answer is of now; 7 statements, whatever the store ever sold.
 */
export async function getStoreNumbers(context: Context, storeId: number, period: Period): Promise<Numbers> {
  const is_complete = await countNews(context, storeId);
  const [store] = await findStoreOfNumbers(context.db, { id: storeId, now: context.clock.now() });
  assert(store, 'numbers of no store');
  const { currency, today } = store;
  const spans = spansOf(storeId, period, today);
  const step = stepOf(spans);
  const [sums, products, options] = await Promise.all([
    listSums(context.db, { ...spans, step }),
    listProductsSold(context.db, { ...spans, limit: MOST_PRODUCTS }),
    listOptionsSold(context.db, { ...spans, limit: MOST_OPTIONS }),
  ]);
  const sumsOf = (kind: SumsRow['kind'], isNow: boolean, at = 0) =>
    sums.find((row) => row.kind === kind && row.is_now === isNow && row.at === at) ?? NOTHING;
  const pairAt = (kind: SumsRow['kind'], at: number) =>
    pairOf(sumsOf(kind, true, at), sumsOf(kind, false, at), currency);
  return {
    period: { from: spans.from, to: spans.to },
    before: { from: spans.before_from, to: spans.before_to },
    today,
    currency,
    step,
    is_complete,
    totals: totalsOf(sumsOf('all', true), currency),
    totals_before: totalsOf(sumsOf('all', false), currency),
    by_step: upTo(stepsIn(spans, step)).map((at) => ({
      from: startOfStep(spans.from, step, at),
      ...pairAt('step', at),
    })),
    by_hour: upTo(24).map((hour) => ({ hour, ...pairAt('hour', hour) })),
    by_weekday: [1, 2, 3, 4, 5, 6, 7].map((weekday) => ({ weekday, ...pairAt('weekday', weekday) })),
    products: products.map((row) => ({ ...soldOf(row, currency), orders: row.orders ?? 0 })),
    options: options.map((row) => ({ ...soldOf(row, currency), group: row.group_name })),
  };
}

const NOTHING: Sums = {
  orders: 0,
  sales_minor: 0,
  delivery_minor: 0,
  tax_minor: 0,
  refunded_minor: 0,
  new_customers: 0,
  returning_orders: 0,
  cancelled: 0,
  declined: 0,
  expired: 0,
  failed: 0,
  ended_minor: 0,
  finished: 0,
  late: 0,
  late_minutes: 0,
};

const upTo = (count: number) => Array.from({ length: count }, (_, i) => i);
const dayOf = (ms: number) => new Date(ms).toISOString().slice(0, 10);

const USUAL_DAYS = 30;

function spansOf(store_id: number, { last = USUAL_DAYS, compare, ...asked }: Period, today: string): Spans {
  const to = asked.to ?? today;
  const from = asked.from ?? dayOf(Date.parse(to) - (last - 1) * DAY_MS);
  const [first, end] = [Date.parse(from), Date.parse(to)];
  if (compare === 'period')
    return {
      store_id,
      from,
      to,
      before_from: dayOf(first - (end - first) - DAY_MS),
      before_to: dayOf(first - DAY_MS),
    };
  return { store_id, from, to, before_from: yearEarlier(from), before_to: yearEarlier(to) };
}

/** The 29th of February has the 28th for its day of the year before. */
function yearEarlier(day: string): string {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number];
  const length = new Date(Date.UTC(year - 1, month, 0)).getUTCDate();
  return dayOf(Date.UTC(year - 1, month - 1, Math.min(date, length)));
}

const daysIn = ({ from, to }: Spans) => (Date.parse(to) - Date.parse(from)) / DAY_MS + 1;

/** As many points as a chart can show. */
function stepOf(spans: Spans): Step {
  const days = daysIn(spans);
  return days <= 62 ? 'day' : days <= 400 ? 'week' : 'month';
}

function stepsIn(spans: Spans, step: Step): number {
  if (step === 'day') return daysIn(spans);
  if (step === 'week') return Math.ceil(daysIn(spans) / 7);
  return monthsOf(spans.to) - monthsOf(spans.from) + 1;
}

const monthsOf = (day: string) => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7));

function startOfStep(from: string, step: Step, at: number): string {
  if (step !== 'month') return dayOf(Date.parse(from) + at * (step === 'week' ? 7 : 1) * DAY_MS);
  if (at === 0) return from;
  const [year, month] = from.split('-').map(Number) as [number, number];
  return dayOf(Date.UTC(year, month - 1 + at, 1));
}

const pairOf = (now: Sums, before: Sums, currency: string) => ({
  orders: now.orders,
  sales: toMoney(now.sales_minor, currency),
  before_orders: before.orders,
  before_sales: toMoney(before.sales_minor, currency),
});

function totalsOf(sums: Sums, currency: string): Numbers['totals'] {
  const { orders, new_customers, returning_orders, cancelled, declined, expired, failed, finished, late } = sums;
  return {
    sales: toMoney(sums.sales_minor, currency),
    orders,
    average: orders > 0 ? toMoney(Math.round(sums.sales_minor / orders), currency) : null,
    delivery: toMoney(sums.delivery_minor, currency),
    tax: toMoney(sums.tax_minor, currency),
    refunded: toMoney(sums.refunded_minor, currency),
    new_customers,
    returning_orders,
    cancelled,
    declined,
    expired,
    failed,
    ended: toMoney(sums.ended_minor, currency),
    finished,
    late,
    late_minutes: late > 0 ? Math.round(sums.late_minutes / late) : null,
  };
}

const soldOf = (row: SoldRow, currency: string) => ({
  id: row.id,
  name: row.name,
  quantity: row.quantity,
  sales: toMoney(row.sales_minor, currency),
  before_quantity: row.before_quantity,
  before_sales: toMoney(row.before_sales_minor, currency),
});
