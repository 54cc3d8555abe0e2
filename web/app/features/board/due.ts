import { formatDay, formatWindow } from '../../lib/format.ts';

type Window = { starts_at: string; ends_at: string; timezone: string };

export type Due = {
  /** How near it is: the colour beside the words. */
  nearness: 'late' | 'now' | 'soon' | 'today' | 'later';
  words: string;
  /** "4–6 pm" on the store's clock. */
  clock: string;
};

const MINUTE = 60_000;
const SOON_MINUTES = 60;

/** When an order has to leave or be fetched, as the kitchen says it. */
export function dueOf(window: Window, now: number): Due {
  const { starts_at, ends_at, timezone } = window;
  const clock = formatWindow(starts_at, ends_at, timezone);
  const [toStart, toEnd] = [Date.parse(starts_at) - now, Date.parse(ends_at) - now];
  if (toEnd <= 0) return { nearness: 'late', words: `Late by ${spell(-toEnd)}`, clock };
  if (toStart <= 0) return { nearness: 'now', words: `Due now, ${spell(toEnd)} left`, clock };
  const days = daysUntil(starts_at, timezone, now);
  if (toStart <= SOON_MINUTES * MINUTE) return { nearness: 'soon', words: `Due in ${spell(toStart)}`, clock };
  if (days === 0) return { nearness: 'today', words: `Due in ${spell(toStart)}`, clock };
  return { nearness: 'later', words: days === 1 ? 'Tomorrow' : formatDay(starts_at, timezone), clock };
}

/** Whether it can wait in the drawer: the day after tomorrow, or later. */
export const isForLater = (window: Window, now: number): boolean =>
  daysUntil(window.starts_at, window.timezone, now) > 1;

const LOCAL_DAY: Intl.DateTimeFormatOptions = { year: 'numeric', month: '2-digit', day: '2-digit' };
const dayFormats = new Map<string, Intl.DateTimeFormat>();

/** Midnights on the store's calendar between now and then. */
function daysUntil(at: string, timezone: string, now: number): number {
  const format = dayFormats.get(timezone) ?? new Intl.DateTimeFormat('en-CA', { ...LOCAL_DAY, timeZone: timezone });
  dayFormats.set(timezone, format);
  const dayOf = (instant: number) => Date.parse(`${format.format(instant)}T00:00:00Z`);
  return Math.round((dayOf(Date.parse(at)) - dayOf(now)) / (24 * 60 * MINUTE));
}

/** "40 min", "3 h 20 min", "2 days". */
export function spell(ms: number): string {
  const minutes = Math.max(1, Math.round(ms / MINUTE));
  if (minutes < 60) return `${minutes} min`;
  const hours = Math.floor(minutes / 60);
  if (hours >= 48) return `${Math.round(hours / 24)} days`;
  return minutes % 60 === 0 || hours >= 6 ? `${hours} h` : `${hours} h ${minutes % 60} min`;
}

/** The time left to accept, and whether it is short. */
export function acceptWithin(acceptBy: string | null, now: number): { words: string; isShort: boolean } | undefined {
  if (acceptBy === null) return undefined;
  const left = Date.parse(acceptBy) - now;
  if (left <= 0) return { words: 'Time to accept is over', isShort: true };
  return { words: `Accept within ${spell(left)}`, isShort: left < 15 * MINUTE };
}
