import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { type Db, openDb, openPool } from '../../platform/db.ts';
import { type Caller, clientOf, type HttpAnswer, startTwoServers } from '../../test/servers.ts';
import { CARD, checkoutBody, fillBasket } from '../../test/shopping.ts';
import { findViolations } from '../reports/invariants.ts';

/** Everything here runs against two processes at once, and leaves a database that keeps its rules. */
let servers: Awaited<ReturnType<typeof startTwoServers>>;
let db: Db;
let staff: Record<string, string>;
beforeAll(async () => {
  servers = await startTwoServers();
  db = openDb(openPool(servers.databaseUrl, { max: 2 }));
  const body = { email: 'meera@butter-and-bloom.example', password: 'password123' };
  const { body: session } = await servers.caller(0).call('POST', '/api/v1/sessions', body);
  staff = { authorization: `Bearer ${session.access_token}` };
}, 120_000);
afterAll(async () => {
  await db?.destroy();
  await servers?.stop();
});
afterEach(async () => {
  expect(await findViolations(db)).toEqual([]);
});

const ROUNDS = 6;
const call = (i: number): Caller => servers.caller(i);

async function place(skip: number) {
  const basket = await fillBasket(clientOf(call(skip)) as never, { skip });
  const { body: checkout } = await call(skip).call('POST', '/api/v1/checkouts', checkoutBody(basket));
  await call(skip).call('POST', `/api/v1/checkouts/${checkout.token}/payments`, { card: CARD });
  const [order] = checkout.orders;
  const { body } = await call(skip).call('GET', `/api/v1/tracking/${order.tracking_token}`);
  return { id: order.id as number, tracking: order.tracking_token as string, ...body, window: basket.window };
}
type Placed = Awaited<ReturnType<typeof place>>;
const totalWith = async (order: Placed, wish: object) =>
  (await call(0).call('POST', `/api/v1/orders/${order.id}/changes/quote`, wish, staff)).body.after.total;

const NOTE = { details: { note: 'Ring twice.' } };
const ask = (i: number, order: Placed, wish: object, more: object = {}) =>
  call(i).call('POST', `/api/v1/orders/${order.id}/changes`, { ...wish, expected_total: order.total, ...more }, staff);

async function proposed(order: Placed, wish: object = NOTE) {
  const asked = await ask(0, order, wish);
  expect(asked.status, JSON.stringify(asked.body)).toBe(201);
  const { body } = await call(0).call('GET', `/api/v1/tracking/${order.tracking}`);
  return { id: asked.body.change.id as number, token: body.open_change.token as string };
}
const answer = (i: number, token: string, name: string) => call(i).call('POST', `/api/v1/changes/${token}/${name}`, {});
const statusOf = async (id: number) =>
  (await db.selectFrom('order_changes').where('id', '=', id).select('status').executeTakeFirstOrThrow()).status;
const count = (answers: HttpAnswer[], status: number) => answers.filter((one) => one.status === status).length;

test('of two who ask at once one is heard, and the other is told', async () => {
  const order = await place(4);
  const answers = await Promise.all(Array.from({ length: 10 }, (_, i) => ask(i, order, NOTE)));
  expect(count(answers, 201)).toBe(1);
  expect(new Set(answers.filter(({ status }) => status !== 201).map(({ body }) => body.code))).toEqual(
    new Set(['orders/change-open']),
  );
});

test('a yes and a no at once: one counts, and the order is as it says', async () => {
  for (let round = 0; round < ROUNDS; round++) {
    const order = await place(6 + round);
    const { id, token } = await proposed(order);
    const answers = await Promise.all(
      Array.from({ length: 6 }, (_, i) => answer(i, token, i % 2 === 0 ? 'acceptance' : 'refusal')),
    );
    expect([count(answers, 200), count(answers, 409)]).toEqual([3, 3]);
    const { body } = await call(0).call('GET', `/api/v1/tracking/${order.tracking}`);
    expect(body.note).toBe((await statusOf(id)) === 'accepted' ? 'Ring twice.' : '');
  }
});

test('a yes against the kitchen that begins: the kitchen makes what was agreed', async () => {
  for (let round = 0; round < ROUNDS; round++) {
    const order = await place(6 + round);
    await call(0).call('PUT', `/api/v1/orders/${order.id}/acceptance`, {}, staff);
    const { id, token } = await proposed(order);
    const [yes, begun] = await Promise.all([
      answer(0, token, 'acceptance'),
      call(1).call('PUT', `/api/v1/orders/${order.id}/production`, {}, staff),
    ]);
    expect(begun.status).toBe(200);
    expect(yes.status === 200 ? 'accepted' : 'expired').toBe(await statusOf(id));
  }
});

test('a yes against the customer who cancels: all the money goes back either way', async () => {
  for (let round = 0; round < ROUNDS; round++) {
    const order = await place(6 + round);
    const wish = { lines: [{ line_id: order.lines[0].id, product_id: 107, selections: [] }] };
    const asked = await ask(0, order, wish, { expected_total: await totalWith(order, wish) });
    expect(asked.status, JSON.stringify(asked.body)).toBe(201);
    const { body } = await call(0).call('GET', `/api/v1/tracking/${order.tracking}`);
    const [yes, cancelled] = await Promise.all([
      answer(0, body.open_change.token, 'acceptance'),
      call(1).call('PUT', `/api/v1/tracking/${order.tracking}/cancellation`, {}),
    ]);
    expect(cancelled.status).toBe(200);
    expect([200, 409]).toContain(yes.status);
    const owed = await db
      .selectFrom('refunds')
      .where('order_id', '=', order.id)
      .select(({ fn }) => fn.sum<number>('amount_minor').as('sum'))
      .executeTakeFirstOrThrow();
    expect(Number(owed.sum)).toBe(Number(order.total.amount) * 100);
  }
});

test('orders that swap their days with the customers’ consent never wait for each other in a circle', async () => {
  const [one, two] = [await place(5), await place(14)];
  const swap = async (i: number, order: Placed, to: string) => {
    const wish = { window_starts_at: to };
    const expected_total = await totalWith(order, wish);
    const answered = await ask(i, order, wish, { expected_total, consent: 'By phone' });
    expect(answered.status, JSON.stringify(answered.body)).toBe(201);
  };
  for (let round = 0; round < 2 * ROUNDS; round++) {
    const there = round % 2 === 0;
    await Promise.all([swap(0, one, there ? two.window : one.window), swap(1, two, there ? one.window : two.window)]);
  }
});

test('the last place goes to a proposal or to a checkout, never to both', async () => {
  const order = await place(5);
  const baskets = await Promise.all([8, 8, 8].map((skip, i) => fillBasket(clientOf(call(i)) as never, { skip })));
  const window = baskets[0]?.window as string;
  const taken = await db
    .selectFrom('window_capacity')
    .where('store_id', '=', 1)
    .where('starts_at', '=', new Date(window))
    .select('taken_units')
    .executeTakeFirst();
  const wish = { window_starts_at: window };
  const expected_total = await totalWith(order, wish);
  const limit = (taken?.taken_units ?? 0) + 1;
  await db.updateTable('stores').set({ window_capacity_units: limit }).where('id', '=', 1).execute();
  const answers = await Promise.all([
    ask(0, order, wish, { expected_total }),
    ...baskets.map((basket, i) =>
      call(i + 1).call('POST', '/api/v1/checkouts', checkoutBody(basket, { payment_method: 'cash' })),
    ),
  ]);
  await db.updateTable('stores').set({ window_capacity_units: 12 }).where('id', '=', 1).execute();
  expect(count(answers, 201), JSON.stringify(answers.map(({ body }) => body.code))).toBe(1);
  for (const { body } of answers.filter(({ status }) => status !== 201)) {
    expect(body.code).toBe('delivery/window-full');
    expect(body.facts.alternatives.length).toBeGreaterThan(0);
  }
});

test('the last place goes to the phone or to the website, and the loser is shown other times', async () => {
  for (let round = 0; round < ROUNDS; round++) {
    const basket = await fillBasket(clientOf(call(round)) as never, { skip: 18 + round, fulfilment: 'pickup' });
    const [line] = (await call(0).call('GET', `/api/v1/carts/${basket.token}`)).body.lines;
    const taken = await db
      .selectFrom('window_capacity')
      .where('store_id', '=', 1)
      .where('starts_at', '=', new Date(basket.window))
      .select('taken_units')
      .executeTakeFirst();
    const limit = (taken?.taken_units ?? 0) + 1;
    const form = {
      source: 'phone',
      customer: { name: 'Lena Park' },
      fulfilment: 'pickup',
      window_starts_at: basket.window,
      lines: [{ product_id: line.product.id, quantity: 1, selections: line.selections }],
      payment: 'at_store',
      expected_total: basket.quote.total,
    };
    await db.updateTable('stores').set({ window_capacity_units: limit }).where('id', '=', 1).execute();
    const answers = await Promise.all([
      call(0).call('POST', '/api/v1/stores/1/orders', form, staff),
      call(1).call('POST', '/api/v1/checkouts', checkoutBody(basket, { payment_method: 'cash' })),
    ]);
    await db.updateTable('stores').set({ window_capacity_units: 12 }).where('id', '=', 1).execute();
    const loser = answers.find(({ status }) => status !== 201);
    expect(count(answers, 201), JSON.stringify(answers.map(({ body }) => body.code))).toBe(1);
    expect(loser?.body.code).toBe('delivery/window-full');
    expect(loser?.body.facts.alternatives.length).toBeGreaterThan(0);
  }
});
