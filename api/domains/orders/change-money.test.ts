import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { startTestApp, type TestApp } from '../../test/app.ts';
import { CARD, checkoutBody, fillBasket } from '../../test/shopping.ts';
import { findViolations } from '../reports/invariants.ts';
import { askFor, orderPath, type Placed, placeOrder, track, trackPath } from './test-changes.ts';

let t: TestApp;
beforeAll(async () => {
  t = await startTestApp();
});
afterEach(async () => {
  expect(await findViolations(t.context.db)).toEqual([]);
});
afterAll(() => t.stop());

const consent = { consent: 'Agreed by phone, 14:05' };
const size = (order: Placed, option: number) =>
  askFor(
    t.as('meera'),
    orderPath(order.id),
    {
      lines: [
        {
          line_id: order.line.id,
          selections: order.line.selections.map((one: { group_id: number }) =>
            one.group_id === 101 ? { group_id: 101, option_ids: [option] } : one,
          ),
        },
      ],
    },
    consent,
  );
const [SMALL, LARGE] = [10101, 10103];
const finish = async (order: Placed) => {
  for (const move of ['production', 'readiness', 'handover', 'completion'])
    expect((await t.as('meera').put(`${orderPath(order.id)}/${move}`)).status, move).toBe(200);
  return track(t, order.tracking_token);
};
const entries = async (order: Placed) =>
  t.context.db
    .selectFrom('payment_entries')
    .where('order_id', '=', order.id)
    .orderBy('id')
    .select(['kind', 'provider', 'amount_minor'])
    .execute();

describe('an order that was paid online', () => {
  test('and becomes dearer is paid with the rest in cash when it is handed over', async () => {
    const order = await placeOrder(t);
    const changed = await size(order, LARGE);
    const due = changed.body.change.due;
    expect(changed.body.order).toMatchObject({ payment_status: 'deposit_paid', payment_due: 'on_delivery', due });
    expect(Number(due.amount)).toBe(Number(changed.body.order.total.amount) - Number(order.total.amount));
    const done = await finish(order);
    expect(done).toMatchObject({ payment_status: 'paid', paid: changed.body.order.total, due: { amount: '0.00' } });
    expect((await entries(order)).map(({ kind, provider }) => [kind, provider])).toEqual([
      ['charge', 'test'],
      ['charge', 'cash'],
    ]);
  });

  test('and becomes cheaper gets the difference back, once, and is paid', async () => {
    const order = await placeOrder(t);
    await size(order, LARGE);
    const back = await size(order, SMALL);
    expect(back.body.order).toMatchObject({ payment_status: 'paid', payment_due: 'now', refunded: { amount: '0.00' } });
    const cheap = await askFor(
      t.as('meera'),
      orderPath(order.id),
      { lines: [{ line_id: order.line.id, product_id: 107, selections: [] }] },
      consent,
    );
    expect(cheap.status, JSON.stringify(cheap.body)).toBe(201);
    const { refund } = cheap.body.change;
    expect(Number(refund.amount)).toBe(Number(order.total.amount) - Number(cheap.body.order.total.amount));
    await t.runJobs();
    await t.runSchedules();
    expect(await track(t, order.tracking_token)).toMatchObject({ payment_status: 'paid', refunded: refund });
  });

  test('cheaper and then dearer again collects only what is missing', async () => {
    const order = await placeOrder(t);
    const wish = { lines: [{ line_id: order.line.id, product_id: 107, selections: [] }] };
    const cheap = await askFor(t.as('meera'), orderPath(order.id), wish, consent);
    await t.runJobs();
    const again = { lines: [{ line_id: order.line.id, product_id: 101, selections: order.line.selections }] };
    const dear = await askFor(t.as('meera'), orderPath(order.id), again, consent);
    expect(dear.body.change.due).toEqual(cheap.body.change.refund);
    expect(dear.body.order.payment_status).toBe('deposit_paid');
    expect(await finish(order)).toMatchObject({ payment_status: 'paid', due: { amount: '0.00' } });
    const sums = await entries(order);
    const net = sums.reduce(
      (sum, { kind, amount_minor }) => sum + (kind === 'charge' ? amount_minor : -amount_minor),
      0,
    );
    expect(net).toBe(Number(order.total.amount) * 100);
  });

  test('cannot become dearer where the store takes no cash, and says so in the quote', async () => {
    const { db } = t.context;
    const order = await placeOrder(t);
    await db
      .updateTable('stores')
      .set({ payment_methods: ['card'] })
      .where('id', '=', 1)
      .execute();
    const refused = await size(order, LARGE);
    expect(refused.body).toMatchObject({ status: 409, code: 'orders/rest-not-payable' });
    await db
      .updateTable('stores')
      .set({ payment_methods: ['cash', 'card'] })
      .where('id', '=', 1)
      .execute();
  });

  test('and is cancelled after a change gets all the rest back', async () => {
    const order = await placeOrder(t);
    await askFor(
      t.as('meera'),
      orderPath(order.id),
      { lines: [{ line_id: order.line.id, product_id: 107, selections: [] }] },
      consent,
    );
    await t.guest().put(`${trackPath(order.tracking_token)}/cancellation`);
    await t.runJobs();
    expect(await track(t, order.tracking_token)).toMatchObject({ payment_status: 'refunded', refunded: order.total });
  });

  test('together with another store’s order keeps the checkout’s sum right, and the other order untouched', async () => {
    const guest = t.guest();
    const first = await fillBasket(guest, { skip: 8 });
    const product = await guest.get('/api/v1/products/307');
    expect(product.status).toBe(200);
    await guest.post(`/api/v1/carts/${first.token}/lines`, { product_id: 307, quantity: 1, selections: [] });
    const stores = [
      { store_id: 1, fulfilment: 'delivery', window_starts_at: first.window },
      { store_id: 3, fulfilment: 'pickup' },
    ];
    const destination = { postcode: '560038', text: 'Indiranagar' };
    const open = await guest.post(`/api/v1/carts/${first.token}/quote`, { destination, stores });
    const other = open.body.stores.find((s: { store: { id: number } }) => s.store.id === 3);
    const window = other.earliest.starts_at;
    const chosen = [stores[0], { ...stores[1], window_starts_at: window }];
    const quote = await guest.post(`/api/v1/carts/${first.token}/quote`, { destination, stores: chosen });
    const body = { ...checkoutBody({ ...first, quote: quote.body }), stores: chosen };
    const { body: checkout, status } = await guest.post('/api/v1/checkouts', body);
    expect(status, JSON.stringify(checkout)).toBe(201);
    await guest.post(`/api/v1/checkouts/${checkout.token}/payments`, { card: CARD });
    const [one, two] = checkout.orders;
    const { lines } = await track(t, one.tracking_token);
    const wish = { lines: [{ line_id: lines[0].id, quantity: 2 }] };
    expect((await askFor(t.as('meera'), orderPath(one.id), wish, consent)).status).toBe(201);
    const after = await guest.get(`/api/v1/checkouts/${checkout.token}`);
    const [a, b] = [await track(t, one.tracking_token), await track(t, two.tracking_token)];
    expect(Number(after.body.total.amount)).toBe(Number(a.total.amount) + Number(b.total.amount));
    expect(b).toMatchObject({ status: 'placed', total: two.total });
    expect((await guest.get(`/api/v1/checkouts/${checkout.token}/payment`)).body.outcome).toEqual({ kind: 'paid' });
  });
});

describe('an order to be paid in cash', () => {
  test('simply costs something else', async () => {
    const order = await placeOrder(t, { method: 'cash' });
    const dear = await size(order, LARGE);
    expect(dear.body.order).toMatchObject({ payment_status: 'unpaid', payment_due: 'on_delivery' });
    expect(dear.body.order.due).toEqual(dear.body.order.total);
    const cheap = await size(order, SMALL);
    expect(cheap.body.change).toMatchObject({ refund: null, due: order.total });
    expect(await finish(order)).toMatchObject({ paid: order.total, payment_status: 'paid' });
  });
});
