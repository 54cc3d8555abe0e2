import { type Limits, limitsOf } from './day-limits.ts';
import { spanOfDay, timeMs, weekdayOf } from './store-days.ts';
import type { Timetable, TimetableWindow } from './timetable.ts';

export type Fulfilment = 'delivery' | 'pickup';

export type DatedWindow = { window: TimetableWindow; starts: number; ends: number };

/** The windows that exist on a day: of this kind, inside the hours, at a time that the clocks show; one for a start. */
export function windowsOn(timetable: Timetable, fulfilment: Fulfilment, day: string): DatedWindow[] {
  const dated = new Map<number, DatedWindow>();
  for (const found of windowsOfDay(timetable, day)) {
    const { window, starts } = found;
    if (window.fulfilment !== 'both' && window.fulfilment !== fulfilment) continue;
    if (!dated.has(starts)) dated.set(starts, found);
  }
  return [...dated.values()];
}

/** The same of every kind; those of one kind may start together with those of the other. */
export function windowsOfDay(timetable: Timetable, day: string): DatedWindow[] {
  const weekday = weekdayOf(day);
  const open = openSpans(timetable, weekday);
  return timetable.windows
    .filter((window) => window.weekday === weekday && isInside(open, window))
    .flatMap((window) => {
      const span = spanOfDay(day, timetable.timezone, window.starts, window.ends);
      return span ? [{ window, starts: span[0], ends: span[1] }] : [];
    })
    .sort((a, b) => a.starts - b.starts);
}

/** Whether customers can choose it, or it lies outside the opening hours or across a break. */
export const isOffered = (timetable: Pick<Timetable, 'hours'>, window: TimetableWindow): boolean =>
  isInside(openSpans(timetable, window.weekday), window);

const isInside = (open: [number, number][], { starts, ends }: TimetableWindow) =>
  open.some(([opens, closes]) => opens <= timeMs(starts) && timeMs(ends) <= closes);

/** Hours that touch are one span: 9–12 and 12–18 have no break at noon. */
function openSpans(timetable: Pick<Timetable, 'hours'>, weekday: number): [number, number][] {
  const spans: [number, number][] = [];
  for (const { weekday: of, opens, closes } of timetable.hours) {
    if (of !== weekday) continue;
    const last = spans.at(-1);
    if (last && timeMs(opens) <= last[1]) last[1] = Math.max(last[1], timeMs(closes));
    else spans.push([timeMs(opens), timeMs(closes)]);
  }
  return spans;
}

/**
 * The limits of the window that starts then, whoever it is for: the widest where deliveries and collections differ. Null
 * when the store has none there any more.
 */
export function limitsAt(timetable: Timetable, day: string, startsAt: Date): Limits | null {
  if (timetable.closures.some(({ starts_on, ends_on }) => starts_on <= day && day <= ends_on)) return null;
  const found = (['delivery', 'pickup'] as const)
    .flatMap((fulfilment) => windowsOn(timetable, fulfilment, day))
    .filter(({ starts }) => starts === startsAt.getTime())
    .map(({ window }) => limitsOf(timetable, window, day));
  return found.sort((a, b) => b.window_units - a.window_units)[0] ?? null;
}
