import { sql } from 'kysely';
import { type Executor, json, prepared, run, type Trx } from '../../platform/db.ts';
import type { WorkLimits } from './day-limits.ts';
import type { TimetableWindow } from './timetable.ts';

export type Closure = { id: number; starts_on: string; ends_on: string; reason: string };
export type StoreDate = {
  day: string;
  closed_reason: string | null;
  capacity_units: number | null;
  window_limits: Record<string, number>;
  work_limits: Partial<WorkLimits>;
};

type OwnTimes = { closures: Closure[]; days: StoreDate[] };

/** Closures that are not long over, and single dates, closed ones too. */
export const findOwnTimes = prepared<{ store_id: number; since: string }, OwnTimes>((db, p) => ({
  compile: () =>
    sql<OwnTimes>`
      select (select coalesce(json_agg(json_build_object('id', id, 'starts_on', starts_on, 'ends_on', ends_on,
          'reason', reason) order by starts_on, id), '[]')
        from store_closures where store_id = ${p('store_id')}::bigint and ends_on >= ${p('since')}::date) as closures,
      (select coalesce(json_agg(json_build_object('day', day, 'closed_reason', closed_reason,
          'capacity_units', capacity_units, 'window_limits', window_limits, 'work_limits', work_limits)
          order by day), '[]')
        from store_days where store_id = ${p('store_id')}::bigint) as days`.compile(db),
}));

/** Raises the version and keeps the store's row until the end of the transaction; nothing when it is another one. */
export const raiseTimesVersion = prepared<{ store_id: number; version: number; now: Date }, { name: string }>(
  (db, p) => ({
    compile: () =>
      sql<{ name: string }>`
        update stores set timetable_version = timetable_version + 1, updated_at = ${p('now')}
        where id = ${p('store_id')}::bigint and timetable_version = ${p('version')}::int
        returning name`.compile(db),
  }),
);

/** Dates long gone: the audit log has them. */
export const forgetDates = async (trx: Trx, storeId: number, before: string) =>
  void (await run(trx, sql`delete from store_days where store_id = ${storeId} and day < ${before}::date`));

export type Hours = { weekday: number; opens: string; closes: string };

export const replaceHours = async (trx: Trx, storeId: number, hours: Hours[]) => {
  await run(trx, sql`delete from store_hours where store_id = ${storeId}`);
  await run(
    trx,
    sql`insert into store_hours (store_id, weekday, opens, closes)
      select ${storeId}, weekday, opens, closes from jsonb_to_recordset(${json(hours)})
        as h(weekday int, opens time, closes time)`,
  );
};

export const replaceWindows = async (trx: Trx, storeId: number, windows: TimetableWindow[]) => {
  await run(trx, sql`delete from store_windows where store_id = ${storeId}`);
  await run(
    trx,
    sql`insert into store_windows (store_id, weekday, starts, ends, fulfilment, price_minor, capacity_units)
      select ${storeId}, weekday, starts, ends, fulfilment, price_minor, capacity_units
      from jsonb_to_recordset(${json(windows)}) as w(weekday int, starts time, ends time, fulfilment text,
        price_minor bigint, capacity_units int)`,
  );
};

export type StoredLimits = {
  day_capacity_units: number;
  window_capacity_units: number;
  work_limits: Partial<WorkLimits>;
  work_limits_by_weekday: Record<string, Partial<WorkLimits>>;
  cut_off: string | null;
  lead_time_minutes: number;
  earliest_days: number;
  furthest_days: number;
};

export const updateLimits = async (trx: Trx, storeId: number, limits: StoredLimits) =>
  void (await trx
    .updateTable('stores')
    .set({
      ...limits,
      work_limits: JSON.stringify(limits.work_limits),
      work_limits_by_weekday: JSON.stringify(limits.work_limits_by_weekday),
    })
    .where('id', '=', storeId)
    .execute());

type Dates = Omit<Closure, 'id'>;

export const insertClosure = async (trx: Trx, storeId: number, dates: Dates): Promise<number> =>
  (
    await trx
      .insertInto('store_closures')
      .values({ store_id: storeId, ...dates })
      .returning('id')
      .executeTakeFirstOrThrow()
  ).id;

export const findClosure = (trx: Trx, key: { store_id: number; id: number }): Promise<Dates | undefined> =>
  trx
    .selectFrom('store_closures')
    .where('store_id', '=', key.store_id)
    .where('id', '=', key.id)
    .select(['starts_on', 'ends_on', 'reason'])
    .$castTo<Dates>()
    .executeTakeFirst();

export const updateClosure = async (trx: Trx, id: number, dates: Dates) =>
  void (await trx.updateTable('store_closures').set(dates).where('id', '=', id).execute());

export const deleteClosure = async (trx: Trx, id: number) =>
  void (await trx.deleteFrom('store_closures').where('id', '=', id).execute());

export const findDate = (db: Executor, storeId: number, day: string): Promise<StoreDate | undefined> =>
  db
    .selectFrom('store_days')
    .where('store_id', '=', storeId)
    .where('day', '=', day as never)
    .select(['day', 'closed_reason', 'capacity_units', 'window_limits', 'work_limits'])
    .$castTo<StoreDate>()
    .executeTakeFirst();

export const saveDateRow = async (trx: Trx, storeId: number, { day, ...date }: StoreDate) =>
  void (await run(
    trx,
    sql`insert into store_days (store_id, day, closed_reason, capacity_units, window_limits, work_limits)
      values (${storeId}, ${day}, ${date.closed_reason}, ${date.capacity_units}, ${json(date.window_limits)},
        ${json(date.work_limits)})
      on conflict (store_id, day) do update set closed_reason = excluded.closed_reason,
        capacity_units = excluded.capacity_units, window_limits = excluded.window_limits,
        work_limits = excluded.work_limits`,
  ));

export const deleteDate = async (trx: Trx, storeId: number, day: string) =>
  void (await run(trx, sql`delete from store_days where store_id = ${storeId} and day = ${day}::date`));
