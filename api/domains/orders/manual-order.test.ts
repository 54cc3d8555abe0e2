import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { statementCount } from '../../platform/db.ts';
import { startTestApp, type TestApp } from '../../test/app.ts';
import type { Client } from '../../test/client.ts';
import { INDIRANAGAR } from '../../test/shopping.ts';
import { defaultSelections } from '../designs/price-design.ts';
import { findViolations } from '../reports/invariants.ts';
import { orderPath } from './test-changes.ts';

let t: TestApp;
beforeAll(async () => {
  t = await startTestApp();
});
afterEach(async () => {
  expect(await findViolations(t.context.db)).toEqual([]);
});
afterAll(() => t.stop());

const URL = '/api/v1/stores/1/orders';
type Wish = { fulfilment?: string; quantity?: number; skip?: number; address?: object | null; product_id?: number };

/** What the form sends: quoted, with the window that was chosen. */
async function formOf(client: Client, wish: Wish = {}, more: object = {}) {
  const { fulfilment = 'pickup', quantity = 1, skip = 0, address = null, product_id = 101 } = wish;
  const product = await t.guest().get(`/api/v1/products/${product_id}`);
  const lines = [{ product_id, quantity, selections: defaultSelections(product.body) }];
  const asked = { fulfilment, lines, ...(address && { address }) };
  const open = await client.post(`${URL}/quote`, asked);
  const windows = open.body.quote.days.flatMap((day: { windows: { is_possible: boolean; starts_at: string }[] }) =>
    day.windows.filter((window) => window.is_possible).map((window) => window.starts_at),
  );
  const window_starts_at = windows[skip];
  const quote = await client.post(`${URL}/quote`, { ...asked, window_starts_at });
  expect(quote.body.is_ready, JSON.stringify(quote.body.quote?.problems)).toBe(true);
  return {
    ...asked,
    source: 'phone',
    customer: { name: 'Lena Park', phone: '+919845012345' },
    window_starts_at,
    note: 'Her grandmother is 80.',
    payment: 'at_store',
    expected_total: quote.body.quote.total,
    ...more,
  };
}

describe('an order on the phone', () => {
  test('is accepted at once, in the same book, by whoever took it, with a tracking link and without any mail', async () => {
    const staff = t.as('meera');
    const form = await formOf(staff);
    const { status, body } = await staff.post(URL, form);
    expect(status, JSON.stringify(body)).toBe(201);
    expect(body).toMatchObject({
      status: 'accepted',
      source: 'phone',
      payment_status: 'unpaid',
      payment_due: 'at_store',
      due: form.expected_total,
      customer: { name: 'Lena Park', email: null, phone: '+919845012345' },
      note: 'Her grandmother is 80.',
    });
    expect(body.history.map((row: { event: string; by: string }) => [row.event, row.by])).toEqual([
      ['order.placed', 'Meera Krishnan'],
      ['order.accepted', 'Meera Krishnan'],
    ]);
    const tracked = await t.guest().get(`/api/v1/tracking/${body.tracking_token}`);
    expect(tracked.body).toMatchObject({ number: body.number, status: 'accepted' });
    expect(JSON.stringify(tracked.body)).not.toContain('Meera');
    const board = await staff.get('/api/v1/stores/1/board');
    expect(board.body.items.find((item: { id: number }) => item.id === body.id)).toMatchObject({ source: 'phone' });
    await t.runJobs();
    const mails = await t.context.db
      .selectFrom('messages')
      .where('order_id', '=', body.id)
      .select('template')
      .execute();
    expect(mails).toEqual([]);
    for (const move of ['production', 'readiness', 'completion']) await staff.put(`${orderPath(body.id)}/${move}`);
    await t.runJobs();
    const done = await staff.get(orderPath(body.id));
    expect(done.body).toMatchObject({ status: 'completed', payment_status: 'paid', paid: form.expected_total });
  });

  test('with an e-mail sends one: that it is in the book', async () => {
    const staff = t.as('meera');
    const customer = { name: 'Lena Park', email: 'lena@example.com' };
    const { body } = await staff.post(URL, await formOf(staff, { skip: 1 }, { customer }));
    await t.runJobs();
    const mails = await t.context.db
      .selectFrom('messages')
      .where('order_id', '=', body.id)
      .select(['template', 'recipient'])
      .execute();
    expect(mails).toEqual([{ template: 'order-accepted', recipient: 'lena@example.com' }]);
  });

  test('is delivered for the fee of its address, paid at the door', async () => {
    const staff = t.as('meera');
    const form = await formOf(
      staff,
      { fulfilment: 'delivery', address: INDIRANAGAR, skip: 3 },
      { payment: 'on_delivery' },
    );
    const { body } = await staff.post(URL, form);
    expect(body).toMatchObject({
      fulfilment: 'delivery',
      payment_due: 'on_delivery',
      address: { line1: INDIRANAGAR.line1 },
    });
    expect(Number(body.delivery.amount)).toBeGreaterThan(0);
  });

  test('that is paid already is written down as paid, and refunded in cash when it is cancelled', async () => {
    const staff = t.as('meera');
    const { body } = await staff.post(
      URL,
      await formOf(staff, { skip: 2 }, { payment: 'paid_in_cash', source: 'walk_in' }),
    );
    expect(body).toMatchObject({ payment_status: 'paid', due: { amount: '0.00' }, source: 'walk_in' });
    await staff.put(`${orderPath(body.id)}/cancellation`, { reason: 'Called again.' });
    await t.runJobs();
    expect((await staff.get(orderPath(body.id))).body).toMatchObject({
      payment_status: 'refunded',
      refunded: body.paid,
    });
  });
});

describe('staff', () => {
  test('need no notice, and the window that is running will do', async () => {
    t.clock.set('2026-11-25T09:40:00+05:30');
    const staff = t.as('meera');
    const form = await formOf(staff, {}, { source: 'walk_in' });
    expect(new Date(form.window_starts_at) <= t.clock.now()).toBe(true);
    expect((await staff.post(URL, form)).status).toBe(201);
    t.clock.set('2026-11-25T10:00:00+05:30');
  });

  test('may not go beyond what there is room for, and are shown other times', async () => {
    const staff = t.as('meera');
    const form = await formOf(staff, { skip: 6 });
    await t.context.db.updateTable('stores').set({ window_capacity_units: 0 }).where('id', '=', 1).execute();
    const refused = await staff.post(URL, form);
    await t.context.db.updateTable('stores').set({ window_capacity_units: 12 }).where('id', '=', 1).execute();
    expect(refused.body).toMatchObject({ status: 409, code: 'delivery/window-full', facts: { store_id: 1 } });
  });

  test('press twice and take one order', async () => {
    const staff = t.as('meera');
    const form = await formOf(staff, { skip: 7 });
    const key = { 'idempotency-key': 'phone-once' };
    const answers = await Promise.all([staff.post(URL, form, key), staff.post(URL, form, key)]);
    expect(answers.map(({ status }) => status)).toEqual([201, 201]);
    expect(answers[0]?.body.id).toBe(answers[1]?.body.id);
  });

  test('can change what they took, as any order', async () => {
    const staff = t.as('meera');
    const { body } = await staff.post(URL, await formOf(staff, { skip: 8 }, { payment: 'paid_in_cash' }));
    const wish = { lines: [{ line_id: body.lines[0].id, product_id: 107, selections: [] }] };
    const quote = await staff.post(`${orderPath(body.id)}/changes/quote`, wish);
    const expected_total = quote.body.after.total;
    const changed = await staff.post(`${orderPath(body.id)}/changes`, {
      ...wish,
      expected_total,
      consent: 'On the phone',
    });
    expect(changed.status, JSON.stringify(changed.body)).toBe(201);
    await t.runJobs();
    expect((await staff.get(orderPath(body.id))).body).toMatchObject({
      payment_status: 'paid',
      refunded: quote.body.refund,
    });
  });
});

describe.each(['', '/quote'])('POST /api/v1/stores/:id/orders%s', (path) => {
  const post = (client: Client, store: number | string, form: object) =>
    client.post(`/api/v1/stores/${store}/orders${path}`, form);
  const wanted = async (more: object = {}) => {
    const form: Record<string, unknown> = { ...(await formOf(t.as('meera'), { skip: 9 })), ...more };
    if (path) for (const key of ['source', 'customer', 'note', 'payment', 'expected_total']) delete form[key];
    return form;
  };

  test('by nobody is 401, by a customer or another store’s staff 404, of a store that is not there 404', async () => {
    const form = await wanted();
    expect((await post(t.guest(), 1, form)).status).toBe(401);
    for (const name of ['asha', 'lakshmi'])
      expect((await post(t.as(name), 1, form)).body).toMatchObject({ status: 404, code: 'stores/unknown' });
    expect((await post(t.as('admin'), 99_999, form)).body).toMatchObject({ status: 404, code: 'stores/unknown' });
  });

  test.each([
    ['no lines', { lines: [] }, 400, 'request/invalid'],
    ['a product of another store', { lines: [{ product_id: 201 }] }, 422, 'carts/not-of-this-store'],
    ['choices that are missing', { lines: [{ product_id: 101 }] }, 422, 'designs/not-valid'],
    [
      'a window that the store does not have',
      { window_starts_at: '2026-11-26T03:07:00Z' },
      409,
      'delivery/window-not-possible',
    ],
    ['a way that is none', { fulfilment: 'by air' }, 400, 'request/invalid'],
  ])('with %s is refused', async (_what, wrong, status, code) => {
    expect((await post(t.as('meera'), 1, await wanted(wrong))).body).toMatchObject({ status, code });
  });
});

test.each([
  ['a pickup that is paid at the door', { payment: 'on_delivery' }, 422, 'orders/pickup-not-delivered'],
  ['another total', { expected_total: { amount: '1.00', currency: 'INR' } }, 409, 'orders/total-changed'],
  ['a delivery to nowhere', { fulfilment: 'delivery' }, 409, 'orders/address-missing'],
  ['no name', { customer: { name: '' } }, 400, 'request/invalid'],
  ['a source that is none', { source: 'online' }, 400, 'request/invalid'],
])('%s takes no order', async (_what, wrong, status, code) => {
  const form = await formOf(t.as('meera'), { skip: 9 });
  expect((await t.as('meera').post(URL, { ...form, ...wrong })).body).toMatchObject({ status, code });
});

test('takes a bounded number of statements', async () => {
  const staff = t.as('meera');
  const form = await formOf(staff, { skip: 11 });
  const before = statementCount();
  expect((await staff.post(URL, form)).status).toBe(201);
  const order = statementCount() - before;
  const { source: _s, customer: _c, note: _n, payment: _p, expected_total: _e, ...asked } = form;
  const start = statementCount();
  await staff.post(`${URL}/quote`, asked);
  expect({ order, quote: statementCount() - start }).toEqual({ order: 22, quote: 8 });
});
