import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { startTestApp, type TestApp } from '../../test/app.ts';
import { expectError } from '../../test/logged-errors.ts';
import { CARD, checkoutBody, fillBasket } from '../../test/shopping.ts';
import { findViolations } from '../reports/invariants.ts';
import { type PaymentProvider, ProviderSilent } from './provider.ts';
import { findChargeByKey, updateChargeStatus } from './providers/test-gateway/gateway-books.sql.ts';
import { reconcilePayments } from './reconcile-payments.service.ts';
import { factOf, recordPayment } from './record-payment.service.ts';

let t: TestApp;
let gateway: PaymentProvider;
beforeAll(async () => {
  t = await startTestApp();
  gateway = t.context.payments.byMethod('card') as PaymentProvider;
});
afterEach(async () => {
  vi.restoreAllMocks();
  expect(await findViolations(t.context.db)).toEqual([]);
});
afterAll(() => t.stop());

const CHALLENGE = '4000 0025 0000 3155';

async function checkOut(skip = 0) {
  const guest = t.guest();
  const { body } = await guest.post('/api/v1/checkouts', checkoutBody(await fillBasket(guest, { skip })));
  const track = async () => (await guest.get(`/api/v1/tracking/${body.orders[0].tracking_token}`)).body;
  const pay = (number = CARD.number) =>
    guest.post(`/api/v1/checkouts/${body.token}/payments`, { card: { ...CARD, number } });
  const payment = async () => (await guest.get(`/api/v1/checkouts/${body.token}/payment`)).body;
  return { guest, token: body.token as string, order: body.orders[0], track, pay, payment };
}

const attemptOf = (orderId: number) =>
  t.context.db
    .selectFrom('payment_attempts as a')
    .innerJoin('payment_intents as i', 'i.id', 'a.intent_id')
    .innerJoin('orders as o', 'o.checkout_id', 'i.checkout_id')
    .where('o.id', '=', orderId)
    .orderBy('a.id', 'desc')
    .selectAll('a')
    .executeTakeFirstOrThrow();

/** The provider's news of a charge, as its webhook would bring it. */
async function tellOf(key: string) {
  const result = await gateway.find(key);
  if (!result) throw new Error('the provider never heard of it');
  return recordPayment(t.context, factOf(gateway.name, key, result));
}

describe('a webhook that is faster', () => {
  test('than an answer that never comes: the order stays paid, and nobody asks again', async () => {
    const { order, pay, track } = await checkOut();
    const { charge } = gateway;
    vi.spyOn(gateway, 'charge').mockImplementation(async (request) => {
      await charge(request);
      await tellOf(request.idempotency_key);
      throw new ProviderSilent('no answer within 30 s');
    });
    await pay();
    expect(await track()).toMatchObject({ status: 'placed', payment_status: 'paid' });
    expect((await attemptOf(order.id)).status).toBe('succeeded');
    t.clock.advance(5);
    expect(await reconcilePayments(t.context)).toBe(0);
  });

  test('than the answer to our own question is not undone by it', async () => {
    const { order, pay } = await checkOut();
    await pay('4000 0000 0000 0259');
    const { idempotency_key } = await attemptOf(order.id);
    t.clock.advance(3);
    vi.spyOn(gateway, 'find').mockImplementationOnce(async (key) => {
      const charge = await findChargeByKey(t.context.db, key);
      await updateChargeStatus(t.context.db, charge?.id as string, 'succeeded');
      await tellOf(key);
      return null;
    });
    await reconcilePayments(t.context);
    expect(idempotency_key).toBe((await attemptOf(order.id)).idempotency_key);
    expect((await attemptOf(order.id)).status).toBe('succeeded');
  });
});

describe('reconciliation', () => {
  test('asks about the others when a provider fails for one', async () => {
    const [first, second] = [await checkOut(0), await checkOut(1)];
    for (const { pay } of [first, second]) await pay('4000 0000 0000 0341');
    const { idempotency_key: poison } = await attemptOf(first.order.id);
    const { find } = gateway;
    vi.spyOn(gateway, 'find').mockImplementation(async (key) => {
      if (key === poison) throw new Error('502 Bad Gateway');
      return find(key);
    });
    t.clock.advance(3);
    await reconcilePayments(t.context);
    expect((await second.track()).status).toBe('placed');
    expect((await first.track()).status).toBe('draft');
    vi.restoreAllMocks();
    t.clock.advance(3);
    await reconcilePayments(t.context);
    expect((await first.track()).status).toBe('placed');
  });

  test('leaves a payment of a provider that this process does not know to those who do', async () => {
    const { order, pay, track } = await checkOut();
    await pay('4000 0000 0000 0341');
    vi.spyOn(t.context.payments, 'byName').mockReturnValue(undefined);
    t.clock.advance(3);
    await reconcilePayments(t.context);
    expect((await attemptOf(order.id)).status).toBe('unknown');
    vi.restoreAllMocks();
    t.clock.advance(3);
    await reconcilePayments(t.context);
    expect((await track()).status).toBe('placed');
  });

  test('asks again later, not at once, about a payment whose amount is not the one asked for', async () => {
    const { order, pay, track } = await checkOut();
    const { charge, find } = gateway;
    const lessen = (result: Awaited<ReturnType<typeof charge>>) =>
      result.kind === 'succeeded' ? { ...result, amount_minor: result.amount_minor - 1 } : result;
    vi.spyOn(gateway, 'charge').mockImplementation(async (request) => lessen(await charge(request)));
    expect((await pay()).body.outcome).toEqual({ kind: 'pending' });
    expect((await track()).status).toBe('draft');
    vi.spyOn(gateway, 'find').mockImplementation(async (key) => {
      const found = await find(key);
      return found && lessen(found);
    });
    t.clock.advance(3);
    expect(await reconcilePayments(t.context)).toBe(1);
    expect(await reconcilePayments(t.context)).toBe(0);
    vi.restoreAllMocks();
    await t.context.db
      .deleteFrom('payment_events')
      .where('attempt_id', '=', (await attemptOf(order.id)).id)
      .execute();
    t.clock.advance(3);
    await reconcilePayments(t.context);
  });

  test('ends a challenge that nobody answers for a day; money that comes after all goes back', async () => {
    const { order, pay, track } = await checkOut();
    await pay(CHALLENGE);
    t.clock.advance(24 * 60 + 1);
    await t.runSchedules();
    t.clock.advance(3);
    await t.runSchedules();
    expect((await attemptOf(order.id)).status).toBe('failed');
    expect((await track()).status).toBe('cancelled');
    const { idempotency_key } = await attemptOf(order.id);
    const charge = await findChargeByKey(t.context.db, idempotency_key);
    await updateChargeStatus(t.context.db, charge?.id as string, 'succeeded');
    await tellOf(idempotency_key);
    await t.runJobs();
    expect(await track()).toMatchObject({ status: 'cancelled', payment_status: 'refunded' });
    t.clock.set('2026-11-25T10:00:00+05:30');
  });
});

describe('a place', () => {
  test('is kept on while the customer is at the bank', async () => {
    const { order, pay, guest, token } = await checkOut();
    t.clock.advance(14);
    await pay(CHALLENGE);
    t.clock.advance(10);
    await t.runSchedules();
    const hold = await t.context.db
      .selectFrom('capacity_holds')
      .where('order_id', '=', order.id)
      .selectAll()
      .executeTakeFirstOrThrow();
    expect(hold.status).toBe('held');
    const charge = await findChargeByKey(t.context.db, (await attemptOf(order.id)).idempotency_key);
    await updateChargeStatus(t.context.db, charge?.id as string, 'succeeded');
    expect((await guest.put(`/api/v1/checkouts/${token}/payment/confirmation`)).body.outcome).toEqual({ kind: 'paid' });
  });
});

describe('what cannot be paid', () => {
  test('an order that was called off is not charged', async () => {
    const { guest, order, pay } = await checkOut();
    await guest.put(`/api/v1/tracking/${order.tracking_token}/cancellation`);
    const refused = await pay();
    expect(refused.body).toMatchObject({ status: 409, code: 'payments/order-ended' });
    const charges = await t.context.db
      .selectFrom('payment_attempts as a')
      .innerJoin('payment_intents as i', 'i.id', 'a.intent_id')
      .innerJoin('orders as o', 'o.checkout_id', 'i.checkout_id')
      .where('o.id', '=', order.id)
      .select('a.id')
      .execute();
    expect(charges).toEqual([]);
  });

  test('cash is not taken by card, and leaves no attempt', async () => {
    const guest = t.guest();
    const basket = await fillBasket(guest);
    const { body } = await guest.post('/api/v1/checkouts', checkoutBody(basket, { payment_method: 'cash' }));
    const refused = await guest.post(`/api/v1/checkouts/${body.token}/payments`, { card: CARD });
    expect(refused.body).toMatchObject({ status: 409, code: 'payments/paid-in-person' });
    expect((await guest.get(`/api/v1/checkouts/${body.token}/payment`)).body.outcome).toEqual({ kind: 'in_person' });
  });

  test('an order that costs nothing is placed without a charge, and paying it says so', async () => {
    const db = t.context.db;
    const before = await db
      .selectFrom('products')
      .where('id', '=', 101)
      .select('price_minor')
      .executeTakeFirstOrThrow();
    const guest = t.guest();
    await db.updateTable('products').set({ price_minor: 0 }).where('id', '=', 101).execute();
    await db.updateTable('options').set({ price: 0, price_by_size: null }).execute();
    await db.updateTable('store_windows').set({ price_minor: 0 }).where('store_id', '=', 1).execute();
    const basket = await fillBasket(guest, { fulfilment: 'pickup' });
    expect(basket.quote.total.amount).toBe('0.00');
    const { body } = await guest.post('/api/v1/checkouts', checkoutBody(basket));
    expect(body.orders[0].status).toBe('placed');
    const paid = await guest.post(`/api/v1/checkouts/${body.token}/payments`, { card: CARD });
    expect(paid.body).toEqual({ outcome: { kind: 'paid' } });
    expect((await guest.get(`/api/v1/checkouts/${body.token}/payment`)).body.outcome).toEqual({ kind: 'paid' });
    await db.updateTable('products').set(before).where('id', '=', 101).execute();
  });
});

describe('a refund', () => {
  async function declined() {
    const bought = await checkOut();
    await bought.pay();
    await t.as('meera').put(`/api/v1/orders/${bought.order.id}/decline`, { reason: 'No eggs today.' });
    return bought;
  }

  test('whose job runs 5 times at once is made once', async () => {
    const { order, track } = await declined();
    const { runRefund } = await import('./refunds.service.ts');
    const { id } = await t.context.db
      .selectFrom('refunds')
      .where('order_id', '=', order.id)
      .select('id')
      .executeTakeFirstOrThrow();
    await Promise.all(Array.from({ length: 5 }, () => runRefund(t.context, id)));
    expect(await track()).toMatchObject({ status: 'declined', payment_status: 'refunded' });
    const entries = await t.context.db
      .selectFrom('payment_entries')
      .where('order_id', '=', order.id)
      .where('kind', '=', 'refund')
      .select('id')
      .execute();
    expect(entries).toHaveLength(1);
    await t.runJobs();
  });

  test('that cannot be asked for does not keep the others back', async () => {
    const [first, second] = [await declined(), await declined()];
    const { restartStuckRefunds } = await import('./refunds.service.ts');
    const { id } = await t.context.db
      .selectFrom('refunds')
      .where('order_id', '=', first.order.id)
      .select('id')
      .executeTakeFirstOrThrow();
    const { refund } = gateway;
    vi.spyOn(gateway, 'refund').mockImplementation(async (request) => {
      if (request.idempotency_key.includes(`-${first.order.id}-`)) throw new Error(`502 for refund ${id}`);
      return refund(request);
    });
    t.clock.advance(7 * 60);
    expectError(/502/);
    await restartStuckRefunds(t.context);
    expect((await second.track()).payment_status).toBe('refunded');
    vi.restoreAllMocks();
    t.clock.advance(7 * 60);
    await restartStuckRefunds(t.context);
    expect((await first.track()).payment_status).toBe('refunded');
    t.clock.set('2026-11-25T10:00:00+05:30');
    await t.runJobs();
  });
});
