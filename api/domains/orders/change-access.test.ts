import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { statementCount } from '../../platform/db.ts';
import { startTestApp, type TestApp } from '../../test/app.ts';
import type { Client } from '../../test/client.ts';
import { askFor, orderPath, type Placed, placeOrder, track, trackPath } from './test-changes.ts';

let t: TestApp;
let order: Placed;
beforeAll(async () => {
  t = await startTestApp();
  order = await placeOrder(t, { client: t.as('asha') });
});
afterAll(() => t.stop());

const NOTE = { details: { note: 'Ring twice.' } };
const body = () => ({ ...NOTE, expected_total: order.total });

const ASKING: [string, () => object][] = [
  ['/changes/quote', () => NOTE],
  ['/changes', body],
];
describe.each(ASKING)('POST /api/v1/orders/:id%s', (path, valid) => {
  const post = (client: Client, id: number | string = order.id, sent: object = valid()) =>
    client.post(`/api/v1/orders/${id}${path}`, sent);

  test('by nobody is 401, by a stranger or another store’s staff 404, of an order that is not there 404', async () => {
    expect((await post(t.guest())).status).toBe(401);
    for (const name of ['ravi', 'lakshmi'])
      expect((await post(t.as(name))).body).toMatchObject({ status: 404, code: 'orders/unknown' });
    expect((await post(t.as('meera'), 99_999_999)).body).toMatchObject({ status: 404, code: 'orders/unknown' });
  });

  test.each([
    ['no list of lines', { lines: 'all' }],
    ['a line without a wish', { lines: [{ line_id: 1 }] }],
    ['0 pieces', { lines: [{ line_id: 1, quantity: 0 }] }],
    ['100 pieces', { lines: [{ line_id: 1, quantity: 100 }] }],
    ['a window that is no time', { window_starts_at: 'tomorrow' }],
    ['a note of 501 characters', { details: { note: 'x'.repeat(501) } }],
    ['a character that turns the note around', { details: { note: 'a\u202eb' } }],
    ['a price', { total: { amount: '1.00', currency: 'INR' } }],
  ])('with %s is bad input', async (_what, wrong) => {
    expect((await post(t.as('meera'), order.id, { ...valid(), ...wrong })).status).toBe(400);
  });

  test('of an order that is not paid yet is refused, to the store as unknown', async () => {
    const draft = await placeOrder(t, { client: t.as('asha'), method: 'cash' });
    await t.context.db
      .updateTable('orders')
      .set({ status: 'draft', placed_at: null })
      .where('id', '=', draft.id)
      .execute();
    const sent = 'expected_total' in valid() ? { ...valid(), expected_total: draft.total } : valid();
    expect((await post(t.as('asha'), draft.id, sent)).body).toMatchObject({
      status: 409,
      code: 'orders/not-changeable',
    });
    expect((await post(t.as('meera'), draft.id, sent)).body).toMatchObject({ status: 404, code: 'orders/unknown' });
  });
});

test('a tracking link that nobody has opens no quote and no request', async () => {
  for (const path of ['/changes/quote', '/changes'])
    expect(
      (await t.guest().post(`/api/v1/tracking/AAAAAAAAAAAAAAAAAAAAAA${path}`, path === '/changes' ? body() : NOTE))
        .body,
    ).toMatchObject({ status: 404, code: 'orders/unknown' });
});

test('a quote writes nothing', async () => {
  const before = await track(t, order.tracking_token);
  const quote = await t.guest().post(`${trackPath(order.tracking_token)}/changes/quote`, NOTE);
  expect(quote.body).toMatchObject({ is_possible: true, difference: { amount: '0.00' }, kinds: ['details'] });
  expect(await track(t, order.tracking_token)).toEqual(before);
});

test('customers can’t decline their own order with a question, nor write down their own consent', async () => {
  const post = (more: object) => t.as('asha').post(`${orderPath(order.id)}/changes`, { ...body(), ...more });
  expect((await post({ decline_if_refused: true })).body).toMatchObject({
    status: 422,
    code: 'orders/decline-not-possible',
  });
  expect((await post({ consent: 'I agree' })).body).toMatchObject({ status: 403, code: 'orders/not-yours-to-answer' });
});

describe('answers', () => {
  let mine: Placed;
  let id: number;
  let token: string;
  beforeAll(async () => {
    mine = await placeOrder(t, { client: t.as('asha') });
    id = (await askFor(t.as('meera'), orderPath(mine.id), NOTE)).body.change.id;
    token = (await track(t, mine.tracking_token)).open_change.token;
  });
  const say = (client: Client, name: string, sent: object | undefined = undefined, change: number | string = id) =>
    client.post(`${orderPath(mine.id)}/changes/${change}/${name}`, sent);
  const REASON = { reason: 'By phone, 14:05' };

  test.each(['acceptance', 'refusal', 'withdrawal', 'consent'])(
    '%s by nobody is 401, by a stranger or another store’s staff 404, of a change that is not there 404',
    async (name) => {
      expect((await say(t.guest(), name, REASON)).status).toBe(401);
      for (const person of ['ravi', 'lakshmi']) expect((await say(t.as(person), name, REASON)).status).toBe(404);
      expect((await say(t.as('meera'), name, REASON, 99_999)).body).toMatchObject({ code: 'orders/unknown-change' });
      expect((await say(t.as('meera'), name, REASON, 'x')).status).toBe(400);
      const elsewhere = await t.as('meera').post(`${orderPath(order.id)}/changes/${id}/${name}`, REASON);
      expect(elsewhere.body).toMatchObject({ status: 404, code: 'orders/unknown-change' });
    },
  );

  test.each([
    ['meera', 'acceptance'],
    ['meera', 'refusal'],
    ['admin', 'acceptance'],
    ['asha', 'withdrawal'],
    ['asha', 'consent'],
  ])('of the wrong side are refused: %s can’t say %s', async (name, what) => {
    expect((await say(t.as(name), what, REASON)).body).toMatchObject({
      status: 403,
      code: 'orders/not-yours-to-answer',
    });
  });

  test('consent says when and how', async () => {
    for (const sent of [undefined, {}, { reason: '' }, { reason: 'ok' }])
      expect((await say(t.as('meera'), 'consent', sent)).status).toBe(400);
  });

  test('a link that nobody has is unknown, and staff never get the customer’s', async () => {
    for (const path of ['', '/acceptance', '/refusal']) {
      const url = `/api/v1/changes/AAAAAAAAAAAAAAAAAAAAAA${path}`;
      const answer = path === '' ? await t.guest().get(url) : await t.guest().post(url);
      expect(answer.body).toMatchObject({ status: 404, code: 'orders/unknown-change' });
    }
    const { body: seen } = await t.as('meera').get(orderPath(mine.id));
    expect(seen.open_change.token).toBeNull();
    expect(JSON.stringify(seen)).not.toContain(token);
  });

  test('customers read the store’s name, never a person’s of it', async () => {
    const { body: seen } = await t.guest().get(`/api/v1/changes/${token}`);
    expect(seen.change.asked_by_name).toBe(seen.order.store.name);
    expect(JSON.stringify(seen)).not.toContain('Meera');
    const theirs = await t.as('meera').get(orderPath(mine.id));
    expect(theirs.body.open_change.asked_by_name).toContain('Meera');
  });

  test('a drawing is for whoever has the tracking link, of that order’s changes alone', async () => {
    const picture = (path: string) => t.guest().get(`${trackPath(mine.tracking_token)}/changes/${id}/drawings/${path}`);
    expect((await picture(`after-${mine.line.id}.svg`)).status).toBe(200);
    expect((await picture('after-1.svg')).status).toBe(404);
    expect((await picture('other-1.svg')).status).toBe(400);
    const other = `${trackPath(order.tracking_token)}/changes/${id}/drawings/after-${mine.line.id}.svg`;
    expect((await t.guest().get(other)).status).toBe(404);
  });

  test('signed in, the customer says yes under the order as well', async () => {
    expect((await say(t.as('asha'), 'acceptance')).body.change.status).toBe('accepted');
    expect((await say(t.as('meera'), 'withdrawal')).body).toMatchObject({
      status: 409,
      code: 'orders/change-accepted',
    });
  });
});

test('the same request with the same key asks once', async () => {
  const mine = await placeOrder(t);
  const key = { 'idempotency-key': 'change-once' };
  const ask = () => t.as('meera').post(`${orderPath(mine.id)}/changes`, { ...NOTE, expected_total: mine.total }, key);
  const answers = [await ask(), await ask()];
  expect(answers.map(({ status }) => status)).toEqual([201, 201]);
  expect(answers[0]?.body).toEqual(answers[1]?.body);
});

test('takes a bounded number of statements', async () => {
  const mine = await placeOrder(t, { skip: 10 });
  const counted = async (work: () => Promise<{ status: number }>, status: number) => {
    const before = statementCount();
    expect((await work()).status).toBe(status);
    return statementCount() - before;
  };
  const staff = t.as('meera');
  await staff.get(orderPath(mine.id));
  const lines = [{ line_id: mine.line.id, quantity: 2 }];
  const quote = await counted(() => staff.post(`${orderPath(mine.id)}/changes/quote`, { lines }), 200);
  const { body: quoted } = await staff.post(`${orderPath(mine.id)}/changes/quote`, { lines });
  const sent = { lines, expected_total: quoted.after.total };
  const ask = await counted(() => staff.post(`${orderPath(mine.id)}/changes`, sent), 201);
  const { open_change } = await track(t, mine.tracking_token);
  const see = await counted(() => t.guest().get(`/api/v1/changes/${open_change.token}`), 200);
  const accept = await counted(() => t.guest().post(`/api/v1/changes/${open_change.token}/acceptance`), 200);
  const counts = { quote, ask, see, accept };
  expect(counts).toEqual({ quote: 12, ask: 19, see: 3, accept: 18 });
});
