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
  const { category, price, ...plain } = input;
  const unknownGroups = input.group_ids.flatMap((id, i) =>
    groups.has(id)
      ? []
      : error('catalogue/unknown-group', `group_ids.${i}`, 'This option group is no longer there. Leave it out.'),
  );
  const values = {
    ...plain,
    occasions: [...new Set(input.occasions)],
    flavours: [...new Set(input.flavours)],
    group_ids: [...new Set(input.group_ids)],
    category_id: facts.categories.find((c) => c.kind === 'category' && c.slug === category)?.id ?? 0,
    price_minor: toMinor(price.amount, facts.currency) ?? 0,
  };
  return { values, errors: [...checkWords(facts, input), ...checkPrice(facts, price), ...unknownGroups] };
}

const error = (code: string, field: string, message: string): FieldError[] => [{ code, field, message }];

/** Words that stand for something else: all that are known are named, for whoever has no list to choose from. */
function checkWords({ categories, tax_classes }: StoreFacts, input: ProductInput): FieldError[] {
  const slugs = (kind: 'category' | 'occasion') => categories.filter((c) => c.kind === kind).map((c) => c.slug);
  const check = (word: string, known: readonly string[], code: string, field: string, what: string) =>
    known.includes(word) ? [] : error(code, field, `There is no ${what} “${word}”. Use one of: ${known.join(', ')}.`);
  const taxes = tax_classes.map(({ tax_class }) => tax_class);
  return [
    ...check(input.category, slugs('category'), 'catalogue/unknown-category', 'category', 'category'),
    ...input.occasions.flatMap((occasion, i) =>
      check(occasion, slugs('occasion'), 'catalogue/unknown-occasion', `occasions.${i}`, 'occasion'),
    ),
    ...check(input.tax_class, taxes, 'catalogue/unknown-tax-class', 'tax_class', 'tax class'),
  ];
}

function checkPrice({ currency }: StoreFacts, price: Money): FieldError[] {
  if (price.currency !== currency)
    return error(
      'catalogue/wrong-currency',
      'price',
      `This store sells in ${currency}. Give the price in ${currency}.`,
    );
  const minor = toMinor(price.amount, currency);
  if (minor !== null && minor <= MAX_MINOR) return [];
  const example = toMoney(35000, currency).amount;
  return error('catalogue/wrong-price', 'price', `“${price.amount}” is no price. Write it like ${example}.`);
}
