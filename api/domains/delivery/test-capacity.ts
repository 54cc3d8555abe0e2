import { sql } from 'kysely';
import { type Db, openDb, openPool, run } from '../../platform/db.ts';
import { Refused } from '../../platform/errors.ts';
import { freshDatabase } from '../../test/database.ts';
import { releaseExpired } from './capacity.sql.ts';
import { extendHolds, type OrderAsk, releaseCapacity, sellHolds, takeCapacity } from './delivery.service.ts';
import { insertBakery } from './test-bakery.ts';

export const NOW = new Date('2026-11-25T10:00:00+05:30');
export const later = (minutes: number) => new Date(NOW.getTime() + minutes * 60_000);
/** Two windows of the day after, which every bakery has. */
export const TEN = new Date('2026-11-26T10:00:00+05:30');
export const NOON = new Date('2026-11-26T12:00:00+05:30');

export type TestCapacity = Awaited<ReturnType<typeof startTestCapacity>>;

/** The verbs on a database of their own, each in a transaction, with enough connections for them to race. */
export async function startTestCapacity() {
  const database = await freshDatabase();
  const db = openDb(openPool(database.url, { max: 24 }));
  let lastOrder = 1_000_000;
  const one = await insertBakery(db);
  const other = await insertBakery(db);

  /** One unit at ten in the first bakery, when nothing else is said. */
  const ask = (changes: Partial<OrderAsk> = {}): OrderAsk => ({
    order_id: ++lastOrder,
    store_id: one,
    fulfilment: 'delivery',
    lead_time_minutes: 0,
    day: '2026-11-26',
    starts_at: TEN,
    units: 1,
    limits: { day_units: 40, window_units: 12 },
    as: 'held',
    expires_at: later(15),
    now: NOW,
    ...changes,
  });

  return {
    db,
    one,
    other,
    ask,
    take: (...asks: OrderAsk[]) => db.transaction().execute((trx) => takeCapacity(trx, asks)),
    sell: (order_ids: number[], now = NOW) => db.transaction().execute((trx) => sellHolds(trx, { order_ids, now })),
    release: (...ids: number[]) => db.transaction().execute((trx) => releaseCapacity(trx, ids)),
    extend: (ids: number[], until: Date) => db.transaction().execute((trx) => extendHolds(trx, ids, until)),
    expire: (now: Date, limit = 100) => releaseExpired(db, { now, limit }),
    workTaken: (storeId = one) => workTakenIn(db, storeId),
    taken: (storeId = one) => takenIn(db, storeId),
    statusOf: async (id: number) =>
      (await db.selectFrom('capacity_holds').where('order_id', '=', id).select('status').executeTakeFirst())?.status,
    wrongCounters: () => wrongCounters(db),
    async clear() {
      for (const table of ['capacity_holds', 'day_capacity', 'window_capacity', 'store_closures'] as const)
        await db.deleteFrom(table).execute();
    },
    async stop() {
      await db.destroy();
      await database.drop();
    },
  };
}

export const isFull = (error: unknown) => error instanceof Refused && error.code === 'delivery/window-full';

/** How many took it; whoever did not was told that it is full. */
export async function winners(takes: Promise<void>[]): Promise<number> {
  const settled = await Promise.allSettled(takes);
  for (const result of settled) if (result.status === 'rejected' && !isFull(result.reason)) throw result.reason;
  return settled.filter((result) => result.status === 'fulfilled').length;
}

async function workTakenIn(db: Db, storeId: number) {
  const days = await db.selectFrom('day_capacity').where('store_id', '=', storeId).orderBy('day').selectAll().execute();
  return days.map((row) => ({ oven: row.taken_oven, assembly: row.taken_assembly, decoration: row.taken_decoration }));
}

async function takenIn(db: Db, storeId: number) {
  const days = await db.selectFrom('day_capacity').where('store_id', '=', storeId).selectAll().execute();
  const windows = await db
    .selectFrom('window_capacity')
    .where('store_id', '=', storeId)
    .orderBy('starts_at')
    .selectAll()
    .execute();
  return { day: days.map((row) => row.taken_units), windows: windows.map((row) => row.taken_units) };
}

/** Counters that differ from what is held and sold, or exceed their limit, in the whole database. */
const wrongCounters = (db: Db) =>
  run(
    db,
    sql`select 'day' as of, c.store_id, c.taken_units, c.limit_units from day_capacity c
      where c.taken_units > c.limit_units or c.taken_oven > c.limit_oven or c.taken_assembly > c.limit_assembly
        or c.taken_decoration > c.limit_decoration
        or (c.taken_units, c.taken_orders, c.taken_oven, c.taken_assembly, c.taken_decoration) <> (
          select coalesce(sum(units), 0), count(*), coalesce(sum(oven), 0), coalesce(sum(assembly), 0),
            coalesce(sum(decoration), 0)
          from capacity_holds h where h.store_id = c.store_id and h.day = c.day and h.status <> 'released')
      union all
      select 'window', c.store_id, c.taken_units, c.limit_units from window_capacity c
      where c.taken_units > c.limit_units or c.taken_units <> (select coalesce(sum(units), 0) from capacity_holds h
        where h.store_id = c.store_id and h.starts_at = c.starts_at and h.status <> 'released')`,
  );
