import { formatDay, formatTime, formatWindow } from '../../lib/format.ts';

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

/** What is begun this soon hangs in sight, also when midnight lies between. */
const NEAR_MINUTES = 120;
const LATER_MINUTES = 12 * 60;

type Waiting = { status: string; start_at: string; window: Window };

/** Whether it can wait in the drawer: accepted, and begun on another day or in more than twelve hours. New ones never. */
export function isForLater({ status, start_at, window }: Waiting, now: number): boolean {
  if (status !== 'accepted') return false;
  const minutes = (Date.parse(start_at) - now) / MINUTE;
  if (minutes <= NEAR_MINUTES) return false;
  return minutes > LATER_MINUTES || daysUntil(start_at, window.timezone, now) > 0;
}

export type Start = { words: string; isLate: boolean };

/** When to begin, while it is not begun. */
export function startOf({ status, start_at, window }: Waiting, now: number): Start | undefined {
  if (status !== 'placed' && status !== 'accepted') return undefined;
  const left = Date.parse(start_at) - now;
  const days = daysUntil(start_at, window.timezone, now);
  const at = `${days === 0 ? '' : `${days === 1 ? 'tomorrow' : formatDay(start_at, window.timezone)}, `}${formatTime(start_at, window.timezone)}`;
  if (left <= 0) return { words: `Start now: it was to begin at ${at}`, isLate: true };
  return {
    words: left <= SOON_MINUTES * MINUTE ? `Start by ${at}, in ${spell(left)}` : `Start by ${at}`,
    isLate: false,
  };
}

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
