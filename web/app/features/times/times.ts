import type { components } from '../../../../contract/api-types.gen.ts';
import { formatTime, formatWindow } from '../../lib/format.ts';

export type Times = components['schemas']['StoreTimes'];
export type Limits = Times['limits'];
export type WindowOfWeek = Times['windows'][number];
export type CalendarDay = components['schemas']['CalendarDay'];
export type WorkKind = CalendarDay['work'][number]['kind'];
export type Work = Limits['work'];

export const VIEWS = [
  { view: 'calendar', label: 'Calendar' },
  { view: 'hours', label: 'Opening hours' },
  { view: 'windows', label: 'Windows' },
  { view: 'limits', label: 'Limits' },
  { view: 'closures', label: 'Closures' },
  { view: 'ordering', label: 'Ordering' },
] as const;
export type View = (typeof VIEWS)[number]['view'];

export const readView = (text: string | null): View => VIEWS.find(({ view }) => view === text)?.view ?? 'calendar';

export const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'] as const;
export const WEEK = [1, 2, 3, 4, 5, 6, 7] as const;
export const weekdayName = (weekday: number): string => WEEKDAYS[weekday - 1] ?? '';
/** 1 is Monday. */
export const weekdayOf = (day: string): number => new Date(day).getUTCDay() || 7;
export const readWeekday = (text: string | null): number => (/^[1-7]$/.test(text ?? '') ? Number(text) : 1);

export const KINDS: readonly { kind: WorkKind; label: string; what: string }[] = [
  { kind: 'oven', label: 'Oven', what: 'What the oven bakes in a day: trays, tins, hours, whichever you count in.' },
  {
    kind: 'assembly',
    label: 'Assembly',
    what: 'Filling, stacking and icing, in the steps your hands manage in a day.',
  },
  { kind: 'decoration', label: 'Decoration', what: 'Piping, flowers and figures: the slow work that few can do.' },
];
export const kindName = (kind: WorkKind): string => KINDS.find((one) => one.kind === kind)?.label ?? kind;

const DATE = new Intl.DateTimeFormat('en-GB', { timeZone: 'UTC', weekday: 'long', day: 'numeric', month: 'long' });
const SHORT = new Intl.DateTimeFormat('en-GB', { timeZone: 'UTC', weekday: 'short', day: 'numeric', month: 'short' });
/** 'Saturday 28 November', of a day of the store's calendar. */
export const dayName = (day: string): string => DATE.format(new Date(day)).replace(',', '');
/** 'Sat 28 Nov' */
export const shortDay = (day: string): string => SHORT.format(new Date(day)).replace(',', '');

const at = (time: string) => (time === '24:00' ? '2000-01-02T00:00Z' : `2000-01-01T${time}Z`);
/** '9–11 am', as customers read it. */
export const spanName = (starts: string, ends: string): string => formatWindow(at(starts), at(ends), 'UTC');
/** '9:00 am' */
export const timeName = (time: string): string => formatTime(at(time), 'UTC');

/** '24:00' is the end of a day; a browser's field for times knows it only as '00:00'. */
export const toField = (time: string): string => (time === '24:00' ? '00:00' : time);
export const fromField = (time: string): string => (time === '00:00' ? '24:00' : time);

/** What a date takes when it is like its weekday. */
export function usualOf(times: Times, day: string) {
  const weekday = weekdayOf(day);
  const own = times.limits.work_by_weekday.find((row) => row.weekday === weekday);
  const usualWork = (kind: WorkKind) => own?.[kind] ?? times.limits.work[kind];
  const windows = times.windows.filter((window) => window.weekday === weekday);
  return {
    units: times.limits.day_capacity_units,
    work: { oven: usualWork('oven'), assembly: usualWork('assembly'), decoration: usualWork('decoration') },
    windows: new Map(
      windows.map(({ starts, capacity_units }) => [starts, capacity_units ?? times.limits.window_capacity_units]),
    ),
  };
}
