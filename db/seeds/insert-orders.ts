import { sql } from 'kysely';
import { WORK_KINDS, type Work } from '../../api/domains/designs/option-groups.ts';
import { sumWork } from '../../api/domains/designs/work.ts';
import { json, run, type Trx } from '../../api/platform/db.ts';
import type { BuiltProduct } from './build-catalogue.ts';
import { type BuiltOrder, buildOrder } from './build-orders.ts';
import { type CheckoutRows, checkoutRows } from './build-payments.ts';
import { ORDERS } from './demo-town/orders.ts';
import { STORES } from './demo-town/stores.ts';
import { continueIds, insertRows, type Row } from './insert-rows.ts';

/** Orders with their lines, history, money and capacity, so that every invariant of the database holds. */
export async function insertOrders(trx: Trx, products: readonly BuiltProduct[], now: Date): Promise<void> {
  const checkouts = buildCheckouts(products, now);
  const all = (table: keyof CheckoutRows) => checkouts.flatMap((rows) => rows[table]);
  await insertRows(trx, 'carts', all('carts'));
  await insertRows(trx, 'checkouts', all('checkouts'));
  await insertRows(trx, 'orders', all('orders'));
  await insertRows(trx, 'order_lines', numbered(all('order_lines')));
  const history = all('order_history').toSorted((a, b) => Number(a.at) - Number(b.at));
  await insertRows(trx, 'order_history', numbered(history));
  await insertMoney(trx, all);
  await insertCapacity(trx, all('capacity_holds'));
  await continueIds(trx, ['carts', 'checkouts', 'orders', 'order_lines', 'order_history']);
}

export function buildCheckouts(products: readonly BuiltProduct[], now: Date): CheckoutRows[] {
  const bySlug = new Map(products.map((product) => [product.slug, product]));
  const orders = ORDERS.map((seed, i) => buildOrder(seed, i + 1, bySlug, now));
  return joined(orders).map((group, i) => checkoutRows(i + 1, group, now));
}

function joined(orders: BuiltOrder[]): BuiltOrder[][] {
  const groups: BuiltOrder[][] = [];
  for (const order of orders) {
    if (order.seed.is_joined) groups.at(-1)?.push(order);
    else groups.push([order]);
  }
  return groups;
}

const numbered = (rows: Row[]) => rows.map((row, i) => ({ id: i + 1, ...row }));

async function insertMoney(trx: Trx, all: (table: keyof CheckoutRows) => Row[]) {
  await run(trx, gatewayRows('charges', all('charges')));
  await run(trx, gatewayRows('refunds', all('gateway_refunds')));
  await insertRows(trx, 'payment_intents', all('payment_intents'));
  await insertRows(trx, 'payment_attempts', all('payment_attempts'));
  await insertRows(trx, 'payment_events', numbered(all('payment_events')));
  await insertRows(trx, 'refunds', all('refunds'));
  await insertRows(trx, 'payment_entries', numbered(all('payment_entries')));
  await continueIds(trx, ['payment_intents', 'payment_attempts', 'payment_events', 'refunds', 'payment_entries']);
}

/** The test gateway keeps its own books, in a schema of its own. */
function gatewayRows(table: 'charges' | 'refunds', rows: Row[]) {
  const columns = sql.join(Object.keys(rows[0] ?? {}).map((column) => sql.ref(column)));
  const name = sql.table(`test_gateway.${table}`);
  return sql`insert into ${name} (${columns}) select ${columns} from jsonb_populate_recordset(null::${name}, ${json(rows)})`;
}

/** What days and windows have taken is the sum of the holds that stand. */
async function insertCapacity(trx: Trx, holds: Row[]) {
  await insertRows(trx, 'capacity_holds', holds);
  const standing = holds.filter((hold) => hold.status !== 'released');
  const days = sumBy(standing, (hold) => `${hold.store_id} ${hold.day}`);
  const windows = sumBy(standing, (hold) => `${hold.store_id} ${Number(hold.starts_at)}`);
  await insertRows(trx, 'day_capacity', days.map(dayRow));
  await insertRows(
    trx,
    'window_capacity',
    windows.map(({ first: { store_id, starts_at }, units }) => {
      const limit_units = STORES[Number(store_id) - 1]?.window_units ?? 0;
      return { store_id, starts_at, taken_units: units, limit_units };
    }),
  );
}

function dayRow({ first: { store_id, day }, units, orders, work }: Taken): Row {
  const store = STORES[Number(store_id) - 1];
  return {
    store_id,
    day,
    taken_units: units,
    limit_units: store?.day_units ?? 0,
    taken_orders: orders,
    ...Object.fromEntries(WORK_KINDS.map((kind) => [`taken_${kind}`, work[kind]])),
    ...Object.fromEntries(WORK_KINDS.map((kind) => [`limit_${kind}`, store?.day_work?.[kind] ?? null])),
  };
}

type Taken = { first: Row; units: number; orders: number; work: Work };

function sumBy(holds: Row[], keyOf: (hold: Row) => string): Taken[] {
  const sums = new Map<string, Taken>();
  for (const hold of holds) {
    const sum = sums.get(keyOf(hold)) ?? { first: hold, units: 0, orders: 0, work: sumWork([]) };
    sum.units += Number(hold.units);
    sum.orders++;
    sum.work = sumWork([sum.work, hold]);
    sums.set(keyOf(hold), sum);
  }
  return [...sums.values()];
}
