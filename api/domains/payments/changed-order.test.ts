import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { startTestApp, type TestApp } from '../../test/app.ts';
import { CARD, checkoutBody, fillBasket } from '../../test/shopping.ts';
import { askFor, orderPath, track } from '../orders/test-changes.ts';
import { findViolations } from '../reports/invariants.ts';
import type { PaymentProvider } from './provider.ts';
import { factOf, recordPayment, shareOut } from './record-payment.service.ts';

let t: TestApp;
beforeAll(async () => {
  t = await startTestApp();
});
afterEach(async () => {
  expect(await findViolations(t.context.db)).toEqual([]);
});
afterAll(() => t.stop());

const DECLINED = '4000 0000 0000 0002';

test.each([
  ['dearer', 3],
  ['cheaper', 1],
])(
  'a refused charge that went through after all sends back what it took, of an order that became %s since',
  async (_what, quantity) => {
    const { db, payments } = t.context;
    const guest = t.guest();
    const basket = await fillBasket(guest, { skip: 10, quantity: 2 });
    const { body } = await guest.post('/api/v1/checkouts', checkoutBody(basket));
    const [order] = body.orders;
    const pay = (number: string) =>
      guest.post(`/api/v1/checkouts/${body.token}/payments`, { card: { ...CARD, number } });
    expect((await pay(DECLINED)).body.outcome.kind).toBe('declined');
    expect((await pay(CARD.number)).body.outcome.kind).toBe('paid');
    const { lines } = await track(t, order.tracking_token);
    const wish = { lines: [{ line_id: lines[0].id, quantity }] };
    const changed = await askFor(t.as('meera'), orderPath(order.id), wish, { consent: 'By phone' });
    expect(changed.status, JSON.stringify(changed.body)).toBe(201);
    await t.runJobs();
    const before = await track(t, order.tracking_token);

    const { idempotency_key: key } = await db
      .selectFrom('payment_attempts')
      .where('status', '=', 'failed')
      .orderBy('id', 'desc')
      .select('idempotency_key')
      .executeTakeFirstOrThrow();
    const gateway = payments.byMethod('card') as PaymentProvider;
    await t.context.pool.query(`update test_gateway.charges set status = 'succeeded' where idempotency_key = $1`, [
      key,
    ]);
    const result = await gateway.find(key);
    if (!result) throw new Error('the provider never heard of it');
    expect(await recordPayment(t.context, factOf(gateway.name, key, result))).toEqual({ outcome: 'applied' });
    expect(await findViolations(db)).toEqual([]);
    await t.runJobs();
    const after = await track(t, order.tracking_token);
    expect(Number(after.refunded.amount) - Number(before.refunded.amount)).toBe(Number(order.total.amount));
    expect(after).toMatchObject({ payment_status: before.payment_status, due: before.due, total: before.total });
  },
);

describe('a captured amount', () => {
  const orders = (...totals: number[]) => totals.map((total_minor, i) => ({ id: i + 1, total_minor }));
  test.each([
    [
      'what each order costs',
      300,
      orders(100, 200),
      [
        [1, 100],
        [2, 200],
      ],
    ],
    [
      'the whole amount, where they cost less by now',
      300,
      orders(50, 100),
      [
        [1, 50],
        [2, 250],
      ],
    ],
    [
      'no more than there is, where they cost more',
      300,
      orders(250, 400),
      [
        [1, 250],
        [2, 50],
      ],
    ],
    ['nothing to what costs nothing', 300, orders(0, 300), [[2, 300]]],
    ['everything to the one that is left', 300, orders(0), [[1, 300]]],
  ])('is shared out as %s', (_what, amount, shared, expected) => {
    expect([...shareOut(amount, shared)]).toEqual(expected);
  });
});
