import fc from 'fast-check';
import { expect, test } from 'vitest';
import { makeHarmless, readList, unmakeHarmless, writeList, writeRow } from './cells.ts';
import { readTable } from './read-table.ts';

test.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', "'=1"])('%j is no formula in a cell', (text) => {
  expect(makeHarmless(text)).toMatch(/^'/);
});

test('any text comes back from a cell as it was', () => {
  const start = fc.constantFrom('', "'", '=', '+', '-', '@', '\t', '\r', "''", "'=", 'a');
  fc.assert(
    fc.property(start, fc.string(), (first, rest) => {
      expect(unmakeHarmless(makeHarmless(first + rest))).toBe(first + rest);
    }),
  );
});

test('an apostrophe that hides no formula stays', () => {
  expect(unmakeHarmless("'s-Gravenhage")).toBe("'s-Gravenhage");
  expect(makeHarmless("Baker's")).toBe("Baker's");
});

test('any list comes back from a cell, whatever its values hold', () => {
  const value = fc.string({ minLength: 1 }).map((text) => text.trim());
  fc.assert(
    fc.property(fc.array(value.filter((text) => text !== '')), (values) => {
      expect(readList(writeList(values))).toEqual(values);
    }),
  );
  expect(readList(' milk|gluten |  ')).toEqual(['milk', 'gluten']);
});

test('any row comes back from a table as it was', async () => {
  const cell = fc.string({ unit: fc.constantFrom('a', '"', ',', ';', '\n', "'", '=', ' ', 'é') });
  await fc.assert(
    fc.asyncProperty(fc.array(fc.tuple(cell, cell), { minLength: 1, maxLength: 5 }), async (rows) => {
      const filled = rows.map(([name, description]) => [`n${name}`, description]);
      const csv = [['name', 'description'], ...filled].map((row) => writeRow(row.map(makeHarmless))).join('');
      const read = await readTable(csv);
      expect(read.map(({ cells }) => [cells.name, cells.description])).toEqual(filled);
    }),
  );
});

test.each([
  ['commas', 'name,price\nRose,3.50\n'],
  ['semicolons', 'name;price\nRose;3.50\n'],
  ['tabs', 'name\tprice\r\nRose\t3.50\r\n'],
  ['Excel’s own line', 'sep=;\nname;price\nRose;3.50'],
  ['a byte order mark', '\uFEFFname,price\r\nRose,3.50'],
  ['headings as people write them', ' Name ,PRICE,\nRose,3.50,\n'],
])('a table with %s is read', async (_, csv) => {
  expect((await readTable(csv)).map((row) => row.cells)).toEqual([{ name: 'Rose', price: '3.50' }]);
});

test('rows are counted as a spreadsheet counts them, empty ones too', async () => {
  expect((await readTable('name\nOne\n\n"Two\nlines"\n , \nThree\n')).map((row) => row.row)).toEqual([2, 4, 6]);
});

test.each([
  ['', 'The file is empty. Its first row has the names of the columns.'],
  ['name\n', 'The file has a heading, but no rows.'],
  ['name,colour\na,b', /^There is no column “colour”. The columns are id, sku, name,/],
  ['name,name\na,b', 'The column “name” is there twice. Keep one.'],
  ['price\n3', 'A column “id”, “sku” or “name” is needed: they say which product a row is about.'],
  ['name\n"open', /^Line \d+: a quotation mark is not closed/],
  [`name\n${'a\n'.repeat(5001)}`, 'The file has more than 5000 rows. Split it into several.'],
])('%j is refused as a whole', async (csv, message) => {
  await expect(readTable(csv)).rejects.toThrow(message);
});
