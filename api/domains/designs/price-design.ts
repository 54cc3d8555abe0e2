import { computeSafety } from './allergens.ts';
import { type Art, composeArt } from './art.ts';
import type { DesignableProduct, DesignResult, Option, OptionGroup, PricedDesign, Selection } from './option-groups.ts';
import { measure, priceGroup, sumOf } from './option-price.ts';
import { fewest, type GroupChoice, isText, isVisible, readChoices } from './read-choices.ts';
import { sumWork, timesWork } from './work.ts';

/**
 * Validates and prices one piece of a product: the one function behind the customiser's preview, the quote, the cart
 * and the checkout. Pure; runs in the browser too. Minor units of the product's currency.
 *
 * The total does not depend on the order of `selections`: everything is taken in the product's own order. The first
 * `free_up_to` choices of a group, counted in the order of its menu, are included (as Square does): choosing more never
 * makes a design cheaper. A total below zero (rebates) is zero.
 */
export function priceDesign(product: DesignableProduct, selections: readonly Selection[]): DesignResult {
  const { choices, errors } = readChoices(product, selections);
  const design = composeDesign(product, choices);
  return errors.length > 0 ? { is_valid: false, errors, design } : { is_valid: true, design };
}

function composeDesign(product: DesignableProduct, shown: readonly GroupChoice[]): PricedDesign {
  const choices = shown.filter(({ options, text }) => options.length > 0 || text !== null);
  const chosen = choices.flatMap((choice) => choice.options);
  const options = chosen.map(({ option }) => option);
  const measures = measure(product, choices);
  const groups = choices.map((choice) => priceGroup(choice, measures));
  const choicesMinor = sumOf(groups.map((g) => g.price_minor + sumOf(g.choices.map((line) => line.price_minor))));
  const inscription = joinWords(choices);
  return {
    unit_price_minor: Math.max(0, product.price_minor + choicesMinor),
    choices: groups,
    selections: choices.map(toSelection),
    inscription,
    servings: measures.servings,
    tiers: measures.tiers,
    lead_time_minutes: Math.max(product.lead_time_minutes, ...options.map((option) => option.lead_time_minutes)),
    capacity_units: product.capacity_units + sumOf(chosen.map((c) => c.option.capacity_units * c.quantity)),
    work_units: workOf(product, choices, measures.tiers),
    ...computeSafety(product, options),
    art: drawWords(
      product,
      composeArt(
        product.art,
        options.map((option) => option.art),
      ),
      inscription,
    ),
  };
}

/**
 * The product's own work and that of every choice, as often as it is chosen. A group that applies per tier is done to each
 * tier, so that its work is taken for each, as its price is; `capacity_units` are the store's measure of the whole cake.
 */
const workOf = (product: DesignableProduct, choices: readonly GroupChoice[], tiers: number) =>
  sumWork([
    product.work_units,
    ...choices.flatMap(({ group, options }) =>
      options.map(({ option, quantity }) =>
        timesWork(option.work_units, group.applies_per_tier ? quantity * tiers : quantity),
      ),
    ),
  ]);

const asksForWords = (group: OptionGroup) => isText(group) && group.role === 'inscription';

function joinWords(choices: readonly GroupChoice[]): string | null {
  const words = choices.flatMap(({ group, text }) => (asksForWords(group) && text !== null ? [text] : []));
  return words.length > 0 ? words.join('\n') : null;
}

/** Where customers write the words, the picture shows theirs alone, in the style that the product or an option sets. */
function drawWords(product: DesignableProduct, art: Art, text: string | null): Art {
  if (!product.groups.some(asksForWords)) return art;
  const style = art.inscription ?? { placement: 'arc', colour: '#5b3324' };
  return { ...art, inscription: text === null ? null : { ...style, text } };
}

function toSelection({ group, options, text }: GroupChoice): Selection {
  return text === null ? { group_id: group.id, option_ids: optionIds(options) } : { group_id: group.id, text };
}

const optionIds = (options: GroupChoice['options']): number[] =>
  options.flatMap(({ option, quantity }) => Array.from({ length: quantity }, () => option.id));

/**
 * The design that a product page opens with: each group's default options, filled up from the top to the least number
 * it asks for. A text that is required is left for the customer to write.
 */
export function defaultSelections(product: DesignableProduct): Selection[] {
  const chosen = new Map(product.groups.map((group) => [group.id, { options: defaultOptions(group) }]));
  return product.groups
    .filter((group) => isVisible(group, product, chosen))
    .map((group) => ({ group_id: group.id, option_ids: optionIds(chosen.get(group.id)?.options ?? []) }))
    .filter((selection) => selection.option_ids.length > 0);
}

function defaultOptions(group: OptionGroup): GroupChoice['options'] {
  if (isText(group)) return [];
  const available = group.options.filter((option) => option.is_available);
  const defaults = available.filter((option) => option.is_default).slice(0, group.max_choices);
  const quantities = new Map<Option, number>(defaults.map((option) => [option, 1]));
  let missing = Math.min(fewest(group), group.max_choices) - defaults.length;
  for (let round = 1; round <= group.max_each && missing > 0; round++) {
    for (const option of available) {
      if (missing <= 0 || (quantities.get(option) ?? 0) >= round) continue;
      quantities.set(option, round);
      missing--;
    }
  }
  return available.flatMap((option) => {
    const quantity = quantities.get(option);
    return quantity ? [{ option, quantity }] : [];
  });
}

/**
 * Selections as one canonical text: equal designs have equal texts whatever the order of their selections, different
 * ones differ. For telling cart lines apart.
 */
export function designHash(selections: readonly Selection[]): string {
  const parts = selections
    .map(({ group_id, option_ids, text }) => ({ group_id, ids: [...(option_ids ?? [])].sort((a, b) => a - b), text }))
    .filter(({ ids, text }) => ids.length > 0 || text)
    .sort((a, b) => a.group_id - b.group_id);
  return JSON.stringify(parts);
}
