import { formatDay, formatWindow } from '../../lib/format.ts';

/** The clock that the shop's own pages go by where no store's does. */
export const SITE_ZONE = 'Asia/Kolkata';

/** Formatters are dear to make and cheap to keep. */
const siteDays = new Intl.DateTimeFormat('en-CA', { timeZone: SITE_ZONE });

/** The calendar day of a moment on the site's clock, '2026-11-22'. */
export const dayOf = (at: Date): string => siteDays.format(at);

export function dayAfter(day: string, days = 1): string {
  const next = new Date(`${day}T00:00:00Z`);
  next.setUTCDate(next.getUTCDate() + days);
  return next.toISOString().slice(0, 10);
}

/** "Sun, 22 Nov" of a calendar day. */
export const shortDay = (day: string): string => formatDay(`${day}T12:00:00Z`, 'UTC');

/** "today", "tomorrow", "Sun, 22 Nov". */
export function dayWords(day: string, today: string): string {
  if (day === today) return 'today';
  return day === dayAfter(today) ? 'tomorrow' : shortDay(day);
}

export type Window = { day: string; starts_at: string; ends_at: string };

/** "tomorrow, 9–11 am" on the store's clock. */
export const windowWords = ({ day, starts_at, ends_at }: Window, today: string, zone = SITE_ZONE): string =>
  `${dayWords(day, today)}, ${formatWindow(starts_at, ends_at, zone)}`;

export const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);
