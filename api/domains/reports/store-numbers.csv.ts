import { stringify } from 'csv-stringify/sync';
import type { NumbersTable } from './store-numbers.schema.ts';
import type { Numbers } from './store-numbers.service.ts';

type Pair = Numbers['by_hour'][number];
type Cell = string | number;

const pairCells = ({ orders, sales, before_orders, before_sales }: Omit<Pair, 'hour'>): Cell[] => [
  orders,
  sales.amount,
  before_orders,
  before_sales.amount,
];

const TABLES: Record<NumbersTable, (numbers: Numbers) => { head: string[]; rows: Cell[][] }> = {
  steps: ({ by_step }) => ({
    head: ['from', 'orders', 'sales', 'before_orders', 'before_sales'],
    rows: by_step.map((row) => [row.from, ...pairCells(row)]),
  }),
  hours: ({ by_hour }) => ({
    head: ['hour', 'orders', 'sales', 'before_orders', 'before_sales'],
    rows: by_hour.map((row) => [row.hour, ...pairCells(row)]),
  }),
  weekdays: ({ by_weekday }) => ({
    head: ['weekday', 'orders', 'sales', 'before_orders', 'before_sales'],
    rows: by_weekday.map((row) => [row.weekday, ...pairCells(row)]),
  }),
  products: ({ products }) => ({
    head: ['product', 'quantity', 'orders', 'sales', 'before_quantity', 'before_sales'],
    rows: products.map((row) => [
      row.name,
      row.quantity,
      row.orders,
      row.sales.amount,
      row.before_quantity,
      row.before_sales.amount,
    ]),
  }),
  options: ({ options }) => ({
    head: ['group', 'option', 'quantity', 'sales', 'before_quantity', 'before_sales'],
    rows: options.map((row) => [
      row.group ?? '',
      row.name,
      row.quantity,
      row.sales.amount,
      row.before_quantity,
      row.before_sales.amount,
    ]),
  }),
};

/** RFC 4180, UTF-8; money in the store's currency. Cells that a spreadsheet would run as a formula are made harmless. */
export function numbersCsv(numbers: Numbers, table: NumbersTable): string {
  const { head, rows } = TABLES[table](numbers);
  return stringify([head, ...rows], { escape_formulas: true, record_delimiter: 'windows' });
}
