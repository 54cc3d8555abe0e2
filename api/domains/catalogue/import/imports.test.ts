import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { startTestApp, type TestApp } from '../../../test/app.ts';
import { takeStock } from '../catalogue.service.ts';
import { applyImport } from './run-import.ts';

let t: TestApp;
let baker: string;
let elsewhere: string;
beforeAll(async () => {
  t = await startTestApp();
  const { rows } = await t.context.pool.query(
    `select m.store_id, m.role, lower(split_part(p.name, ' ', 1)) as name from store_members m join people p on p.id = m.person_id order by 1`,
  );
  baker = rows.find((row) => row.store_id === 1 && row.role === 'baker').name;
  elsewhere = rows.find((row) => row.store_id === 2 && row.role === 'owner').name;
});
afterAll(() => t.stop());
beforeEach(async () => {
  await t.runJobs({ mayFail: true });
});

// biome-ignore lint/suspicious/noExplicitAny: tests read what they expect
type Json = any;
const ALL = '/api/v1/stores/1/imports';
const CSV = { 'content-type': 'text/csv' };
const meera = () => t.as('meera');
const products = async (query = ''): Promise<Json[]> =>
  (await meera().get(`/api/v1/stores/1/products?limit=100${query}`)).body.items;
const find = async (name: string) => {
  const [card] = (await products(`&q=${encodeURIComponent(name)}`)).filter((item) => item.name === name);
  return card && (await meera().get(`/api/v1/stores/1/products/${card.id}`)).body;
};
const read = async (id: number) => (await meera().get(`${ALL}/${id}`)).body;
const exported = async () => (await meera().get('/api/v1/stores/1/products.csv')).body as string;

async function check(csv: string) {
  const { status, body } = await meera().post(`${ALL}?file_name=cakes.csv`, csv, CSV);
  expect(status).toBe(202);
  await t.runJobs();
  return read(body.id);
}
const run = (id: number, body?: object) => meera().post(`${ALL}/${id}/run`, body);
async function checkAndRun(csv: string, body?: object) {
  const checked = await check(csv);
  const started = await run(checked.id, body);
  expect(started.body).toMatchObject({ state: 'running' });
  await t.runJobs();
  return read(checked.id);
}

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
    const answer = await t.as(baker).get('/api/v1/stores/1/products.csv');
    expect(answer.headers).toMatchObject({
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': 'attachment; filename="products-1.csv"',
    });
    expect((await t.guest().get('/api/v1/stores/1/products.csv')).status).toBe(401);
    expect((await t.as(elsewhere).get('/api/v1/stores/1/products.csv')).body).toMatchObject({ code: 'stores/unknown' });
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

describe('a run', () => {
  test('creates and changes by number, else by name; other columns stay', async () => {
    const csv =
      'sku,name,category,price,option_groups,stock\nR1,Run one,cupcakes,10.00,,5\nR2,Run two,tarts,"20,50",,\n';
    expect(await checkAndRun(csv)).toMatchObject({ state: 'done', created: 2, changed: 0, skipped: 0 });
    const one = await find('Run one');
    expect(one).toMatchObject({ status: 'draft', price: { amount: '10.00' }, stock: 5, slug: 'run-one' });
    const again = 'sku,name,price,status\nR1,Run uno,11.00,active\n,run two,21.00,\n';
    expect(await checkAndRun(again)).toMatchObject({ created: 0, changed: 2 });
    expect(await find('Run uno')).toMatchObject({ id: one.id, stock: 5, price: { amount: '11.00' }, status: 'active' });
    expect(await find('run two')).toMatchObject({ sku: 'R2', price: { amount: '21.00' }, category: 'tarts' });
    const page = (await t.guest().get(`/api/v1/products/${one.id}`)).body;
    expect(page).toMatchObject({ name: 'Run uno', opening: { price: { amount: '11.00' } } });
    const { rows } = await t.context.pool.query(
      `select action, before, after, actor_name from audit_log where subject_id = $1 and action like 'product.%' order by id`,
      [one.id],
    );
    expect(rows.map((row) => row.action)).toEqual(['product.created', 'product.changed']);
    expect(rows[1]).toMatchObject({ before: { price_minor: 1000 }, after: { price_minor: 1100, status: 'active' } });
  });

  test('takes Excel’s semicolons and decimal commas', async () => {
    expect(await checkAndRun('\uFEFFname;category;price\r\nExcel cake;cupcakes;1250,5\r\n')).toMatchObject({
      created: 1,
    });
    expect((await find('Excel cake')).price.amount).toBe('1250.50');
  });

  test('prices by the groups that it names', async () => {
    const groups = (await meera().get('/api/v1/stores/1/option-groups')).body.items;
    const size = groups.find(
      (g: Json) => g.role === 'size' && groups.filter((o: Json) => o.name === g.name).length === 1,
    );
    expect(
      await checkAndRun(`name,category,price,option_groups\nBy group,cupcakes,100.00,${size.name}\n`),
    ).toMatchObject({ created: 1 });
    const made = await find('By group');
    expect(made.group_ids).toEqual([size.id]);
    const chosen = size.options.find((o: Json) => o.is_default) ?? size.options[0];
    if (chosen.price_mode === 'flat') expect(made.from_price.amount).toBe(((10_000 + chosen.price) / 100).toFixed(2));
  });

  test('what is sold between export and import stays sold', async () => {
    await meera().post('/api/v1/stores/1/products', { name: 'Counted', category: 'cupcakes', stock: 10, sku: 'CNT' });
    const csv = await exported();
    const { id } = await find('Counted');
    const sell = (quantity: number) =>
      t.context.db.transaction().execute((trx) => takeStock(trx, [{ product_id: id, quantity }]));
    await sell(4);
    expect(await check(csv)).toMatchObject({ to_change: 0, wrong: [] });
    const line = csv.split('\r\n').find((row) => row.includes(',CNT,'));
    const more = `${csv.split('\r\n')[0]}\r\n${line?.replace(',10,10,', ',15,10,')}\r\n`;
    expect(await checkAndRun(more)).toMatchObject({ changed: 1 });
    expect((await find('Counted')).stock).toBe(11);
  });

  test('is refused when products changed meanwhile so that rows are wrong, and lists them', async () => {
    const checked = await check('name,category\nMeanwhile,cupcakes\nFine,cupcakes\n');
    await meera().post('/api/v1/stores/1/products', { name: 'Meanwhile', category: 'cupcakes' });
    await run(checked.id);
    await t.runJobs();
    const refused = await read(checked.id);
    expect(refused).toMatchObject({
      state: 'checked',
      message: expect.stringContaining('since the file was checked'),
      rows_wrong: 1,
      to_create: 1,
      wrong: [{ row: 2, column: 'name', value: 'Meanwhile' }],
    });
    expect(await find('Fine')).toBeUndefined();
    await run(checked.id, { skips_wrong_rows: true });
    await t.runJobs();
    expect(await read(checked.id)).toMatchObject({ state: 'done', created: 1, skipped: 1 });
  });

  test('that is killed in the middle goes on where it was and makes nothing twice', async () => {
    const lines = Array.from({ length: 600 }, (_, i) => `K${i},Killed ${i},cupcakes,${i + 1}.00,5`);
    const checked = await check(`sku,name,category,price,stock\n${lines.join('\n')}\n`);
    await run(checked.id);
    const key = { id: checked.id, store_id: 1 };
    const { db } = t.context;
    let calls = 0;
    // The second portion's transaction is lost, as if the process died before it committed.
    const dying = {
      ...t.context,
      db: new Proxy(db, {
        get: (target, name) => {
          if (name !== 'transaction') return Reflect.get(target, name).bind?.(target) ?? Reflect.get(target, name);
          return () => ({
            execute: (work: never) => {
              if (++calls === 3) throw new Error('killed');
              return target.transaction().execute(work);
            },
          });
        },
      }),
    };
    await expect(applyImport(dying as never, key)).rejects.toThrow('killed');
    const half = await read(checked.id);
    expect(half.created).toBeGreaterThan(0);
    expect(half.created).toBeLessThan(600);
    await Promise.all([applyImport(t.context, key), applyImport(t.context, key)]);
    expect(await read(checked.id)).toMatchObject({ state: 'done', created: 600, rows_done: 600, skipped: 0 });
    const { rows } = await t.context.pool.query(
      `select count(*) as n, count(distinct sku) as skus, count(distinct slug) as slugs from products where sku like 'K%'`,
    );
    expect(rows[0]).toEqual({ n: 600, skus: 600, slugs: 600 });
    const audits = await t.context.pool.query(
      `select count(*) as n from audit_log where action = 'products.imported' and subject_id = $1`,
      [checked.id],
    );
    expect(audits.rows[0].n).toBe(1);
  });

  test('only one import of a store is on its way; two who press run start one', async () => {
    const first = await meera().post(ALL, 'name,category\nOne at a time,cupcakes\n', CSV);
    const second = await meera().post(ALL, 'name,category\nOther,cupcakes\n', CSV);
    expect(second.body).toMatchObject({ status: 409, code: 'catalogue/import-busy', facts: { id: first.body.id } });
    expect((await run(first.body.id)).body).toMatchObject({ status: 409, code: 'catalogue/import-not-checked' });
    await t.runJobs();
    const answers = await Promise.all([run(first.body.id), run(first.body.id)]);
    expect(answers.map((answer) => answer.status).toSorted()).toEqual([202, 409]);
    await t.runJobs();
    expect(await read(first.body.id)).toMatchObject({ state: 'done', created: 1 });
    expect((await run(first.body.id)).body).toMatchObject({ code: 'catalogue/import-not-checked' });
  });

  test('one that stands still for a quarter of an hour makes room', async () => {
    const dead = await meera().post(ALL, 'name,category\nDead,cupcakes\n', CSV);
    t.clock.advance(16);
    expect((await meera().post(ALL, 'name,category\nAlive,cupcakes\n', CSV)).status).toBe(202);
    expect(await read(dead.body.id)).toMatchObject({ state: 'failed' });
    await t.runJobs();
  });
});

test('5 000 rows are checked and run in one job each, in bounded statements, with progress', async () => {
  const lines = Array.from({ length: 5000 }, (_, i) => `B${i},Bulk cake ${i},cupcakes,${i + 1}.00`);
  const started = performance.now();
  const checked = await check(`sku,name,category,price\n${lines.join('\n')}\n`);
  expect(checked).toMatchObject({ rows_total: 5000, to_create: 5000 });
  await run(checked.id);
  await t.runJobs();
  expect(await read(checked.id)).toMatchObject({ state: 'done', created: 5000, rows_done: 5000 });
  expect(performance.now() - started).toBeLessThan(60_000);
}, 120_000);

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
    expect(await calls(baker)).toEqual([403, 403, 403, 403]);
    expect(await calls(elsewhere)).toEqual([404, 404, 404, 404]);
    expect((await t.as(elsewhere).get(`/api/v1/stores/2/imports/${id}`)).body).toMatchObject({
      status: 404,
      code: 'catalogue/unknown-import',
    });
    expect((await t.as(elsewhere).post(`/api/v1/stores/2/imports/${id}/run`)).status).toBe(404);
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
