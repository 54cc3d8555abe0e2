import {
  type DesignableProduct,
  GROUP_ROLES,
  type OptionGroup,
  type Selection,
} from '../../../../api/domains/designs/option-groups.ts';
import { defaultSelections, priceDesign } from '../../../../api/domains/designs/price-design.ts';
import type { StoreGroup, StoreProduct } from './group.ts';

/** A group that was never saved has this id in previews. */
export const NEW_GROUP_ID = 900_000_000_000_000;

/** The contract calls a drawing's parts unknown; the drawing cleans whatever it gets. */
export const designableOf = (product: StoreProduct): DesignableProduct => product as unknown as DesignableProduct;

/** A group as pricing reads it; `now` in milliseconds. */
export function pricedGroup(group: StoreGroup, now: number): OptionGroup {
  const options = group.options.map(({ suspended_until: until, ...option }) => ({
    ...option,
    is_available: option.is_available && !(until && Date.parse(until) > now),
  }));
  return { ...group, options } as unknown as OptionGroup;
}

const rank = ({ role }: OptionGroup) => GROUP_ROLES.indexOf(role);

/** The product with the draft in the group's place; a product that hasn't got the group gets it last of its role. */
export function withDraft(product: DesignableProduct, draft: OptionGroup): DesignableProduct {
  const isThere = product.groups.some(({ id }) => id === draft.id);
  const groups = isThere
    ? product.groups.map((group) => (group.id === draft.id ? draft : group))
    : [...product.groups, draft];
  return { ...product, groups: groups.toSorted((a, b) => rank(a) - rank(b)) };
}

const PLAIN: Omit<DesignableProduct, 'currency' | 'groups' | 'price_minor'> = {
  id: 1,
  name: 'A plain cake',
  servings: 12,
  lead_time_minutes: 0,
  capacity_units: 1,
  contains: ['eggs', 'gluten', 'milk'],
  may_contain: [],
  diets: ['vegetarian', 'eggless'],
  art: {},
};

/** A cake to look at where no product is chosen, with the groups that the draft waits for, and its tiers where it counts them. */
export function plainCake(draft: OptionGroup, others: readonly OptionGroup[], currency: string): DesignableProduct {
  const before: OptionGroup[] = [];
  let next = draft.visible_when;
  while (next && before.length < others.length) {
    const id: number = next.group_id;
    const other = others.find((group) => group.id === id);
    if (!other || before.includes(other)) break;
    before.push(other);
    next = other.visible_when;
  }
  const tiers = others.find(({ role, visible_when }) => role === 'tiers' && visible_when === null);
  const countsTiers = draft.applies_per_tier || draft.options.some(({ price_mode }) => price_mode === 'per_tier');
  if (countsTiers && draft.role !== 'tiers' && tiers && !before.includes(tiers)) before.push(tiers);
  return { ...PLAIN, currency, price_minor: 100_000, groups: before.filter(({ id }) => id !== draft.id) };
}

/** Choices that the product still has; a new draft may have lost options that were chosen. */
export function withoutGone(product: DesignableProduct, chosen: readonly Selection[]): Selection[] {
  return chosen.flatMap(({ group_id, option_ids, text }): Selection[] => {
    const group = product.groups.find(({ id }) => id === group_id);
    if (!group) return [];
    if (group.kind === 'text') return text ? [{ group_id, text }] : [];
    const ids = (option_ids ?? []).filter((id) => group.options.some((one) => one.id === id && one.is_available));
    return ids.length > 0 ? [{ group_id, option_ids: keptIds(group, ids) }] : [];
  });
}

/** No more of them than the group takes now. */
function keptIds(group: OptionGroup, ids: readonly number[]): number[] {
  const counts = new Map<number, number>();
  const allowed = ids.filter((id) => {
    counts.set(id, (counts.get(id) ?? 0) + 1);
    return (counts.get(id) ?? 0) <= group.max_each;
  });
  return allowed.slice(0, group.max_choices);
}

export type PriceChange = { id: number; name: string; before_minor: number; after_minor: number };

const opensAt = (product: DesignableProduct) =>
  priceDesign(product, defaultSelections(product)).design.unit_price_minor;

/** Products whose "from" price a save moves. */
export function priceChanges(products: readonly DesignableProduct[], draft: OptionGroup): PriceChange[] {
  return products
    .map((product) => ({
      id: product.id,
      name: product.name,
      before_minor: opensAt(product),
      after_minor: opensAt(withDraft(product, draft)),
    }))
    .filter(({ before_minor, after_minor }) => before_minor !== after_minor);
}
