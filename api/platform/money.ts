/**
 * Money is integer minor units and an ISO 4217 code inside, a decimal string and the code outside. Imports nothing.
 */
export type Money = { amount: string; currency: string };

const FRACTION_DIGITS: Record<string, number> = { JPY: 0, KRW: 0, UGX: 0, RWF: 0, VND: 0, KWD: 3, BHD: 3, JOD: 3 };

export const fractionDigits = (currency: string): number => FRACTION_DIGITS[currency] ?? 2;

/** 35000, 'INR' → {amount: '350.00', currency: 'INR'} */
export function toMoney(minor: number, currency: string): Money {
  const digits = fractionDigits(currency);
  const sign = minor < 0 ? '-' : '';
  const whole = String(Math.abs(minor)).padStart(digits + 1, '0');
  const amount = digits === 0 ? whole : `${whole.slice(0, -digits)}.${whole.slice(-digits)}`;
  return { amount: sign + amount, currency };
}

/** '350.00', 'INR' → 35000. Null when it is not a plain decimal with at most the currency's digits. */
export function toMinor(amount: string, currency: string): number | null {
  const digits = fractionDigits(currency);
  const match = /^(\d{1,12})(?:\.(\d+))?$/.exec(amount);
  if (!match || (match[2]?.length ?? 0) > digits) return null;
  return Number(match[1]) * 10 ** digits + Number((match[2] ?? '').padEnd(digits, '0') || 0);
}

/** Basis points (hundredths of a per cent) of an amount, half away from zero. */
export function basisPointsOf(minor: number, basisPoints: number): number {
  const product = minor * basisPoints;
  return Math.sign(product) * Math.floor((Math.abs(product) + 5000) / 10000);
}

/** The tax that an inclusive amount contains at a rate: amount × rate / (1 + rate), half away from zero. */
function containedTax(minor: number, rateBp: number): number {
  return Math.round((minor * rateBp) / (10000 + rateBp));
}

/** Tax of an amount: contained in it where prices include tax, added to it where not. */
export const taxOf = (minor: number, rateBp: number, pricesIncludeTax: boolean): number =>
  pricesIncludeTax ? containedTax(minor, rateBp) : basisPointsOf(minor, rateBp);
