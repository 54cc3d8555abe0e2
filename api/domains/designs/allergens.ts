import type { Allergen, DesignableProduct, Diet, Option } from './option-groups.ts';
import { ALLERGENS, DIETS } from './option-groups.ts';

/** An ingredient that contradicts a diet. */
const AGAINST_BY_CONTENT: Partial<Record<Allergen, Diet[]>> = {
  eggs: ['eggless', 'vegan'],
  milk: ['dairy_free', 'vegan'],
  gluten: ['gluten_free'],
  peanuts: ['nut_free'],
  tree_nuts: ['nut_free'],
  fish: ['vegetarian', 'vegan'],
  crustaceans: ['vegetarian', 'vegan'],
  molluscs: ['vegetarian', 'vegan'],
};
/** Where a trace is already too much: these diets are kept for safety, not by conviction. */
const AGAINST_BY_TRACE: Partial<Record<Allergen, Diet[]>> = {
  gluten: ['gluten_free'],
  peanuts: ['nut_free'],
  tree_nuts: ['nut_free'],
};
/** What a recipe becomes by leaving something out. Not gluten_free or nut_free: the kitchen still has it. */
const GAINED_BY_REMOVAL: Partial<Record<Allergen, Diet>> = { eggs: 'eggless', milk: 'dairy_free' };

export type Safety = { contains: Allergen[]; may_contain: Allergen[]; diets: Diet[] };

/**
 * Allergens and diets of a product with its chosen options (EU 1169/2011, annex II). An allergen never disappears: one
 * that an option takes out of the recipe stays as "may contain", since the same kitchen uses it; "contains" wins.
 */
export function computeSafety(product: DesignableProduct, options: readonly Option[]): Safety {
  const removed = new Set(options.flatMap((option) => option.removes));
  const contained = new Set(product.contains.filter((allergen) => !removed.has(allergen)));
  for (const option of options) for (const allergen of option.contains) contained.add(allergen);
  const traced = new Set([...product.contains, ...product.may_contain, ...options.flatMap((o) => o.may_contain)]);

  const diets = new Set(product.diets);
  for (const allergen of removed) {
    const gained = GAINED_BY_REMOVAL[allergen];
    if (gained && product.contains.includes(allergen)) diets.add(gained);
  }
  for (const diet of options.flatMap((option) => option.blocks_diets)) diets.delete(diet);
  for (const allergen of contained) for (const diet of AGAINST_BY_CONTENT[allergen] ?? []) diets.delete(diet);
  for (const allergen of traced) for (const diet of AGAINST_BY_TRACE[allergen] ?? []) diets.delete(diet);
  return {
    contains: ALLERGENS.filter((allergen) => contained.has(allergen)),
    may_contain: ALLERGENS.filter((allergen) => traced.has(allergen) && !contained.has(allergen)),
    diets: DIETS.filter((diet) => diets.has(diet)),
  };
}
