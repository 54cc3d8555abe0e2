import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { type Db, openDb, openPool } from '../../platform/db.ts';
import { type Caller, clientOf, startTwoServers } from '../../test/servers.ts';
import { type Basket, CARD, checkoutBody, fillBasket } from '../../test/shopping.ts';
import { findViolations } from '../reports/invariants.ts';

/** Everything here runs against two processes at once, and leaves a database that keeps its rules. */
let servers: Awaited<ReturnType<typeof startTwoServers>>;
let db: Db;
beforeAll(async () => {
  servers = await startTwoServers();
  db = openDb(openPool(servers.databaseUrl, { max: 2 }));
}, 120_000);
afterAll(async () => {
  await db?.destroy();
  await servers?.stop();
});
afterEach(async () => {
  expect(await findViolations(db)).toEqual([]);
});

const BUYERS = 20;
const each = <T>(work: (i: number) => Promise<T>) => Promise.all(Array.from({ length: BUYERS }, (_, i) => work(i)));
const basketOf = (caller: Caller, wish = {}) => fillBasket(clientOf(caller) as never, wish);
const order = (caller: Caller, basket: Basket, more: object = {}, headers = {}) =>
  caller.call('POST', '/api/v1/checkouts', checkoutBody(basket, more), headers);

async function signIn(email: string) {
  const { body } = await servers.caller(0).call('POST', '/api/v1/sessions', { email, password: 'password123' });
  return { authorization: `Bearer ${body.access_token}` };
}

test('of 20 buyers of the last place at a time one gets it, and the others keep their cart and see other times', async () => {
  const baskets: Basket[] = [];
  for (let i = 0; i < BUYERS; i++) baskets.push(await basketOf(servers.caller(i), { skip: 4 }));
  await db.updateTable('stores').set({ window_capacity_units: 1 }).where('id', '=', 1).execute();
  const answers = await each((i) => order(servers.caller(i), baskets[i] as Basket, { payment_method: 'cash' }));
  await db.updateTable('stores').set({ window_capacity_units: 12 }).where('id', '=', 1).execute();
  expect(answers.filter((answer) => answer.status === 201)).toHaveLength(1);
  const losers = answers.filter((answer) => answer.status !== 201);
  expect(new Set(losers.map((answer) => answer.body.code))).toEqual(new Set(['delivery/window-full']));
  const loser = answers.findIndex((answer) => answer.status !== 201);
  const cart = await servers.caller(0).call('GET', `/api/v1/carts/${baskets[loser]?.token}`);
  expect(cart.body).toMatchObject({ status: 'open', pieces: 1 });
});

test('the same checkout sent 20 times with one key is one order with one answer', async () => {
  const basket = await basketOf(servers.caller(0), { skip: 6 });
  const answers = await each((i) =>
    order(servers.caller(i), basket, {}, { 'idempotency-key': 'one-key', 'x-cart-token': basket.token }),
  );
  expect(new Set(answers.map((answer) => answer.status))).toEqual(new Set([201]));
  expect(new Set(answers.map((answer) => JSON.stringify(answer.body))).size).toBe(1);
});

test('the same checkout sent 20 times with 20 keys is one order', async () => {
  const basket = await basketOf(servers.caller(0), { skip: 7 });
  const answers = await each((i) => order(servers.caller(i), basket, {}, { 'idempotency-key': `key-${i}` }));
  expect(new Set(answers.map((answer) => answer.status))).toEqual(new Set([201]));
  expect(new Set(answers.map((answer) => answer.body.orders[0].id)).size).toBe(1);
});

test('20 clicks on "pay" charge once', async () => {
  const basket = await basketOf(servers.caller(0), { skip: 8 });
  const { body: checkout } = await order(servers.caller(0), basket);
  const answers = await each((i) =>
    servers.caller(i).call('POST', `/api/v1/checkouts/${checkout.token}/payments`, { card: CARD }),
  );
  for (const answer of answers) expect(['paid', 'pending']).toContain(answer.body.outcome.kind);
  const charges = await db
    .selectFrom('payment_entries')
    .where('order_id', '=', checkout.orders[0].id)
    .where('kind', '=', 'charge')
    .select('id')
    .execute();
  expect(charges).toHaveLength(1);
});

test('accepting against cancelling leaves one truth: never an accepted order whose money went back', async () => {
  const staff = await signIn('meera@butter-and-bloom.example');
  for (let round = 0; round < 10; round++) {
    const basket = await basketOf(servers.caller(round), { skip: 10 + round });
    const { body: checkout } = await order(servers.caller(round), basket);
    await servers.caller(round).call('POST', `/api/v1/checkouts/${checkout.token}/payments`, { card: CARD });
    const { id, tracking_token } = checkout.orders[0];
    const [accepted, cancelled] = await Promise.all([
      servers.caller(0).call('PUT', `/api/v1/orders/${id}/acceptance`, {}, staff),
      servers.caller(1).call('PUT', `/api/v1/tracking/${tracking_token}/cancellation`, {}),
    ]);
    expect(cancelled.status, JSON.stringify(cancelled.body)).toBe(200);
    expect([200, 409]).toContain(accepted.status);
    const { status } = await db.selectFrom('orders').where('id', '=', id).select('status').executeTakeFirstOrThrow();
    expect(status).toBe('cancelled');
  }
});

test('of accepting and declining at once one wins', async () => {
  const staff = await signIn('meera@butter-and-bloom.example');
  const basket = await basketOf(servers.caller(0), { skip: 22 });
  const { body: checkout } = await order(servers.caller(0), basket, { payment_method: 'cash' });
  const { id } = checkout.orders[0];
  const answers = await each((i) =>
    i % 2 === 0
      ? servers.caller(i).call('PUT', `/api/v1/orders/${id}/acceptance`, {}, staff)
      : servers.caller(i).call('PUT', `/api/v1/orders/${id}/decline`, { reason: 'No strawberries' }, staff),
  );
  const { status } = await db.selectFrom('orders').where('id', '=', id).select('status').executeTakeFirstOrThrow();
  const moves = await db
    .selectFrom('order_history')
    .where('order_id', '=', id)
    .where('from_status', '=', 'placed')
    .select('to_status')
    .execute();
  expect(moves).toHaveLength(1);
  expect(moves[0]?.to_status).toBe(status);
  expect(new Set(answers.map((answer) => answer.status))).toEqual(new Set([200, 409]));
});
