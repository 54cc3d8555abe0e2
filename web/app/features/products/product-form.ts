import type { ArtPatch } from '../../../../api/domains/designs/art.ts';
import { ALLERGENS, type Allergen, DIETS, type Diet } from '../../../../api/domains/designs/option-groups.ts';
import type { Money } from '../../lib/format.ts';
import { amountText, noticeFields, noticeMinutes, readAmount, readCount, readQuantity } from './amounts.ts';
import { artFields, readArt } from './art-form.ts';
import { type Fields, rowsOf, withRows } from './fields.ts';
import { withoutBlankRows } from './lists.ts';

/** A product as its form is about it: the words of the API, without what only follows. */
export type ProductValues = {
  sku: string | null;
  name: string;
  description: string;
  kind: Kind;
  category: string;
  occasions: string[];
  flavours: string[];
  price: Money;
  tax_class: string;
  servings: number | null;
  contains: Allergen[];
  may_contain: Allergen[];
  diets: Diet[];
  ingredients: string;
  lead_time_minutes: number;
  capacity_units: number;
  work_units: Partial<Record<Work, number>>;
  steps: { name: string; work: Work; minutes: number; waits: number }[];
  recipe: { ingredient: string; quantity: number; unit: Unit }[];
  recipe_servings: number | null;
  art: ArtPatch;
  group_ids: number[];
  stock: number | null;
};

export const KINDS = ['standard', 'signature', 'custom'] as const;
export const WORKS = ['oven', 'assembly', 'decoration'] as const;
export const UNITS = ['g', 'ml', 'piece'] as const;
export type Kind = (typeof KINDS)[number];
export type Work = (typeof WORKS)[number];
export type Unit = (typeof UNITS)[number];

/** The fields that the form opens with. */
export function writeProduct(product: ProductValues): Fields {
  const notice = noticeFields(product.lead_time_minutes);
  const fields = new URLSearchParams([
    ['name', product.name],
    ['description', product.description],
    ['kind', product.kind],
    ['category', product.category],
    ...product.occasions.map((slug): [string, string] => ['occasions', slug]),
    ['flavours', product.flavours.join(', ')],
    ['sku', product.sku ?? ''],
    ['price', amountText(product.price.amount)],
    ['tax_class', product.tax_class],
    ['servings', textOfCount(product.servings)],
    ...ALLERGENS.map((allergen): [string, string] => [`allergen.${allergen}`, presenceOf(product, allergen)]),
    ...product.diets.map((diet): [string, string] => ['diets', diet]),
    ['ingredients', product.ingredients],
    ['lead_time', String(notice.count)],
    ['lead_time_unit', notice.unit],
    ['capacity_units', String(product.capacity_units)],
    ...WORKS.map((work): [string, string] => [`work.${work}`, textOfCount(product.work_units[work] ?? null)]),
    ['recipe_servings', textOfCount(product.recipe_servings)],
    ['stock_mode', product.stock === null ? 'order' : 'count'],
    ['stock', textOfCount(product.stock)],
    ...artFields(product.art),
  ]);
  const steps = product.steps.map(({ name, work, minutes, waits }) => ({
    name,
    work,
    minutes: String(minutes),
    waits: waits === 0 ? '' : String(waits),
  }));
  const recipe = product.recipe.map(({ ingredient, quantity, unit }) => ({
    ingredient,
    quantity: String(quantity),
    unit,
  }));
  const groups = product.group_ids.map((id) => ({ id: String(id) }));
  return withRows(withRows(withRows(fields, 'groups', groups), 'steps', steps), 'recipe', recipe);
}

const textOfCount = (count: number | null) => (count === null ? '' : String(count));

export type Presence = 'contains' | 'may_contain' | 'free';
const presenceOf = ({ contains, may_contain }: ProductValues, allergen: Allergen): Presence =>
  contains.includes(allergen) ? 'contains' : may_contain.includes(allergen) ? 'may_contain' : 'free';

/** Field → what to do there. */
export type FieldErrors = Record<string, string>;

/** What the form says. `errors` names the fields that can't be read, in words; the values then hold a stand-in for them. */
export function readProduct(form: Fields, currency: string): { values: ProductValues; errors: FieldErrors } {
  const fields = withoutBlankRows(form);
  const errors: FieldErrors = {};
  const { text, number, count, countOrNone } = readerOf(fields, errors);
  const presence = (wanted: Presence) => ALLERGENS.filter((one) => fields.get(`allergen.${one}`) === wanted);

  const values: ProductValues = {
    sku: text('sku') || null,
    name: text('name'),
    description: text('description'),
    kind: oneOf(KINDS, text('kind'), 'signature'),
    category: text('category'),
    occasions: fields.getAll('occasions'),
    flavours: [...new Set(wordsIn(text('flavours')))],
    price: { amount: number('price', text('price'), readAmount, '0', 'Give a price such as 450 or 450.50.'), currency },
    tax_class: text('tax_class'),
    servings: countOrNone('servings', 'Give a number such as 8, or leave it empty.'),
    contains: presence('contains'),
    may_contain: presence('may_contain'),
    diets: DIETS.filter((diet) => fields.getAll('diets').includes(diet)),
    ingredients: text('ingredients'),
    lead_time_minutes: noticeMinutes(
      text('lead_time') === '' ? 0 : count('lead_time', 'Give a number such as 24.'),
      text('lead_time_unit'),
    ),
    capacity_units: text('capacity_units') === '' ? 1 : count('capacity_units', 'Give a number such as 1.'),
    work_units: readWork(countOrNone),
    steps: readSteps(fields, number),
    recipe: readRecipe(fields, number),
    recipe_servings: countOrNone('recipe_servings', 'Give a number such as 8, or leave it empty.'),
    art: readArt(fields),
    group_ids: rowsOf(fields, 'groups').map(({ id }) => Number(id)),
    stock: text('stock_mode') === 'count' ? count('stock', 'Give the number you have, such as 12.') : null,
  };
  return { values, errors };
}

type Reader = ReturnType<typeof readerOf>;

/** Reads single fields; the words for what can't be read go into `errors`. */
function readerOf(fields: Fields, errors: FieldErrors) {
  const text = (name: string) => (fields.get(name) ?? '').trim();
  function number<T>(
    name: string,
    typed: string,
    read: (text: string) => T | undefined,
    otherwise: T,
    words: string,
  ): T {
    const value = read(typed);
    if (value === undefined) errors[name] = words;
    return value ?? otherwise;
  }
  const count = (name: string, words: string) => number(name, text(name), readCount, 0, words);
  const countOrNone = (name: string, words: string) => (text(name) === '' ? null : count(name, words));
  return { text, number, count, countOrNone };
}

const readSteps = (fields: Fields, number: Reader['number']): ProductValues['steps'] =>
  rowsOf(fields, 'steps').map((row, index) => ({
    name: (row.name ?? '').trim(),
    work: oneOf(WORKS, row.work ?? '', 'oven'),
    minutes: number(`steps.${index}.minutes`, row.minutes ?? '', readCount, 0, 'Give the minutes, such as 30.'),
    waits: number(`steps.${index}.waits`, row.waits || '0', readCount, 0, 'Give minutes, or leave it empty.'),
  }));

const readRecipe = (fields: Fields, number: Reader['number']): ProductValues['recipe'] =>
  rowsOf(fields, 'recipe').map((row, index) => ({
    ingredient: (row.ingredient ?? '').trim(),
    quantity: number(`recipe.${index}.quantity`, row.quantity ?? '', readQuantity, 1, 'Give a number such as 250.'),
    unit: oneOf(UNITS, row.unit ?? '', 'g'),
  }));

function readWork(countOrNone: Reader['countOrNone']): ProductValues['work_units'] {
  const read = WORKS.map((work) => [work, countOrNone(`work.${work}`, 'Give a number, or leave it empty.')] as const);
  return Object.fromEntries(read.filter(([, units]) => units !== null));
}

const oneOf = <T extends string>(words: readonly T[], word: string, otherwise: T): T =>
  words.find((one) => one === word) ?? otherwise;

const wordsIn = (text: string) =>
  text
    .split(',')
    .map((word) => word.trim())
    .filter(Boolean);
