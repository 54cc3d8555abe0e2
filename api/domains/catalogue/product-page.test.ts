import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { toMoney } from '../../platform/money.ts';
import { startTestApp, type TestApp } from '../../test/app.ts';
import { defaultSelections, priceDesign } from '../designs/price-design.ts';
import { getDesignableProducts } from './catalogue.service.ts';
import { ProductPage } from './product.schema.ts';

const NOW = '2026-11-20T07:00:00Z';
let town: TestApp;
beforeAll(async () => {
  town = await startTestApp({ now: NOW });
});
afterAll(() => town.stop());

const get = (id: string | number) => town.guest().get(`/api/v1/products/${id}`);

describe('GET /api/v1/products/:id', () => {
  test('every product is what the contract says, and prices its opening design at the price that it shows', async () => {
    const { rows } = await town.context.pool.query(`select id from products where status = 'active'`);
    expect(rows.length).toBeGreaterThanOrEqual(80);
    for (const { id } of rows) {
      const { status, body } = await get(id);
      expect(status).toBe(200);
      expect(ProductPage.safeParse(body).error, `product ${id}`).toBeUndefined();
      const { design } = priceDesign(body, defaultSelections(body));
      expect(body.opening.price).toEqual(toMoney(design.unit_price_minor, body.currency));
      expect(body.opening.contains).toEqual(design.contains);
      expect(body.opening.diets).toEqual(design.diets);
    }
  });

  test('hands out the same groups, in the order of a design, as carts and checkouts read', async () => {
    const { body } = await get(101);
    const product = (await getDesignableProducts(town.context.db, [101], new Date(NOW))).get(101);
    expect(body.groups).toEqual(product?.groups);
    const roles = [
      'size',
      'tiers',
      'shape',
      'flavour',
      'filling',
      'icing',
      'colour',
      'topping',
      'diet',
      'inscription',
      'extra',
    ];
    const places = body.groups.map((group: { role: string }) => roles.indexOf(group.role));
    expect(places).toEqual(places.toSorted((a: number, b: number) => a - b));
  });

  test('an option that is suspended is not available until its time has come', async () => {
    const { body } = await get(101);
    const option = body.groups[0].options[0].id;
    await town.context.pool.query(`update options set suspended_until = '2026-11-20T08:00:00Z' where id = $1`, [
      option,
    ]);
    const isAvailable = async () => (await get(101)).body.groups[0].options[0].is_available;
    expect(await isAvailable()).toBe(false);
    town.clock.set('2026-11-20T08:00:00Z');
    expect(await isAvailable()).toBe(true);
    town.clock.set(NOW);
  });

  test('says the first window in which it can be had', async () => {
    const { body } = await get(101);
    const windows = await town
      .guest()
      .get(
        `/api/v1/stores/1/windows?lead_time_minutes=${body.opening.lead_time_minutes}&units=${body.opening.capacity_units}`,
      );
    expect(body.earliest).toMatchObject({ day: windows.body.earliest.day, starts_at: windows.body.earliest.starts_at });
  });

  test('is not sent again to who has it', async () => {
    const { etag } = (await get(102)).headers;
    const again = await town.guest().get('/api/v1/products/102', { 'if-none-match': etag ?? '' });
    expect(again.status).toBe(304);
  });

  test('knows no product that is absent, a draft, archived, or of a store that is not live', async () => {
    expect(await get(999_999)).toMatchObject({ status: 404, body: { code: 'catalogue/unknown-product' } });
    for (const status of ['draft', 'archived']) {
      await town.context.db.updateTable('products').set({ status }).where('id', '=', 103).execute();
      expect((await get(103)).status).toBe(404);
    }
    await town.context.db.updateTable('products').set({ status: 'active' }).where('id', '=', 103).execute();
    await town.context.db.updateTable('stores').set({ status: 'suspended' }).where('id', '=', 1).execute();
    expect((await get(103)).status).toBe(404);
    await town.context.db.updateTable('stores').set({ status: 'live' }).where('id', '=', 1).execute();
    expect((await get(103)).status).toBe(200);
  });

  test.each(['abc', '0', '-1', '1.5', '99999999999999999999', '1e999'])('refuses the id %s', async (id) => {
    expect((await get(id)).status).toBe(400);
  });
});

test('products of carts come by id, unknown ones left out, none for none', async () => {
  const { db } = town.context;
  expect([...(await getDesignableProducts(db, [102, 101, 999_999, 101], new Date(NOW))).keys()].toSorted()).toEqual([
    101, 102,
  ]);
  expect((await getDesignableProducts(db, [], new Date(NOW))).size).toBe(0);
});
