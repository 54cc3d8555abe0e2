import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { startTestApp, type TestApp } from './test/app.ts';

/** What the public reaches of a store, and of a product, that is not on sale. */
let t: TestApp;
let slug: string;
beforeAll(async () => {
  t = await startTestApp();
  slug = (await t.guest().get('/api/v1/stores/1')).body.slug;
});
afterAll(() => t.stop());
afterEach(() => setStates('live', 'active'));

async function setStates(store: string, product: string) {
  const onboarding = store === 'pending' ? 'submitted' : 'approved';
  await t.context.pool.query('update stores set status = $1, onboarding = $2 where id = 1', [store, onboarding]);
  await t.context.pool.query('update products set status = $1 where id = 101', [product]);
}

const product = [
  '/api/v1/products/101',
  '/api/v1/products/101/drawing.svg',
  '/api/v1/products/101/drawing.svg?detail=thumb&v=000000000000',
  '/api/v1/products/101/drawing.png?width=320',
];
const store = () => [
  '/api/v1/stores/1',
  `/api/v1/stores/${slug}`,
  '/api/v1/stores/1/windows?fulfilment=pickup',
  '/api/v1/stores/1/delivery-offer?postcode=560038&items_total=500',
];

async function expectNoTrace() {
  const { body: listed } = await t.guest().get('/api/v1/products?limit=100&q=chocolate');
  expect(listed.items.map(({ id }: { id: number }) => id)).not.toContain(101);
  const { body: byStore } = await t.guest().get(`/api/v1/products?store=${slug}&limit=100`);
  expect((byStore.items ?? []).map(({ id }: { id: number }) => id)).not.toContain(101);
  const quote = await t.guest().post('/api/v1/products/101/quote', { selections: [], quantity: 1 });
  expect(quote.status).toBe(404);
  const guest = t.guest();
  const { body: cart } = await guest.post('/api/v1/carts');
  const line = { product_id: 101, quantity: 1, selections: [] };
  expect((await guest.post(`/api/v1/carts/${cart.token}/lines`, line)).status).toBe(404);
}

test('while it is on sale, all of it is there', async () => {
  for (const path of [...product.slice(0, 2), ...store()]) expect((await t.guest().get(path)).status, path).toBe(200);
});

describe.each(['pending', 'suspended', 'closed'])('a store that is %s', (status) => {
  test('is nowhere to be found, nor is what it sells, nor a drawing of it', async () => {
    await setStates(status, 'active');
    for (const client of [t.guest(), t.as('asha')])
      for (const path of [...product, ...store()]) expect((await client.get(path)).status, path).toBe(404);
    const { body } = await t.guest().get('/api/v1/stores?limit=100');
    expect(body.items.map(({ id }: { id: number }) => id)).not.toContain(1);
    await expectNoTrace();
  });

  test('keeps its people at work, and its pictures to be seen by them', async () => {
    await setStates(status, 'active');
    const { body, status: code } = await t.as('meera').get('/api/v1/stores/1/products/101');
    expect(code).toBe(200);
    expect((await t.guest().get(body.picture.url)).status).toBe(200);
  });
});

test.each(['draft', 'archived'])('a product that is %s is nowhere to be found, nor a drawing of it', async (status) => {
  await setStates('live', status);
  for (const path of product) expect((await t.guest().get(path)).status, path).toBe(404);
  await expectNoTrace();
});
