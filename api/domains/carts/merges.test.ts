import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startTestApp, type TestApp } from '../../test/app.ts';
import type { Client } from '../../test/client.ts';
import { checkoutBody, fillBasket } from '../../test/shopping.ts';
import { defaultSelections } from '../designs/price-design.ts';

let t: TestApp;
let selections: object[];
beforeAll(async () => {
  t = await startTestApp();
  selections = defaultSelections((await t.guest().get('/api/v1/products/101')).body);
});
afterAll(() => t.stop());

async function guestCart(quantity = 1) {
  const guest = t.guest();
  const { token } = (await guest.post('/api/v1/carts')).body;
  await guest.post(`/api/v1/carts/${token}/lines`, { product_id: 101, quantity, selections });
  return token as string;
}
const merge = (client: Client, cart_token: unknown, headers = {}) =>
  client.post('/api/v1/carts/mine/merges', { cart_token }, headers);

describe('POST /api/v1/carts/mine/merges', () => {
  test('adds a guest’s lines to one’s own; said again it adds nothing', async () => {
    const asha = t.as('asha');
    await asha.post('/api/v1/carts/mine/lines', { product_id: 101, quantity: 2, selections });
    const token = await guestCart(3);
    expect(await merge(asha, token)).toMatchObject({ status: 201, body: { pieces: 5 } });
    expect((await merge(asha, token)).body).toMatchObject({ pieces: 5 });
    expect((await merge(asha, token)).body.lines).toHaveLength(1);
    expect((await t.guest().get(`/api/v1/carts/${token}`)).body.code).toBe('carts/unknown');
  });

  test('20 times at once adds the lines once', async () => {
    const token = await guestCart(3);
    const answers = await Promise.all(Array.from({ length: 20 }, () => merge(t.as('ravi'), token)));
    expect(new Set(answers.map((answer) => answer.status))).toEqual(new Set([201]));
    expect((await t.as('ravi').get('/api/v1/carts/mine')).body.pieces).toBe(3);
  });

  test('never takes another person’s cart, nor one that was ordered, nor says whether there is one', async () => {
    const other = (await t.as('asha').post('/api/v1/carts')).body.token;
    const before = (await t.as('ravi').get('/api/v1/carts/mine')).body.pieces;
    const guest = t.guest();
    const basket = await fillBasket(guest);
    await guest.post('/api/v1/checkouts', checkoutBody(basket));
    for (const token of [other, basket.token, 'AAAAAAAAAAAAAAAAAAAAAA'])
      expect(await merge(t.as('ravi'), token)).toMatchObject({ status: 201, body: { pieces: before } });
    expect((await t.as('asha').get('/api/v1/carts/mine')).body.pieces).toBeGreaterThan(0);
  });

  test('that would hold more than 100 designs is refused, and both carts stay as they are', async () => {
    const divya = t.as('divya');
    const own = (await divya.post('/api/v1/carts')).body.token;
    const guest = await guestCart();
    for (const [token, name] of [
      [own, 'own'],
      [guest, 'guest'],
    ])
      await t.context.pool.query(
        `insert into cart_lines (cart_id, store_id, product_id, quantity, selections, design_hash, unit_price_minor)
         select c.id, 1, 101, 1, '[]', $2 || i, 1 from carts c, generate_series(1, 60) i where c.token = $1`,
        [token, name],
      );
    expect((await merge(divya, guest)).body).toMatchObject({ status: 409, code: 'carts/full' });
    expect((await t.guest().get(`/api/v1/carts/${guest}`)).body.lines).toHaveLength(61);
    expect((await divya.get('/api/v1/carts/mine')).body.lines).toHaveLength(60);
  });

  test('needs a sign-in and a token', async () => {
    expect((await merge(t.guest(), 'AAAAAAAAAAAAAAAAAAAAAA')).status).toBe(401);
    for (const token of ['', 7, null, 'x'.repeat(65)]) expect((await merge(t.as('asha'), token)).status).toBe(400);
  });
});

describe('a guest’s cart in a signed-in person’s hands', () => {
  test('can be filled and ordered, and the order is theirs', async () => {
    const token = await guestCart();
    const kabir = t.as('kabir');
    expect((await kabir.get(`/api/v1/carts/${token}`)).body.pieces).toBe(1);
    const basket = await fillBasket(kabir);
    const bought = await kabir.post('/api/v1/checkouts', checkoutBody(basket, { payment_method: 'cash' }));
    expect((await kabir.get(`/api/v1/orders/${bought.body.orders[0].id}`)).status).toBe(200);
  });
});
