import { setInterval as every } from 'node:timers';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startTestApp, type TestApp } from '../../../test/app.ts';
import { importing } from '../test-editing.ts';
import { makeHarmless, readList, unmakeHarmless, writeList } from './cells.ts';
import { readTable } from './read-table.ts';

let t: TestApp;
beforeAll(async () => {
  t = await startTestApp();
});
afterAll(() => t.stop());

const { check, checkAndRun, find } = importing(() => t);
const LONG = 199_000;

describe('a table made to keep the server busy', () => {
  const slow: [string, () => Promise<unknown> | unknown][] = [
    ['five million empty lines', () => readTable(`name\n${'\n'.repeat(5_000_000)}`)],
    ['a million lines of commas', () => readTable(`name\n${',,\n'.repeat(1_000_000)}`)],
    ['a quotation mark that is never closed', () => readTable(`name\n"${'a\n'.repeat(2_000_000)}`)],
    ['a list of backslashes', () => readList('\\'.repeat(LONG))],
    ['a list that ends with half an escape', () => readList(`${'a'.repeat(LONG)}\\`)],
    ['a list of bars', () => readList('|'.repeat(LONG))],
  ];
  test.each(slow)('with %s is read or refused at once, not in minutes', async (_what, read) => {
    const began = performance.now();
    await Promise.resolve(read()).catch(({ message }: Error) => expect(message).toMatch(/lines|closed/));
    expect(performance.now() - began).toBeLessThan(10_000);
  });

  test('lets others be served while it is read', async () => {
    let served = 0;
    const others = every(() => served++, 5);
    await readTable(`name\n${`${'x'.repeat(1000)}\n`.repeat(4900)}`);
    clearInterval(others);
    expect(served).toBeGreaterThan(3);
  });

  test('with more groups in a cell than a product can have is told so at its cell', async () => {
    const { wrong } = await check(`name,category,option_groups\nMany,cupcakes,${'Size|'.repeat(30_000)}\n`);
    expect(wrong).toEqual([expect.objectContaining({ row: 2, column: 'option_groups' })]);
  });
});

describe('a wrong cell is told, whatever is in it', () => {
  test.each([
    ['a NUL in JSON', `"[{""ingredient"":""Rose"",""quantity"":1,""unit"":""\\u0000""}]"`],
    ['half a character in JSON', `"[{""ingredient"":""Rose"",""quantity"":1,""unit"":""\\ud83d""}]"`],
    ['a smile across the place where it is cut', `${'x'.repeat(199)}😀${'x'.repeat(399)}😀😀`],
    ['a hundred thousand levels', `"${'['.repeat(90_000)}${']'.repeat(90_000)}"`],
    ['a prototype', `"{""__proto__"":{""unit"":""g""},""constructor"":1}"`],
  ])('%s', async (_what, cell) => {
    const checked = await check(`name,category,recipe\nTold,cupcakes,${cell}\n`);
    expect(checked).toMatchObject({ state: 'checked', rows_wrong: 1, wrong: [{ row: 2, column: 'recipe' }] });
    expect(checked.wrong[0].value.length + checked.wrong[0].message.length).toBeLessThan(1500);
  });
});

test.each(['=1+1', '+1', '-1', '@SUM(A1)', '＝1+1', '＋1', '－1', '＠x', "'=1", "''=1", '\t=1'])(
  '%j is no formula in a table, and comes back as it was',
  (text) => {
    expect(makeHarmless(text)).toBe(`'${text}`);
    expect(unmakeHarmless(makeHarmless(text))).toBe(text);
  },
);

test('lists come back as they were', () => {
  const values = ['a|b', 'c\\', '\\|', 'Rose', '😀'];
  expect(readList(writeList(values))).toEqual(values);
  expect(readList(' a || b |')).toEqual(['a', 'b']);
});

test('a table of another store changes nothing there: its ids and groups are unknown', async () => {
  const { rows } = await t.context.pool.query(
    `select p.id, g.id as group_id from products p join option_groups g on g.store_id = p.store_id where p.store_id = 2 limit 1`,
  );
  const { id, group_id } = rows[0];
  const before = await t.context.pool.query('select * from products where store_id = 2 order by id');
  const checked = await checkAndRunWrong(
    `id,name,category,option_groups\n${id},Taken,cupcakes,\n,Own,cupcakes,Size #${group_id}\n`,
  );
  expect(checked.wrong.map(({ column }: { column: string }) => column)).toEqual(['id', 'option_groups']);
  expect((await t.context.pool.query('select * from products where store_id = 2 order by id')).rows).toEqual(
    before.rows,
  );
  expect(await find('Taken')).toBeUndefined();
});

const checkAndRunWrong = (csv: string) => checkAndRun(csv, { skips_wrong_rows: true });
