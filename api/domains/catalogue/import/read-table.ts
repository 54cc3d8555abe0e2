import { pipeline, Readable } from 'node:stream';
import { setImmediate as letOthers } from 'node:timers/promises';
import { parse } from 'csv-parse';
import { unmakeHarmless } from './cells.ts';
import { COLUMNS } from './columns.ts';

const MOST_ROWS = 5000;
/** Spreadsheets leave empty ones behind; millions of them take minutes. */
const MOST_LINES = 25_000;
const LONGEST_ROW = 200_000;
const SLICE_BYTES = 64 * 1024;

/** `row` counts as a spreadsheet does: 1 is the heading. */
export type TableRow = { row: number; cells: Record<string, string> };

/** Says what is wrong with the file as a whole. */
export class WrongTable extends Error {}

/** The rows of a table as text, with commas, semicolons or tabs, as spreadsheets save it. Throws WrongTable. */
export async function readTable(csv: string): Promise<TableRow[]> {
  const text = csv.replace(/^\uFEFF/, '');
  const rows: TableRow[] = [];
  let columns: string[] | undefined;
  let number = 0;
  for await (const cells of records(text)) {
    number++;
    if (number > MOST_LINES)
      throw new WrongTable(`The file has more than ${MOST_LINES} lines, most of them empty. Delete the empty ones.`);
    if (cells.every((cell) => cell.trim() === '') || isSeparatorLine(number, cells)) continue;
    if (!columns) {
      columns = readHeading(cells);
      continue;
    }
    rows.push({ row: number, cells: toCells(columns, cells) });
    if (rows.length > MOST_ROWS)
      throw new WrongTable(`The file has more than ${MOST_ROWS} rows. Split it into several.`);
  }
  if (!columns) throw new WrongTable('The file is empty. Its first row has the names of the columns.');
  if (rows.length === 0) throw new WrongTable('The file has a heading, but no rows.');
  return rows;
}

async function* records(text: string): AsyncGenerator<string[]> {
  const parser = parse({
    delimiter: delimiterOf(text),
    relax_column_count: true,
    max_record_size: LONGEST_ROW,
  });
  // What goes wrong is told by the parser, which is read to its end or given up below.
  pipeline(Readable.from(slicesOf(text)), parser, () => {});
  try {
    for await (const record of parser) yield record as string[];
  } catch (error) {
    const { code = '', lines = '?' } = error as { code?: string; lines?: number };
    if (!code.startsWith('CSV_')) throw error;
    if (code === 'CSV_MAX_RECORD_SIZE')
      throw new WrongTable(`Line ${lines}: a row is too long, or a quotation mark is not closed.`);
    throw new WrongTable(`Line ${lines}: a quotation mark is not closed, or stands in the middle of a cell.`);
  }
}

/** A parser reads whatever it is given at once, and nobody else is served meanwhile. */
async function* slicesOf(text: string): AsyncGenerator<Buffer> {
  const bytes = Buffer.from(text);
  for (let at = 0; at < bytes.length; at += SLICE_BYTES) {
    yield bytes.subarray(at, at + SLICE_BYTES);
    await letOthers();
  }
}

const SEPARATORS = [',', ';', '\t'];

/** What stands most often between the names of the columns. */
function delimiterOf(text: string): string {
  const [first = '', second = ''] = text.split(/\r?\n/, 2);
  const said = /^"?sep=(.)"?$/i.exec(first)?.[1];
  if (said !== undefined && SEPARATORS.includes(said)) return said;
  const heading = said === undefined ? first : second;
  const count = (separator: string) => heading.split(separator).length;
  return SEPARATORS.toSorted((a, b) => count(b) - count(a))[0] as string;
}

/** `sep=;` in the first line is Excel's way to tell. */
const isSeparatorLine = (number: number, cells: string[]) => number === 1 && /^sep=/i.test(cells[0] ?? '');

const KNOWN = new Set(COLUMNS.map((column) => column.name));

function readHeading(cells: string[]): string[] {
  const names = cells.map((cell) =>
    cell
      .trim()
      .toLowerCase()
      .replaceAll(/[\s-]+/g, '_'),
  );
  while (names.at(-1) === '') names.pop();
  const unknown = names.find((name) => !KNOWN.has(name));
  if (unknown !== undefined)
    throw new WrongTable(`There is no column “${unknown}”. The columns are ${[...KNOWN].join(', ')}.`);
  const twice = names.find((name, i) => names.indexOf(name) !== i);
  if (twice !== undefined) throw new WrongTable(`The column “${twice}” is there twice. Keep one.`);
  if (!['id', 'sku', 'name'].some((name) => names.includes(name)))
    throw new WrongTable('A column “id”, “sku” or “name” is needed: they say which product a row is about.');
  return names;
}

/** A row that is shorter than the heading says nothing about its last columns; one that is longer is told by check-rows. */
function toCells(columns: string[], cells: string[]): Record<string, string> {
  const named = columns.flatMap((name, i) => {
    const cell = cells[i];
    return cell === undefined ? [] : [[name, unmakeHarmless(cell)]];
  });
  const beyond = cells.slice(columns.length).filter((cell) => cell.trim() !== '');
  return Object.fromEntries(beyond.length > 0 ? [...named, [BEYOND, beyond.join(' ')]] : named);
}

/** Stands for cells that no column is over. */
export const BEYOND = '';
