import type { PriceMode } from '../../../../api/domains/designs/option-groups.ts';
import { digitsOf } from '../customiser/money-of.ts';

/** Decimal places of what is typed: those of the currency; a per cent has two. */
const placesOf = (mode: PriceMode, currency: string) => (mode === 'percent' ? 2 : digitsOf(currency));

/** 5000 of INR is "50", 1250 of a percentage is "12.5": as short as it can be typed. */
export function writePrice(minor: number, mode: PriceMode, currency: string): string {
  if (minor === 0) return '';
  const places = placesOf(mode, currency);
  const text = (Math.abs(minor) / 10 ** places).toFixed(places);
  const short = mode === 'percent' ? text.replace(/\.?0+$/, '') : text.replace(/\.0+$/, '');
  return (minor < 0 ? '-' : '') + short;
}

/** What was typed as minor units (hundredths of a per cent): blank is nothing. Undefined when it is no price. */
export function readPrice(text: string, mode: PriceMode, currency: string): number | undefined {
  const plain = text.replace(/[\s,₹$€£%]/g, '').replace(/^[−–]/, '-');
  if (plain === '') return text.trim() === '' ? 0 : undefined;
  const match = /^([+-]?)(\d{0,9})(?:\.(\d*))?$/.exec(plain);
  const places = placesOf(mode, currency);
  if (!match || (match[2] === '' && !match[3]) || (match[3]?.length ?? 0) > places) return undefined;
  const minor = Number(match[2]) * 10 ** places + Number((match[3] ?? '').padEnd(places, '0') || 0);
  return match[1] === '-' && minor !== 0 ? -minor : minor;
}
