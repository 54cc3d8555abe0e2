import { afterAll, beforeAll, expect, test } from 'vitest';
import { startTestApp, type TestApp } from '../../test/app.ts';
import { checkoutBody, fillBasket } from '../../test/shopping.ts';
import { defaultSelections } from '../designs/price-design.ts';

let t: TestApp;
beforeAll(async () => {
  t = await startTestApp();
});
afterAll(() => t.stop());

test.each(['USD', 'JPY', 'XXX', 'inr'])('a total agreed in %s is not a total in INR', async (currency) => {
  const guest = t.guest();
  const basket = await fillBasket(guest);
  const expected_total = { ...basket.quote.total, currency };
  const refused = await guest.post('/api/v1/checkouts', checkoutBody(basket, { expected_total }));
  expect([409, 422], JSON.stringify(refused.body)).toContain(refused.status);
  expect((await guest.get(`/api/v1/carts/${basket.token}`)).body.status).toBe('open');
});

test('a cart of two currencies has no sum, says why, and is not ordered', async () => {
  const guest = t.guest();
  const basket = await fillBasket(guest, { fulfilment: 'pickup' });
  const selections = defaultSelections((await guest.get('/api/v1/products/301')).body);
  await guest.post(`/api/v1/carts/${basket.token}/lines`, { product_id: 301, selections });
  await t.context.db.updateTable('stores').set({ currency: 'KES' }).where('id', '=', 3).execute();
  await t.context.db.updateTable('products').set({ currency: 'KES' }).where('store_id', '=', 3).execute();
  const cart = await guest.get(`/api/v1/carts/${basket.token}`);
  expect(cart.body).toMatchObject({ pieces: 2, items: null });
  const stores = [1, 3].map((store_id) => ({ store_id, fulfilment: 'pickup' }));
  const { body } = await guest.post(`/api/v1/carts/${basket.token}/quote`, { stores });
  expect(body).toMatchObject({ total: null, is_ready: false });
  expect(body.stores[1].problems[0].code).toBe('carts/mixed-currencies');
  const chosen = body.stores.map((store: { store: { id: number }; earliest: { starts_at: string } }) => ({
    store_id: store.store.id,
    fulfilment: 'pickup',
    window_starts_at: store.earliest.starts_at,
  }));
  const refused = await guest.post('/api/v1/checkouts', { ...checkoutBody(basket), address: null, stores: chosen });
  expect(refused.body).toMatchObject({ status: 409, code: 'carts/mixed-currencies' });
});
