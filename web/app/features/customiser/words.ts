import type { Option, OptionGroup } from '../../../../api/domains/designs/option-groups.ts';
import { formatCount, formatDifference } from '../../lib/format.ts';
import { askingOf } from './design-form.ts';
import type { DesignView } from './design-view.ts';
import { moneyOf } from './money-of.ts';
import type { Product } from './product.ts';

/** The rule of a group in words: "Choose one", "Up to 3, first one included". */
export function ruleOf(group: OptionGroup): string {
  const asking = askingOf(group);
  const least = Math.max(group.min_choices, group.is_required ? 1 : 0);
  const parts = [asking === 'one' || asking === 'words' ? oneRule(least) : manyRule(least, group.max_choices)];
  if (asking === 'counted') parts.push(`up to ${group.max_each} of each`);
  if (asking !== 'words' && group.free_up_to > 0)
    parts.push(group.free_up_to === 1 ? 'first one included' : `first ${group.free_up_to} included`);
  if (group.applies_per_tier) parts.push('priced for every tier');
  return parts.join(', ');
}

const oneRule = (least: number) => (least > 0 ? 'Choose one' : 'Optional');

function manyRule(least: number, most: number): string {
  if (least === 0) return `Up to ${most}`;
  return least === most ? `Choose ${most}` : `Choose ${least} to ${most}`;
}

/** "5 hours’ notice", "4 days’ notice". */
export function noticeOf(minutes: number): string {
  const possessive = (count: number, unit: string) => `${count} ${count === 1 ? `${unit}’s` : `${unit}s’`} notice`;
  if (minutes >= 1440 * 2 || minutes === 1440) return possessive(Math.ceil(minutes / 1440), 'day');
  return minutes >= 60 ? possessive(Math.ceil(minutes / 60), 'hour') : possessive(minutes, 'minute');
}

export const servesOf = (servings: number) => `Serves ${servings}`;

/** As formatDifference says it of nothing. Among many chips only what costs more is said. */
export const INCLUDED = 'included';

/** What choosing an option does to the price; nothing where no option of the group costs anything. */
export function differenceOf(group: OptionGroup, option: Option, view: DesignView, currency: string) {
  const minor = view.differences[option.id];
  if (minor === undefined || group.options.every(({ price, price_by_size }) => price === 0 && !price_by_size))
    return undefined;
  if (minor === 0 && option.price_mode === 'per_char' && option.price !== 0)
    return `${formatDifference(moneyOf(option.price, currency))} a letter`;
  return formatDifference(moneyOf(minor, currency));
}

/** What else an option brings: allergens that the product doesn't have by itself, and a longer notice. */
export function bringsOf(option: Option, product: Product): string[] {
  const added = option.contains.filter((allergen) => !product.contains.includes(allergen));
  const parts = added.length > 0 ? [`contains ${added.map((allergen) => allergen.replace('_', ' ')).join(', ')}`] : [];
  if (option.lead_time_minutes > Math.max(product.lead_time_minutes, product.store.lead_time_minutes))
    parts.push(noticeOf(option.lead_time_minutes));
  return parts;
}

/** What the words of a text group cost, when they do: "₹45 a letter". */
export function wordsPriceOf(group: OptionGroup, currency: string): string | undefined {
  const prices = group.options.filter((option) => option.is_available && option.price !== 0);
  if (prices.length === 0) return undefined;
  return prices
    .map(({ price, price_mode }) => `${formatDifference(moneyOf(price, currency))}${PER[price_mode] ?? ''}`)
    .join(', ');
}

const PER: Record<string, string> = { per_char: ' a letter', per_serving: ' a serving', per_tier: ' a tier' };

/** "Serves 80", "2 pieces, each serves 80", "2 pieces". */
export function amountOf(servings: number | null, quantity: number): string {
  const pieces = quantity > 1 ? formatCount(quantity, 'piece') : '';
  const serves = servings ? (quantity > 1 ? `each serves ${servings}` : servesOf(servings)) : '';
  return [pieces, serves].filter(Boolean).join(', ');
}
