import { sql } from 'kysely';
import { prepared } from '../../platform/db.ts';
import type { Work } from '../designs/option-groups.ts';
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

/** In the order of all locks of days. */
export const lockDays = prepared<{ store_id: number; days: string[] }, { day: string }>((db, p) => ({
  compile: () =>
    sql<{ day: string }>`
      select day from day_capacity where store_id = ${p('store_id')}::bigint and day = any(${p('days')}::date[])
      order by day for update`.compile(db),
}));

export type Shrunk = { order_id: number; units: number } & Work;

export const shrinkHold = prepared<Shrunk, { order_id: number }>((db, p) => ({
  compile: () =>
    sql<{ order_id: number }>`
      with mine as materialized (
        select order_id, store_id, day, starts_at, greatest(units - ${p('units')}::int, 0) as units,
          greatest(oven - ${p('oven')}::int, 0) as oven, greatest(assembly - ${p('assembly')}::int, 0) as assembly,
          greatest(decoration - ${p('decoration')}::int, 0) as decoration
        from capacity_holds where order_id = ${p('order_id')}::bigint and status <> 'released' for update
      ), days as (
        update day_capacity c set taken_units = c.taken_units - m.units, taken_oven = c.taken_oven - m.oven,
          taken_assembly = c.taken_assembly - m.assembly, taken_decoration = c.taken_decoration - m.decoration
        from mine m where c.store_id = m.store_id and c.day = m.day returning c.day
      ), windows as (
        update window_capacity c set taken_units = c.taken_units - m.units
        from mine m where c.store_id = m.store_id and c.starts_at = m.starts_at and (select count(*) from days) >= 0
      )
      update capacity_holds h set units = h.units - m.units, oven = h.oven - m.oven, assembly = h.assembly - m.assembly,
        decoration = h.decoration - m.decoration
      from mine m where h.order_id = m.order_id returning h.order_id`.compile(db),
}));
