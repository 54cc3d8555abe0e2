import { basisPointsOf } from '../../platform/money.ts';
import { countPaidCharacters } from './inscription.ts';
import type { ChosenGroup, DesignableProduct, Option } from './option-groups.ts';
import { type GroupChoice, isText } from './read-choices.ts';

/** What the price of an option may depend on besides itself. */
export type Measures = {
  servings: number | null;
  tiers: number;
  sizeIds: number[];
  baseMinor: number;
  /** The product at its chosen size: what percentages are of. */
  sizedMinor: number;
  /** Of all words in the design. */
  characters: number;
};

export const sumOf = (numbers: readonly number[]): number => numbers.reduce((sum, n) => sum + n, 0);

const largest = (numbers: (number | null)[]): number | null =>
  numbers.reduce((max, n) => (n !== null && n > (max ?? 0) ? n : max), null);

/** A cake that is always made in tiers is drawn with them. */
const tiersOf = ({ art }: DesignableProduct): number => Math.max(1, art.tier_count ?? art.tiers?.length ?? 1);

export function measure(product: DesignableProduct, choices: readonly GroupChoice[]): Measures {
  const options = choices.flatMap((choice) => choice.options.map(({ option }) => option));
  const sizes = choices.filter(({ group }) => group.role === 'size');
  const measures: Measures = {
    servings: largest(options.map((option) => option.servings)) ?? product.servings,
    tiers: largest(options.map((option) => option.tiers)) ?? tiersOf(product),
    sizeIds: sizes.flatMap((size) => size.options.map(({ option }) => option.id)),
    baseMinor: product.price_minor,
    sizedMinor: product.price_minor,
    characters: sumOf(choices.map(({ text }) => countPaidCharacters(text ?? ''))),
  };
  const sizePrices = sizes.flatMap((size) => priceGroup(size, measures).choices.map((line) => line.price_minor));
  return { ...measures, sizedMinor: Math.max(0, product.price_minor + sumOf(sizePrices)) };
}

/** The options of a text group are the price list of its words; elsewhere each option is a choice of its own. */
export function priceGroup({ group, options, text }: GroupChoice, measures: Measures): ChosenGroup {
  const own = {
    ...measures,
    sizedMinor: group.role === 'size' ? measures.baseMinor : measures.sizedMinor,
    characters: text === null ? measures.characters : countPaidCharacters(text),
  };
  let free = group.free_up_to;
  const priced = options.map(({ option, quantity }) => {
    const paid = Math.max(0, quantity - free);
    free = Math.max(0, free - quantity);
    const timesTiers = group.applies_per_tier && option.price_mode !== 'per_tier' ? measures.tiers : 1;
    const price_minor = priceOption(option, paid * timesTiers, own);
    return { option_id: option.id, name: option.name, quantity, price_minor };
  });
  return {
    group_id: group.id,
    group: group.name,
    role: group.role,
    choices: isText(group) ? [] : priced,
    text,
    price_minor: isText(group) ? sumOf(priced.map((line) => line.price_minor)) : 0,
  };
}

/** Servings that nobody stated count as one. A percentage is rounded once a line. Never -0. */
function priceOption(option: Option, count: number, measures: Measures): number {
  if (count === 0) return 0;
  const sized = measures.sizeIds.map((id) => option.price_by_size?.[id]).find((price) => price !== undefined);
  const price = (sized ?? option.price) * count;
  switch (option.price_mode) {
    case 'flat':
      return price;
    case 'per_serving':
      return price * (measures.servings ?? 1);
    case 'per_tier':
      return price * measures.tiers;
    case 'per_char':
      return price * measures.characters + 0;
    case 'percent':
      return basisPointsOf(measures.sizedMinor, price) + 0;
  }
}
