import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startTestApp, type TestApp } from '../../test/app.ts';
import { checkoutBody, fillBasket, INDIRANAGAR } from '../../test/shopping.ts';

let t: TestApp;
beforeAll(async () => {
  t = await startTestApp();
});
afterAll(() => t.stop());

async function basket() {
  const client = t.guest();
  const { token, window } = await fillBasket(client);
  return { client, token, window, quote: (body: object) => client.post(`/api/v1/carts/${token}/quote`, body) };
}
const HERE = { postcode: INDIRANAGAR.postcode, text: INDIRANAGAR.district };
const delivery = { store_id: 1, fulfilment: 'delivery' };
const pickup = { store_id: 1, fulfilment: 'pickup' };

describe('POST /api/v1/carts/:token/quote', () => {
  test('without an address leaves the delivery open; with one it has fee and distance', async () => {
    const { quote } = await basket();
    expect((await quote({})).body).toMatchObject({ destination: null, is_ready: false, stores: [{ delivery: null }] });
    const { body } = await quote({ destination: HERE, stores: [delivery] });
    expect(body.stores[0]).toMatchObject({ delivery: { currency: 'INR' }, problems: [] });
    expect(body.stores[0].distance_m).toBeGreaterThan(0);
    const exact = await quote({ destination: { lat: 12.9719, lng: 77.6412 }, stores: [delivery] });
    expect(exact.body.stores[0].is_delivery_estimate).toBe(false);
  });

  test('adds up: items, delivery and tax of every store are its total, the stores’ totals the whole', async () => {
    const { quote, window } = await basket();
    const { body } = await quote({ destination: HERE, stores: [{ ...delivery, window_starts_at: window }] });
    const [store] = body.stores;
    const sum = Number(store.items.amount) + Number(store.delivery.amount) - Number(store.discount.amount);
    expect(Number(store.total.amount)).toBe(store.is_tax_included ? sum : sum + Number(store.tax.amount));
    expect(body).toMatchObject({ total: store.total, is_ready: true });
  });

  test('outside the area says so and can still be picked up', async () => {
    const { quote } = await basket();
    const far = { lat: 12.3, lng: 76.65 };
    const { body } = await quote({ destination: far, stores: [delivery] });
    expect(body).toMatchObject({ is_ready: false, stores: [{ delivery: null }] });
    expect(body.stores[0].problems[0].code).toBe('delivery/outside-area');
    expect((await quote({ destination: far, stores: [pickup] })).body.stores[0].problems).toEqual([]);
  });

  test.each([
    ['delivers nothing', { offers_delivery: false }, delivery, 'delivery/not-offered'],
    ['is no place to pick up', { offers_pickup: false }, pickup, 'delivery/no-pickup'],
    ['was suspended', { status: 'suspended' }, pickup, 'stores/not-live'],
  ])('of a store that %s says so', async (_what, set, choice, code) => {
    const { quote } = await basket();
    const put = (values: object) => t.context.db.updateTable('stores').set(values).where('id', '=', 1).execute();
    await put(set);
    const { body } = await quote({ destination: HERE, stores: [choice] });
    await put({ offers_delivery: true, offers_pickup: true, status: 'live' });
    expect(body.is_ready).toBe(false);
    expect(body.stores[0].problems.map((problem: { code: string }) => problem.code)).toContain(code);
  });

  test.each([
    { destination: { lat: 91, lng: 0 } },
    { destination: 'here' },
    { stores: [{ store_id: 1, fulfilment: 'drone' }] },
    { stores: [{ ...pickup, window_starts_at: 'tomorrow' }] },
    { stores: Array(21).fill(pickup) },
    { days: 0 },
    { days: 32 },
    { from: '2026-02-30' },
    { total: 1 },
  ])('with %j is bad input', async (body) => {
    const { quote } = await basket();
    expect((await quote(body)).body).toMatchObject({ status: 400, code: 'request/invalid' });
  });

  test.each(['0000-01-01T00:00:00Z', '0001-01-01T00:00:00+14:00', '9999-12-31T23:59:59-12:00', '9999-12-31T23:59:59Z'])(
    'for the time %s says that it is not possible, and so does a checkout',
    async (window) => {
      const { quote, client, token } = await basket();
      const asked = await quote({ stores: [{ ...pickup, window_starts_at: window }] });
      expect([400, 409], JSON.stringify(asked.body)).toContain(asked.status);
      const filled = await fillBasket(client);
      const ordered = await client.post('/api/v1/checkouts', checkoutBody({ ...filled, window }));
      expect([400, 409], JSON.stringify(ordered.body)).toContain(ordered.status);
      expect(token).toBeDefined();
    },
  );

  test.each(['0000-01-01', '0001-01-01', '9999-12-31', '9999-12-20'])(
    'from the day %s has no time to offer before it',
    async (from) => {
      const { quote } = await basket();
      const { status } = await quote({ from, days: 31, stores: [pickup] });
      expect([200, 400]).toContain(status);
    },
  );

  test('of another person’s cart, or none, is unknown; of an ordered one empty', async () => {
    const asha = (await t.as('asha').post('/api/v1/carts')).body.token;
    expect((await t.as('ravi').post(`/api/v1/carts/${asha}/quote`, {})).body.code).toBe('carts/unknown');
    expect((await t.guest().post('/api/v1/carts/AAAAAAAAAAAAAAAAAAAAAA/quote', {})).status).toBe(404);
    expect((await t.guest().post('/api/v1/carts/mine/quote', {})).status).toBe(401);
    const guest = t.guest();
    const filled = await fillBasket(guest);
    await guest.post('/api/v1/checkouts', checkoutBody(filled));
    const { body } = await guest.post(`/api/v1/carts/${filled.token}/quote`, {});
    expect(body).toMatchObject({ stores: [], total: null, is_ready: false });
  });
});
