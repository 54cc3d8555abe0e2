import { sql } from 'kysely';
import { prepared } from '../../platform/db.ts';

export type BookedDay = {
  day: string;
  orders: number;
  units: number;
  oven: number;
  assembly: number;
  decoration: number;
};

export type BookedWindow = { starts_at: number; units: number };

export type Booked = { days: BookedDay[]; windows: BookedWindow[] };

/**
 * What is taken of a store's days and windows from one instant to another, without expired holds; windows by milliseconds.
 * From the counters alone, so that it costs the same however many orders a store has.
 */
export const findBooked = prepared<
  { store_id: number; from: string; until: string; starts: Date; ends: Date; now: Date },
  Booked
>((db, p) => ({
  compile: () =>
    sql<Booked>`
      with due as materialized (
        select day, starts_at, units, oven, assembly, decoration from capacity_holds
        where status = 'held' and expires_at <= ${p('now')} and store_id = ${p('store_id')}::bigint
      )
      select
        (select coalesce(json_agg(json_build_object('day', c.day, 'orders', c.taken_orders - d.orders,
            'units', c.taken_units - d.units, 'oven', c.taken_oven - d.oven,
            'assembly', c.taken_assembly - d.assembly, 'decoration', c.taken_decoration - d.decoration) order by c.day), '[]')
          from day_capacity c
          cross join lateral (select count(*) as orders, coalesce(sum(units), 0) as units,
              coalesce(sum(oven), 0) as oven, coalesce(sum(assembly), 0) as assembly,
              coalesce(sum(decoration), 0) as decoration
            from due where day = c.day) d
          where c.store_id = ${p('store_id')}::bigint and c.taken_orders > 0
            and c.day between ${p('from')}::date and ${p('until')}::date) as days,
        (select coalesce(json_agg(json_build_object('starts_at', round(extract(epoch from c.starts_at) * 1000),
            'units', c.taken_units - coalesce((select sum(d.units) from due d where d.starts_at = c.starts_at), 0))
            order by c.starts_at), '[]')
          from window_capacity c
          where c.store_id = ${p('store_id')}::bigint and c.taken_units > 0
            and c.starts_at >= ${p('starts')} and c.starts_at < ${p('ends')}) as windows`.compile(db),
}));

export type HoldOfOrder = { order_id: number; units: number; oven: number; assembly: number; decoration: number };

/** What each of these orders takes of its day. */
export const listHolds = prepared<{ order_ids: number[] }, HoldOfOrder>((db, p) => ({
  compile: () =>
    sql<HoldOfOrder>`
      select order_id, units, oven, assembly, decoration from capacity_holds
      where order_id = any(${p('order_ids')}::bigint[]) and status <> 'released'`.compile(db),
}));
