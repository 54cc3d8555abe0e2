import type { Allergen, Diet, GroupRole, OptionGroup } from '../../../../api/domains/designs/option-groups.ts';
import { formatCount } from '../../lib/format.ts';
import { inWords } from '../../ui/diet.tsx';
import type { Kind, Presence, Work } from './product-form.ts';

export const KIND_WORDS: Record<Kind, { label: string; detail: string }> = {
  standard: {
    label: 'As it is',
    detail: 'Sold exactly as you make it. Customers choose how many, nothing else.',
  },
  signature: {
    label: 'Signature, with a few choices',
    detail: 'Your own creation; customers choose its size, the words on it, perhaps the flavour.',
  },
  custom: {
    label: 'Made to measure',
    detail: 'Customers build it: size, tiers, flavour, filling, icing, colours, toppings and words.',
  },
};

export const STATE_WORDS = { draft: 'Draft', active: 'On sale', archived: 'Archived' } as const;

export const WORK_WORDS: Record<Work, { label: string; detail: string }> = {
  oven: { label: 'Oven', detail: 'weighing, mixing, baking' },
  assembly: { label: 'Assembly', detail: 'filling, stacking, coating' },
  decoration: { label: 'Decoration', detail: 'piping, toppings, words' },
};

export const PRESENCE_WORDS: Record<Presence, string> = {
  contains: 'Contains',
  may_contain: 'May contain',
  free: 'Free of',
};

const ALLERGEN_HINTS: Partial<Record<Allergen, string>> = {
  gluten: 'wheat, rye, barley, oats',
  tree_nuts: 'almond, cashew, pistachio, walnut',
  sulphites: 'dried fruit, wine',
  lupin: 'lupin flour',
};

export const allergenWords = (allergen: Allergen) => ({ label: inWords(allergen), hint: ALLERGEN_HINTS[allergen] });

export const dietWords = (diet: Diet) => inWords(diet).replace(' free', '-free');

const TAX_WORDS: Record<string, string> = {
  cake: 'Cakes and pastries',
  bread: 'Bread',
  'ice-cream': 'Ice cream',
};

/** "Cakes and pastries, 5 % today". */
export function taxWords({ tax_class, rate_bp }: { tax_class: string; rate_bp: number }): string {
  const label = TAX_WORDS[tax_class] ?? inWords(tax_class.replaceAll('-', '_'));
  return `${label}, ${rate_bp === 0 ? 'no tax' : `${rate_bp / 100} %`} today`;
}

const ROLE_WORDS: Record<GroupRole, string> = {
  size: 'Size',
  tiers: 'Tiers',
  shape: 'Shape',
  flavour: 'Flavour',
  filling: 'Filling',
  icing: 'Icing',
  colour: 'Colour',
  topping: 'Topping',
  diet: 'Diet',
  inscription: 'Words',
  extra: 'Extra',
};

/** "Size, 4 options, must be chosen". */
export function groupWords(group: Pick<OptionGroup, 'role' | 'kind' | 'options' | 'is_required'>): string {
  const what = group.kind === 'text' ? 'the customer writes' : formatCount(group.options.length, 'option');
  return [ROLE_WORDS[group.role], what, group.is_required ? 'must be chosen' : 'optional'].join(', ');
}

export const artWords = (code: string): string =>
  ({
    cone: 'Ice cream cone',
    cup: 'Ice cream in a cup',
    tub: 'Tub of ice cream',
    number: 'A number',
    sheet: 'Sheet (flat rectangle)',
    'semi-naked': 'Semi-naked',
    none: 'Nothing',
    board: 'Cake board',
    drip: 'Drip over the edge',
    'gold-leaf': 'Gold leaf',
    'chocolate-shards': 'Chocolate shards',
  })[code] ?? inWords(code);

/** What a press on a list has done, read out. */
export function placeWords(what: string, place: number, count: number): string {
  return `${what} is now ${place === 0 ? 'first' : place === count - 1 ? 'last' : `number ${place + 1}`} of ${count}`;
}
