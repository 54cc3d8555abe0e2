import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startTestApp, type TestApp } from '../../test/app.ts';
import type { Client } from '../../test/client.ts';
import { CARD, checkoutBody, fillBasket } from '../../test/shopping.ts';

let t: TestApp;
beforeAll(async () => {
  t = await startTestApp();
});
afterAll(() => t.stop());

async function buy(client: Client) {
  const { body } = await client.post('/api/v1/checkouts', checkoutBody(await fillBasket(client)));
  await client.post(`/api/v1/checkouts/${body.token}/payments`, { card: CARD });
  return { checkout: body.token as string, id: body.orders[0].id as number, track: body.orders[0].tracking_token };
}

test('a tracking link opens one order, never the checkout with the other stores’ orders', async () => {
  const { track } = await buy(t.guest());
  const { body } = await t.guest().get(`/api/v1/tracking/${track}`);
  expect(body).toMatchObject({ status: 'placed', checkout_token: null });
});

test('an unpaid order says where it can be paid', async () => {
  const guest = t.guest();
  const { body } = await guest.post('/api/v1/checkouts', checkoutBody(await fillBasket(guest)));
  const tracked = await t.guest().get(`/api/v1/tracking/${body.orders[0].tracking_token}`);
  expect(tracked.body.checkout_token).toBe(body.token);
});

test('customers read the store’s and the platform’s name in the history, never a person’s of theirs', async () => {
  const { id, track } = await buy(t.as('asha'));
  await t.as('meera').put(`/api/v1/orders/${id}/acceptance`);
  await t.as('admin').put(`/api/v1/orders/${id}/cancellation`, { reason: 'The street is closed.' });
  const { body } = await t.guest().get(`/api/v1/tracking/${track}`);
  const by = body.history.map((row: { by: string }) => row.by);
  expect(by).toEqual(['SweetSpot', body.store.name, 'SweetSpot']);
  const staff = await t.as('meera').get(`/api/v1/orders/${id}`);
  expect(staff.body.history[1].by).toContain('Meera');
});

test('an order’s JSON has no key that the contract does not name', async () => {
  const { track } = await buy(t.guest());
  const { body } = await t.guest().get(`/api/v1/tracking/${track}`);
  for (const secret of ['checkout_id', 'customer_id', 'idempotency_key', 'provider_ref', 'email'])
    expect(Object.keys(body)).not.toContain(secret);
  expect(Object.keys(body.store)).not.toContain('email');
});

const MOVES = ['acceptance', 'decline', 'production', 'readiness', 'handover', 'completion', 'cancellation', 'failure'];
describe.each(MOVES)('PUT /api/v1/orders/:id/%s', (move) => {
  let id: number;
  beforeAll(async () => {
    id = (await buy(t.as('asha'))).id;
  });
  const put = (client: Client, order: number | string = id, body?: object) =>
    client.put(`/api/v1/orders/${order}/${move}`, body);

  test('by nobody is 401, by a stranger or another store’s staff 404, of an order that is not there 404', async () => {
    expect((await put(t.guest())).status).toBe(401);
    expect((await put(t.as('ravi'))).body.code).toBe('orders/unknown');
    expect((await put(t.as('lakshmi'))).body.code).toBe('orders/unknown');
    expect((await put(t.as('meera'), 99_999_999)).body).toMatchObject({ status: 404, code: 'orders/unknown' });
  });

  test.each(['0', '-1', '1.5', 'x', '1e400', '9007199254740993'])('of the order %j is bad input', async (order) => {
    expect((await put(t.as('meera'), order)).status).toBe(400);
  });

  test.each([
    ['a reason that is no text', { reason: 1 }],
    ['a reason of 301 characters', { reason: 'x'.repeat(301) }],
    ['a control character', { reason: 'a\u0000b' }],
    ['a character that turns the text around', { reason: 'a\u202eb' }],
    ['a field that does not exist', { is_free: true }],
    ['a list', []],
    ['a text', '"x"'],
  ])('with %s is bad input', async (_what, body) => {
    expect((await t.as('meera').put(`/api/v1/orders/${id}/${move}`, body)).status).toBe(400);
  });

  test('by its customer is 403 unless it is theirs to make, whatever state the order is in', async () => {
    const expected = move === 'cancellation' ? 200 : 403;
    if (move !== 'cancellation') await t.as('meera').put(`/api/v1/orders/${id}/acceptance`);
    const answer = await put(t.as('asha'), id, { reason: 'mine' });
    expect(answer.status, JSON.stringify(answer.body)).toBe(expected);
    if (expected === 403) expect(answer.body.code).toBe('orders/not-yours-to-move');
  });
});

test('a move that needs a reason names the field', async () => {
  const { id } = await buy(t.guest());
  for (const body of [undefined, {}, { reason: '' }, { reason: '   ' }]) {
    const refused = await t.as('meera').put(`/api/v1/orders/${id}/decline`, body);
    expect(refused.body).toMatchObject({
      status: 422,
      code: 'orders/reason-missing',
      errors: [{ field: 'reason', message: expect.any(String) }],
    });
  }
});

describe('lists', () => {
  test.each([
    '/api/v1/orders?limit=0',
    '/api/v1/orders?limit=101',
    '/api/v1/orders?page=2',
    '/api/v1/stores/1/orders?status=eaten',
    '/api/v1/stores/x/board',
    '/api/v1/stores/1/orders?cursor=e30',
  ])('%s is bad input', async (path) => {
    expect((await t.as('meera').get(path)).status).toBe(400);
  });

  test('of a store are for its staff, page by page; a store that is not there is unknown', async () => {
    await buy(t.guest());
    await buy(t.guest());
    const first = await t.as('meera').get('/api/v1/stores/1/orders?limit=1');
    const second = await t.as('meera').get(`/api/v1/stores/1/orders?limit=1&cursor=${first.body.next}`);
    expect(second.body.items[0].id).toBeLessThan(first.body.items[0].id);
    expect((await t.guest().get('/api/v1/stores/1/orders')).status).toBe(401);
    expect((await t.as('admin').get('/api/v1/stores/99999/orders')).status).toBe(404);
    expect((await t.as('admin').get('/api/v1/stores/99999/board')).status).toBe(404);
    expect((await t.guest().get('/api/v1/stores/1/board')).status).toBe(401);
    expect((await t.as('asha').get('/api/v1/stores/1/board')).status).toBe(404);
  });
});
