import { sql } from 'kysely';
import { type Executor, prepared, run } from '../../platform/db.ts';

export type Cursor = { tx: string; history_id: string };

/** The store's own lock on counting: who has its row counts alone. */
export async function lockCursor(db: Executor, storeId: number): Promise<Cursor> {
  await run(
    db,
    sql`insert into report_cursors (store_id, tx, history_id) values (${storeId}, '0'::xid8, 0) on conflict do nothing`,
  );
  const [cursor] = await run<Cursor>(
    db,
    sql<Cursor>`select tx::text, history_id::text from report_cursors where store_id = ${storeId} for update`,
  );
  return cursor as Cursor;
}

export const moveCursor = (db: Executor, storeId: number, { tx, history_id }: Cursor) =>
  run(
    db,
    sql`update report_cursors set tx = ${tx}::xid8, history_id = ${history_id}::bigint where store_id = ${storeId}`,
  );

/** What happened after the cursor, oldest first, and nothing that a transaction still open could come before. */
export const listNews = prepared<
  { store_id: number; tx: string; id: string; limit: number },
  Cursor & { order_id: number }
>((db, p) => ({
  compile: () =>
    sql<Cursor & { order_id: number }>`
        select h.order_id, h.tx::text, h.id::text as history_id from order_history h
        where h.store_id = ${p('store_id')} and (h.tx, h.id) > (${p('tx')}::xid8, ${p('id')}::bigint)
          and h.tx < pg_snapshot_xmin(pg_current_snapshot())
        order by h.tx, h.id limit ${p('limit')}`.compile(db),
}));

/** Stores with something to count. */
export const listStoresWithNews = (db: Executor) =>
  run<{ store_id: number }>(
    db,
    sql<{ store_id: number }>`
      select s.id as store_id from stores s left join report_cursors c on c.store_id = s.id
      where exists (select from order_history h where h.store_id = s.id
        and (h.tx, h.id) > (coalesce(c.tx, '0'::xid8), coalesce(c.history_id, 0))
        and h.tx < pg_snapshot_xmin(pg_current_snapshot()))`,
  );

/**
 * Puts the placed ones of these orders under their days, once, and gives every day that one of them belongs to. A customer
 * is known again by account, e-mail or phone number.
 */
export const fileOrders = (db: Executor, storeId: number, orderIds: number[]) =>
  run<{ day: string }>(
    db,
    sql<{ day: string }>`
      with placed as (
        select o.id, (o.placed_at at time zone s.timezone) as at, o.placed_at,
          hashtextextended(coalesce('p' || o.customer_id, lower(o.customer_email), o.customer_phone), 0) as customer
        from orders o join stores s on s.id = o.store_id
        where o.id = any(${orderIds}::bigint[]) and o.store_id = ${storeId} and o.placed_at is not null
      ), filed as (
        insert into report_orders (order_id, store_id, day, hour, customer, is_returning)
        select id, ${storeId}, at::date, extract(hour from at)::int, customer,
          customer is not null and (row_number() over (partition by customer order by placed_at, id) > 1
            or exists (select from report_orders r where r.store_id = ${storeId} and r.customer = placed.customer
              and r.order_id <> placed.id))
        from placed
        on conflict (order_id) do nothing
      )
      select distinct at::date as day from placed order by 1`,
  );

const uncount = (db: Executor, storeId: number, days: string[]) =>
  run(
    db,
    sql`with hours as (delete from report_hours where store_id = ${storeId} and day = any(${days}::date[])),
      products as (delete from report_products where store_id = ${storeId} and day = any(${days}::date[]))
      delete from report_options where store_id = ${storeId} and day = any(${days}::date[])`,
  );

const ENDED = sql.raw(`('cancelled', 'declined', 'expired', 'failed')`);

/** Late is: brought after the end of the window, or, where the customer comes, ready after it. */
const countHours = (db: Executor, storeId: number, days: string[]) =>
  run(
    db,
    sql`
      insert into report_hours (store_id, day, hour, orders, sales_minor, delivery_minor, tax_minor, refunded_minor,
        new_customers, returning_orders, cancelled, declined, expired, failed, ended_minor, finished, late, late_minutes)
      select r.store_id, r.day, r.hour, count(*) filter (where is_kept),
        coalesce(sum(o.total_minor) filter (where is_kept), 0),
        coalesce(sum(o.delivery_minor) filter (where is_kept), 0),
        coalesce(sum(o.tax_minor) filter (where is_kept), 0),
        coalesce(sum(o.refunded_minor) filter (where is_kept), 0),
        count(*) filter (where not r.is_returning and r.customer is not null),
        count(*) filter (where is_kept and r.is_returning),
        count(*) filter (where o.status = 'cancelled'), count(*) filter (where o.status = 'declined'),
        count(*) filter (where o.status = 'expired'), count(*) filter (where o.status = 'failed'),
        coalesce(sum(o.total_minor) filter (where not is_kept), 0),
        count(finish.at), count(*) filter (where finish.at > o.window_ends_at),
        coalesce(sum(extract(epoch from finish.at - o.window_ends_at) / 60) filter (where finish.at > o.window_ends_at), 0)
      from report_orders r join orders o on o.id = r.order_id
        cross join lateral (select o.status not in ${ENDED} as is_kept) kept
        left join lateral (
          select max(h.at) as at from order_history h
          where is_kept and h.order_id = o.id
            and h.event = case o.fulfilment when 'pickup' then 'order.ready' else 'order.completed' end) finish on true
      where r.store_id = ${storeId} and r.day = any(${days}::date[])
      group by r.store_id, r.day, r.hour`,
  );

const countProducts = (db: Executor, storeId: number, days: string[]) =>
  run(
    db,
    sql`
      insert into report_products (store_id, day, product_id, quantity, orders, sales_minor)
      select r.store_id, r.day, l.product_id, sum(l.quantity), count(distinct l.order_id), sum(l.total_minor)
      from report_orders r join orders o on o.id = r.order_id join order_lines l on l.order_id = o.id
      where r.store_id = ${storeId} and r.day = any(${days}::date[]) and o.status not in ${ENDED}
      group by r.store_id, r.day, l.product_id`,
  );

const countOptions = (db: Executor, storeId: number, days: string[]) =>
  run(
    db,
    sql`
      insert into report_options (store_id, day, option_id, group_name, name, quantity, sales_minor)
      select r.store_id, r.day, c.option_id, (array_agg(g."group" order by l.id desc))[1],
        (array_agg(c.name order by l.id desc))[1], sum(coalesce(c.quantity, 1) * l.quantity), sum(c.price_minor * l.quantity)
      from report_orders r join orders o on o.id = r.order_id join order_lines l on l.order_id = o.id
        cross join lateral jsonb_to_recordset(l.choices) as g("group" text, choices jsonb)
        cross join lateral jsonb_to_recordset(g.choices) as c(option_id bigint, name text, quantity int, price_minor bigint)
      where r.store_id = ${storeId} and r.day = any(${days}::date[]) and o.status not in ${ENDED}
        and c.option_id is not null
      group by r.store_id, r.day, c.option_id`,
  );

/** Counts whole days anew. */
export async function countDays(db: Executor, storeId: number, days: string[]): Promise<void> {
  await uncount(db, storeId, days);
  await countHours(db, storeId, days);
  await countProducts(db, storeId, days);
  await countOptions(db, storeId, days);
}
