import type { Option, OptionGroup, PriceMode } from '../../../../api/domains/designs/option-groups.ts';
import { formatCount, formatDifference } from '../../lib/format.ts';
import { moneyOf } from '../customiser/money-of.ts';
import type { GroupDraft } from './draft.ts';
import { SCRIPTS } from './group.ts';

/** What the settings of a group do, in sentences. */
export const PRICE_MODE_WORDS: Record<PriceMode, string> = {
  flat: 'flat',
  per_serving: 'per serving',
  per_tier: 'per tier',
  percent: '% of the cake',
  per_char: 'per letter',
};

export const PRICE_MODE_EFFECT: Record<PriceMode, string> = {
  flat: 'Added once.',
  per_serving: 'Times the servings of the chosen size.',
  per_tier: 'Times the number of tiers.',
  percent: 'Of the product at its chosen size, without other options.',
  per_char: 'Times the letters that the customer writes; spaces are free.',
};

const numberOf = (text: string, otherwise: number) => (/^\d+$/.test(text.trim()) ? Number(text) : otherwise);

/** "Customers pick 1 to 3; the first 2 are included." */
export function choosingWords(draft: GroupDraft): string {
  if (draft.kind === 'text') return writingWords(draft);
  const [max, each] = [numberOf(draft.max_choices, 1), numberOf(draft.max_each, 1)];
  const least = Math.max(numberOf(draft.min_choices, 0), draft.is_required ? 1 : 0);
  const free = numberOf(draft.free_up_to, 0);
  const parts = [pickWords(least, max)];
  if (each > 1 && max > 1) parts.push(`the same one up to ${each} times`);
  if (free > 0)
    parts.push(
      free >= max ? 'all of them included' : free === 1 ? 'the first is included' : `the first ${free} are included`,
    );
  return `${parts.join('; ')}.`;
}

function pickWords(least: number, most: number): string {
  if (least > most) return `Customers must pick ${least} but may pick only ${most}`;
  if (least === most) return most === 1 ? 'Customers must pick one' : `Customers must pick ${most}`;
  if (least === 0) return most === 1 ? 'Customers may pick one, or none' : `Customers may pick up to ${most}, or none`;
  return `Customers pick ${least} to ${most}`;
}

function writingWords({ is_required, max_length, lines }: GroupDraft): string {
  const room = `up to ${formatCount(numberOf(max_length, 30), 'letter')}`;
  const count = numberOf(lines, 1);
  return `Customers ${is_required ? 'must' : 'may'} write ${room} ${count > 1 ? `on up to ${count} lines` : 'on one line'}.`;
}

export const tierWords = (isPerTier: boolean) =>
  isPerTier
    ? 'Each choice is paid for every tier: three tiers cost three times as much.'
    : 'Each choice is paid once, however many tiers the cake has.';

export const scriptWords = (draft: GroupDraft) =>
  draft.scripts.length === 0
    ? 'Without a script, Latin letters are allowed.'
    : `Letters of ${draft.scripts.map((script) => SCRIPTS[script].replace(/ \(.*/, '')).join(', ')}; digits and simple punctuation always.`;

/** "₹0 to ₹350", "₹24 per serving", "included". */
export function priceSpan(
  options: readonly Pick<Option, 'price' | 'price_mode' | 'price_by_size'>[],
  currency: string,
) {
  const flat = options.filter(({ price_mode }) => price_mode === 'flat').flatMap(pricesOf);
  const parts = flat.length > 0 ? [spanOf(flat, (minor) => formatDifference(moneyOf(minor, currency)))] : [];
  for (const mode of ['per_serving', 'per_tier', 'per_char'] as const) {
    const prices = options.filter(({ price_mode }) => price_mode === mode).flatMap(pricesOf);
    if (prices.length > 0)
      parts.push(`${spanOf(prices, (minor) => formatDifference(moneyOf(minor, currency)))} ${PRICE_MODE_WORDS[mode]}`);
  }
  const percents = options.filter(({ price_mode }) => price_mode === 'percent').flatMap(pricesOf);
  if (percents.length > 0)
    parts.push(`${spanOf(percents, (hundredths) => `${hundredths > 0 ? '+' : ''}${hundredths / 100} %`)}`);
  return parts.join(', ') || 'included';
}

const pricesOf = ({ price, price_by_size }: Pick<Option, 'price' | 'price_by_size'>) => [
  price,
  ...Object.values(price_by_size ?? {}),
];

function spanOf(prices: number[], write: (minor: number) => string): string {
  const [least, most] = [Math.min(...prices), Math.max(...prices)];
  return least === most ? write(least) : `${write(least)} to ${write(most)}`;
}

export const optionCount = ({ kind, options }: Pick<OptionGroup, 'kind'> & { options: readonly unknown[] }): string =>
  kind === 'text' && options.length === 0 ? 'written by the customer' : formatCount(options.length, 'option');

type Named = { id: number; name: string; options: readonly { id: number; name: string }[] };

/** "Finish: Ruffles", the choice that a group waits for. */
export function conditionOf({ visible_when: when }: Pick<OptionGroup, 'visible_when'>, groups: readonly Named[]) {
  const group = groups.find(({ id }) => id === when?.group_id);
  const option = group?.options.find(({ id }) => id === when?.option_id);
  return group && option && `${group.name}: ${option.name}`;
}
