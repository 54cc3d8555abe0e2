/**
 * How values stand in the cells of a table. A spreadsheet takes a cell that begins with = + - @ for a formula (OWASP, “CSV
 * Injection”): such a text gets an apostrophe in front, which reading takes away again, so that nothing is lost.
 */
const DANGEROUS = /^'*[=+\-@\t\r\n]/;

export const makeHarmless = (text: string): string => (DANGEROUS.test(text) ? `'${text}` : text);

export const unmakeHarmless = (cell: string): string =>
  cell.startsWith("'") && DANGEROUS.test(cell) ? cell.slice(1) : cell;

/** Several values in one cell, with a bar between. */
export const writeList = (values: readonly string[]): string =>
  values.map((value) => value.replaceAll(/[\\|]/g, '\\$&')).join(' | ');

export function readList(cell: string): string[] {
  const values = [...cell.matchAll(/((?:\\.|[^|\\])*)(?:\||$)/gsu)].map(([, value = '']) =>
    value.replaceAll(/\\(.)/gsu, '$1').trim(),
  );
  return values.filter((value) => value !== '');
}

const QUOTED = /[",;\t\r\n']|^\s|\s$/;

export const writeRow = (cells: readonly string[]): string =>
  `${cells.map((cell) => (QUOTED.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)).join(',')}\r\n`;
