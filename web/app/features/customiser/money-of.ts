import type { Money } from '../../lib/format.ts';

/** Minor units, as option prices come, as the money that pages format: 35000 of INR is 350.00. */
export function moneyOf(minor: number, currency: string): Money {
  const digits = digitsOf(currency);
  return { amount: (minor / 10 ** digits).toFixed(digits), currency };
}

const known = new Map<string, number>();
/** Decimal places of a currency. */
export function digitsOf(currency: string): number {
  const digits =
    known.get(currency) ??
    new Intl.NumberFormat('en', { style: 'currency', currency }).resolvedOptions().maximumFractionDigits ??
    2;
  known.set(currency, digits);
  return digits;
}
