import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startTestApp, type TestApp } from '../../test/app.ts';
import type { Client } from '../../test/client.ts';
import { CARD, checkoutBody, fillBasket } from '../../test/shopping.ts';
import { findViolations } from '../reports/invariants.ts';

let t: TestApp;
beforeAll(async () => {
  t = await startTestApp();
});
afterAll(async () => {
  expect(await findViolations(t.context.db)).toEqual([]);
  await t.stop();
});

async function buy(client: Client, more: object = {}, wish = {}) {
  const basket = await fillBasket(client, wish);
  const checkout = await client.post('/api/v1/checkouts', checkoutBody(basket, more));
  if (checkout.status !== 201) throw new Error(JSON.stringify(checkout.body));
  const [order] = checkout.body.orders;
  return { checkout: checkout.body, id: order.id as number, token: order.tracking_token as string, basket };
}
async function buyByCard(client: Client, wish = {}) {
  const bought = await buy(client, {}, wish);
  await client.post(`/api/v1/checkouts/${bought.checkout.token}/payments`, { card: CARD });
  return bought;
}
const track = async (token: string) => (await t.guest().get(`/api/v1/tracking/${token}`)).body;

describe('a checkout', () => {
  test('paid in cash is placed at once, and paid when the store hands it over', async () => {
    const { id, token } = await buy(t.guest(), { payment_method: 'cash' }, { fulfilment: 'pickup' });
    expect(await track(token)).toMatchObject({ status: 'placed', payment_status: 'unpaid', payment_due: 'at_store' });
    const staff = t.as('meera');
    for (const move of ['acceptance', 'production', 'readiness', 'completion'])
      await staff.put(`/api/v1/orders/${id}/${move}`);
    expect(await track(token)).toMatchObject({ status: 'completed', payment_status: 'paid' });
  });

  test('is refused with the new total when the price changed since the customer saw it, and nothing is written', async () => {
    const guest = t.guest();
    const basket = await fillBasket(guest);
    await t.context.db
      .updateTable('products')
      .set((eb) => ({ price_minor: eb('price_minor', '+', 5000) }))
      .where('id', '=', 101)
      .execute();
    const refused = await guest.post('/api/v1/checkouts', checkoutBody(basket));
    await t.context.db
      .updateTable('products')
      .set((eb) => ({ price_minor: eb('price_minor', '-', 5000) }))
      .where('id', '=', 101)
      .execute();
    expect(refused.status).toBe(409);
    expect(refused.body).toMatchObject({
      code: 'orders/total-changed',
      facts: { changed_lines: [expect.any(Number)] },
    });
    expect((await guest.get(`/api/v1/carts/${basket.token}`)).body.status).toBe('open');
  });

  test.each([
    ['an unknown cart', { cart_token: 'nobody-has-this-cart' }, 404, 'carts/unknown'],
    ['no e-mail', { email: 'not an address' }, 400, 'request/invalid'],
    ['a field that does not exist', { is_paid: true }, 400, 'request/invalid'],
    ['a control character in a name', { name: 'Eve\u202Eevil' }, 400, 'request/invalid'],
    [
      'an address of 10 000 characters',
      { address: { line1: 'x'.repeat(10_000), city: 'B', postcode: '560038' } },
      400,
      'request/invalid',
    ],
    ['a total that is no decimal', { expected_total: { amount: '1e3', currency: 'INR' } }, 422, 'request/invalid'],
    ['a way of paying that does not exist', { payment_method: 'gold' }, 400, 'request/invalid'],
    ['no address for a delivery', { address: null }, 409, 'orders/address-missing'],
    [
      'a pin that is not where its postcode is, for a lower fee',
      { address: { line1: '1 Far Road', city: 'Bengaluru', postcode: '560066', lat: 12.9719, lng: 77.6412 } },
      422,
      'orders/pin-off-address',
    ],
    [
      'an address outside the area',
      { address: { line1: 'Fort Road', city: 'Mysuru', postcode: '570001', lat: 12.3, lng: 76.65 } },
      409,
      'delivery/outside-area',
    ],
  ])('with %s is refused and changes nothing', async (_what, more, status, code) => {
    const guest = t.guest();
    const basket = await fillBasket(guest);
    const refused = await guest.post('/api/v1/checkouts', checkoutBody(basket, more));
    expect(refused.body).toMatchObject({ status, code });
    expect((await guest.get(`/api/v1/carts/${basket.token}`)).body).toMatchObject({ status: 'open', pieces: 1 });
  });

  test('of an empty cart is refused', async () => {
    const guest = t.guest();
    const basket = await fillBasket(guest);
    const { body } = await guest.post('/api/v1/carts');
    const refused = await guest.post('/api/v1/checkouts', checkoutBody({ ...basket, token: body.token }));
    expect(refused.body).toMatchObject({ status: 422, code: 'orders/empty-cart' });
  });

  test('for a window in the past or on no day is refused with other times', async () => {
    const guest = t.guest();
    const basket = await fillBasket(guest);
    const refused = await guest.post('/api/v1/checkouts', checkoutBody({ ...basket, window: '2026-11-01T10:00:00Z' }));
    expect(refused.body).toMatchObject({ status: 409, code: 'delivery/window-not-possible' });
    expect(refused.body.facts.alternatives).toHaveLength(6);
  });

  test.each(['0000-01-01T00:00:00Z', '9999-12-31T23:59:59Z'])(
    'for a window at %s is refused, and no fault of the server',
    async (window) => {
      const guest = t.guest();
      const refused = await guest.post('/api/v1/checkouts', checkoutBody({ ...(await fillBasket(guest)), window }));
      expect(refused.body).toMatchObject({ status: 409, code: 'delivery/window-not-possible' });
    },
  );

  test('of two stores makes an order for each, paid together', async () => {
    const guest = t.guest();
    const basket = await fillBasket(guest);
    const second = await guest.post(`/api/v1/carts/${basket.token}/lines`, {
      product_id: 301,
      selections: await defaultsOf(guest, 301),
    });
    expect(second.status, JSON.stringify(second.body)).toBe(201);
    const stores = [1, 3].map((store_id) => ({ store_id, fulfilment: 'pickup' }));
    const quote = await guest.post(`/api/v1/carts/${basket.token}/quote`, { stores });
    const chosen = quote.body.stores.map((store: { store: { id: number }; earliest: { starts_at: string } }) => ({
      store_id: store.store.id,
      fulfilment: 'pickup',
      window_starts_at: store.earliest.starts_at,
    }));
    const total = await guest.post(`/api/v1/carts/${basket.token}/quote`, { stores: chosen });
    const checkout = await guest.post('/api/v1/checkouts', {
      ...checkoutBody(basket),
      address: null,
      stores: chosen,
      expected_total: total.body.total,
    });
    expect(checkout.body.orders).toHaveLength(2);
    await guest.post(`/api/v1/checkouts/${checkout.body.token}/payments`, { card: CARD });
    for (const order of checkout.body.orders)
      expect(await track(order.tracking_token)).toMatchObject({ status: 'placed', payment_status: 'paid' });
  });

  test('that is not paid can be left: the places are free again and the lines are in a new cart', async () => {
    const guest = t.guest();
    const { checkout, token } = await buy(guest);
    const left = await guest.put(`/api/v1/checkouts/${checkout.token}/abandonment`);
    expect((await guest.get(`/api/v1/carts/${left.body.cart_token}`)).body.pieces).toBe(1);
    expect((await track(token)).status).toBe('cancelled');
  });
});

async function defaultsOf(client: Client, id: number) {
  const { defaultSelections } = await import('../designs/price-design.ts');
  return defaultSelections((await client.get(`/api/v1/products/${id}`)).body);
}

describe('who sees an order', () => {
  test('its customer, its store’s staff and admins; nobody else, and nobody learns that it exists', async () => {
    const { id } = await buyByCard(t.as('asha'));
    expect((await t.as('asha').get(`/api/v1/orders/${id}`)).status).toBe(200);
    expect((await t.as('meera').get(`/api/v1/orders/${id}`)).status).toBe(200);
    expect((await t.as('admin').get(`/api/v1/orders/${id}`)).status).toBe(200);
    const stranger = await t.as('ravi').get(`/api/v1/orders/${id}`);
    const absent = await t.as('ravi').get('/api/v1/orders/99999999');
    expect(stranger.status).toBe(404);
    expect({ ...stranger.body, request_id: '' }).toEqual({ ...absent.body, request_id: '' });
    expect((await t.guest().get(`/api/v1/orders/${id}`)).status).toBe(401);
  });

  test('a wrong tracking token opens nothing', async () => {
    expect((await t.guest().get('/api/v1/tracking/AAAAAAAAAAAAAAAAAAAAAA')).body.code).toBe('orders/unknown');
  });

  test('staff of another store find neither the order nor the board', async () => {
    const { id } = await buyByCard(t.guest());
    const other = t.as('lakshmi');
    expect((await other.get(`/api/v1/orders/${id}`)).status).toBe(404);
    expect((await other.put(`/api/v1/orders/${id}/acceptance`)).status).toBe(404);
    expect((await other.get('/api/v1/stores/1/board')).status).toBe(404);
    expect((await other.get('/api/v1/stores/1/orders')).status).toBe(404);
  });

  test('my orders are mine alone, newest first, page by page', async () => {
    await buyByCard(t.as('asha'));
    await buyByCard(t.as('asha'));
    const first = await t.as('asha').get('/api/v1/orders?limit=1');
    const second = await t.as('asha').get(`/api/v1/orders?limit=1&cursor=${first.body.next}`);
    expect(first.body.items[0].id).toBeGreaterThan(second.body.items[0].id);
    expect((await t.as('asha').get('/api/v1/orders?cursor=forged')).body.code).toBe('request/bad-cursor');
    expect((await t.guest().get('/api/v1/orders')).status).toBe(401);
  });
});

describe('moves', () => {
  test('a store declines with a reason, and the money goes back by itself', async () => {
    const { id, token } = await buyByCard(t.guest());
    const staff = t.as('meera');
    expect((await staff.put(`/api/v1/orders/${id}/decline`)).body.code).toBe('orders/reason-missing');
    const declined = await staff.put(`/api/v1/orders/${id}/decline`, { reason: 'The oven broke this morning.' });
    expect(declined.body).toMatchObject({ status: 'declined', refund: { currency: 'INR' } });
    await t.runJobs();
    expect(await track(token)).toMatchObject({ status: 'declined', payment_status: 'refunded' });
  });

  test('an order that nobody accepts in time expires with a refund and an e-mail, and its place is free', async () => {
    const { token, id } = await buyByCard(t.guest());
    t.clock.advance(91);
    await t.runSchedules();
    await t.runJobs();
    expect(await track(token)).toMatchObject({ status: 'expired', payment_status: 'refunded' });
    const mails = await t.context.db.selectFrom('messages').where('order_id', '=', id).select('template').execute();
    expect(mails.map((mail) => mail.template)).toEqual(expect.arrayContaining(['order-expired', 'refund-sent']));
  });

  test('a customer cancels before the kitchen begins, and not after', async () => {
    const { id, token } = await buyByCard(t.as('asha'));
    await t.as('meera').put(`/api/v1/orders/${id}/acceptance`);
    expect((await track(token)).refund_if_cancelled).not.toBeNull();
    await t.as('meera').put(`/api/v1/orders/${id}/production`);
    expect((await track(token)).refund_if_cancelled).toBeNull();
    expect((await t.as('asha').put(`/api/v1/orders/${id}/cancellation`)).status).toBe(409);
    expect((await t.guest().put(`/api/v1/tracking/${token}/cancellation`)).status).toBe(409);
    expect((await t.as('meera').put(`/api/v1/orders/${id}/cancellation`, { reason: 'Power cut' })).status).toBe(200);
    await t.runJobs();
    expect((await track(token)).payment_status).toBe('refunded');
  });

  test('customers and guests can do nothing but cancel', async () => {
    const { id } = await buyByCard(t.as('asha'));
    for (const move of ['acceptance', 'decline', 'production', 'readiness', 'handover', 'completion', 'failure'])
      expect([403, 409], move).toContain(
        (await t.as('asha').put(`/api/v1/orders/${id}/${move}`, { reason: 'mine' })).status,
      );
    expect((await t.guest().put(`/api/v1/orders/${id}/acceptance`)).status).toBe(401);
    expect((await t.as('asha').get(`/api/v1/orders/${id}`)).body.status).toBe('placed');
  });

  test('steps cannot be left out, and a repeated step changes nothing', async () => {
    const { id } = await buyByCard(t.guest());
    const staff = t.as('meera');
    expect((await staff.put(`/api/v1/orders/${id}/readiness`)).body.code).toBe('orders/wrong-state');
    await staff.put(`/api/v1/orders/${id}/acceptance`);
    await staff.put(`/api/v1/orders/${id}/acceptance`);
    const { body } = await staff.get(`/api/v1/orders/${id}`);
    expect(body.history.filter((h: { event: string }) => h.event === 'order.accepted')).toHaveLength(1);
  });

  test('the board shows a new order with what the kitchen must know', async () => {
    const { id } = await buyByCard(t.guest());
    const { body } = await t.as('meera').get('/api/v1/stores/1/board');
    const order = body.items.find((item: { id: number }) => item.id === id);
    expect(order).toMatchObject({ status: 'placed', moves: ['acceptance', 'decline', 'cancellation'] });
    expect(order.lines[0].contains).toContain('gluten');
  });
});

test('stock is taken with the order, all or nothing, and comes back when it is called off', async () => {
  const stock = async () =>
    (await t.context.db.selectFrom('products').where('id', '=', 101).select('stock').executeTakeFirstOrThrow()).stock;
  await t.context.db.updateTable('products').set({ stock: 2 }).where('id', '=', 101).execute();
  const { id } = await buyByCard(t.as('asha'), { quantity: 2 });
  expect(await stock()).toBe(0);
  const guest = t.guest();
  const basket = await fillBasket(guest);
  expect((await guest.post('/api/v1/checkouts', checkoutBody(basket))).status).toBe(409);
  await t.as('asha').put(`/api/v1/orders/${id}/cancellation`);
  expect(await stock()).toBe(2);
  await t.context.db.updateTable('products').set({ stock: null }).where('id', '=', 101).execute();
});
