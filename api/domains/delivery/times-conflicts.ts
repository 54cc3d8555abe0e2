import { WORK_KINDS, type WorkKind } from '../designs/option-groups.ts';
import type { Booked, BookedDay } from './calendar.sql.ts';
import { dayLimits, windowUnits } from './day-limits.ts';
import { isOffered, windowsOfDay } from './day-windows.ts';
import { localTime, weekdayOf } from './store-days.ts';
import type { Timetable } from './timetable.ts';
import { whyClosed } from './windows.ts';

/** Where a timetable and what is booked, or its hours and its windows, don't agree. Nothing of it is refused. */
export type Conflict = {
  code: 'closed' | 'day_units' | 'work' | 'window_units' | 'window_gone' | 'outside_hours' | 'no_windows';
  /** null: of every week. */
  day: string | null;
  /** Of the window, in milliseconds. */
  starts_at: number | null;
  kind: WorkKind | null;
  booked: number | null;
  limit: number | null;
  /** What it is about: a reason, a span of a weekday. */
  about: string;
};

const none = { day: null, starts_at: null, kind: null, booked: null, limit: null, about: '' };

/** Those that a save has brought: what was so before is known already. */
export function newConflicts(before: Timetable, after: Timetable, booked: Booked): Conflict[] {
  const known = new Set(conflictsOf(before, booked).map((conflict) => JSON.stringify(conflict)));
  return conflictsOf(after, booked).filter((conflict) => !known.has(JSON.stringify(conflict)));
}

function conflictsOf(timetable: Timetable, booked: Booked): Conflict[] {
  const closed = new Map(booked.days.map(({ day }) => [day, whyClosed(timetable, day)]));
  return [
    ...booked.days.flatMap((day): Conflict[] => {
      const reason = closed.get(day.day);
      if (!reason) return dayConflicts(timetable, day);
      return [{ ...none, code: 'closed', day: day.day, booked: day.units, limit: 0, about: reason.text }];
    }),
    ...windowConflicts(timetable, booked, (day) => Boolean(closed.get(day))),
    ...weekConflicts(timetable),
  ];
}

function dayConflicts(timetable: Timetable, booked: BookedDay): Conflict[] {
  const { day_units, work } = dayLimits(timetable, booked.day);
  const found: Conflict[] = [];
  const of = { ...none, day: booked.day };
  if (booked.units > day_units) found.push({ ...of, code: 'day_units', booked: booked.units, limit: day_units });
  for (const kind of WORK_KINDS) {
    const limit = work[kind];
    if (limit !== null && booked[kind] > limit) found.push({ ...of, code: 'work', kind, booked: booked[kind], limit });
  }
  return found;
}

function windowConflicts(timetable: Timetable, { windows }: Booked, isClosed: (day: string) => boolean): Conflict[] {
  return windows.flatMap(({ starts_at, units }): Conflict[] => {
    const { day } = localTime(starts_at, timetable.timezone);
    if (isClosed(day) || units === 0) return [];
    const offered = windowsOfDay(timetable, day).filter(({ starts }) => starts === starts_at);
    const of = { ...none, day, starts_at, booked: units };
    if (offered.length === 0) return [{ ...of, code: 'window_gone' }];
    // Deliveries and collections that start together share their places: the widest limit holds for both.
    const limit = Math.max(...offered.map(({ window }) => windowUnits(timetable, window, day)));
    return units > limit ? [{ ...of, code: 'window_units', limit }] : [];
  });
}

function weekConflicts(timetable: Timetable): Conflict[] {
  const outside = timetable.windows
    .filter((window) => !isOffered(timetable, window))
    .map(({ weekday, starts, ends }): Conflict => {
      const about = `${weekday} ${starts.slice(0, 5)}–${ends.slice(0, 5)}`;
      return { ...none, code: 'outside_hours', about };
    });
  const open = [...new Set(timetable.hours.map(({ weekday }) => weekday))];
  const empty = open
    .filter(
      (weekday) => !timetable.windows.some((window) => window.weekday === weekday && isOffered(timetable, window)),
    )
    .map((weekday): Conflict => ({ ...none, code: 'no_windows', about: String(weekday) }));
  return [...outside, ...empty];
}

export const weekdayOfConflict = ({ day, about }: Conflict): number => (day ? weekdayOf(day) : Number(about[0]));
