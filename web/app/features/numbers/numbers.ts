import type { components } from '../../../../contract/api-types.gen.ts';

export type Numbers = components['schemas']['StoreNumbers'];
export type Totals = Numbers['totals'];

const DAY_MS = 86_400_000;
const dayOf = (ms: number) => new Date(ms).toISOString().slice(0, 10);

export type Period = { from: string; to: string };

/** The periods that people ask for, each with the name on its button; `today` is the store's. */
export function usualPeriods(today: string): (Period & { label: string })[] {
  const now = Date.parse(today);
  const [year, month] = today.split('-').map(Number) as [number, number];
  const first = (y: number, m: number) => dayOf(Date.UTC(y, m - 1, 1));
  const back = (days: number) => dayOf(now - days * DAY_MS);
  return [
    { label: 'Today', from: today, to: today },
    { label: '7 days', from: back(6), to: today },
    { label: '30 days', from: back(29), to: today },
    { label: 'This month', from: first(year, month), to: today },
    { label: 'Last month', from: first(year, month - 1), to: dayOf(Date.UTC(year, month - 1, 0)) },
    { label: '12 months', from: dayOf(Date.UTC(year - 1, month - 1, Number(today.slice(8)) + 1)), to: today },
  ];
}

export type Change = { words: string; direction: 'up' | 'down' | 'same' };

/** "12 % more", "a third less" is never said: whole per cents, and words where there is nothing to compare with. */
export function changeOf(now: number, before: number): Change {
  if (now === before) return { words: 'as before', direction: 'same' };
  if (before === 0) return { words: 'none before', direction: 'up' };
  const percent = Math.round((Math.abs(now - before) / before) * 100);
  const direction = now > before ? 'up' : 'down';
  if (percent === 0) return { words: 'nearly as before', direction: 'same' };
  return { words: `${percent} % ${now > before ? 'more' : 'less'}`, direction };
}

/** Parts of a whole in per cent, 0 of nothing. */
export const shareOf = (part: number, whole: number): number => (whole === 0 ? 0 : Math.round((part / whole) * 100));

const formatter = (shape: Intl.DateTimeFormatOptions) =>
  new Intl.DateTimeFormat('en-IN', { ...shape, timeZone: 'UTC' });
const SHORT = formatter({ day: 'numeric', month: 'short' });
const LONG = formatter({ day: 'numeric', month: 'short', year: 'numeric' });
const MONTH = formatter({ month: 'short', year: 'numeric' });
const WEEKDAY = formatter({ weekday: 'long' });

/** "22 Nov". */
export const shortDay = (day: string) => SHORT.format(Date.parse(day));
/** "22 Nov 2026" or "1 Nov 2026 to 22 Nov 2026". */
export const periodWords = ({ from, to }: Period) =>
  from === to ? LONG.format(Date.parse(from)) : `${LONG.format(Date.parse(from))} to ${LONG.format(Date.parse(to))}`;

/** 1 is Monday. */
export const weekdayName = (weekday: number) => WEEKDAY.format(Date.UTC(2024, 0, weekday));

/** 0 → "12 am", 13 → "1 pm". */
export const hourName = (hour: number) => `${hour % 12 || 12} ${hour < 12 ? 'am' : 'pm'}`;

export function stepName(from: string, step: Numbers['step']): string {
  if (step === 'month') return MONTH.format(Date.parse(from));
  return step === 'week' ? `Week from ${shortDay(from)}` : shortDay(from);
}
