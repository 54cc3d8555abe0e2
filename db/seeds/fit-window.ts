import type { Row } from './insert-rows.ts';
import { addDays, at, minutesAfter, today, weekdayOf } from './town-time.ts';

export type TownWindow = { day: string; startsAt: Date; endsAt: Date; priceMinor: number };
type Timetable = { windows: Row[]; closures: Row[] };
type Wish = { on?: [days: number, hour: number]; in_hours?: number; status: string };

const MOST_DAYS_AWAY = 21;

/**
 * The window of the store that comes closest to what an order wishes: near the hour on the day, or on the next day (for
 * the past, the one before) on which the store opens; or the first that begins a number of hours from now. An order that
 * is not accepted yet leaves the store its lead time.
 */
export function fitWindow(timetable: Timetable, wish: Wish, leadMinutes: number, now: Date): TownWindow {
  const [days = 0, hour = 0] = wish.on ?? [];
  const isPast = days < 0;
  const isNew = wish.status === 'placed' || wish.status === 'draft';
  const earliest = minutesAfter(now, isNew ? leadMinutes + 60 : (wish.in_hours ?? 0) * 60);
  for (let i = 0; i <= MOST_DAYS_AWAY; i++) {
    const day = addDays(today(now), days + (isPast ? -i : i));
    const windows = windowsOn(timetable, day).filter((window) => isPast || window.startsAt >= earliest);
    const wanted = wish.on ? at(day, hour) : earliest;
    const [closest] = windows.sort((a, b) => distance(a, wanted) - distance(b, wanted));
    if (closest) return closest;
  }
  throw new Error('no window fits');
}

const distance = (window: TownWindow, wanted: Date) => Math.abs(window.startsAt.getTime() - wanted.getTime());

function windowsOn({ windows, closures }: Timetable, day: string): TownWindow[] {
  if (closures.some(({ starts_on, ends_on }) => String(starts_on) <= day && day <= String(ends_on))) return [];
  return windows
    .filter((window) => window.weekday === weekdayOf(day))
    .map((window) => ({
      day,
      startsAt: at(day, Number.parseInt(String(window.starts), 10)),
      endsAt: at(day, Number.parseInt(String(window.ends), 10)),
      priceMinor: Number(window.price_minor),
    }));
}
