import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { startTestApp, type TestApp } from '../../../test/app.ts';
import { takeStock } from '../catalogue.service.ts';
import { importing, type Json } from '../test-editing.ts';
import { applyImport } from './run-import.ts';

let t: TestApp;
beforeAll(async () => {
  t = await startTestApp();
});
afterAll(() => t.stop());
beforeEach(async () => {
  await t.runJobs({ mayFail: true });
});

const { ALL, CSV, meera, find, read, exported, check, run, checkAndRun } = importing(() => t);

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
