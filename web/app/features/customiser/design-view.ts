import type { Art } from '../../../../api/domains/designs/art.ts';
import type {
  DesignableProduct,
  DesignError,
  Option,
  OptionGroup,
  PricedDesign,
  Selection,
} from '../../../../api/domains/designs/option-groups.ts';
import { defaultSelections, priceDesign } from '../../../../api/domains/designs/price-design.ts';
import { encodeSelections } from '../../../../api/domains/designs/selections-code.ts';
import { askingOf } from './design-form.ts';

/** What the product page shows of one design, made alike by the server and by the browser. Money in minor units. */
export type DesignView = {
  /** As chosen, without what isn't asked any more. */
  selections: Selection[];
  /** For the address of the drawing. */
  code: string;
  unit_price_minor: number;
  /** Ids of the groups that are asked. */
  shown: number[];
  /** Option id → what choosing it would add; of a chosen one, what all of it costs now. */
  differences: Record<number, number>;
  /** Group id → what its words cost. */
  words_minor: Record<number, number>;
  errors: Pick<DesignError, 'group_id' | 'code' | 'message'>[];
} & Pick<
  PricedDesign,
  | 'servings'
  | 'lead_time_minutes'
  | 'capacity_units'
  | 'work_units'
  | 'contains'
  | 'may_contain'
  | 'diets'
  | 'inscription'
>;

/** `wanted` may hold choices of groups that are not asked at the moment; they are left out. */
export function viewDesign(product: DesignableProduct, wanted: readonly Selection[]): { view: DesignView; art: Art } {
  const selections = withoutHidden(product, wanted);
  const result = priceDesign(product, selections);
  const { design } = result;
  const shown = product.groups.filter((group) => isShown(group, design));
  const { servings, lead_time_minutes, capacity_units, work_units, contains, may_contain, diets, inscription } = design;
  const errors = result.is_valid ? [] : result.errors;
  const view = {
    selections,
    code: encodeSelections(design.selections),
    unit_price_minor: design.unit_price_minor,
    shown: shown.map((group) => group.id),
    differences: Object.fromEntries(shown.flatMap((group) => differencesOf(product, selections, design, group))),
    words_minor: Object.fromEntries(design.choices.map((choice) => [choice.group_id, choice.price_minor])),
    errors: errors.map(({ group_id, code, message }) => ({ group_id, code, message })),
    ...{ servings, lead_time_minutes, capacity_units, work_units, contains, may_contain, diets, inscription },
  };
  return { view, art: design.art };
}

/** Choices of groups that show: without JavaScript a form still sends what the page showed before. */
export function withoutHidden(product: DesignableProduct, wanted: readonly Selection[]): Selection[] {
  const result = priceDesign(product, wanted);
  if (result.is_valid) return [...wanted];
  const gone = new Set(result.errors.filter(({ code }) => code === 'designs/hidden-group').map((e) => e.group_id));
  return wanted.filter((selection) => !gone.has(selection.group_id));
}

/** A priced design holds choices of groups that show, and no others. */
function isShown({ visible_when: when }: OptionGroup, design: PricedDesign): boolean {
  if (!when) return true;
  const choices = design.choices.find((choice) => choice.group_id === when.group_id)?.choices ?? [];
  return choices.some(({ option_id }) => option_id === when.option_id);
}

function differencesOf(
  product: DesignableProduct,
  selections: Selection[],
  design: PricedDesign,
  group: OptionGroup,
): [number, number][] {
  if (askingOf(group) === 'words') return [];
  const ids = selections.find((selection) => selection.group_id === group.id)?.option_ids ?? [];
  const priceWith = (option_ids: number[]) => {
    const others = selections.filter((selection) => selection.group_id !== group.id);
    return priceDesign(product, [...others, { group_id: group.id, option_ids }]).design;
  };
  const isOne = askingOf(group) === 'one';
  const difference = ({ id }: Option): number => {
    if (ids.includes(id)) return priceIn(design, group.id, id);
    if (isOne) return priceIn(priceWith([id]), group.id, id);
    return priceWith([...ids, id]).unit_price_minor - design.unit_price_minor;
  };
  return group.options.filter((option) => option.is_available).map((option) => [option.id, difference(option)]);
}

function priceIn(design: PricedDesign, groupId: number, optionId: number): number {
  const choices = design.choices.find((choice) => choice.group_id === groupId)?.choices ?? [];
  return choices.find((choice) => choice.option_id === optionId)?.price_minor ?? 0;
}

/** Each group's defaults, also of groups that nothing has opened yet: they are ready when they show. */
export function openingSelections(product: DesignableProduct): Selection[] {
  return defaultSelections({ ...product, groups: product.groups.map((group) => ({ ...group, visible_when: null })) });
}

/**
 * A design that was sent or kept, completed: groups that were not asked then bring their defaults, in case they show
 * now. An optional group that was asked and left empty stays empty.
 */
export function completeSelections(product: DesignableProduct, chosen: readonly Selection[]): Selection[] {
  const { design } = priceDesign(product, withoutHidden(product, chosen));
  const missing = openingSelections(product).filter(({ group_id }) => {
    const group = product.groups.find(({ id }) => id === group_id);
    if (!group || chosen.some((selection) => selection.group_id === group_id)) return false;
    return group.is_required || !isShown(group, design);
  });
  return [...chosen, ...missing];
}

/** Choices that can still be had, and at which groups something has sold out since they were made. */
export function withoutSoldOut(product: DesignableProduct, chosen: readonly Selection[]) {
  const result = priceDesign(product, chosen);
  const errors = result.is_valid ? [] : result.errors.filter(({ code }) => code === 'designs/option-unavailable');
  if (errors.length === 0) return { left: [...chosen], notes: {} };
  const available = new Set(product.groups.flatMap((g) => g.options.filter((o) => o.is_available).map(({ id }) => id)));
  const left = chosen
    .map(({ option_ids, ...rest }) =>
      option_ids ? { ...rest, option_ids: option_ids.filter((id) => available.has(id)) } : rest,
    )
    .filter(({ option_ids, text }: Selection) => text !== undefined || (option_ids && option_ids.length > 0));
  return { left, notes: Object.fromEntries(errors.map(({ group_id, message }) => [group_id ?? 0, message])) };
}
