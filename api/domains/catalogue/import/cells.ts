/**
 * How values stand in the cells of a table. A spreadsheet takes a cell that begins with = + - @, in Japan also with their wide
 * forms, for a formula (OWASP, “CSV Injection”): such a text gets an apostrophe in front, which reading takes away again, so
 * that nothing is lost.
 */
const DANGEROUS = /^'*[=+\-@\t\r\n\uff1d\uff0b\uff0d\uff20]/;

export const makeHarmless = (text: string): string => (DANGEROUS.test(text) ? `'${text}` : text);

export const unmakeHarmless = (cell: string): string =>
  cell.startsWith("'") && DANGEROUS.test(cell) ? cell.slice(1) : cell;

/** Several values in one cell, with a bar between. */
export const writeList = (values: readonly string[]): string =>
  values.map((value) => value.replaceAll(/[\\|]/g, '\\$&')).join(' | ');

/** Character by character: an expression that looks for the bars takes hours over a cell of backslashes. */
export function readList(cell: string): string[] {
  const values: string[] = [];
  let value = '';
  let isEscaped = false;
  for (const char of `${cell}|`) {
    if (isEscaped || (char !== '\\' && char !== '|')) value += char;
    else if (char === '|') {
      values.push(value.trim());
      value = '';
    }
    isEscaped = char === '\\' && !isEscaped;
  }
  return values.filter((one) => one !== '');
}

const QUOTED = /[",;\t\r\n']|^\s|\s$/;

export const writeRow = (cells: readonly string[]): string =>
  `${cells.map((cell) => (QUOTED.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)).join(',')}\r\n`;
