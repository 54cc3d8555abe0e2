import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startTestApp, type TestApp } from '../../test/app.ts';
import { CARD, checkoutBody, fillBasket } from '../../test/shopping.ts';
import { defaultSelections } from '../designs/price-design.ts';
import { findViolations } from '../reports/invariants.ts';

let t: TestApp;
beforeAll(async () => {
  t = await startTestApp();
});
afterAll(async () => {
  expect(await findViolations(t.context.db)).toEqual([]);
  await t.stop();
});

const UNKNOWN = 'AAAAAAAAAAAAAAAAAAAAAA';
async function checkOut() {
  const guest = t.guest();
  const { body } = await guest.post('/api/v1/checkouts', checkoutBody(await fillBasket(guest)));
  return { guest, path: `/api/v1/checkouts/${body.token}`, order: body.orders[0] };
}

describe('POST /api/v1/checkouts/:token/payments', () => {
  test.each([
    ['no card', {}, 422, 'payments/card-missing'],
    ['a number that is none', { card: { ...CARD, number: 4242 } }, 400, 'request/invalid'],
    ['a card without a code', { card: { number: CARD.number, expiration_date: '12/30' } }, 400, 'request/invalid'],
    ['an amount of its own', { card: CARD, amount: { amount: '1.00', currency: 'INR' } }, 400, 'request/invalid'],
    ['the status it would like', { status: 'paid' }, 400, 'request/invalid'],
    ['a number of 10 000 digits', { card: { ...CARD, number: '4'.repeat(10_000) } }, 400, 'request/invalid'],
  ])('with %s is refused at its field, charges nothing, and can be tried again', async (_what, body, status, code) => {
    const { guest, path, order } = await checkOut();
    const refused = await guest.post(`${path}/payments`, body);
    expect(refused.body).toMatchObject({ status, code, errors: [{ message: expect.any(String) }] });
    const tracked = await guest.get(`/api/v1/tracking/${order.tracking_token}`);
    expect(tracked.body).toMatchObject({ status: 'draft', paid: { amount: '0.00' } });
    expect((await guest.post(`${path}/payments`, { card: CARD })).body.outcome).toEqual({ kind: 'paid' });
  });

  test('said again with the same key gives the same answer, with another card under that key none', async () => {
    const { guest, path } = await checkOut();
    const key = { 'idempotency-key': 'pay-once' };
    const first = await guest.post(`${path}/payments`, { card: CARD }, key);
    const again = await guest.post(`${path}/payments`, { card: CARD }, key);
    expect(again.body).toEqual(first.body);
    const other = await guest.post(`${path}/payments`, { card: { ...CARD, cvv: '999' } }, key);
    expect(other.body).toMatchObject({ status: 422, code: 'request/idempotency-key-reused' });
  });

  test.each([
    ['short', 400],
    [UNKNOWN, 404],
  ])('for the checkout %s is refused', async (token, status) => {
    expect((await t.guest().post(`/api/v1/checkouts/${token}/payments`, { card: CARD })).status).toBe(status);
  });
});

describe.each([
  ['get', '/payment'],
  ['put', '/payment/confirmation'],
] as const)('%s /api/v1/checkouts/:token%s', (method, tail) => {
  test('says how the payment stands, before and after, and never a card', async () => {
    const { guest, path } = await checkOut();
    expect((await guest[method](path + tail)).body.outcome).toEqual({ kind: 'due' });
    await guest.post(`${path}/payments`, { card: CARD });
    const { body } = await guest[method](path + tail);
    expect(body).toMatchObject({ outcome: { kind: 'paid' }, captured: body.amount, instrument: { last4: '4242' } });
    expect(JSON.stringify(body)).not.toContain('4242424242424242');
  });

  test('of a checkout that nobody has is unknown', async () => {
    expect((await t.guest()[method](`/api/v1/checkouts/${UNKNOWN}${tail}`)).body).toMatchObject({ status: 404 });
    expect((await t.guest()[method](`/api/v1/checkouts/x${tail}`)).status).toBe(400);
  });
});

test('GET /api/v1/checkouts/:token shows its orders to whoever has the token, and nothing to others', async () => {
  const { guest, path, order } = await checkOut();
  expect((await guest.get(path)).body).toMatchObject({ orders: [{ number: order.number }] });
  expect((await guest.get(`/api/v1/checkouts/${UNKNOWN}`)).body.code).toBe('orders/unknown-checkout');
  expect((await guest.get('/api/v1/checkouts/x')).status).toBe(400);
});

test('of two stores that are paid together the one that lost its place gives its part back, the other bakes', async () => {
  const guest = t.guest();
  const basket = await fillBasket(guest, { fulfilment: 'pickup' });
  const selections = defaultSelections((await guest.get('/api/v1/products/301')).body);
  await guest.post(`/api/v1/carts/${basket.token}/lines`, { product_id: 301, selections });
  const wish = [1, 3].map((store_id) => ({ store_id, fulfilment: 'pickup' }));
  const { body: first } = await guest.post(`/api/v1/carts/${basket.token}/quote`, { stores: wish });
  const stores = wish.map((store, i) => ({ ...store, window_starts_at: first.stores[i].earliest.starts_at }));
  const { body: quote } = await guest.post(`/api/v1/carts/${basket.token}/quote`, { stores });
  const body = { ...checkoutBody(basket), address: null, stores, expected_total: quote.total };
  const { body: checkout } = await guest.post('/api/v1/checkouts', body);
  t.clock.advance(16);
  await t.runSchedules();
  await t.context.db.updateTable('stores').set({ day_capacity_units: 0 }).where('id', '=', 3).execute();
  await guest.post(`/api/v1/checkouts/${checkout.token}/payments`, { card: CARD });
  await t.runJobs();
  const [kept, lost] = await Promise.all(
    checkout.orders.map((order: { tracking_token: string }) =>
      guest.get(`/api/v1/tracking/${order.tracking_token}`).then((answer) => answer.body),
    ),
  );
  expect(kept).toMatchObject({ status: 'placed', payment_status: 'paid' });
  expect(lost).toMatchObject({ status: 'cancelled', payment_status: 'refunded', refunded: checkout.orders[1].total });
  const payment = await guest.get(`/api/v1/checkouts/${checkout.token}/payment`);
  expect(payment.body).toMatchObject({ captured: checkout.total, refunded: checkout.orders[1].total });
});
