import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { startTestApp, type TestApp } from '../../test/app.ts';
import { CARD, checkoutBody, fillBasket } from '../../test/shopping.ts';
import { findViolations } from '../reports/invariants.ts';
import { endDrafts } from './move-order.service.ts';

/** Orders that are not paid yet, or never will be. */
let t: TestApp;
beforeAll(async () => {
  t = await startTestApp();
});
afterEach(async () => {
  expect(await findViolations(t.context.db)).toEqual([]);
});
afterAll(() => t.stop());

async function checkOut(client = t.guest(), skip = 0) {
  const { body } = await client.post('/api/v1/checkouts', checkoutBody(await fillBasket(client, { skip })));
  const [order] = body.orders;
  return {
    id: order.id as number,
    token: body.token as string,
    abandon: () => client.put(`/api/v1/checkouts/${body.token}/abandonment`),
    pay: (number = CARD.number) =>
      client.post(`/api/v1/checkouts/${body.token}/payments`, { card: { ...CARD, number } }),
    track: async () => (await t.guest().get(`/api/v1/tracking/${order.tracking_token}`)).body,
  };
}
const checkoutIdOf = async (orderId: number) =>
  (await t.context.db.selectFrom('orders').where('id', '=', orderId).select('checkout_id').executeTakeFirstOrThrow())
    .checkout_id;

describe('going back to the cart', () => {
  test('twice gives a cart twice, and ends the order once', async () => {
    const { abandon, track } = await checkOut();
    expect((await abandon()).status).toBe(200);
    expect((await abandon()).status).toBe(200);
    const { status, history } = await track();
    expect(status).toBe('cancelled');
    expect(history).toHaveLength(1);
  });

  test('is refused once the order is placed, and while a payment may still go through', async () => {
    const paid = await checkOut();
    await paid.pay();
    expect((await paid.abandon()).body).toMatchObject({ status: 409, code: 'orders/placed-already' });
    const waiting = await checkOut();
    await waiting.pay('4000 0000 0000 0341');
    expect((await waiting.abandon()).body).toMatchObject({ status: 409, code: 'payments/under-way' });
    t.clock.advance(3);
    await t.runSchedules();
    expect((await waiting.track()).status).toBe('placed');
  });

  test('of a checkout that nobody has is unknown', async () => {
    const answer = await t.guest().put('/api/v1/checkouts/AAAAAAAAAAAAAAAAAAAAAA/abandonment');
    expect(answer.body).toMatchObject({ status: 404, code: 'orders/unknown-checkout' });
  });

  test('never calls off what was paid between the look and the move', async () => {
    const { id, pay, track } = await checkOut();
    await pay();
    await expect(endDrafts(t.context, await checkoutIdOf(id), 'changed before paying')).rejects.toMatchObject({
      code: 'orders/placed-already',
    });
    expect(await track()).toMatchObject({ status: 'placed', payment_status: 'paid' });
  });
});

describe('an order whose place was lost while it was paid', () => {
  async function lose(client = t.guest()) {
    const bought = await checkOut(client);
    t.clock.advance(16);
    await t.runSchedules();
    await t.context.db.updateTable('stores').set({ day_capacity_units: 0 }).where('id', '=', 1).execute();
    await bought.pay();
    await t.context.db.updateTable('stores').set({ day_capacity_units: 40 }).where('id', '=', 1).execute();
    await t.runJobs();
    return bought;
  }

  test('is told to its customer, and not to a store that never heard of it', async () => {
    const { id } = await lose();
    const mails = await t.context.db.selectFrom('messages').where('order_id', '=', id).select('template').execute();
    expect(mails.map((mail) => mail.template).sort()).toEqual(['order-cancelled', 'refund-sent']);
  });

  test('stays in its customer’s list, since money moved for it', async () => {
    const asha = t.as('asha');
    const { id } = await lose(asha);
    const { body } = await asha.get('/api/v1/orders');
    expect(body.items.map((item: { id: number }) => item.id)).toContain(id);
  });

  test('can be chosen again: its lines are in a new cart', async () => {
    const { abandon } = await lose();
    const answer = await abandon();
    expect(answer.status).toBe(200);
    expect((await t.guest().get(`/api/v1/carts/${answer.body.cart_token}`)).body.pieces).toBe(1);
  });
});

describe('a draft', () => {
  test('is nobody’s business at the store: not in its lists, not by its id, not to be moved, not on its live board', async () => {
    const { id } = await checkOut();
    const staff = t.as('meera');
    expect((await staff.get(`/api/v1/orders/${id}`)).status).toBe(404);
    expect((await staff.put(`/api/v1/orders/${id}/cancellation`, { reason: 'No' })).status).toBe(404);
    expect((await staff.get('/api/v1/stores/1/orders?status=draft')).body.items).toEqual([]);
    expect((await t.as('admin').get(`/api/v1/orders/${id}`)).status).toBe(200);
  });

  test('ends after a day; one behind others that are still being paid is not forgotten', async () => {
    const waiting = await checkOut(t.guest(), 0);
    const unpaid = await checkOut(t.guest(), 1);
    await waiting.pay('4000 0000 0000 0259');
    t.clock.advance(24 * 60 + 1);
    await t.runSchedules();
    expect((await unpaid.track()).status).toBe('cancelled');
    expect((await waiting.track()).status).toBe('draft');
    t.clock.set('2026-11-25T10:00:00+05:30');
  });
});

test('stock that an unpaid order took is for sale again after half an hour, unless money may be on its way', async () => {
  const setStock = (stock: number | null) =>
    t.context.db.updateTable('products').set({ stock }).where('id', '=', 101).execute();
  const stock = async () =>
    (await t.context.db.selectFrom('products').where('id', '=', 101).select('stock').executeTakeFirstOrThrow()).stock;
  await setStock(2);
  const [unpaid, waiting] = [await checkOut(t.guest(), 0), await checkOut(t.guest(), 1)];
  await waiting.pay('4000 0000 0000 0259');
  t.clock.advance(29);
  await t.runSchedules();
  expect(await stock()).toBe(0);
  t.clock.advance(2);
  await t.runSchedules();
  expect(await stock()).toBe(1);
  expect((await unpaid.track()).status).toBe('cancelled');
  expect((await waiting.track()).status).toBe('draft');
  await setStock(null);
});

test('an order that is accepted at the very moment of its expiry stays accepted, and the others expire', async () => {
  const [first, second] = [await checkOut(t.guest(), 0), await checkOut(t.guest(), 1)];
  for (const { pay } of [first, second]) await pay();
  t.clock.advance(91);
  const { pool } = t.context;
  const client = await pool.connect();
  await client.query('begin');
  await client.query('select from orders where id = $1 for update', [first.id]);
  const expiry = t.runSchedules();
  for (let waiting = 0; waiting === 0; ) {
    const { rows } = await pool.query("select count(*) from pg_locks where not granted and locktype = 'transactionid'");
    waiting = Number(rows[0].count);
  }
  await client.query("update orders set status = 'accepted' where id = $1", [first.id]);
  await client.query(
    `insert into order_history (order_id, store_id, event, from_status, to_status, actor_kind, actor_name)
     values ($1, 1, 'order.accepted', 'placed', 'accepted', 'staff', 'Meera')`,
    [first.id],
  );
  await client.query('commit');
  client.release();
  await expiry;
  expect((await first.track()).status).toBe('accepted');
  expect((await second.track()).status).toBe('expired');
});
