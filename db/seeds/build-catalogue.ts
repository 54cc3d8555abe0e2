import { openingDesign } from '../../api/domains/catalogue/catalogue.service.ts';
import type { DesignableProduct, Option, OptionGroup, PriceMode } from '../../api/domains/designs/option-groups.ts';
import { ALLERGENS, GROUP_ROLES } from '../../api/domains/designs/option-groups.ts';
import { paise } from './build-stores.ts';
import { CATEGORIES } from './demo-town/categories.ts';
import { makingOf } from './demo-town/making.ts';
import type { GroupSeed, OptionSeed, ProductSeed, StoreSeed } from './demo-town/types.ts';
import type { Row } from './insert-rows.ts';

const slugOf = (name: string): string =>
  name
    .normalize('NFKD')
    .replace(/[\p{M}’']/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');

/** Ids by place: the third product of store 4 is 403, its second group 402, that group's first option 40201. */
export type BuiltProduct = DesignableProduct & {
  slug: string;
  store_id: number;
  tax_class: string;
  stock: number | null;
};
export type Catalogue = { products: BuiltProduct[]; rows: Record<CatalogueTable, Row[]> };
type CatalogueTable = 'option_groups' | 'options' | 'products' | 'product_option_groups';

export function buildCatalogue(store: StoreSeed, storeId: number, created: string): Catalogue {
  const groups = buildGroups(store, storeId);
  const rows: Catalogue['rows'] = { option_groups: [], options: [], products: [], product_option_groups: [] };
  for (const group of groups.values()) {
    rows.option_groups.push(groupRow(group, storeId));
    rows.options.push(...group.options.map((option, position) => optionRow(option, group.id, position)));
  }
  const products = store.products.map((seed, i) => {
    const product = buildProduct(store, seed, storeId * 100 + i + 1, groups);
    rows.products.push(productRow(product, seed, i, created));
    const linked = (seed.groups ?? []).map((key) => groups.get(key) as OptionGroup);
    rows.product_option_groups.push(
      ...linked.map((group, position) => ({ product_id: product.id, group_id: group.id, position })),
    );
    return product;
  });
  return { products, rows };
}

function buildGroups(store: StoreSeed, storeId: number): Map<string, OptionGroup> {
  const keys = Object.keys(store.groups);
  const groupId = (key: string) => storeId * 100 + keys.indexOf(key) + 1;
  const optionId = (key: string, name: string) => {
    const place = store.groups[key]?.options.findIndex((option) => option.name === name) ?? -1;
    if (place < 0) throw new Error(`${store.slug}: no option “${name}” in ${key}`);
    return groupId(key) * 100 + place + 1;
  };
  const sizeKeys = keys.filter((key) => store.groups[key]?.role === 'size');
  const sizeIds = (name: string) =>
    sizeKeys.filter((key) => store.groups[key]?.options.some((o) => o.name === name)).map((key) => optionId(key, name));
  return new Map(
    Object.entries(store.groups).map(([key, seed]) => {
      const id = groupId(key);
      const options = seed.options.map((option, i) => buildOption(option, id * 100 + i + 1, sizeIds));
      const when = seed.when && { group_id: groupId(seed.when[0]), option_id: optionId(...seed.when) };
      return [key, buildGroup(seed, id, options, when ?? null)];
    }),
  );
}

const buildGroup = (
  seed: GroupSeed,
  id: number,
  options: Option[],
  visible_when: OptionGroup['visible_when'],
): OptionGroup => ({
  id,
  role: seed.role,
  kind: seed.kind ?? 'choice',
  name: seed.name,
  is_required: seed.is_required ?? false,
  min_choices: seed.min ?? (seed.is_required ? 1 : 0),
  max_choices: seed.max ?? 1,
  max_each: seed.max_each ?? 1,
  free_up_to: seed.free ?? 0,
  applies_per_tier: seed.is_per_tier ?? false,
  visible_when,
  text: seed.text ? { max_length: seed.text.max, lines: seed.text.lines ?? 1, scripts: ['Latin'] } : null,
  options,
});

function buildOption(seed: OptionSeed, id: number, sizeIds: (name: string) => number[]): Option {
  const bySize = Object.entries(seed.by_size ?? {}).flatMap(([size, rupees]) =>
    sizeIds(size).map((sizeId) => [String(sizeId), paise(rupees)] as const),
  );
  const mode: PriceMode = seed.percent !== undefined ? 'percent' : seed.per ? `per_${seed.per}` : 'flat';
  return {
    id,
    name: seed.name,
    price_mode: mode,
    // A per cent is a hundred hundredths, as a rupee is a hundred paise.
    price: paise(seed.percent ?? seed.rupees ?? 0),
    price_by_size: bySize.length > 0 ? Object.fromEntries(bySize) : null,
    is_default: seed.is_default ?? false,
    is_available: seed.is_available ?? true,
    servings: seed.servings ?? null,
    tiers: seed.tiers ?? null,
    lead_time_minutes: (seed.lead_hours ?? 0) * 60,
    capacity_units: seed.units ?? 0,
    contains: seed.contains ?? [],
    may_contain: seed.may_contain ?? [],
    removes: seed.removes ?? [],
    blocks_diets: seed.blocks ?? [],
    art: seed.art ?? {},
  };
}

function buildProduct(store: StoreSeed, seed: ProductSeed, id: number, groups: Map<string, OptionGroup>): BuiltProduct {
  const own = (seed.groups ?? []).map((key) => {
    const group = groups.get(key);
    if (!group) throw new Error(`${store.slug}: no group ${key} for ${seed.name}`);
    return group;
  });
  return {
    id,
    store_id: Math.floor(id / 100),
    slug: slugOf(seed.name),
    name: seed.name,
    currency: 'INR',
    tax_class: seed.tax_class ?? 'cake',
    stock: seed.stock ?? null,
    price_minor: paise(seed.rupees),
    servings: seed.servings ?? null,
    lead_time_minutes: (seed.lead_hours ?? 0) * 60,
    capacity_units: seed.units ?? 1,
    work_units: making(seed).work_units,
    contains: sorted(seed.contains ?? []),
    may_contain: sorted(seed.may_contain ?? []),
    diets: seed.diets ?? [],
    art: { seed: id, ...seed.art },
    // The order in which the catalogue hands them out.
    groups: own.toSorted((a, b) => GROUP_ROLES.indexOf(a.role) - GROUP_ROLES.indexOf(b.role)),
  };
}

const making = ({ art, kind, diets }: ProductSeed) => makingOf(art.form ?? 'cake', kind, diets ?? []);

const sorted = <T extends (typeof ALLERGENS)[number]>(list: T[]) =>
  ALLERGENS.filter((a): a is T => list.includes(a as T));

function productRow(product: BuiltProduct, seed: ProductSeed, position: number, created: string): Row {
  const { groups: _, price_minor, ...columns } = product;
  const category = CATEGORIES.findIndex(({ slug }) => slug === seed.category);
  if (category < 0) throw new Error(`no category ${seed.category} for ${seed.name}`);
  const { steps, recipe, recipe_servings } = making(seed);
  return {
    ...columns,
    price_minor,
    ...openingDesign(product),
    category_id: category + 1,
    description: seed.description,
    kind: seed.kind ?? 'signature',
    status: 'active',
    is_available: seed.is_available ?? true,
    ingredients: seed.ingredients,
    occasions: seed.occasions ?? [],
    flavours: seed.flavours ?? [],
    steps,
    recipe,
    recipe_servings,
    popularity: seed.popularity,
    position,
    created_at: created,
    updated_at: created,
  };
}

const groupRow = ({ options: _, visible_when, text, ...group }: OptionGroup, storeId: number): Row => ({
  ...group,
  store_id: storeId,
  visible_when_group_id: visible_when?.group_id ?? null,
  visible_when_option_id: visible_when?.option_id ?? null,
  text_max_length: text?.max_length ?? null,
  text_lines: text?.lines ?? null,
  text_scripts: text?.scripts ?? null,
});

const optionRow = (option: Option, groupId: number, position: number): Row => ({
  ...option,
  group_id: groupId,
  position,
});
