import type { Money } from '../../lib/format.ts';
import { digitsOf } from '../customiser/money-of.ts';

/** Numbers as people type them. Undefined: it can't be read. */

/** "1,450.50" and "1 450.5" are 1450.50; nothing but digits with at most one point. */
export function readAmount(text: string): string | undefined {
  const plain = text.replace(/[\s,₹$€£]/g, '');
  if (!/^\d{1,10}(\.\d{0,3})?$/.test(plain)) return undefined;
  return plain.replace(/\.$/, '').replace(/^0+(?=\d)/, '');
}

/** A whole number from 0. */
export function readCount(text: string): number | undefined {
  const plain = text.replace(/[\s,]/g, '');
  return /^\d{1,10}$/.test(plain) ? Number(plain) : undefined;
}

/** A number above 0. */
export function readQuantity(text: string): number | undefined {
  const plain = text.replace(/[\s,]/g, '');
  return /^\d{1,7}(\.\d{1,10})?$/.test(plain) && Number(plain) > 0 ? Number(plain) : undefined;
}

/** 350.00 as one would type it: 350. */
export const amountText = (amount: string): string => amount.replace(/\.0+$/, '');

const UNITS = { minutes: 1, hours: 60, days: 1440 } as const;
export type NoticeUnit = keyof typeof UNITS;

/** Minutes in the largest unit that says them exactly. */
export function noticeFields(minutes: number): { count: number; unit: NoticeUnit } {
  if (minutes > 0 && minutes % 1440 === 0) return { count: minutes / 1440, unit: 'days' };
  if (minutes % 60 === 0) return { count: minutes / 60, unit: 'hours' };
  return { count: minutes, unit: 'minutes' };
}

export const noticeMinutes = (count: number, unit: string): number =>
  count * (Object.hasOwn(UNITS, unit) ? UNITS[unit as NoticeUnit] : 60);

/** Minor units of an amount that could be read: '350.5' of INR is 35050. Further digits are left out. */
export function minorOf({ amount, currency }: Money): number {
  const digits = digitsOf(currency);
  const [whole = '0', fraction = ''] = amount.split('.');
  return Number(whole) * 10 ** digits + Number(fraction.slice(0, digits).padEnd(digits, '0') || 0);
}
