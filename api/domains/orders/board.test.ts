import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startTestApp, type TestApp } from '../../test/app.ts';
import { CARD, checkoutBody, fillBasket } from '../../test/shopping.ts';

let t: TestApp;
beforeAll(async () => {
  t = await startTestApp();
});
afterAll(() => t.stop());

type Ticket = { id: number; seen_at: string | null; start_at: string; units: number; moves: string[]; status: string };

async function placeOrder(fulfilment = 'delivery', more: object = {}) {
  const guest = t.guest();
  const { body } = await guest.post('/api/v1/checkouts', checkoutBody(await fillBasket(guest, { fulfilment }), more));
  await guest.post(`/api/v1/checkouts/${body.token}/payments`, { card: CARD });
  return { id: body.orders[0].id as number, track: body.orders[0].tracking_token as string };
}
async function ticketOf(id: number): Promise<Ticket | undefined> {
  const { body } = await t.as('meera').get('/api/v1/stores/1/board');
  return body.items.find((ticket: Ticket) => ticket.id === id);
}
const BOARD = '/api/v1/stores/1/board/sightings';

describe('POST /api/v1/stores/:id/board/sightings', () => {
  test('one look silences every board of the store, is told live once, and the customer hears nothing of it', async () => {
    const { id, track } = await placeOrder();
    expect((await ticketOf(id))?.seen_at).toBeNull();
    const { body: before } = await t.as('meera').get(`/api/v1/orders/${id}`);
    const answers = await Promise.all([1, 2, 3].map(() => t.as('meera').post(BOARD, { order_ids: [id] })));
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200]);
    expect(answers.flatMap(({ body }) => body.order_ids)).toEqual([id]);
    expect((await ticketOf(id))?.seen_at).toBe(t.clock.now().toISOString());
    const { body: after } = await t.as('meera').get(`/api/v1/orders/${id}`);
    expect(after.history.slice(before.history.length)).toMatchObject([{ event: 'order.seen', by: 'Meera Krishnan' }]);
    const { body: tracked } = await t.guest().get(`/api/v1/tracking/${track}`);
    expect(tracked.history.map(({ event }: { event: string }) => event)).not.toContain('order.seen');
  });

  test('orders of another store and orders that are not there are passed over', async () => {
    const { id } = await placeOrder();
    const asAdmin = await t.as('admin').post('/api/v1/stores/2/board/sightings', { order_ids: [id, 99_999_999] });
    expect(asAdmin).toMatchObject({ status: 200, body: { order_ids: [] } });
    expect((await ticketOf(id))?.seen_at).toBeNull();
  });

  test('nobody is 401, a customer and another store’s staff 404, no store 404, bad input 400', async () => {
    const body = { order_ids: [1] };
    expect((await t.guest().post(BOARD, body)).status).toBe(401);
    for (const name of ['asha', 'lakshmi']) expect((await t.as(name).post(BOARD, body)).status).toBe(404);
    expect((await t.as('admin').post('/api/v1/stores/999999/board/sightings', body)).status).toBe(404);
    for (const bad of [{}, { order_ids: [] }, { order_ids: ['x'] }, { order_ids: [0] }, { ...body, more: 1 }])
      expect((await t.as('meera').post(BOARD, bad)).status, JSON.stringify(bad)).toBe(400);
  });
});

describe('GET /api/v1/stores/:id/board', () => {
  test('says when to begin: before it is due by what its products say of their steps', async () => {
    const { id } = await placeOrder('pickup');
    const { body } = await t.as('meera').get('/api/v1/stores/1/board');
    const ticket = body.items.find((one: Ticket) => one.id === id);
    const minutes = (Date.parse(ticket.window.starts_at) - Date.parse(ticket.start_at)) / 60_000;
    expect(minutes).toBeGreaterThanOrEqual(45);
    expect(ticket.units).toBeGreaterThan(0);
    expect(ticket.lines[0].ingredients).toEqual(expect.any(String));
  });

  test('asks four questions, however many orders there are', async () => {
    await placeOrder();
    await t.as('meera').get('/api/v1/stores/1/board');
    const { statementCount } = await import('../../platform/db.ts');
    const before = statementCount();
    await t.as('meera').get('/api/v1/stores/1/board');
    expect(statementCount() - before).toBeLessThanOrEqual(5);
  });
});

describe('GET /api/v1/stores/:id/orders', () => {
  const find = async (query: string) =>
    (await t.as('meera').get(`/api/v1/stores/1/orders?${query}`)).body.items?.map(({ id }: Ticket) => id);

  test('finds by number, name without its accents, and digits of the phone; within a day, too', async () => {
    const { id } = await placeOrder('pickup', { name: 'Zoë Quartermain', phone: '+919812377001' });
    const ticket = (await ticketOf(id)) as Ticket & { number: string; day: string };
    for (const words of [
      ticket.number,
      ticket.number.toLowerCase(),
      'zoe quarter',
      'ZOË',
      '9812377',
      '+91 98123 77001',
    ])
      expect(await find(`q=${encodeURIComponent(words)}`), words).toEqual([id]);
    expect(await find(`day=${ticket.day}&q=quartermain`)).toEqual([id]);
    expect(await find('day=2026-01-01&q=quartermain')).toEqual([]);
    expect(await find('q=100%25')).toEqual([]);
    expect(await find(`day=${ticket.day}`)).toContain(id);
    expect((await t.as('meera').get('/api/v1/stores/1/orders?q=z')).status).toBe(400);
    expect((await t.as('meera').get('/api/v1/stores/1/orders?day=soon')).status).toBe(400);
  });
});

describe('GET /api/v1/stores/:id/tickets', () => {
  test('gives a selection, or what is still open of a day', async () => {
    const [one, two] = [await placeOrder(), await placeOrder()];
    const asked = await t.as('meera').get(`/api/v1/stores/1/tickets?order=${one.id},${two.id}`);
    expect(asked.body.items.map(({ id }: Ticket) => id).sort()).toEqual([one.id, two.id].sort());
    const { day } = asked.body.items[0];
    await t.as('meera').put(`/api/v1/orders/${one.id}/decline`, { reason: 'Full' });
    expect((await t.as('meera').get('/api/v1/stores/1/tickets')).status).toBe(200);
    const ofDay = await t.as('meera').get(`/api/v1/stores/1/tickets?day=${day}`);
    const ids = ofDay.body.items.map(({ id }: Ticket) => id);
    expect([ids.includes(one.id), ids.includes(two.id)]).toEqual([false, true]);
    expect(new Set(ofDay.body.items.map((ticket: { day: string }) => ticket.day))).toEqual(new Set([day]));
  });

  test('nobody is 401, another store’s staff 404, another store’s order is not there, bad input 400', async () => {
    const { id } = await placeOrder();
    const path = `/api/v1/stores/1/tickets?order=${id}`;
    expect((await t.guest().get(path)).status).toBe(401);
    expect((await t.as('lakshmi').get(path)).status).toBe(404);
    expect((await t.as('admin').get(`/api/v1/stores/2/tickets?order=${id}`)).body.items).toEqual([]);
    for (const query of ['?order=x', '?day=soon', '?day=2026-11-25&more=1'])
      expect((await t.as('meera').get(`/api/v1/stores/1/tickets${query}`)).status, query).toBe(400);
  });
});

describe('DELETE /api/v1/orders/:id/readiness', () => {
  const move = (id: number, name: string) => t.as('meera').put(`/api/v1/orders/${id}/${name}`);
  const undo = (id: number, name: string) => t.as('meera').delete(`/api/v1/orders/${id}/${name}`);

  test('takes a slip back, and the customer reads "ready" once', async () => {
    const { id } = await placeOrder('pickup');
    for (const name of ['acceptance', 'production', 'readiness']) expect((await move(id, name)).status).toBe(200);
    await t.runJobs();
    expect((await ticketOf(id))?.moves).toContain('readiness-undone');
    expect(await undo(id, 'readiness')).toMatchObject({ status: 200, body: { status: 'in_production' } });
    expect(await undo(id, 'readiness')).toMatchObject({ status: 200, body: { status: 'in_production' } });
    await move(id, 'readiness');
    await t.runJobs();
    const mails = await t.context.db
      .selectFrom('messages')
      .where('order_id', '=', id)
      .where('template', '=', 'order-ready')
      .select('id')
      .execute();
    expect(mails).toHaveLength(1);
  });

  test('nobody hears of a move that was taken back before the news went out', async () => {
    const { id } = await placeOrder('pickup');
    for (const name of ['acceptance', 'production', 'readiness']) await move(id, name);
    await undo(id, 'readiness');
    await t.runJobs();
    const mails = () =>
      t.context.db.selectFrom('messages').where('order_id', '=', id).where('template', '=', 'order-ready').select('id');
    expect(await mails().execute()).toHaveLength(0);
    await move(id, 'readiness');
    await t.runJobs();
    expect(await mails().execute()).toHaveLength(1);
  });

  test('an order whose production is taken back can be changed by its customer again', async () => {
    const { id } = await placeOrder();
    await move(id, 'acceptance');
    await move(id, 'production');
    expect((await t.as('meera').get(`/api/v1/orders/${id}`)).body.locked_at).not.toBeNull();
    await undo(id, 'production');
    expect((await t.as('meera').get(`/api/v1/orders/${id}`)).body).toMatchObject({
      status: 'accepted',
      locked_at: null,
    });
  });

  test('after two minutes it stays as it is; a wrong state is 409, nobody 401, a stranger 404, its customer 403', async () => {
    const { id } = await placeOrder();
    await move(id, 'acceptance');
    expect((await undo(id, 'handover')).body.code).toBe('orders/wrong-state');
    await move(id, 'production');
    expect((await t.guest().delete(`/api/v1/orders/${id}/production`)).status).toBe(401);
    expect((await t.as('lakshmi').delete(`/api/v1/orders/${id}/production`)).status).toBe(404);
    expect((await undo(99_999_999, 'production')).status).toBe(404);
    t.clock.advance(3);
    expect(await undo(id, 'production')).toMatchObject({ status: 409, body: { code: 'orders/undo-too-late' } });
    expect((await ticketOf(id))?.moves).not.toContain('production-undone');
  });
});

test('a press that is sent again under its key changes nothing, whatever happened in between', async () => {
  const { id } = await placeOrder();
  const meera = t.as('meera');
  const press = () => meera.put(`/api/v1/orders/${id}/production`, {}, { 'idempotency-key': 'press-1' });
  await meera.put(`/api/v1/orders/${id}/acceptance`);
  expect((await press()).status).toBe(200);
  await meera.delete(`/api/v1/orders/${id}/production`);
  expect((await press()).status).toBe(200);
  expect((await ticketOf(id))?.status).toBe('accepted');
});
