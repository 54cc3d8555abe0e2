import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { startTestApp, type TestApp } from '../../../test/app.ts';
import { importing, type Json, rolesIn } from '../test-editing.ts';

let t: TestApp;
let roles: Awaited<ReturnType<typeof rolesIn>>;
beforeAll(async () => {
  t = await startTestApp();
  roles = await rolesIn(t);
});
afterAll(() => t.stop());
beforeEach(async () => {
  await t.runJobs({ mayFail: true });
});

const { ALL, CSV, meera, products, find, read, exported, check, run, checkAndRun } = importing(() => t);

describe('an export', () => {
  test('has every product and goes back in without changing any', async () => {
    const csv = await exported();
    const count = Number(
      (await t.context.pool.query('select count(*) from products where store_id = 1')).rows[0].count,
    );
    const before = (await t.context.pool.query('select * from products order by id')).rows;
    const checked = await check(csv);
    expect(checked).toMatchObject({ state: 'checked', rows_total: count, unchanged: count, wrong: [], to_change: 0 });
    await run(checked.id);
    await t.runJobs();
    expect(await read(checked.id)).toMatchObject({ state: 'done', created: 0, changed: 0, rows_done: count });
    expect((await t.context.pool.query('select * from products order by id')).rows).toEqual(before);
  });

  test('every store’s products go back in unchanged', async () => {
    for (const store of [2, 5, 9, 12]) {
      const csv = (await t.as('admin').get(`/api/v1/stores/${store}/products.csv`)).body;
      const { body } = await t.as('admin').post(`/api/v1/stores/${store}/imports`, csv, CSV);
      await t.runJobs();
      const checked = (await t.as('admin').get(`/api/v1/stores/${store}/imports/${body.id}`)).body;
      expect(checked).toMatchObject({ state: 'checked', wrong: [], to_change: 0, to_create: 0 });
      expect(checked.unchanged).toBeGreaterThan(3);
    }
  });

  test('holds no formula, and loses nothing by that', async () => {
    const name = '=HYPERLINK("http://example.com","x")';
    await meera().post('/api/v1/stores/1/products', {
      name,
      category: 'cupcakes',
      description: '@home\nand, "away"',
      flavours: ['+Rose | or | not', '-'],
      sku: '-7',
    });
    const csv = await exported();
    expect(csv).toContain(`"'=HYPERLINK(""http://example.com"",""x"")"`);
    expect(csv).toContain(`'-7`);
    for (const line of csv.split('\r\n').slice(1)) expect(line).not.toMatch(/(^|,)"?[=+\-@\t]/);
    expect(await check(csv)).toMatchObject({ wrong: [], to_change: 0, to_create: 0 });
    const line = csv.split('\r\n').find((row) => row.includes('HYPERLINK')) ?? '';
    const moved = `${csv.split('\r\n')[0]}\r\n${line.replace(/^\d+/, '').replace(`'-7`, `'-8`).replace('HYPERLINK', 'OTHERLINK')}`;
    expect(await checkAndRun(moved)).toMatchObject({ created: 1 });
    expect(await find('=OTHERLINK("http://example.com","x")')).toMatchObject({
      sku: '-8',
      description: '@home\nand, "away"',
      flavours: ['+Rose | or | not', '-'],
    });
  });

  test('is a file for download, for staff of the store only', async () => {
    const answer = await t.as(roles.baker).get('/api/v1/stores/1/products.csv');
    expect(answer.headers).toMatchObject({
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': 'attachment; filename="products-1.csv"',
    });
    expect((await t.guest().get('/api/v1/stores/1/products.csv')).status).toBe(401);
    expect((await t.as(roles.elsewhere).get('/api/v1/stores/1/products.csv')).body).toMatchObject({
      code: 'stores/unknown',
    });
  });
});

describe('a check', () => {
  test('changes nothing, and says what a run would do', async () => {
    const before = await products();
    const checked = await check('name,category,price\nNew cake,cupcakes,90\nRose Garden Cake,,1234.50\n');
    expect(checked).toMatchObject({
      state: 'checked',
      file_name: 'cakes.csv',
      by: expect.stringMatching(/^Meera/),
      ...{ rows_total: 2, rows_done: 2, to_create: 1, to_change: 1, unchanged: 0, rows_wrong: 0, wrong: [] },
    });
    expect(await products()).toEqual(before);
  });

  test('lists every wrong cell with its row, column, value and a sentence', async () => {
    const checked = await check(
      [
        'sku,name,category,price,servings,contains,kind,is_available,option_groups,tax_class,status,art,occasions,stock',
        'W1,A,nonsense,90,,,,,,,,,,',
        'W2,B,cupcakes,ninety,2.5,milk | dust,huge,perhaps,Nothing | #1,books,gone,{,birthday | never,-1',
        'W3,,cupcakes,,,,,,,,,,,',
        ',,cupcakes,,,,,,,,,,,',
        'W1,Again,cupcakes,,,,,,,,,,,',
        'W5,No price,cupcakes,,,,,,,,active,,,',
        `W6,${'x'.repeat(161)},cupcakes,,,,,,,,,"{""form"":""castle""}",,`,
        'W7,Too long,cupcakes,1,1,,,,,,,,,,surplus',
        'W8,Right,cupcakes,1,1,,,,,,,,,',
      ].join('\n'),
    );
    const cells = checked.wrong.map(({ row, column, value }: Json) => `${row} ${column}: ${value}`);
    expect(cells).toEqual(
      expect.arrayContaining([
        '2 category: nonsense',
        '3 servings: 2.5',
        '3 contains: milk | dust',
        '3 kind: huge',
        '3 price: ninety',
        '3 tax_class: books',
        '3 occasions: birthday | never',
        '3 is_available: perhaps',
        '3 option_groups: Nothing | #1',
        '3 status: gone',
        '3 art: {',
        '3 stock: -1',
        '4 name: ',
        '5 name: ',
        '6 sku: W1',
        '7 price: ',
        '8 art: {"form":"castle"}',
        '9 null: surplus',
      ]),
    );
    for (const { message } of checked.wrong) expect(message).toMatch(/^[A-Z“0-9].+\.$/);
    expect(checked).toMatchObject({ rows_wrong: 8, to_create: 1 });
    expect((await run(checked.id)).body).toMatchObject({ status: 409, code: 'catalogue/import-has-wrong-rows' });
    expect((await run(checked.id, { skips_wrong_rows: true })).status).toBe(202);
    await t.runJobs();
    expect(await read(checked.id)).toMatchObject({ state: 'done', created: 1, skipped: 8 });
    expect(await find('Right')).toMatchObject({ sku: 'W8' });
    expect(await find('B')).toBeUndefined();
  });

  test('two rows that want one number, and an id of nobody, are wrong', async () => {
    for (const name of ['Left', 'Right side'])
      await meera().post('/api/v1/stores/1/products', { name, category: 'cupcakes' });
    const { wrong } = await check('id,sku,name\n,SAME,Left\n,SAME,Right side\n201,,Foreign\n102,,Renamed\n');
    expect(wrong.map(({ row, column }: Json) => [row, column])).toEqual([
      [3, 'sku'],
      [4, 'id'],
    ]);
  });

  test('words that no list knows are told, too', async () => {
    const { wrong } = await check(
      'name,category,tax_class,occasions,price\nX,cupcakes,books,birthday | never,1.234567\n',
    );
    expect(wrong.map(({ column }: Json) => column).toSorted()).toEqual(['occasions', 'price', 'tax_class']);
  });

  test('a file that is no table fails with a sentence', async () => {
    expect(await check('colour\nred')).toMatchObject({
      state: 'failed',
      message: expect.stringMatching(/no column “colour”/),
    });
    expect(await check('name\n"')).toMatchObject({ state: 'failed' });
  });

  test('a name that two products have asks for a number', async () => {
    for (let i = 0; i < 2; i++) await meera().post('/api/v1/stores/1/products', { name: 'Twin', category: 'cupcakes' });
    const { wrong } = await check('name,price\ntwin,4\n');
    expect(wrong).toMatchObject([
      { row: 2, column: 'name', message: expect.stringContaining('2 products are called “Twin”') },
    ]);
  });
});

describe('who may, and what', () => {
  test('nobody, bakers and other stores’ staff import nothing', async () => {
    const { id } = await check('name,category\nMine,cupcakes\n');
    const calls = (name: string | null) => {
      const client = name ? t.as(name) : t.guest();
      return Promise.all([
        client.post(ALL, 'name\nx\n', CSV),
        client.get(ALL),
        client.get(`${ALL}/${id}`),
        client.post(`${ALL}/${id}/run`),
      ]).then((answers) => answers.map((answer) => answer.status));
    };
    expect(await calls(null)).toEqual([401, 401, 401, 401]);
    expect(await calls(roles.baker)).toEqual([403, 403, 403, 403]);
    expect(await calls(roles.elsewhere)).toEqual([404, 404, 404, 404]);
    expect((await t.as(roles.elsewhere).get(`/api/v1/stores/2/imports/${id}`)).body).toMatchObject({
      status: 404,
      code: 'catalogue/unknown-import',
    });
    expect((await t.as(roles.elsewhere).post(`/api/v1/stores/2/imports/${id}/run`)).status).toBe(404);
  });

  test('the last imports are listed, newest first', async () => {
    const { items } = (await meera().get(ALL)).body;
    expect(items.length).toBe(10);
    expect(items.map((item: Json) => item.id)).toEqual(
      items.map((item: Json) => item.id).toSorted((a: number, b: number) => b - a),
    );
  });

  test('a body that is no table of text is refused', async () => {
    expect((await meera().post(ALL, '{}')).body).toMatchObject({ status: 415, code: 'request/media-type' });
    expect((await meera().post(ALL, `name\n${'x'.repeat(5 * 1024 * 1024)}`, CSV)).body).toMatchObject({
      status: 413,
      code: 'catalogue/import-too-large',
    });
    expect((await meera().post(ALL, 'x'.repeat(11 * 1024 * 1024), CSV)).status).toBe(413);
    const answer = await t.app.inject({
      method: 'POST',
      url: ALL,
      headers: { ...CSV, authorization: await tokenOf() },
      payload: Buffer.from([0x6e, 0xe9, 0x0a]),
    });
    expect(answer.json()).toMatchObject({ status: 422, code: 'catalogue/import-not-unicode' });
    expect((await meera().post(ALL, 'name\nU+0000 \u0000\n', CSV)).body).toMatchObject({ status: 422 });
  });

  async function tokenOf(): Promise<string> {
    const { body } = await t
      .guest()
      .post('/api/v1/sessions', { email: 'meera@butter-and-bloom.example', password: 'password123' });
    return `Bearer ${body.access_token}`;
  }
});
