import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { startTestApp, type TestApp } from '../../test/app.ts';
import { findViolations } from '../reports/invariants.ts';
import { askFor, orderPath, type Placed, placeOrder, takenAt, track, trackPath } from './test-changes.ts';

let t: TestApp;
beforeAll(async () => {
  t = await startTestApp();
});
afterEach(async () => {
  expect(await findViolations(t.context.db)).toEqual([]);
});
afterAll(() => t.stop());

const WORDS = 109;
type Selection = { group_id: number; option_ids?: number[]; text?: string };
const withWords = ({ line }: Placed, text: string): Selection[] => [
  ...line.selections.filter((one: Selection) => one.group_id !== WORDS),
  { group_id: WORDS, text },
];
const withOption = ({ line }: Placed, group_id: number, option: number): Selection[] =>
  line.selections.map((one: Selection) => (one.group_id === group_id ? { group_id, option_ids: [option] } : one));

const consent = { consent: 'Agreed by phone, 14:05' };
const change = (order: Placed, wish: object, more: object = consent) =>
  askFor(t.as('meera'), orderPath(order.id), wish, more);

describe('the words on the cake', () => {
  test('change with the drawing, which gets a new address, and cost nothing more', async () => {
    const order = await placeOrder(t);
    const wish = { lines: [{ line_id: order.line.id, selections: withWords(order, 'Happy 7th, Asha') }] };
    const answer = await change(order, wish);
    expect(answer.status, JSON.stringify(answer.body)).toBe(201);
    const { lines, total, status, history } = answer.body.order;
    expect({ total, status }).toEqual({ total: order.total, status: 'accepted' });
    expect(lines[0]).toMatchObject({ id: order.line.id, inscription: 'Happy 7th, Asha' });
    expect(lines[0].picture.url).not.toBe(order.line.picture.url);
    expect(history.at(-2)).toMatchObject({
      event: 'order.changed',
      reason: 'Agreed by phone, 14:05',
      differences: [{ what: expect.stringContaining('Words on the cake'), from: 'none', to: '“Happy 7th, Asha”' }],
    });
    const { change: done } = answer.body;
    const was = await t.guest().get(done.before.lines[0].picture.url);
    const will = await t.guest().get(done.after.lines[0].picture.url);
    expect([was.status, will.status]).toEqual([200, 200]);
    expect(was.body).not.toBe(will.body);
    expect((await t.guest().get(lines[0].picture.url)).body).toBe(will.body);
  });

  test('that nobody can pipe are refused with the field', async () => {
    const order = await placeOrder(t);
    const wish = { lines: [{ line_id: order.line.id, selections: withWords(order, 'x'.repeat(31)) }] };
    expect((await change(order, wish)).body).toMatchObject({
      status: 422,
      code: 'designs/not-valid',
      errors: [{ field: expect.stringMatching(/^lines\.0\.selections/) }],
    });
  });
});

describe('prices', () => {
  test('of lines that are not touched stay as they were sold, those of changed lines are today’s', async () => {
    const { db } = t.context;
    const order = await placeOrder(t);
    await db.updateTable('products').set({ price_minor: 130000 }).where('id', '=', 101).execute();
    const note = await change(order, { details: { note: 'Ring twice.' } });
    expect(note.body.order.total).toEqual(order.total);
    const wish = { lines: [{ line_id: order.line.id, selections: withWords(order, 'Hello') }] };
    const words = await change(order, wish);
    expect(words.body.change).toMatchObject({
      before: { items: { amount: '1150.00' } },
      after: { items: { amount: '1300.00' } },
    });
    await db.updateTable('products').set({ price_minor: 115000 }).where('id', '=', 101).execute();
  });

  test('are compared with what whoever asks saw', async () => {
    const order = await placeOrder(t);
    const wish = { lines: [{ line_id: order.line.id, quantity: 2 }] };
    const asked = await change(order, wish, { ...consent, expected_total: order.total });
    expect(asked.body).toMatchObject({
      status: 409,
      code: 'orders/total-changed',
      facts: { total: { amount: '2380.00' } },
    });
  });

  test('of the offer that was made count when it is accepted, whatever the catalogue says by then', async () => {
    const { db } = t.context;
    const order = await placeOrder(t);
    const wish = { lines: [{ line_id: order.line.id, selections: withOption(order, 104, 10402) }] };
    const asked = await change(order, wish, {});
    await db.updateTable('products').set({ price_minor: 999900 }).where('id', '=', 101).execute();
    const { open_change } = await track(t, order.tracking_token);
    const yes = await t.guest().post(`/api/v1/changes/${open_change.token}/acceptance`);
    expect(yes.body.order.total).toEqual(asked.body.change.total_after);
    await db.updateTable('products').set({ price_minor: 115000 }).where('id', '=', 101).execute();
  });

  test('of the delivery follow the address, which has to be one that the store delivers to', async () => {
    const order = await placeOrder(t);
    const address = { line1: '1 Nowhere', city: 'Bengaluru', postcode: '560038', lat: 12.9719, lng: 77.6412 };
    const moved = await change(order, { details: { address: { ...address, recipient: 'Lena Park' } } });
    expect(moved.body.order.address).toMatchObject({ line1: '1 Nowhere', recipient: 'Lena Park', distance_m: 237 });
    const far = { ...address, postcode: '562157', lat: 13.2, lng: 77.7 };
    const quote = await t.as('meera').post(`${orderPath(order.id)}/changes/quote`, { details: { address: far } });
    expect(quote.body).toMatchObject({ is_possible: false, problems: [{ code: 'delivery/outside-area' }] });
  });
});

describe('another product', () => {
  test('takes the place of a line, with its own choices', async () => {
    const order = await placeOrder(t);
    const product = await t.guest().get('/api/v1/products/107');
    const selections = product.body.groups
      .filter((group: { is_required: boolean; options: { id: number }[] }) => group.is_required)
      .map((group: { id: number; options: { id: number }[] }) => ({
        group_id: group.id,
        option_ids: [group.options[0]?.id],
      }));
    const answer = await change(order, { lines: [{ line_id: order.line.id, product_id: 107, selections }] });
    expect(answer.status, JSON.stringify(answer.body)).toBe(201);
    expect(answer.body.order.lines).toMatchObject([{ product_id: 107, name: 'Filter Coffee Walnut Loaf Cake' }]);
  });

  test.each([
    ['of another store', { product_id: 201 }, 422, 'orders/other-store'],
    ['that does not exist', { product_id: 99_999_999 }, 404, 'catalogue/unknown-product'],
  ])('%s is refused', async (_what, wish, status, code) => {
    const order = await placeOrder(t);
    expect((await change(order, { lines: [{ line_id: order.line.id, ...wish }] })).body).toMatchObject({
      status,
      code,
    });
  });
});

describe('how many', () => {
  test('more take their place at once, fewer give it back', async () => {
    const order = await placeOrder(t, { skip: 15, quantity: 2 });
    const times = (quantity: number) => change(order, { lines: [{ line_id: order.line.id, quantity }] });
    expect((await times(4)).status).toBe(201);
    expect(await takenAt(t, order.id, order.window)).toBe(4);
    expect((await times(1)).status).toBe(201);
    expect(await takenAt(t, order.id, order.window)).toBe(1);
  });

  test('more than there is room for is refused with other times', async () => {
    const order = await placeOrder(t, { skip: 16 });
    const refused = await change(order, { lines: [{ line_id: order.line.id, quantity: 13 }] });
    expect(refused.body).toMatchObject({ status: 409, code: 'delivery/window-full' });
    expect(await takenAt(t, order.id, order.window)).toBe(1);
  });

  test('of pieces from stock are taken while it is decided, and go back with a no', async () => {
    const { db } = t.context;
    const stock = async () =>
      (await db.selectFrom('products').where('id', '=', 307).select('stock').executeTakeFirstOrThrow()).stock;
    const order = await placeOrder(t, { product_id: 307, fulfilment: 'pickup', quantity: 2, skip: 3 });
    expect(await stock()).toBe(58);
    const path = trackPath(order.tracking_token);
    const times = (quantity: number) => askFor(t.guest(), path, { lines: [{ line_id: order.line.id, quantity }] });
    const asked = await times(5);
    expect(asked.status, JSON.stringify(asked.body)).toBe(201);
    expect(await stock()).toBe(55);
    await t.guest().post(`${path}/changes/${asked.body.change.id}/withdrawal`);
    expect(await stock()).toBe(58);
    const fewer = await times(1);
    expect(await stock()).toBe(58);
    await t.as('admin').post(`${orderPath(order.id)}/changes/${fewer.body.change.id}/acceptance`);
    expect(await stock()).toBe(59);
    await db.updateTable('products').set({ stock: 1 }).where('id', '=', 307).execute();
    expect((await times(4)).body).toMatchObject({ status: 409, code: 'catalogue/out-of-stock' });
    expect(await stock()).toBe(1);
  });
});

describe('wishes that make no sense', () => {
  test.each([
    ['nothing at all', () => ({}), 'orders/nothing-changes'],
    [
      'what is there already',
      (o: Placed) => ({ window_starts_at: o.window, lines: [{ line_id: o.line.id, quantity: 1 }] }),
      'orders/nothing-changes',
    ],
    [
      'to remove everything',
      (o: Placed) => ({ lines: [{ line_id: o.line.id, is_removed: true }] }),
      'orders/nothing-left',
    ],
    ['a line of another order', () => ({ lines: [{ line_id: 1, quantity: 2 }] }), 'orders/unknown-line'],
    [
      'a line twice',
      (o: Placed) => ({
        lines: [
          { line_id: o.line.id, quantity: 2 },
          { line_id: o.line.id, quantity: 3 },
        ],
      }),
      'orders/unknown-line',
    ],
  ])('%s', async (_what, wish, code) => {
    const order = await placeOrder(t);
    const asked = await t
      .as('meera')
      .post(`${orderPath(order.id)}/changes`, { ...wish(order), expected_total: order.total });
    expect(asked.body).toMatchObject({ status: 422, code });
  });

  test('an address for what is picked up', async () => {
    const order = await placeOrder(t, { fulfilment: 'pickup' });
    const address = { line1: '12 100 Feet Road', city: 'Bengaluru', postcode: '560038' };
    expect((await change(order, { details: { address } })).body).toMatchObject({
      status: 422,
      code: 'orders/no-address',
    });
  });
});
