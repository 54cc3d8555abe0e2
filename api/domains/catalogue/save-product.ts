import type { Executor } from '../../platform/db.ts';
import { assert } from '../../platform/errors.ts';
import type { ArtPatch } from '../designs/art.ts';
import type { Allergen, Diet, GroupKind, GroupRole, PriceMode } from '../designs/option-groups.ts';
import { defaultSelections, priceDesign } from '../designs/price-design.ts';
import { listDesignableProducts } from './designable.sql.ts';
import {
  insertGroup,
  insertOption,
  insertProduct,
  linkGroups,
  listOptionNames,
  updateFromPrice,
  updatePriceBySize,
  updateVisibility,
} from './save-product.sql.ts';

export type OptionInput = {
  name: string;
  price_mode?: PriceMode;
  /** Minor units; hundredths of a per cent with price_mode 'percent'. */
  price?: number;
  /** Name of a size option of the same product → minor units. */
  price_by_size?: Record<string, number>;
  is_default?: boolean;
  is_available?: boolean;
  servings?: number;
  tiers?: number;
  lead_time_minutes?: number;
  capacity_units?: number;
  contains?: Allergen[];
  may_contain?: Allergen[];
  removes?: Allergen[];
  blocks_diets?: Diet[];
  art?: ArtPatch;
};

export type GroupInput = {
  role: GroupRole;
  kind?: GroupKind;
  name: string;
  is_required?: boolean;
  min_choices?: number;
  max_choices?: number;
  max_each?: number;
  free_up_to?: number;
  applies_per_tier?: boolean;
  /** Names of a group and an option of the same product. */
  visible_when?: { group: string; option: string };
  text?: { max_length: number; lines: number; scripts: string[] };
  options?: OptionInput[];
};

export type ProductInput = {
  store_id: number;
  category_id: number;
  slug: string;
  name: string;
  description?: string;
  kind?: 'standard' | 'signature' | 'custom';
  status?: 'draft' | 'active' | 'archived';
  is_available?: boolean;
  currency: string;
  price_minor: number;
  tax_class?: string;
  servings?: number | null;
  contains?: Allergen[];
  may_contain?: Allergen[];
  diets?: Diet[];
  ingredients?: string;
  occasions?: string[];
  flavours?: string[];
  lead_time_minutes?: number;
  capacity_units?: number;
  stock?: number | null;
  art?: ArtPatch;
  popularity?: number;
  position?: number;
};

/**
 * Writes a new product with its option groups; a number in `groups` is an existing group of the same store, shared
 * with its other products. Keeps `from_price_minor` at the price of the design that the product page opens with.
 * Call it in a transaction. Gives the product's id, and the groups' ids in the order given.
 */
export async function saveProductWithGroups(
  db: Executor,
  product: ProductInput,
  groups: readonly (number | GroupInput)[],
): Promise<{ product_id: number; group_ids: number[] }> {
  const { art, ...columns } = product;
  const productId = await insertProduct(db, {
    ...columns,
    from_price_minor: product.price_minor,
    art: JSON.stringify(art ?? {}),
  });
  const groupIds: number[] = [];
  for (const group of groups)
    groupIds.push(typeof group === 'number' ? group : await insertGroupWithOptions(db, product.store_id, group));
  await linkGroups(db, productId, groupIds);
  await linkByName(db, groups, groupIds);
  await updateFromPrice(db, productId, await priceOfDefaults(db, productId));
  return { product_id: productId, group_ids: groupIds };
}

async function insertGroupWithOptions(db: Executor, storeId: number, group: GroupInput): Promise<number> {
  const { options = [], visible_when, text, ...columns } = group;
  const groupId = await insertGroup(db, {
    ...columns,
    store_id: storeId,
    text_max_length: text?.max_length ?? null,
    text_lines: text?.lines ?? null,
    text_scripts: text?.scripts ?? null,
  });
  for (const [position, { price_by_size: _, art, ...option }] of options.entries())
    await insertOption(db, { ...option, group_id: groupId, position, art: JSON.stringify(art ?? {}) });
  return groupId;
}

/** Names of sizes and conditions to ids, once every group of the product exists. */
async function linkByName(db: Executor, groups: readonly (number | GroupInput)[], groupIds: number[]): Promise<void> {
  if (groupIds.length === 0) return;
  const known = await listOptionNames(db, groupIds);
  for (const [i, group] of groups.entries()) {
    if (typeof group === 'number') continue;
    const groupId = groupIds[i] as number;
    for (const option of group.options ?? []) {
      if (!option.price_by_size) continue;
      const own = known.find((row) => row.group_id === groupId && row.name === option.name);
      const prices = Object.entries(option.price_by_size).map(([size, minor]) => {
        const sizeRow = known.find((row) => row.role === 'size' && row.name === size);
        assert(sizeRow, `no size ${size} for ${option.name}`);
        return [String(sizeRow.id), minor];
      });
      if (own) await updatePriceBySize(db, own.id, Object.fromEntries(prices));
    }
    if (group.visible_when) await linkVisibility(db, groups, groupIds, known, group, groupId);
  }
}

async function linkVisibility(
  db: Executor,
  groups: readonly (number | GroupInput)[],
  groupIds: number[],
  known: Awaited<ReturnType<typeof listOptionNames>>,
  group: GroupInput,
  groupId: number,
): Promise<void> {
  const index = groups.findIndex((other) => typeof other !== 'number' && other.name === group.visible_when?.group);
  const option = known.find((row) => row.group_id === groupIds[index] && row.name === group.visible_when?.option);
  assert(option, `no ${group.visible_when?.option} to make ${group.name} visible`);
  await updateVisibility(db, groupId, { group_id: option.group_id, option_id: option.id });
}

/** A momentary suspension of an option does not change what a product costs "from". */
const SUSPENSIONS_OVER = new Date('9999-01-01');

async function priceOfDefaults(db: Executor, productId: number): Promise<number> {
  const [product] = await listDesignableProducts(db, { ids: [productId], now: SUSPENSIONS_OVER });
  assert(product, 'a product that was just written');
  const result = priceDesign(product, defaultSelections(product));
  return result.design?.unit_price_minor ?? product.price_minor;
}
