import { type Executor, prepared, run, sql } from '../../platform/db.ts';
import { type OrderSummary, SUMMARY } from './order-views.sql.ts';

export type TicketRow = OrderSummary & {
  day: string;
  seen_at: Date | null;
  moved_at: Date | null;
  capacity_units: number;
  /** Minutes ahead that each line is ordered, in the order of the lines. */
  lead_times: number[];
};

export type PrintedRow = TicketRow & { sender: { name: string; address: string; phone: string } };

const TICKET = sql`
  o.day, o.seen_at, o.capacity_units,
  array(select l.lead_time_minutes from order_lines l where l.order_id = o.id order by l.id) as lead_times, ${SUMMARY}`;

/** A store's open orders by due time: what its board shows. */
export const listBoard = (db: Executor, p: { store_id: number; limit: number }) =>
  run<TicketRow>(
    db,
    sql<TicketRow>`
    select ${TICKET}
    where o.store_id = ${p.store_id} and o.status in ('placed', 'accepted', 'in_production', 'ready', 'handed_over')
    order by o.window_starts_at, o.id limit ${p.limit}`,
  );

const ofDay = (day: string | null, now: Date) => sql`
  o.day = coalesce(${day}::date, (${now}::timestamptz at time zone s.timezone)::date)
  and o.status in ('placed', 'accepted', 'in_production', 'ready', 'handed_over')`;

/** What a kitchen prints: the orders of a day that are still to be made or to leave, or those of a selection. */
export const listTickets = (
  db: Executor,
  p: { store_id: number; day: string | null; order_ids: number[] | null; now: Date; limit: number },
) =>
  run<PrintedRow>(
    db,
    sql<PrintedRow>`
    select json_build_object('name', s.name, 'phone', s.phone,
        'address', concat_ws(', ', s.address, s.district, s.city || ' ' || s.postcode)) as sender, ${TICKET}
    where o.store_id = ${p.store_id} and o.placed_at is not null
      and ${p.order_ids === null ? ofDay(p.day, p.now) : sql`o.id = any(${p.order_ids}::bigint[])`}
    order by o.window_starts_at, o.id limit ${p.limit}`,
  );

/** Notes who of a store first saw its new orders, with a row in the history: the store's boards hear of it by that. */
export const markSeen = prepared<
  { store_id: number; order_ids: number[]; actor_kind: string; actor_id: number; actor_name: string; now: Date },
  { order_id: number }
>((db, p) => ({
  compile: () =>
    sql<{ order_id: number }>`
    with fresh as (
      select id from orders
      where store_id = ${p('store_id')}::bigint and id = any(${p('order_ids')}::bigint[]) and placed_at is not null
        and seen_at is null
      order by id for no key update
    ), seen as (
      update orders set seen_at = ${p('now')}::timestamptz from fresh where orders.id = fresh.id returning orders.id
    )
    insert into order_history (order_id, store_id, event, actor_kind, actor_id, actor_name, at)
    select id, ${p('store_id')}::bigint, 'order.seen', ${p('actor_kind')}::text, ${p('actor_id')}::bigint, ${p('actor_name')}::text,
      ${p('now')}::timestamptz
    from seen order by id returning order_id`.compile(db),
}));
