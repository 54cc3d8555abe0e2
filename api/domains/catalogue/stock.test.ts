import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { startTestApp, type TestApp } from '../../test/app.ts';
import { giveBackStock, takeStock } from './catalogue.service.ts';

let town: TestApp;
beforeAll(async () => {
  town = await startTestApp();
});
afterAll(() => town.stop());

const setStock = (id: number, stock: number | null) =>
  town.context.db.updateTable('products').set({ stock }).where('id', '=', id).execute();
const stockOf = async (id: number) =>
  (await town.context.db.selectFrom('products').where('id', '=', id).select('stock').executeTakeFirstOrThrow()).stock;
const take = (items: { product_id: number; quantity: number }[]) =>
  town.context.db.transaction().execute((trx) => takeStock(trx, items));

beforeEach(async () => {
  await setStock(101, 5);
  await setStock(102, 2);
  await setStock(103, null);
});

test('what is taken is gone, and comes back when it is given back', async () => {
  const items = [
    { product_id: 102, quantity: 1 },
    { product_id: 101, quantity: 2 },
    { product_id: 101, quantity: 1 },
  ];
  await take(items);
  expect([await stockOf(101), await stockOf(102)]).toEqual([2, 1]);
  await giveBackStock(town.context.db, items);
  expect([await stockOf(101), await stockOf(102)]).toEqual([5, 2]);
});

test('a product that is made to order has no stock to run out of', async () => {
  await take([{ product_id: 103, quantity: 99 }]);
  await giveBackStock(town.context.db, [{ product_id: 103, quantity: 99 }]);
  expect(await stockOf(103)).toBeNull();
});

test('all or nothing, and the refusal says what is left', async () => {
  const refused = await take([
    { product_id: 101, quantity: 5 },
    { product_id: 102, quantity: 3 },
  ]).catch((error) => error);
  expect(refused).toMatchObject({ code: 'catalogue/out-of-stock', status: 409 });
  expect(refused.facts.products).toMatchObject([{ product_id: 102, wanted: 3, left: 2 }]);
  expect([await stockOf(101), await stockOf(102)]).toEqual([5, 2]);
});

test('of 20 buyers of the last 5 pieces exactly 5 get one, in whichever order they name two products', async () => {
  await setStock(102, 20);
  const buy = (i: number) => {
    const items = [
      { product_id: 101, quantity: 1 },
      { product_id: 102, quantity: 1 },
    ];
    return take(i % 2 ? items : items.toReversed());
  };
  const results = await Promise.allSettled(Array.from({ length: 20 }, (_, i) => buy(i)));
  expect(results.filter((result) => result.status === 'fulfilled')).toHaveLength(5);
  expect([await stockOf(101), await stockOf(102)]).toEqual([0, 15]);
});

test('the list says that a product is sold out, and that it is back', async () => {
  const isAvailable = async () => {
    const { body } = await town.guest().get('/api/v1/products?store=1&limit=100');
    return body.items.find((item: { id: number }) => item.id === 101).is_available;
  };
  expect(await isAvailable()).toBe(true);
  await take([{ product_id: 101, quantity: 5 }]);
  expect(await isAvailable()).toBe(false);
  await giveBackStock(town.context.db, [{ product_id: 101, quantity: 5 }]);
  expect(await isAvailable()).toBe(true);
});
