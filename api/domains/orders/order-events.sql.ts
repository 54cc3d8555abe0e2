import { type Executor, prepared, run, sql } from '../../platform/db.ts';

type EventRow = {
  cursor: string;
  id: number;
  order_id: number;
  number: string;
  event: string;
  to_status: string | null;
  at: Date;
};

/** Rows of one order come one after the other (its row is locked), so their ids are in order. */
export const listOrderEvents = prepared<{ order_id: number; after: number }, EventRow>((db, p) =>
  db
    .selectFrom('order_history as h')
    .innerJoin('orders as o', 'o.id', 'h.order_id')
    .where('h.order_id', '=', p('order_id'))
    .where('h.id', '>', p('after'))
    .orderBy('h.id')
    .limit(100)
    .select(['h.id', 'h.order_id', 'o.number', 'h.event', 'h.to_status', 'h.at'])
    .select(sql<string>`h.id::text`.as('cursor')),
);

/** Rows of many orders: read in the order (tx, id), and only what no transaction still open could come before. */
export const listStoreEvents = (db: Executor, p: { store_id: number; tx: string; id: string }) =>
  run<EventRow>(
    db,
    sql<EventRow>`
    select h.tx::text || '-' || h.id as cursor, h.id, h.order_id, o.number, h.event, h.to_status, h.at
    from order_history h join orders o on o.id = h.order_id
    where h.store_id = ${p.store_id} and o.placed_at is not null and (h.tx, h.id) > (${p.tx}::xid8, ${p.id}::bigint)
      and h.tx < pg_snapshot_xmin(pg_current_snapshot())
    order by h.tx, h.id limit 100`,
  );

/** Where a board starts: everything before the oldest transaction that is still open has been seen. */
export const findStoreCursor = async (db: Executor) =>
  (
    await run<{ cursor: string }>(
      db,
      sql<{
        cursor: string;
      }>`select (pg_snapshot_xmin(pg_current_snapshot())::text::bigint - 1) || '-9223372036854775807' as cursor`,
    )
  )[0]?.cursor as string;

export const findOrderOfEvent = prepared<{ history_id: number }, { order_id: number }>((db, p) =>
  db.selectFrom('order_history').where('id', '=', p('history_id')).select('order_id'),
);
