import { spanOfDay, timeMs, weekdayOf } from './store-days.ts';
import type { Timetable, TimetableWindow } from './timetable.ts';

export type Fulfilment = 'delivery' | 'pickup';

/** The most units that a day, and a window of it, may take. */
export type Limits = { day_units: number; window_units: number };

export const limitsOf = (timetable: Timetable, window: TimetableWindow): Limits => ({
  day_units: timetable.day_capacity_units,
  window_units: window.capacity_units ?? timetable.window_capacity_units,
});

export type DatedWindow = { window: TimetableWindow; starts: number; ends: number };

/** The windows that exist on a day: of this kind, inside the hours, at a time that the clocks show; one for a start. */
export function windowsOn(timetable: Timetable, fulfilment: Fulfilment, day: string): DatedWindow[] {
  const weekday = weekdayOf(day);
  const open = openSpans(timetable, weekday);
  const dated = new Map<number, DatedWindow>();
  for (const window of timetable.windows) {
    if (window.weekday !== weekday) continue;
    if (window.fulfilment !== 'both' && window.fulfilment !== fulfilment) continue;
    if (!open.some(([opens, closes]) => opens <= timeMs(window.starts) && timeMs(window.ends) <= closes)) continue;
    const span = spanOfDay(day, timetable.timezone, window.starts, window.ends);
    if (span && !dated.has(span[0])) dated.set(span[0], { window, starts: span[0], ends: span[1] });
  }
  return [...dated.values()].sort((a, b) => a.starts - b.starts);
}

/** Hours that touch are one span: 9–12 and 12–18 have no break at noon. */
function openSpans(timetable: Timetable, weekday: number): [number, number][] {
  const spans: [number, number][] = [];
  for (const { weekday: of, opens, closes } of timetable.hours) {
    if (of !== weekday) continue;
    const last = spans.at(-1);
    if (last && timeMs(opens) <= last[1]) last[1] = Math.max(last[1], timeMs(closes));
    else spans.push([timeMs(opens), timeMs(closes)]);
  }
  return spans;
}

/** The limits of the window that starts then, whoever it is for; null when the store has none there any more. */
export function limitsAt(timetable: Timetable, day: string, startsAt: Date): Limits | null {
  if (timetable.closures.some(({ starts_on, ends_on }) => starts_on <= day && day <= ends_on)) return null;
  const found = (['delivery', 'pickup'] as const)
    .flatMap((fulfilment) => windowsOn(timetable, fulfilment, day))
    .find(({ starts }) => starts === startsAt.getTime());
  return found ? limitsOf(timetable, found.window) : null;
}
