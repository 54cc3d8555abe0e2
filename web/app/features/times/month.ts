import { weekdayOf } from './times.ts';

const isoOf = (ms: number) => new Date(ms).toISOString().slice(0, 10);

/** 'YYYY-MM' of the address, or the month of `today`. */
export const readMonth = (text: string | null, today: string): string =>
  /^2\d{3}-(0[1-9]|1[0-2])$/.test(text ?? '') ? (text as string) : today.slice(0, 7);

export const readDay = (text: string | null): string | null =>
  /^2\d{3}-\d{2}-\d{2}$/.test(text ?? '') &&
  !Number.isNaN(Date.parse(text as string)) &&
  isoOf(Date.parse(text as string)) === text
    ? text
    : null;

export function monthSpan(month: string): { from: string; days: number } {
  const from = `${month}-01`;
  const [year = 0, number = 1] = month.split('-').map(Number);
  return { from, days: new Date(Date.UTC(year, number, 0)).getUTCDate() };
}

export function monthBeside(month: string, by: -1 | 1): string {
  const [year = 0, number = 1] = month.split('-').map(Number);
  return isoOf(Date.UTC(year, number - 1 + by, 1)).slice(0, 7);
}

const NAME = new Intl.DateTimeFormat('en-GB', { timeZone: 'UTC', month: 'long', year: 'numeric' });
/** 'November 2026' */
export const monthName = (month: string): string => NAME.format(new Date(`${month}-01`));

/** Rows of seven, Monday first; null where the week belongs to another month. */
export function weeksOf<T extends { day: string }>(days: readonly T[]): (T | null)[][] {
  const before = days[0] ? weekdayOf(days[0].day) - 1 : 0;
  const cells: (T | null)[] = [...Array.from({ length: before }, () => null), ...days];
  while (cells.length % 7 !== 0) cells.push(null);
  return Array.from({ length: cells.length / 7 }, (_, week) => cells.slice(week * 7, week * 7 + 7));
}
