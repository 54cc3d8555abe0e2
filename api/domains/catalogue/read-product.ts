import type { FieldError } from '../../platform/errors.ts';
import { type Money, toMinor, toMoney } from '../../platform/money.ts';
import type { ProductValues, StoreFacts } from './edit-products.sql.ts';
import { MAX_MINOR } from './edit-shapes.ts';

/** A product as somebody hands it in: by slugs and by money in words. */
export type ProductInput = Omit<ProductValues, 'category_id' | 'price_minor'> & { category: string; price: Money };

type Optional<T> = { [K in keyof T]?: T[K] | undefined };

/** A product of which little is said yet. */
export function fillProduct(
  facts: StoreFacts,
  { name, category, ...given }: Optional<ProductInput> & { name: string; category: string },
): ProductInput {
  const said = Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined));
  return { ...blank(facts), ...(said as Partial<ProductInput>), name, category };
}

const blank = ({ currency, tax_classes }: StoreFacts): Omit<ProductInput, 'name' | 'category'> => ({
  sku: null,
  description: '',
  kind: 'signature',
  occasions: [],
  flavours: [],
  price: toMoney(0, currency),
  tax_class: (tax_classes.find(({ tax_class }) => tax_class === 'cake') ?? tax_classes[0])?.tax_class ?? 'cake',
  servings: null,
  contains: [],
  may_contain: [],
  diets: [],
  ingredients: '',
  lead_time_minutes: 0,
  capacity_units: 1,
  work_units: {},
  steps: [],
  recipe: [],
  recipe_servings: null,
  art: {},
  group_ids: [],
});

/**
 * Turns slugs into ids and money into the store's minor units, with everything that the store has not: categories,
 * occasions, tax classes, groups. Where there are errors, the values are not to be saved.
 */
export function readProduct(
  facts: StoreFacts,
  groups: ReadonlyMap<number, unknown>,
  input: ProductInput,
): { values: ProductValues; errors: FieldError[] } {
  const { category: slug, price, ...plain } = input;
  const errors: FieldError[] = [];
  const refuse = (code: string, field: string, message: string) => errors.push({ code, field, message });

  const category = facts.categories.find((c) => c.kind === 'category' && c.slug === slug);
  if (!category)
    refuse('catalogue/unknown-category', 'category', `There is no category “${slug}”. Choose one of the list.`);
  const occasions = new Set(facts.categories.filter((c) => c.kind === 'occasion').map((c) => c.slug));
  input.occasions.forEach((occasion, i) => {
    if (!occasions.has(occasion))
      refuse(
        'catalogue/unknown-occasion',
        `occasions.${i}`,
        `There is no occasion “${occasion}”. Choose one of the list.`,
      );
  });
  if (!facts.tax_classes.some(({ tax_class }) => tax_class === input.tax_class))
    refuse(
      'catalogue/unknown-tax-class',
      'tax_class',
      `There is no tax class “${input.tax_class}” here. Choose one of the list.`,
    );
  const price_minor = toMinor(price.amount, facts.currency);
  if (price.currency !== facts.currency)
    refuse(
      'catalogue/wrong-currency',
      'price',
      `This store sells in ${facts.currency}. Give the price in ${facts.currency}.`,
    );
  else if (price_minor === null || price_minor > MAX_MINOR)
    refuse(
      'catalogue/wrong-price',
      'price',
      `“${price.amount}” is no price. Write it like ${toMoney(35000, facts.currency).amount}.`,
    );
  for (const [i, id] of input.group_ids.entries())
    if (!groups.has(id))
      refuse('catalogue/unknown-group', `group_ids.${i}`, 'This option group is no longer there. Leave it out.');
  const values = {
    ...plain,
    occasions: [...new Set(input.occasions)],
    flavours: [...new Set(input.flavours)],
    group_ids: [...new Set(input.group_ids)],
    category_id: category?.id ?? 0,
    price_minor: price_minor ?? 0,
  };
  return { values, errors };
}
