import { WORK_KINDS, type WorkKind } from '../designs/option-groups.ts';
import { weekdayOf } from './store-days.ts';
import type { Timetable, TimetableWindow } from './timetable.ts';

/** The most of each kind of work on a day; null is not limited. */
export type WorkLimits = Record<WorkKind, number | null>;

/** The most that a day, each kind of its work, and a window of it may take. */
export type Limits = { day_units: number; window_units: number /** Absent: no kind is limited. */; work?: WorkLimits };

/** The units and kinds of work of a day: of the date itself, else of its weekday (kinds), else of every day. */
export function dayLimits(timetable: Timetable, day: string): { day_units: number; work: WorkLimits } {
  const date = dateOf(timetable, day);
  const weekday = timetable.work_limits_by_weekday[weekdayOf(day)];
  const limit = (kind: WorkKind) => date?.work_limits[kind] ?? weekday?.[kind] ?? timetable.work_limits[kind] ?? null;
  const [oven, assembly, decoration] = WORK_KINDS.map(limit) as [number | null, number | null, number | null];
  return { day_units: date?.capacity_units ?? timetable.day_capacity_units, work: { oven, assembly, decoration } };
}

/** The units of a window on a day: of its start on that date, else its own, else of every window of the store. */
export function windowUnits(timetable: Timetable, window: TimetableWindow, day: string): number {
  const dated = dateOf(timetable, day)?.window_limits[window.starts.slice(0, 5)];
  return dated ?? window.capacity_units ?? timetable.window_capacity_units;
}

export const limitsOf = (timetable: Timetable, window: TimetableWindow, day: string): Limits => ({
  ...dayLimits(timetable, day),
  window_units: windowUnits(timetable, window, day),
});

const dateOf = (timetable: Timetable, day: string) => timetable.days.find((date) => date.day === day);
