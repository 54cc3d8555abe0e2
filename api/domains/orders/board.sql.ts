import { prepared, sql } from '../../platform/db.ts';

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
