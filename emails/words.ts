import type { Money } from '../api/platform/money.ts';
import { oneLine } from './html.ts';
import type { OrderEmail } from './order-email.ts';

const formats = new Map<string, Intl.NumberFormat>();

/** {amount: '125000.00', currency: 'INR'} → "₹1,25,000.00". Formats the decimal string itself: no rounding on the way. */
export function moneyText({ amount, currency }: Money): string {
  let format = formats.get(currency);
  if (!format) {
    format = new Intl.NumberFormat('en-IN', { style: 'currency', currency });
    formats.set(currency, format);
  }
  return format.format(amount as Intl.StringNumericLiteral);
}

export const isZero = ({ amount }: Money) => Number(amount) === 0;

/** `tree_nuts` → "tree nuts" */
const codeText = (code: string) => oneLine(code.replaceAll('_', ' '));

export const codesText = (codes: readonly string[]) => codes.map(codeText).join(', ');

const DIETS: Record<string, string> = {
  gluten_free: 'gluten-free',
  dairy_free: 'dairy-free',
  nut_free: 'nut-free',
  sugar_free: 'sugar-free',
};

/** "Vegetarian · gluten-free" */
export function dietsText(codes: readonly string[]): string {
  const text = codes.map((code) => DIETS[code] ?? codeText(code)).join(' · ');
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** How a letter begins. */
export const firstName = (name: string) => name.trim().split(/\s+/)[0]?.slice(0, 40) ?? '';

export const becauseOrdered = ({ shop, order }: OrderEmail) =>
  `You get this mail because you ordered from ${order.store.name} on ${shop.name}.`;

export const becauseStore = ({ order }: OrderEmail) => `This mail goes to the orders address of ${order.store.name}.`;
