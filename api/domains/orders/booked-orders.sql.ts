import { sql } from 'kysely';
import { prepared } from '../../platform/db.ts';

export type BookedOrder = { id: number; number: string; day: string; starts_at: number };

/** Orders that are still to be made or handed over, by their window; along the board's own index. */
export const listBookedOrders = prepared<{ store_id: number; starts: Date; ends: Date }, BookedOrder>((db, p) => ({
  compile: () =>
    sql<BookedOrder>`
      select id, number, day, round(extract(epoch from window_starts_at) * 1000)::bigint as starts_at
      from orders
      where store_id = ${p('store_id')}::bigint and window_starts_at >= ${p('starts')} and window_starts_at < ${p('ends')}
        and status in ('placed', 'accepted', 'in_production', 'ready', 'handed_over')
      order by window_starts_at, id`.compile(db),
}));
