import { type Limits, limitsOf } from './day-limits.ts';
import { type Fulfilment, windowsOn } from './day-windows.ts';
import { localTime } from './store-days.ts';
import type { Timetable } from './timetable.ts';

/** A window by its start as the store has it today, full or not; null when it has none there (any more). Pure. */
export function knownWindow(
  timetable: Timetable,
  fulfilment: Fulfilment,
  startsAt: Date,
): { day: string; starts_at: Date; ends_at: Date; price_minor: number; limits: Limits } | null {
  const { day } = localTime(startsAt.getTime(), timetable.timezone);
  const found = windowsOn(timetable, fulfilment, day).find(({ starts }) => starts === startsAt.getTime());
  if (!found) return null;
  const { window, ends } = found;
  return {
    day,
    starts_at: startsAt,
    ends_at: new Date(ends),
    price_minor: window.price_minor,
    limits: limitsOf(timetable, window, day),
  };
}
