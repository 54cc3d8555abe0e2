import { sql } from 'kysely';
import { type Executor, prepared } from '../../platform/db.ts';
import { notFound } from '../../platform/errors.ts';
import type { WorkLimits } from './day-limits.ts';
import type { DeliveryRule } from './delivery-rules.ts';

/** Wall-clock time of a store, 'HH:MM:SS' up to '24:00:00'; dates are 'YYYY-MM-DD'; weekday 1 is Monday. */
export type Timetable = {
  store_id: number;
  name: string;
  status: string;
  currency: string;
  timezone: string;
  lat: number;
  lng: number;
  offers_delivery: boolean;
  offers_pickup: boolean;
  /** ISO 8601. */
  paused_until: string | null;
  cut_off: string | null;
  lead_time_minutes: number;
  /** Whole days of its calendar before the first that can be had. */
  earliest_days: number;
  furthest_days: number;
  day_capacity_units: number;
  window_capacity_units: number;
  /** Of kinds that are limited. */
  work_limits: Partial<WorkLimits>;
  /** By weekday, '1' to '7', where it differs. */
  work_limits_by_weekday: Record<string, Partial<WorkLimits>>;
  /** Rises with every save of any of this. */
  timetable_version: number;
  hours: { weekday: number; opens: string; closes: string }[];
  /** Single closed dates are among them. */
  closures: { starts_on: string; ends_on: string; reason: string }[];
  windows: TimetableWindow[];
  /** Dates with limits of their own. */
  days: DayLimits[];
  rules: DeliveryRule[];
};

export type TimetableWindow = {
  weekday: number;
  starts: string;
  ends: string;
  fulfilment: 'delivery' | 'pickup' | 'both';
  price_minor: number;
  /** null: the store's window_capacity_units. */
  capacity_units: number | null;
};

/** Whatever is null or absent is as usual; windows by their start, 'HH:MM'. */
export type DayLimits = {
  day: string;
  capacity_units: number | null;
  window_limits: Record<string, number>;
  work_limits: Partial<WorkLimits>;
};

const HOURS = sql`(select coalesce(json_agg(json_build_object('weekday', h.weekday, 'opens', h.opens, 'closes', h.closes)
            order by h.weekday, h.opens), '[]')
          from store_hours h where h.store_id = s.id)`;

const CLOSURES = sql`(select coalesce(json_agg(json_build_object('starts_on', c.starts_on, 'ends_on', c.ends_on,
            'reason', c.reason) order by c.starts_on), '[]')
          from (select starts_on, ends_on, reason from store_closures where store_id = s.id
            union all
            select day, day, closed_reason from store_days where store_id = s.id and closed_reason is not null) c)`;

const selectTimetables = prepared<{ store_ids: number[] }, Timetable>((db, p) => ({
  compile: () =>
    sql<Timetable>`
      select s.id as store_id, s.name, s.status, s.currency, s.timezone, s.lat, s.lng, s.offers_delivery,
        s.offers_pickup, to_json(s.paused_until) #>> '{}' as paused_until, s.cut_off, s.lead_time_minutes,
        s.earliest_days, s.furthest_days, s.day_capacity_units, s.window_capacity_units, s.work_limits,
        s.work_limits_by_weekday, s.timetable_version,
        ${HOURS} as hours,
        ${CLOSURES} as closures,
        (select coalesce(json_agg(json_build_object('weekday', w.weekday, 'starts', w.starts, 'ends', w.ends,
            'fulfilment', w.fulfilment, 'price_minor', w.price_minor, 'capacity_units', w.capacity_units)
            order by w.weekday, w.starts, w.ends), '[]')
          from store_windows w where w.store_id = s.id) as windows,
        (select coalesce(json_agg(json_build_object('day', d.day, 'capacity_units', d.capacity_units,
            'window_limits', d.window_limits, 'work_limits', d.work_limits) order by d.day), '[]')
          from store_days d where d.store_id = s.id and d.closed_reason is null) as days,
        (select coalesce(json_agg(json_build_object('id', r.id, 'priority', r.priority, 'from_m', r.from_m,
            'to_m', r.to_m, 'postcodes', r.postcodes, 'polygon', r.polygon, 'weekdays', r.weekdays,
            'starts_from', r.starts_from, 'starts_before', r.starts_before,
            'fee_minor', r.fee_minor, 'free_above_minor', r.free_above_minor, 'minimum_minor', r.minimum_minor)
            order by r.priority), '[]')
          from delivery_rules r where r.store_id = s.id) as rules
      from stores s
      where s.id = any(${p('store_ids')}::bigint[])`.compile(db),
}));

/** Everything that decides when and where a store serves, in one statement. Refuses 'stores/unknown' (404). */
export async function getTimetable(db: Executor, storeId: number): Promise<Timetable> {
  const [timetable] = await selectTimetables(db, { store_ids: [storeId] });
  if (!timetable) throw notFound('stores/unknown', 'There is no such store.');
  return timetable;
}

/** Of several stores at once, by store; an unknown one is absent. */
export async function listTimetables(db: Executor, storeIds: number[]): Promise<Map<number, Timetable>> {
  const timetables = await selectTimetables(db, { store_ids: storeIds });
  return new Map(timetables.map((timetable) => [timetable.store_id, timetable]));
}

export type OpeningTimes = Pick<Timetable, 'store_id' | 'timezone' | 'hours' | 'closures'>;

const selectOpeningTimes = prepared<{ store_ids: number[] }, OpeningTimes>((db, p) => ({
  compile: () =>
    sql<OpeningTimes>`
      select s.id as store_id, s.timezone, ${HOURS} as hours, ${CLOSURES} as closures
      from stores s where s.id = any(${p('store_ids')}::bigint[])`.compile(db),
}));

/** When several stores are open, by store: a part of their timetables at a third of the cost. */
export async function listOpeningTimes(db: Executor, storeIds: number[]): Promise<Map<number, OpeningTimes>> {
  const rows = await selectOpeningTimes(db, { store_ids: storeIds });
  return new Map(rows.map((row) => [row.store_id, row]));
}
