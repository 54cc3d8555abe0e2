import { z } from 'zod';
import { canonicalJson } from '../../../platform/canonical-json.ts';
import type { FieldError } from '../../../platform/errors.ts';
import { toMoney } from '../../../platform/money.ts';
import { checkProduct } from '../../designs/check-groups.ts';
import type { OptionGroup } from '../../designs/option-groups.ts';
import { toDesignable } from '../designable.ts';
import { productFields, Stock } from '../edit-products.schema.ts';
import type { ProductRow, StoreFacts } from '../edit-products.sql.ts';
import { openingDesign } from '../opening-design.ts';
import { toFieldErrors, whyNotSellable } from '../product-problems.ts';
import { fillProduct, type ProductInput, readProduct } from '../read-product.ts';
import { forAudit, type ProductDraft } from '../save-products.ts';
import { COLUMNS, columnOf, type RowValues, sentenceOf } from './columns.ts';
import { groupOfName } from './group-names.ts';
import type { WrongCellRow } from './imports.sql.ts';
import { BEYOND, type TableRow } from './read-table.ts';

/** What rows are read against. */
export type Planning = {
  facts: StoreFacts;
  groups: ReadonlyMap<number, OptionGroup>;
};

export type StockMove = { stock: number | null; add: number | null };
export type Planned =
  | { row: number; outcome: 'wrong'; wrong: WrongCellRow[] }
  | { row: number; outcome: 'none' }
  | {
      row: number;
      outcome: 'create' | 'change';
      before: ProductRow | null;
      /** A new one has no id and no address yet. */
      after: ProductDraft;
      move: StockMove | null;
    };

const RowShape = z.strictObject({
  ...productFields,
  stock: Stock,
  status: z.enum(['draft', 'active', 'archived']),
  is_available: z.boolean(),
});
type Shaped = ProductInput & Pick<ProductDraft, 'status' | 'is_available' | 'stock'>;

/** What a row does to its product (null: a new one), or every wrong cell of it. */
export function planRow(planning: Planning, row: TableRow, before: ProductRow | null): Planned {
  const { facts, groups } = planning;
  const said = readCells(row, facts.currency);
  const { ids, wrong: wrongGroups } = readGroups(said.values.option_groups, [...groups.values()]);
  const shaped = shape(planning, toInput(facts, said.values, ids, before), before);
  const wrong = [...said.wrong, ...wrongGroups.map((message) => ({ field: 'group_ids', message })), ...shaped.wrong];
  const { status, is_available, stock, ...input } = shaped.input;
  const { values, errors } = readProduct(facts, groups, input);
  const known = new Set(wrong.map(({ field }) => columnOf(field)));
  wrong.push(...errors.filter(({ field }) => !known.has(columnOf(field))));
  const move = stockMove(said.values, before);
  const left = before ? stockAfter(before.stock, move) : stock;
  const after: ProductDraft = { id: 0, slug: '', ...before, ...values, status, is_available, stock: left };
  if (wrong.length === 0) wrong.push(...wrongOnSale(after, before, planning));
  if (wrong.length > 0) return { row: row.row, outcome: 'wrong', wrong: place(row, wrong) };
  if (!before) return { row: row.row, outcome: 'create', before, after, move: null };
  const isSame = canonicalJson(forAudit(before, facts)) === canonicalJson(forAudit(after, facts));
  return isSame ? { row: row.row, outcome: 'none' } : { row: row.row, outcome: 'change', before, after, move };
}

type Wrong = { field: string; message: string };

function readCells({ cells }: TableRow, currency: string): { values: RowValues; wrong: Wrong[] } {
  const values: RowValues = {};
  const wrong: Wrong[] = [];
  if (cells[BEYOND] !== undefined) wrong.push({ field: BEYOND, message: 'This row has more cells than the heading.' });
  for (const column of COLUMNS) {
    const cell = cells[column.name];
    if (cell === undefined) continue;
    try {
      const read = column.read(cell.trim(), currency);
      if (read?.work) values.work = { ...values.work, ...read.work };
      else Object.assign(values, read);
    } catch (error) {
      const message = sentenceOf(error);
      if (message === undefined) throw error;
      wrong.push({ field: column.name, message });
    }
  }
  return { values, wrong };
}

function readGroups(words: readonly string[] | undefined, groups: readonly OptionGroup[]) {
  const found = words?.map((word) => groupOfName(groups, word));
  return {
    ids: found?.filter((group) => typeof group === 'number'),
    wrong: found?.filter((group) => typeof group === 'string') ?? [],
  };
}

/** The product as it is, or an empty one, with what the row says over it. */
function toInput(facts: StoreFacts, said: RowValues, group_ids: number[] | undefined, before: ProductRow | null) {
  const { option_groups: _groups, work, stock_when_exported: _exported, ...given } = said;
  const known: object = before?.work_units ?? {};
  const units = Object.entries({ ...known, ...work }).filter(([kind, count]) => count !== 0 || kind in known);
  return {
    ...(before ? asInput(before) : blankInput(facts)),
    ...given,
    work_units: Object.fromEntries(units),
    ...(group_ids && { group_ids }),
  };
}

const blankInput = (facts: StoreFacts) => ({
  ...fillProduct(facts, { name: '', category: '' }),
  status: 'draft',
  is_available: true,
  stock: null,
});
const asInput = (row: ProductRow) => ({ ...pickInput(row), price: toMoney(row.price_minor, row.currency) });

/** The fields as saving takes them; in place of a wrong one stands what was there, so that the others are looked at too. */
function shape({ facts }: Planning, input: Record<string, unknown>, before: ProductRow | null) {
  const first = RowShape.safeParse(input);
  if (first.success) return { input: first.data as Shaped, wrong: [] };
  const named = { name: '–', category: facts.categories[0]?.slug ?? '–' };
  const instead: Record<string, unknown> = before ? asInput(before) : { ...blankInput(facts), ...named };
  const fields = first.error.issues.map(({ path: [field] }) => String(field));
  const mended = { ...input, ...Object.fromEntries(fields.map((field) => [field, instead[field]])) };
  return { input: RowShape.parse(mended) as Shaped, wrong: first.error.issues.map((issue) => toWrong(issue, input)) };
}

const FIELDS = Object.keys(RowShape.shape).filter((name) => name !== 'price');
const pickInput = (row: ProductRow) => Object.fromEntries(FIELDS.map((name) => [name, row[name as keyof ProductRow]]));

function toWrong({ path, message, ...issue }: z.core.$ZodIssue, input: Record<string, unknown>): Wrong {
  const field = path.join('.');
  if (field === 'category') return { field, message: 'Give it a category by its short name, such as cupcakes.' };
  if (field === 'name') return { field, message: 'Give it a name of at most 160 characters.' };
  if (issue.code === 'invalid_value') {
    const value = path.reduce<unknown>((at, key) => (at as Record<PropertyKey, unknown> | undefined)?.[key], input);
    return { field, message: `“${value}” is none of: ${issue.values.join(', ')}.` };
  }
  return {
    field,
    message: message.startsWith('must') ? `It ${message}.` : 'This can’t be read. Leave it as exported.',
  };
}

const place = ({ row, cells }: TableRow, wrong: readonly Wrong[]): WrongCellRow[] =>
  wrong.map(({ field, message }) => {
    const column = field === BEYOND ? null : columnOf(field);
    const value = cells[column ?? BEYOND] ?? null;
    return { row, column, value: value === null ? null : shorten(value), message: shorten(message) };
  });

/** A cell of JSON can hold what no column of the database takes: NULs, and halves of a character. */
const shorten = (text: string) =>
  (text.length > 600 ? `${text.slice(0, 600)}…` : text).replaceAll('\0', '').toWellFormed();

/** As saving in the editor: what goes on sale can be sold, and nothing becomes impossible. */
function wrongOnSale(after: ProductDraft, before: ProductRow | null, { facts, groups }: Planning): FieldError[] {
  const product = toDesignable({ ...after, currency: facts.currency }, groups);
  if (after.status === 'active' && before?.status !== 'active') return whyNotSellable(product);
  const errors = toFieldErrors(checkProduct(product));
  const isFree = after.status === 'active' && errors.length === 0 && openingDesign(product).from_price_minor === 0;
  return isFree ? [{ code: 'catalogue/no-price', field: 'price', message: 'It is on sale. Give it a price.' }] : errors;
}

/** A count that was changed since the export is a difference: what is sold meanwhile stays sold. */
function stockMove(said: RowValues, before: ProductRow | null): StockMove | null {
  const { stock, stock_when_exported: exported } = said;
  if (stock === undefined || !before || stock === exported) return null;
  if (stock !== null && exported !== undefined && exported !== null && before.stock !== null)
    return { stock: null, add: stock - exported };
  return stock === before.stock ? null : { stock, add: null };
}

function stockAfter(stock: number | null, move: StockMove | null): number | null {
  if (move === null) return stock;
  return move.add === null ? move.stock : Math.max(0, (stock ?? 0) + move.add);
}
