import { type RawBuilder, sql } from 'kysely';
import { prepared } from '../../platform/db.ts';

/**
 * Locks are taken in one order everywhere: holds by order, then days by store and date, then windows. Who has a day's
 * row has all of its windows, so nobody waits in a circle.
 */
export type Ask = {
  order_id: number;
  store_id: number;
  day: string;
  starts_at: string;
  units: number;
  oven: number;
  assembly: number;
  decoration: number;
  day_limit: number;
  window_limit: number;
  /** null: the store sets none. */
  oven_limit: number | null;
  assembly_limit: number | null;
  decoration_limit: number | null;
  status: 'held' | 'sold';
  expires_at: string;
};

export type Taken = {
  order_id: number;
  store_id: number;
  day: string;
  starts_at: Date;
  has_day: boolean;
  has_window: boolean;
  is_taken: boolean;
};

const KINDS = [sql.raw('oven'), sql.raw('assembly'), sql.raw('decoration')];
const perKind = (write: (kind: RawBuilder<unknown>) => RawBuilder<unknown>, by = sql`, `) =>
  sql.join(KINDS.map(write), by);
const TAKEN = perKind((kind) => sql`taken_${kind}`);
const LIMITS = perKind((kind) => sql`limit_${kind}`);

/** What the day will have taken; `f` is what expired there. */
const dayWill = (taken: RawBuilder<unknown>, of: RawBuilder<unknown>) =>
  sql`c.${taken} + excluded.${taken} - coalesce(sum(f.${of}), 0)`;

/**
 * Of what is asked: every day that has room in units and in each kind of work, after what expired there is given back. One
 * row and one check for all of them, so that kinds which nobody limits cost nothing. What takes none of a kind fits.
 */
const takeDays = sql`
  wanted_days as (
    select store_id, day, count(*)::int as orders, sum(units)::int as units, min(day_limit) as most,
      ${perKind((kind) => sql`sum(${kind})::int as ${kind}, min(${kind}_limit) as most_${kind}`)}
    from asked group by store_id, day
  ), days as (
    insert into day_capacity as c (store_id, day, taken_units, limit_units, taken_orders, ${TAKEN}, ${LIMITS})
    select store_id, day, units, most, orders, ${perKind((kind) => kind)}, ${perKind((kind) => sql`most_${kind}`)}
    from wanted_days
    where units <= most and ${perKind((kind) => sql`(${kind} = 0 or ${kind} <= most_${kind}) is not false`, sql` and `)}
      and (select count(*) from freed) >= 0
    order by store_id, day
    on conflict (store_id, day) do update set
      (taken_units, taken_orders, ${TAKEN}) = (select ${dayWill(sql.raw('taken_units'), sql.raw('units'))},
        c.taken_orders + excluded.taken_orders - count(f.store_id),
        ${perKind((kind) => dayWill(sql`taken_${kind}`, kind))}
        from freed f where f.store_id = c.store_id and f.day = c.day),
      limit_units = greatest(excluded.limit_units, c.taken_units),
      ${perKind(
        (kind) => sql`limit_${kind} = case when excluded.limit_${kind} is null then null
          else greatest(excluded.limit_${kind}, c.taken_${kind}) end`,
      )}
    where (
      select (excluded.taken_units = 0 or ${dayWill(sql.raw('taken_units'), sql.raw('units'))} <= excluded.limit_units)
        and ${perKind(
          (kind) => sql`(excluded.taken_${kind} = 0
            or ${dayWill(sql`taken_${kind}`, kind)} <= excluded.limit_${kind}) is not false`,
          sql` and `,
        )}
      from freed f where f.store_id = c.store_id and f.day = c.day)
    returning store_id, day
  )`;

/** When every day had room: every window that has; and what expired in other windows is given back there. */
const takeWindows = sql`
  wanted_windows as (
    select store_id, starts_at, sum(units)::int as units, min(window_limit) as most from asked
    group by store_id, starts_at
  ), windows as (
    insert into window_capacity as c (store_id, starts_at, taken_units, limit_units)
    select store_id, starts_at, units, most from wanted_windows
    where units <= most and (select count(*) from days) = (select count(*) from wanted_days)
    on conflict (store_id, starts_at) do update set
      taken_units = c.taken_units + excluded.taken_units - coalesce((select sum(f.units) from freed f
        where f.store_id = c.store_id and f.starts_at = c.starts_at), 0),
      limit_units = greatest(excluded.limit_units, c.taken_units)
    where excluded.taken_units = 0
      or c.taken_units + excluded.taken_units - coalesce((select sum(f.units) from freed f
        where f.store_id = c.store_id and f.starts_at = c.starts_at), 0) <= excluded.limit_units
    returning store_id, starts_at
  ), other_windows as (
    update window_capacity c set taken_units = c.taken_units - f.units
    from (select store_id, starts_at, sum(units)::int as units from freed
      where (store_id, starts_at) not in (select store_id, starts_at from asked)
      group by store_id, starts_at) f
    where c.store_id = f.store_id and c.starts_at = f.starts_at and (select count(*) from days) >= 0
  )`;

/**
 * Releases what has expired on the asked days, takes units of every day and every window, and writes the holds: all of
 * it, or (where is_taken is false for any) something of it, and then the transaction has to be rolled back.
 */
const takeBy = (lock: RawBuilder<unknown>) =>
  prepared<{ asks: string; now: Date }, Taken>((db, p) => ({
    compile: () =>
      sql<Taken>`
      with asked as materialized (
        select * from json_to_recordset(${p('asks')}::json) as a(order_id bigint, store_id bigint, day date,
          starts_at timestamptz, units int, oven int, assembly int, decoration int, day_limit int, window_limit int,
          oven_limit int, assembly_limit int, decoration_limit int, status text, expires_at timestamptz)
      ), due as materialized (
        select order_id from capacity_holds
        where status = 'held' and expires_at <= ${p('now')} and (store_id, day) in (select store_id, day from asked)
          and order_id not in (select order_id from asked)
        order by order_id ${lock}
      ), freed as (
        update capacity_holds h set status = 'released' from due where h.order_id = due.order_id
        returning h.store_id, h.day, h.starts_at, h.units, h.oven, h.assembly, h.decoration
      ), ${takeDays}, ${takeWindows}, holds as (
        insert into capacity_holds as h (order_id, store_id, day, starts_at, units, oven, assembly, decoration, status,
          expires_at, created_at)
        select order_id, store_id, day, starts_at, units, oven, assembly, decoration, status, expires_at, ${p('now')}
        from asked
        where (select count(*) from windows) = (select count(*) from wanted_windows)
        order by order_id
        on conflict (order_id) do update set store_id = excluded.store_id, day = excluded.day,
          starts_at = excluded.starts_at, units = excluded.units, oven = excluded.oven, assembly = excluded.assembly,
          decoration = excluded.decoration, status = excluded.status, expires_at = excluded.expires_at, is_extended = false
        where h.status = 'released'
        returning order_id
      )
      select a.order_id, a.store_id, a.day, a.starts_at,
        exists (select from days d where d.store_id = a.store_id and d.day = a.day) as has_day,
        exists (select from windows w where w.store_id = a.store_id and w.starts_at = a.starts_at) as has_window,
        exists (select from holds h where h.order_id = a.order_id) as is_taken
      from asked a order by a.order_id`.compile(db),
  }));

export const takeUnits = takeBy(sql`for update`);
/** For one who has locks already, and so must not wait for a hold: passes over what somebody else is releasing. */
export const takeUnitsAgain = takeBy(sql`for update skip locked`);

export type Hold = Pick<Ask, 'order_id' | 'store_id' | 'day' | 'units' | 'oven' | 'assembly' | 'decoration'> & {
  status: 'held' | 'sold' | 'released';
  starts_at: Date;
};

/** Sells what is held, expired or not, and tells what every hold was before. */
export const sellHeld = prepared<{ order_ids: number[] }, Hold>((db, p) => ({
  compile: () =>
    sql<Hold>`
      with mine as materialized (
        select order_id, store_id, day, starts_at, units, oven, assembly, decoration, status from capacity_holds
        where order_id = any(${p('order_ids')}::bigint[])
        order by order_id for update
      ), sold as (
        update capacity_holds h set status = 'sold' from mine
        where h.order_id = mine.order_id and mine.status = 'held'
      )
      select * from mine`.compile(db),
}));

export const extendHeld = prepared<{ order_ids: number[]; until: Date }, { order_id: number }>((db, p) => ({
  compile: () =>
    sql<{ order_id: number }>`
      with mine as materialized (
        select order_id from capacity_holds
        where order_id = any(${p('order_ids')}::bigint[]) and status = 'held' and not is_extended
        order by order_id for update
      )
      update capacity_holds h set is_extended = true, expires_at = greatest(h.expires_at, ${p('until')}::timestamptz)
      from mine where h.order_id = mine.order_id
      returning h.order_id`.compile(db),
}));

/** Of the holds chosen as `mine`: marks them released and gives their units back to their days and windows. */
const giveBack = sql`
  released as (
    update capacity_holds h set status = 'released' from mine where h.order_id = mine.order_id
    returning h.order_id, h.store_id, h.day, h.starts_at, h.units, h.oven, h.assembly, h.decoration
  ), locked as materialized (
    select store_id, day from day_capacity where (store_id, day) in (select store_id, day from released)
    order by store_id, day for update
  ), days as (
    update day_capacity c set taken_units = c.taken_units - r.units, taken_orders = c.taken_orders - r.orders,
      ${perKind((kind) => sql`taken_${kind} = c.taken_${kind} - r.${kind}`)}
    from (select store_id, day, count(*) as orders, sum(units)::int as units,
        ${perKind((kind) => sql`sum(${kind})::int as ${kind}`)}
      from released group by store_id, day) r
    where c.store_id = r.store_id and c.day = r.day and (select count(*) from locked) >= 0
  ), windows as (
    update window_capacity c set taken_units = c.taken_units - r.units
    from (select store_id, starts_at, sum(units)::int as units from released group by store_id, starts_at) r
    where c.store_id = r.store_id and c.starts_at = r.starts_at and (select count(*) from locked) >= 0
  )
  select order_id from released order by order_id`;

export const releaseUnits = prepared<{ order_ids: number[] }, { order_id: number }>((db, p) => ({
  compile: () =>
    sql<{ order_id: number }>`
      with mine as materialized (
        select order_id from capacity_holds
        where order_id = any(${p('order_ids')}::bigint[]) and status <> 'released'
        order by order_id for update
      ), ${giveBack}`.compile(db),
}));

/** Passes over what somebody is selling or releasing at this moment. */
export const releaseExpired = prepared<{ now: Date; limit: number }, { order_id: number }>((db, p) => ({
  compile: () =>
    sql<{ order_id: number }>`
      with mine as materialized (
        select order_id from capacity_holds where status = 'held' and expires_at <= ${p('now')}
        order by expires_at limit ${p('limit')} for update skip locked
      ), ${giveBack}`.compile(db),
}));

export type LoadRow = {
  store_id: number;
  /** Units, then each kind of work. */
  days: [string, number, number, number, number][];
  windows: [number, number][];
};

/** Units taken from one day (UTC) to another, without those of expired holds; windows by milliseconds. */
export const selectLoads = prepared<{ store_ids: number[]; from: string; until: string; now: Date }, LoadRow>(
  (db, p) => ({
    compile: () =>
      sql<LoadRow>`
      with due as materialized (
        select store_id, day, starts_at, units, oven, assembly, decoration from capacity_holds
        where status = 'held' and expires_at <= ${p('now')} and store_id = any(${p('store_ids')}::bigint[])
      )
      select s.store_id,
        (select coalesce(json_agg(json_build_array(c.day, c.taken_units - d.units,
            ${perKind((kind) => sql`c.taken_${kind} - d.${kind}`)})), '[]')
          from day_capacity c
          cross join lateral (select coalesce(sum(units), 0) as units,
              ${perKind((kind) => sql`coalesce(sum(${kind}), 0) as ${kind}`)}
            from due where store_id = c.store_id and day = c.day) d
          where c.store_id = s.store_id and c.day between ${p('from')}::date and ${p('until')}::date
            and c.taken_units + c.taken_orders > 0) as days,
        (select coalesce(json_agg(json_build_array(round(extract(epoch from c.starts_at) * 1000),
            c.taken_units - coalesce((select sum(d.units) from due d
              where d.store_id = c.store_id and d.starts_at = c.starts_at), 0))), '[]')
          from window_capacity c
          where c.store_id = s.store_id and c.taken_units > 0
            and c.starts_at >= (${p('from')}::date - 1)::timestamp at time zone 'UTC'
            and c.starts_at < (${p('until')}::date + 2)::timestamp at time zone 'UTC') as windows
      from unnest(${p('store_ids')}::bigint[]) as s(store_id)`.compile(db),
  }),
);
