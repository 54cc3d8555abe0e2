import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { startTestApp, type TestApp } from '../../test/app.ts';
import { findViolations } from '../reports/invariants.ts';
import { askFor, orderPath, otherWindows, type Placed, placeOrder, takenAt, track, trackPath } from './test-changes.ts';

let t: TestApp;
beforeAll(async () => {
  t = await startTestApp();
});
afterEach(async () => {
  expect(await findViolations(t.context.db)).toEqual([]);
});
afterAll(() => t.stop());

const NOTE = { details: { note: 'Ring twice.' } };
const answer = (token: string, name: 'acceptance' | 'refusal') => t.guest().post(`/api/v1/changes/${token}/${name}`);

async function propose(order: Placed, more: object = {}, skip = 0) {
  const staff = t.as('meera');
  const window = (await otherWindows(staff, orderPath(order.id), order.window))[skip] as string;
  const asked = await askFor(staff, orderPath(order.id), { window_starts_at: window }, more);
  expect(asked.status, JSON.stringify(asked.body)).toBe(201);
  const { open_change } = await track(t, order.tracking_token);
  return { window, id: asked.body.change.id as number, token: open_change.token as string, change: asked.body.change };
}

describe('another window that the store proposes', () => {
  test('is kept while the customer decides, and a yes moves the order there and accepts it, however often it is said', async () => {
    const order = await placeOrder(t);
    const { window, token, change } = await propose(order, { message: 'The oven is out.' });
    expect(change).toMatchObject({
      status: 'open',
      asked_by: 'store',
      kinds: ['window'],
      message: 'The oven is out.',
      token: null,
      answers: ['withdrawal', 'consent'],
    });
    expect(await takenAt(t, order.id, order.window)).toBe(1);
    expect(await takenAt(t, order.id, window)).toBe(1);
    const seen = await t.guest().get(`/api/v1/changes/${token}`);
    expect(seen.body.change).toMatchObject({
      answers: ['acceptance', 'refusal'],
      differences: [{ what: 'Time', from: expect.any(String), to: expect.any(String) }],
    });
    const yes = await answer(token, 'acceptance');
    expect(yes.status, JSON.stringify(yes.body)).toBe(200);
    expect(yes.body.order).toMatchObject({ status: 'accepted', open_change: null, window: { starts_at: window } });
    expect(yes.body.order.history.map((h: { event: string }) => h.event)).toEqual([
      'order.placed',
      'order.change_proposed',
      'order.change_accepted',
      'order.changed',
      'order.accepted',
    ]);
    expect(await takenAt(t, order.id, order.window)).toBe(0);
    expect(await takenAt(t, order.id, window)).toBe(1);
    expect((await answer(token, 'acceptance')).status).toBe(200);
    expect((await answer(token, 'refusal')).body).toMatchObject({ status: 409, code: 'orders/change-accepted' });
  });

  test('leaves the order as it was after a no, with the place free, and the no can be said twice', async () => {
    const order = await placeOrder(t, { skip: 12 });
    const { window, token } = await propose(order);
    expect((await answer(token, 'refusal')).body).toMatchObject({
      change: { status: 'refused' },
      order: { status: 'placed', window: { starts_at: order.window } },
    });
    expect(await takenAt(t, order.id, window)).toBe(0);
    expect((await answer(token, 'refusal')).status).toBe(200);
    expect((await answer(token, 'acceptance')).body).toMatchObject({ status: 409, code: 'orders/change-refused' });
  });

  test('with “otherwise we decline” declines the order after a no, with all the money back', async () => {
    const order = await placeOrder(t, { skip: 12 });
    const { token } = await propose(order, { decline_if_refused: true });
    expect((await answer(token, 'refusal')).body.order.status).toBe('declined');
    await t.runJobs();
    expect(await track(t, order.tracking_token)).toMatchObject({ payment_status: 'refunded', refunded: order.total });
  });

  test('within a full day needs no more of the day than the order has already', async () => {
    const { db } = t.context;
    const order = await placeOrder(t, { skip: 20 });
    const { day } = await db.selectFrom('orders').where('id', '=', order.id).select('day').executeTakeFirstOrThrow();
    const { taken_units } = await db
      .selectFrom('day_capacity')
      .where('store_id', '=', 1)
      .where('day', '=', day)
      .select('taken_units')
      .executeTakeFirstOrThrow();
    await db.updateTable('stores').set({ day_capacity_units: taken_units }).where('id', '=', 1).execute();
    const windows = await otherWindows(t.as('meera'), orderPath(order.id), `${day}T00:00:00+05:30`);
    const [window] = windows.filter(
      (starts) => starts.startsWith(order.window.slice(0, 10)) && starts !== order.window,
    );
    const asked = await askFor(t.as('meera'), orderPath(order.id), { window_starts_at: window });
    expect(asked.status, JSON.stringify(asked.body)).toBe(201);
    const { open_change } = await track(t, order.tracking_token);
    expect((await answer(open_change.token, 'acceptance')).status).toBe(200);
    await db.updateTable('stores').set({ day_capacity_units: 40 }).where('id', '=', 1).execute();
  });

  test('that was given a place is accepted also when the store has lowered its limit since', async () => {
    const { db } = t.context;
    const order = await placeOrder(t, { skip: 9 });
    const { token } = await propose(order);
    await db
      .updateTable('stores')
      .set({ day_capacity_units: 0, window_capacity_units: 0 })
      .where('id', '=', 1)
      .execute();
    expect((await answer(token, 'acceptance')).status).toBe(200);
    await db
      .updateTable('stores')
      .set({ day_capacity_units: 40, window_capacity_units: 12 })
      .where('id', '=', 1)
      .execute();
  });
});

describe('a change that nobody answers', () => {
  test('expires at its time, and a late yes is told so, before the job has come by and after', async () => {
    const order = await placeOrder(t, { skip: 14 });
    const { window, token } = await propose(order, { expires_in_minutes: 60 });
    t.clock.advance(60);
    expect((await answer(token, 'acceptance')).body).toMatchObject({ status: 409, code: 'orders/change-expired' });
    await t.runSchedules();
    expect((await answer(token, 'acceptance')).body).toMatchObject({ status: 409, code: 'orders/change-expired' });
    expect(await track(t, order.tracking_token)).toMatchObject({ status: 'placed', open_change: null });
    expect(await takenAt(t, order.id, window)).toBe(0);
  });

  test('keeps the store’s own deadline waiting until half an hour after it', async () => {
    const order = await placeOrder(t, { skip: 14 });
    const before = await track(t, order.tracking_token);
    const { change } = await propose(order, { expires_in_minutes: 600 });
    const after = await track(t, order.tracking_token);
    expect(new Date(after.accept_by).getTime()).toBe(new Date(change.expires_at).getTime() + 30 * 60_000);
    expect(new Date(after.accept_by) > new Date(before.accept_by)).toBe(true);
    t.clock.set(before.accept_by);
    t.clock.advance(1);
    await t.runSchedules();
    expect((await track(t, order.tracking_token)).status).toBe('placed');
    t.clock.set(change.expires_at);
    t.clock.advance(31);
    await t.runSchedules();
    expect(await track(t, order.tracking_token)).toMatchObject({ status: 'expired', open_change: null });
  });

  test('declines the order where the store said so', async () => {
    const order = await placeOrder(t, { skip: 14 });
    await propose(order, { decline_if_refused: true, expires_in_minutes: 15 });
    t.clock.advance(15);
    await t.runSchedules();
    expect(await track(t, order.tracking_token)).toMatchObject({ status: 'declined', refunded: order.total });
  });

  test('cannot be asked for less than two hours before the order is due', async () => {
    const order = await placeOrder(t, { skip: 14 });
    t.clock.set(order.window);
    t.clock.advance(-119);
    await t.as('meera').put(`${orderPath(order.id)}/acceptance`);
    const asked = await askFor(t.as('meera'), orderPath(order.id), NOTE);
    expect(asked.body).toMatchObject({ status: 409, code: 'orders/change-too-late' });
    const agreed = await askFor(t.as('meera'), orderPath(order.id), NOTE, { consent: 'By phone, 14:05' });
    expect(agreed.body).toMatchObject({ change: { status: 'accepted' }, order: { note: 'Ring twice.' } });
  });
});

describe('a change against the order’s own way', () => {
  test('is over once the kitchen begins, and its place is free', async () => {
    const order = await placeOrder(t, { skip: 12 });
    const { window, token } = await propose(order);
    const staff = t.as('meera');
    await staff.put(`${orderPath(order.id)}/acceptance`);
    expect((await staff.put(`${orderPath(order.id)}/production`)).status).toBe(200);
    expect((await answer(token, 'acceptance')).body).toMatchObject({ status: 409, code: 'orders/change-expired' });
    expect(await takenAt(t, order.id, window)).toBe(0);
    const again = await askFor(staff, orderPath(order.id), NOTE);
    expect(again.body).toMatchObject({
      status: 409,
      code: 'orders/not-changeable',
      facts: { status: 'in_production' },
    });
  });

  test('is over once the customer cancels, and everything goes back', async () => {
    const order = await placeOrder(t, { skip: 12 });
    const { window, token } = await propose(order);
    expect((await t.guest().put(`${trackPath(order.tracking_token)}/cancellation`)).status).toBe(200);
    expect((await answer(token, 'acceptance')).body).toMatchObject({ status: 409, code: 'orders/change-expired' });
    expect(await takenAt(t, order.id, window)).toBe(0);
    await t.runJobs();
    expect(await track(t, order.tracking_token)).toMatchObject({ refunded: order.total, payment_status: 'refunded' });
  });

  test('is one at a time', async () => {
    const order = await placeOrder(t, { skip: 12 });
    await propose(order);
    for (const [client, base] of [
      [t.as('meera'), orderPath(order.id)],
      [t.guest(), trackPath(order.tracking_token)],
    ] as const)
      expect((await askFor(client, base, NOTE)).body).toMatchObject({ status: 409, code: 'orders/change-open' });
  });

  test('can be taken back by whoever asked, and then asked again', async () => {
    const order = await placeOrder(t, { skip: 12 });
    const { id, token } = await propose(order);
    const withdraw = () => t.as('meera').post(`${orderPath(order.id)}/changes/${id}/withdrawal`);
    expect((await withdraw()).body.change.status).toBe('withdrawn');
    expect((await withdraw()).status).toBe(200);
    expect((await answer(token, 'acceptance')).body).toMatchObject({ status: 409, code: 'orders/change-withdrawn' });
    await propose(order);
  });
});

describe('what the customer asks for', () => {
  test('is answered by the store, which can refuse it or say yes', async () => {
    const guest = t.guest();
    const order = await placeOrder(t, { skip: 12 });
    const path = trackPath(order.tracking_token);
    const asked = await askFor(guest, path, NOTE, { message: 'The bell is broken.' });
    expect(asked.body.change).toMatchObject({ asked_by: 'customer', kinds: ['details'], answers: ['withdrawal'] });
    const { id } = asked.body.change;
    const [ticket] = (await t.as('meera').get('/api/v1/stores/1/board')).body.items.filter(
      (item: { id: number }) => item.id === order.id,
    );
    expect(ticket.open_change).toMatchObject({
      id,
      message: 'The bell is broken.',
      answers: ['acceptance', 'refusal'],
    });
    const say = (name: string) => t.as('meera').post(`${orderPath(order.id)}/changes/${id}/${name}`);
    expect((await say('consent')).status).toBe(400);
    expect((await say('acceptance')).body).toMatchObject({ order: { note: 'Ring twice.', status: 'placed' } });
  });

  test('cannot be a time without notice, while the store may give it', async () => {
    const order = await placeOrder(t, { skip: 12 });
    const [soon] = await otherWindows(t.as('meera'), orderPath(order.id), t.clock.now().toISOString());
    const refused = await askFor(t.guest(), trackPath(order.tracking_token), { window_starts_at: soon });
    expect(refused.body).toMatchObject({ status: 409, code: 'delivery/window-not-possible' });
    expect(refused.body.facts.alternatives.length).toBeGreaterThan(0);
    const agreed = { consent: 'At the counter' };
    const given = await askFor(t.as('meera'), orderPath(order.id), { window_starts_at: soon }, agreed);
    expect(given.status, JSON.stringify(given.body)).toBe(201);
  });

  test('is theirs to take back', async () => {
    const order = await placeOrder(t, { skip: 12 });
    const path = trackPath(order.tracking_token);
    const asked = await askFor(t.guest(), path, NOTE);
    const back = await t.guest().post(`${path}/changes/${asked.body.change.id}/withdrawal`);
    expect(back.body).toMatchObject({ change: { status: 'withdrawn' }, order: { note: '' } });
  });
});
