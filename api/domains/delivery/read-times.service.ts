import type { z } from 'zod';
import type { Context } from '../../context.ts';
import type { Executor } from '../../platform/db.ts';
import { toMoney } from '../../platform/money.ts';
import { WORK_KINDS } from '../designs/option-groups.ts';
import type { WorkLimits } from './day-limits.ts';
import type { Fulfilment } from './day-windows.ts';
import { loadOf } from './load.ts';
import { addDays, localTime } from './store-days.ts';
import type { TimesShape } from './times.schema.ts';
import { findOwnTimes, type StoreDate } from './times.sql.ts';
import { getTimetable, type Timetable } from './timetable.ts';
import { firstWindows, type Load } from './windows.ts';

export type Times = Omit<z.infer<typeof TimesShape>, 'warnings'>;

const CLOSURES_KEPT_DAYS = 31;

/**
 * All that a store's staff set about its times, as JSON: wall-clock times 'HH:MM', money in the store's currency; and when
 * a customer who orders now can have it. Three statements. Refuses 'stores/unknown' (404).
 */
export async function getTimes(context: Pick<Context, 'clock'>, db: Executor, storeId: number): Promise<Times> {
  return timesOf(context, db, await getTimetable(db, storeId));
}

/** The same where the timetable is read already: two statements. */
export async function timesOf(context: Pick<Context, 'clock'>, db: Executor, timetable: Timetable): Promise<Times> {
  const { store_id, currency, timezone, offers_delivery, offers_pickup } = timetable;
  const now = context.clock.now();
  const today = localTime(now.getTime(), timezone).day;
  const [own] = await findOwnTimes(db, { store_id, since: addDays(today, -CLOSURES_KEPT_DAYS) });
  const load = (await loadOf(db, [timetable], now))(store_id);
  return {
    ...{ store_id, version: timetable.timetable_version, timezone, currency, today, offers_delivery, offers_pickup },
    hours: timetable.hours.map(({ weekday, opens, closes }) => ({ weekday, opens: hhmm(opens), closes: hhmm(closes) })),
    closures: own?.closures ?? [],
    windows: timetable.windows.map(({ starts, ends, price_minor, ...window }) => ({
      ...window,
      starts: hhmm(starts),
      ends: hhmm(ends),
      price: toMoney(price_minor, currency),
    })),
    limits: limitsOut(timetable),
    days: (own?.days ?? []).map(dateOut),
    earliest: { delivery: firstOf(timetable, load, 'delivery', now), pickup: firstOf(timetable, load, 'pickup', now) },
  };
}

export const hhmm = (time: string) => time.slice(0, 5);

const workOut = (limits: Partial<WorkLimits> | undefined): WorkLimits => {
  const [oven, assembly, decoration] = WORK_KINDS.map((kind) => limits?.[kind] ?? null);
  return { oven: oven ?? null, assembly: assembly ?? null, decoration: decoration ?? null };
};

export const limitsOut = (timetable: Timetable): Times['limits'] => ({
  day_capacity_units: timetable.day_capacity_units,
  window_capacity_units: timetable.window_capacity_units,
  work: workOut(timetable.work_limits),
  work_by_weekday: Object.entries(timetable.work_limits_by_weekday).map(([weekday, limits]) => ({
    weekday: Number(weekday),
    ...workOut(limits),
  })),
  cut_off: timetable.cut_off && hhmm(timetable.cut_off),
  lead_time_minutes: timetable.lead_time_minutes,
  earliest_days: timetable.earliest_days,
  furthest_days: timetable.furthest_days,
});

export const dateOut = ({ day, closed_reason, capacity_units, window_limits, work_limits }: StoreDate) => ({
  day,
  closed_reason,
  capacity_units,
  windows: Object.entries(window_limits)
    .map(([starts, units]) => ({ starts, capacity_units: units }))
    .sort((a, b) => a.starts.localeCompare(b.starts)),
  work: workOut(work_limits),
});

/** As if the store were open for orders already: somebody who sets it up wants to see what would come of it. */
function firstOf(timetable: Timetable, load: Load, fulfilment: Fulfilment, now: Date) {
  const need = { now, fulfilment, units: 1, lead_time_minutes: 0 };
  const [first] = firstWindows({ ...timetable, status: 'live' }, load, need, 1);
  if (!first) return null;
  const { day, starts_at, ends_at, label } = first;
  return { day, starts_at: starts_at.toISOString(), ends_at: ends_at.toISOString(), label };
}
