import type { z } from 'zod';
import type { Context } from '../../context.ts';
import { WORK_KINDS } from '../designs/option-groups.ts';
import { type BookedDay, type BookedWindow, findBooked } from './calendar.sql.ts';
import { dayLimits, windowUnits } from './day-limits.ts';
import { windowsOfDay } from './day-windows.ts';
import { dateOut, hhmm } from './read-times.service.ts';
import { addDays, localTime, startOfDay } from './store-days.ts';
import type { CalendarShape } from './times.schema.ts';
import { findOwnTimes, type StoreDate } from './times.sql.ts';
import { getTimetable, type Timetable } from './timetable.ts';
import { whyClosed } from './windows.ts';

type Calendar = z.infer<typeof CalendarShape>;
type CalendarDay = Calendar['days'][number];

/**
 * How full each day of a store is, in units, kinds of work, windows and orders, with the limits of that date. Places being
 * paid for count, expired ones don't. Three statements. Refuses 'stores/unknown' (404).
 */
export async function listCalendar(
  context: Context,
  storeId: number,
  asked: { from?: string; days: number },
): Promise<Calendar> {
  const now = context.clock.now();
  const timetable = await getTimetable(context.db, storeId);
  const { timezone } = timetable;
  const today = localTime(now.getTime(), timezone).day;
  const from = asked.from ?? today;
  const until = addDays(from, asked.days - 1);
  const [starts, ends] = [startOfDay(from, timezone), startOfDay(addDays(until, 1), timezone)];
  const span = { from, until, starts: new Date(starts), ends: new Date(ends) };
  const [booked] = await findBooked(context.db, { store_id: storeId, ...span, now });
  const [own] = await findOwnTimes(context.db, { store_id: storeId, since: from });
  const days = new Map(booked?.days.map((day) => [day.day, day]));
  const dates = new Map(own?.days.map((date) => [date.day, date]));
  const listed = Array.from({ length: asked.days }, (_, i) => addDays(from, i)).map((day) =>
    dayOut(timetable, day, days.get(day), booked?.windows ?? [], dates.get(day)),
  );
  return { store_id: storeId, timezone, today, version: timetable.timetable_version, days: listed };
}

function dayOut(
  timetable: Timetable,
  day: string,
  booked: BookedDay | undefined,
  taken: BookedWindow[],
  date: StoreDate | undefined,
): CalendarDay {
  const closed = whyClosed(timetable, day);
  const limits = dayLimits(timetable, day);
  return {
    day,
    is_open: closed === null,
    reason: closed?.text ?? null,
    orders: booked?.orders ?? 0,
    units: { taken: booked?.units ?? 0, limit: limits.day_units },
    work: WORK_KINDS.map((kind) => ({ kind, taken: booked?.[kind] ?? 0, limit: limits.work[kind] })),
    windows: windowsOut(timetable, day, closed !== null, taken),
    override: date ? dateOut(date) : null,
  };
}

/** Those that the day has, and those that are booked though it has them no longer. */
function windowsOut(
  timetable: Timetable,
  day: string,
  isClosed: boolean,
  taken: BookedWindow[],
): CalendarDay['windows'] {
  const { timezone } = timetable;
  const [begins, ends] = [startOfDay(day, timezone), startOfDay(addDays(day, 1), timezone)];
  const booked = new Map(
    taken.flatMap(({ starts_at, units }) =>
      starts_at >= begins && starts_at < ends ? [[starts_at, units] as const] : [],
    ),
  );
  const offered = isClosed ? [] : windowsOfDay(timetable, day);
  const known = new Set(offered.map(({ starts }) => starts));
  const gone = [...booked].filter(([at, units]) => !known.has(at) && units > 0);
  return [
    ...offered.map(({ window, starts }) => ({
      starts_at: new Date(starts).toISOString(),
      starts: hhmm(window.starts),
      label: `${hhmm(window.starts)}–${hhmm(window.ends)}`,
      fulfilment: window.fulfilment,
      taken: booked.get(starts) ?? 0,
      limit: windowUnits(timetable, window, day),
    })),
    ...gone.map(([at, units]) => ({
      starts_at: new Date(at).toISOString(),
      starts: wallTime(at, timezone),
      label: wallTime(at, timezone),
      fulfilment: null,
      taken: units,
      limit: 0,
    })),
  ].sort((a, b) => a.starts_at.localeCompare(b.starts_at));
}

/** 'HH:MM' on the store's wall. */
export const wallTime = (at: number, timezone: string) =>
  new Date(localTime(at, timezone).ms).toISOString().slice(11, 16);
