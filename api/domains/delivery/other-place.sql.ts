import { sql } from 'kysely';
import { prepared } from '../../platform/db.ts';
import type { OwnPlace } from './load.ts';

export const findHold = prepared<{ order_id: number }, OwnPlace>((db, p) =>
  db
    .selectFrom('capacity_holds')
    .where('order_id', '=', p('order_id'))
    .where('status', '<>', 'released')
    .select(['day', 'starts_at', 'units', 'oven', 'assembly', 'decoration'])
    .$castTo<OwnPlace>(),
);

/** The two keys change places; sums of days and windows stay, as they count both. Both or none, in the order of ids. */
export const exchangeHolds = prepared<{ order_id: number; hold_id: number }, { order_id: number }>((db, p) => ({
  compile: () =>
    sql<{ order_id: number }>`
      with mine as materialized (
        select * from capacity_holds where order_id in (${p('order_id')}::bigint, ${p('hold_id')}::bigint)
        order by order_id for update
      )
      update capacity_holds h set day = o.day, starts_at = o.starts_at, units = o.units, oven = o.oven,
        assembly = o.assembly, decoration = o.decoration
      from mine o
      where h.order_id in (select order_id from mine) and o.order_id <> h.order_id
        and exists (select from mine where order_id = ${p('order_id')}::bigint and status = 'sold')
        and exists (select from mine where order_id = ${p('hold_id')}::bigint and status = 'held')
      returning h.order_id`.compile(db),
}));
