import { toMoney } from '../../../platform/money.ts';
import type { ProductRow, Work } from '../edit-products.sql.ts';
import type { ProductInput } from '../read-product.ts';
import { makeHarmless, readList, writeList } from './cells.ts';

/** What the cells of a row say; what is absent stays as it is. */
export type RowValues = Partial<Omit<ProductInput, 'group_ids' | 'work_units'>> & {
  status?: string;
  is_available?: boolean;
  stock?: number | null;
  stock_when_exported?: number | null;
  /** Names of groups, or #id. */
  option_groups?: string[];
  work?: Partial<Record<Work, number>>;
};

export type Writing = { currency: string; groupNames: ReadonlyMap<number, string> };

type Column = {
  name: string;
  /** The field of a product that it sets, where it has another name. */
  field?: string;
  /** For the person who fills the table in. */
  help: string;
  write(row: ProductRow, writing: Writing): string;
  /** undefined: an empty cell leaves what there is. Throws a sentence when the cell can't be read. */
  read(cell: string, currency: string): RowValues | undefined;
};

class WrongCell extends Error {}
export const sentenceOf = (error: unknown): string | undefined =>
  error instanceof WrongCell ? error.message : undefined;

function wholeNumber(cell: string): number {
  const match = /^(\d{1,9})(?:[.,]0+)?$/.exec(cell);
  if (!match) throw new WrongCell('Write a whole number, such as 12.');
  return Number(match[1]);
}

function json(cell: string): never {
  try {
    return JSON.parse(cell) as never;
  } catch {
    throw new WrongCell('This is no JSON. Leave the cell as an export wrote it, or make it empty.');
  }
}

/** As many as a product has at most: each is looked for among all groups of the store. */
const MOST_GROUPS = 30;
function groupsIn(cell: string): string[] {
  const names = readList(cell);
  if (names.length > MOST_GROUPS) throw new WrongCell(`A product has up to ${MOST_GROUPS} option groups.`);
  return names;
}

const YES = new Set(['yes', 'true', '1', 'y']);
const NO = new Set(['no', 'false', '0', 'n']);
function yesOrNo(cell: string): boolean {
  const word = cell.toLowerCase();
  if (!YES.has(word) && !NO.has(word)) throw new WrongCell('Write yes or no.');
  return YES.has(word);
}

type Name = 'name' | 'description' | 'ingredients' | 'category' | 'kind' | 'tax_class';
const text = (name: Name, help: string, keepsWhenEmpty = false): Column => ({
  name,
  help,
  write: (row) => makeHarmless(row[name]),
  read: (cell) => (cell === '' && keepsWhenEmpty ? undefined : ({ [name]: cell } as RowValues)),
});

type ListName = 'contains' | 'may_contain' | 'diets' | 'occasions' | 'flavours';
const list = (name: ListName, help: string): Column => ({
  name,
  help,
  write: (row) => makeHarmless(writeList(row[name])),
  read: (cell) => ({ [name]: readList(cell) }) as RowValues,
});

type NumberName = 'servings' | 'recipe_servings' | 'lead_time_minutes' | 'capacity_units';
const number = (name: NumberName, help: string, canBeEmpty: boolean): Column => ({
  name,
  help,
  write: (row) => String(row[name] ?? ''),
  read: (cell) => {
    if (cell === '') return canBeEmpty ? ({ [name]: null } as RowValues) : undefined;
    return { [name]: wholeNumber(cell) } as RowValues;
  },
});

const work = (kind: Work, help: string): Column => ({
  name: `${kind}_units`,
  field: 'work_units',
  help,
  write: (row) => String(row.work_units[kind] ?? ''),
  read: (cell) => ({ work: { [kind]: cell === '' ? 0 : wholeNumber(cell) } }),
});

type JsonName = 'steps' | 'recipe' | 'art';
const structure = (name: JsonName, help: string): Column => ({
  name,
  help,
  write: (row) => {
    const written = JSON.stringify(row[name]);
    return written === '[]' || written === '{}' ? '' : written;
  },
  read: (cell) => ({ [name]: cell === '' ? (name === 'art' ? {} : []) : json(cell) }) as RowValues,
});

/** 1250,50 as well as 1250.50: spreadsheets write what their country does. */
const decimal = (cell: string) => cell.replace(/^(\d+),(\d{1,3})$/, '$1.$2');
const stockOf = (cell: string) => (cell === '' ? null : wholeNumber(cell));

/** In the order of an export. */
export const COLUMNS: readonly Column[] = [
  {
    name: 'id',
    help: 'Leave as exported; empty for a new product.',
    write: (row) => String(row.id),
    read: () => undefined,
  },
  {
    name: 'sku',
    help: 'Your own number for it. A row without an id belongs to the product with this number, else to the one with its name.',
    write: (row) => makeHarmless(row.sku ?? ''),
    read: (cell) => (cell === '' ? undefined : { sku: cell }),
  },
  text('name', 'What customers read. A new product needs one.', true),
  text('category', 'Short name of a category, such as cupcakes. A new product needs one.', true),
  {
    name: 'status',
    help: 'draft, active (on sale) or archived. New ones are drafts.',
    write: (row) => row.status,
    read: (cell) => (cell === '' ? undefined : { status: cell.toLowerCase() }),
  },
  text('kind', 'standard (as is), signature (few choices) or custom.', true),
  {
    name: 'price',
    help: 'Before any choice, in your currency, such as 350.00.',
    write: (row, { currency }) => toMoney(row.price_minor, currency).amount,
    read: (cell, currency) => (cell === '' ? undefined : { price: { amount: decimal(cell), currency } }),
  },
  text('tax_class', 'One of your tax classes, such as cake.', true),
  text('description', 'A few sentences.'),
  text('ingredients', 'As on a label.'),
  number('servings', 'How many it serves before any choice.', true),
  list('contains', 'Allergens with a bar between: milk | gluten.'),
  list('may_contain', 'Allergens of which traces are possible.'),
  list('diets', 'Diets that it meets: vegetarian | eggless.'),
  list('occasions', 'Short names of occasions: birthday | wedding.'),
  list('flavours', 'Flavours in your words: Rose | Pistachio.'),
  number('lead_time_minutes', 'How long before, in minutes, it must be ordered.', false),
  number('capacity_units', 'Units of your day that one piece takes.', false),
  work('oven', 'Units of oven work that one piece takes.'),
  work('assembly', 'Units of assembly that one piece takes.'),
  work('decoration', 'Units of decoration that one piece takes.'),
  {
    name: 'stock',
    help: 'Pieces left; empty: made to order.',
    write: (row) => String(row.stock ?? ''),
    read: (cell) => ({ stock: stockOf(cell) }),
  },
  {
    name: 'stock_when_exported',
    help: 'Leave as exported: what is sold until the import stays sold.',
    write: (row) => String(row.stock ?? ''),
    read: (cell) => ({ stock_when_exported: stockOf(cell) }),
  },
  {
    name: 'is_available',
    help: 'yes, or no when it is sold out for now.',
    write: (row) => (row.is_available ? 'yes' : 'no'),
    read: (cell) => (cell === '' ? undefined : { is_available: yesOrNo(cell) }),
  },
  {
    name: 'option_groups',
    field: 'group_ids',
    help: 'Names of your option groups in order: Size | Flavour. Where two have one name: Size #12.',
    write: (row, { groupNames }) => makeHarmless(writeList(row.group_ids.map((id) => groupNames.get(id) ?? `#${id}`))),
    read: (cell) => ({ option_groups: groupsIn(cell) }),
  },
  number('recipe_servings', 'Servings that the recipe is for; empty: one piece.', true),
  structure('recipe', 'What goes in, as JSON; best left as exported.'),
  structure('steps', 'How it is made, as JSON; best left as exported.'),
  structure('art', 'What its drawing shows, as JSON; best left as exported.'),
];

/** The column that sets a field of a product: `contains.2` → contains, `group_ids.0` → option_groups. */
export function columnOf(field: string): string | null {
  const [name] = field.split('.');
  return COLUMNS.find((column) => column.field === name || column.name === name)?.name ?? null;
}
