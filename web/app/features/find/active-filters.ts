import type { components } from '../../../../contract/api-types.gen.ts';
import { formatMoney } from '../../lib/format.ts';
import { shortDay } from './day-words.ts';
import { changed, type Filters } from './filters.ts';

type Named = { value: string; name: string; count: number };
export type Facets = {
  total: number;
  category: Named[];
  occasion: Named[];
  diet: Named[];
  flavour: Named[];
  price: { min: Money; max: Money; count: number }[];
};
type Money = components['schemas']['Money'];

/** One filter in force: its words, and the list without it. */
export type ActiveFilter = { key: string; words: string; without: Filters; group: keyof Filters };

/** Every filter in force but the place, which the header shows, in the order of the form. */
export function activeFilters(filters: Filters, facets: Facets): ActiveFilter[] {
  const { q, category, occasion, diet, flavour, open_on, min_price, max_price } = filters;
  const found: ActiveFilter[] = [];
  const add = (group: keyof Filters, words: string, change: Partial<Filters>) =>
    found.push({ key: `${group} ${words}`, group, words, without: changed(filters, change) });
  if (q) add('q', `“${q}”`, { q: undefined });
  if (category) add('category', nameIn(facets.category, category), { category: undefined });
  if (occasion) add('occasion', nameIn(facets.occasion, occasion), { occasion: undefined });
  for (const one of diet) add('diet', nameIn(facets.diet, one), { diet: diet.filter((other) => other !== one) });
  for (const one of flavour)
    add('flavour', nameIn(facets.flavour, one), { flavour: flavour.filter((other) => other !== one) });
  if (min_price || max_price)
    add('min_price', priceWords(min_price, max_price), { min_price: undefined, max_price: undefined });
  if (open_on) add('open_on', `For ${shortDay(open_on)}`, { open_on: undefined });
  return found;
}

/** A facet's name for a value, in words also when nothing has it now. */
export function nameIn(facet: readonly Named[], value: string): string {
  const known = facet.find((one) => one.value === value)?.name;
  if (known) return known.replace(/ free$/, '-free');
  const words = value.replace(/[-_]/g, ' ').replace(/ free$/, '-free');
  return words.charAt(0).toUpperCase() + words.slice(1);
}

const inr = (amount: string) => formatMoney({ amount, currency: 'INR' });

function priceWords(min: string | undefined, max: string | undefined): string {
  if (min && max) return `${inr(min)} to ${inr(max)}`;
  return min ? `From ${inr(min)}` : `Up to ${inr(max ?? '0')}`;
}

/** How many more would be found without a filter's whole group, as far as the counts tell. */
export function countWithout({ group }: ActiveFilter, facets: Facets): number {
  if (group === 'category') return sum(facets.category);
  if (group === 'min_price') return sum(facets.price);
  if (group === 'occasion' || group === 'diet' || group === 'flavour')
    return Math.max(0, ...facets[group].map(({ count }) => count));
  return 0;
}

const sum = (counts: readonly { count: number }[]) => counts.reduce((all, { count }) => all + count, 0);
