import { sql } from 'kysely';
import { prepared } from '../../platform/db.ts';

export type OpenOrder = { id: number; number: string; status: string; window_starts_at: Date };

/** Along the board's own index; orders that wait for their payment are among them. */
export const listOpenOrders = prepared<{ store_id: number; limit: number }, OpenOrder>((db, p) => ({
  compile: () =>
    sql<OpenOrder>`
      select id, number, status, window_starts_at from orders
      where store_id = ${p('store_id')}::bigint
        and status in ('draft', 'placed', 'accepted', 'in_production', 'ready', 'handed_over')
      order by window_starts_at, id limit ${p('limit')}::int`.compile(db),
}));
