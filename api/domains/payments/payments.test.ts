import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { startTestApp, type TestApp } from '../../test/app.ts';
import { CARD, checkoutBody, fillBasket } from '../../test/shopping.ts';
import { findViolations } from '../reports/invariants.ts';
import { findChargeByKey, updateChargeStatus } from './providers/test-gateway/gateway-books.sql.ts';
import { webhookOf } from './providers/test-gateway/test-gateway.ts';

let t: TestApp;
beforeAll(async () => {
  t = await startTestApp();
});
afterEach(async () => {
  expect(await findViolations(t.context.db)).toEqual([]);
});
afterAll(() => t.stop());

async function checkOut() {
  const guest = t.guest();
  const { body } = await guest.post('/api/v1/checkouts', checkoutBody(await fillBasket(guest)));
  const track = async () => (await guest.get(`/api/v1/tracking/${body.orders[0].tracking_token}`)).body;
  const pay = (number: string, more = {}) =>
    guest.post(`/api/v1/checkouts/${body.token}/payments`, { card: { ...CARD, number, ...more } });
  return { guest, token: body.token as string, order: body.orders[0], track, pay };
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

async function tell(event: { body: string; signature: string }) {
  return t.guest().post('/api/v1/payments/webhooks/test', event.body, {
    'test-gateway-signature': event.signature,
    'content-type': 'application/json',
  });
}

describe('a card', () => {
  test('that is declined leaves the checkout to be paid again with another', async () => {
    const { pay, track } = await checkOut();
    expect((await pay('4000 0000 0000 0002')).body.outcome).toMatchObject({ kind: 'declined', code: 'card_declined' });
    expect(await track()).toMatchObject({ status: 'draft', payment_status: 'failed' });
    expect((await pay('4242 4242 4242 4242')).body.outcome).toEqual({ kind: 'paid' });
    expect(await track()).toMatchObject({ status: 'placed', payment_status: 'paid' });
  });

  test('that expired is declined whatever its number', async () => {
    const { pay } = await checkOut();
    expect((await pay('4242 4242 4242 4242', { expiration_date: '12/25' })).body.outcome).toMatchObject({
      code: 'expired_card',
    });
  });

  test.each([
    ['a wrong digit', { number: '4242 4242 4242 4241' }, 'payments/bad-card-number'],
    ['an expiry that is none', { expiration_date: '13/30' }, 'payments/bad-expiry'],
    ['a security code of letters', { cvv: 'abc' }, 'payments/bad-cvv'],
  ])('with %s is refused at its field, and can be entered again', async (_what, wrong, code) => {
    const { guest, token, pay } = await checkOut();
    const refused = await guest.post(`/api/v1/checkouts/${token}/payments`, { card: { ...CARD, ...wrong } });
    expect(refused.body).toMatchObject({ status: 422, code, errors: [{ field: expect.stringContaining('card.') }] });
    expect((await pay('4242 4242 4242 4242')).body.outcome).toEqual({ kind: 'paid' });
  });

  test('leaves brand and last four digits in the database, and its number nowhere', async () => {
    const { pay, order } = await checkOut();
    await pay('5555 5555 5555 4444');
    expect((await attemptOf(order.id)).instrument).toEqual({ brand: 'Mastercard', last4: '4444' });
    for (const table of [
      'payment_attempts',
      'payment_events',
      'idempotency_keys',
      'test_gateway.charges',
      'order_history',
    ] as const) {
      const rows = await t.context.db
        .selectFrom(table as 'orders')
        .selectAll()
        .execute();
      expect(JSON.stringify(rows)).not.toContain('5555555555554444');
    }
  });

  test('with a challenge is paid once the customer approved it at the bank', async () => {
    const { pay, track, guest, token, order } = await checkOut();
    const { outcome } = (await pay('4000 0025 0000 3155')).body;
    expect(outcome.kind).toBe('requires_action');
    const page = await guest.get(new URL(outcome.action_url).pathname);
    expect(page.body).toContain('Is this you?');
    const charge = await findChargeByKey(t.context.db, (await attemptOf(order.id)).idempotency_key);
    await updateChargeStatus(t.context.db, charge?.id as string, 'succeeded');
    const confirmed = await guest.put(`/api/v1/checkouts/${token}/payment/confirmation`);
    expect(confirmed.body.outcome).toEqual({ kind: 'paid' });
    expect((await track()).status).toBe('placed');
  });

  test('whose charge went through while the answer was lost becomes a paid order by asking, not a second charge', async () => {
    const { pay, track } = await checkOut();
    expect((await pay('4000 0000 0000 0341')).body.outcome).toEqual({ kind: 'pending' });
    expect((await track()).status).toBe('draft');
    expect((await pay('4242 4242 4242 4242')).body.outcome).toEqual({ kind: 'pending' });
    t.clock.advance(3);
    await t.runSchedules();
    expect(await track()).toMatchObject({ status: 'placed', payment_status: 'paid' });
  });
});

describe('a webhook', () => {
  async function lateCharge() {
    const checkout = await checkOut();
    expect((await checkout.pay('4000 0000 0000 0259')).body.outcome).toEqual({ kind: 'pending' });
    const { idempotency_key } = await attemptOf(checkout.order.id);
    const charge = await findChargeByKey(t.context.db, idempotency_key);
    const settled = await updateChargeStatus(t.context.db, charge?.id as string, 'succeeded');
    if (!settled) throw new Error('not settled');
    return { ...checkout, charge: settled };
  }

  test('that comes late, and 20 times, places the order once', async () => {
    const { charge, track } = await lateCharge();
    const event = webhookOf(charge, t.context.config, t.clock.now());
    const answers = await Promise.all(Array.from({ length: 20 }, () => tell(event)));
    expect(answers.map((answer) => answer.body.outcome).sort()).toEqual(['applied', ...Array(19).fill('duplicate')]);
    expect(await track()).toMatchObject({ status: 'placed', payment_status: 'paid' });
  });

  test('with another amount or currency pays nothing', async () => {
    const { charge, track } = await lateCharge();
    for (const wrong of [{ amount_minor: 1 }, { currency: 'USD' }]) {
      const told = await tell(
        webhookOf({ ...charge, ...wrong, id: `${charge.id}-${Object.keys(wrong)}` }, t.context.config, t.clock.now()),
      );
      expect(told.body.outcome).toBe('wrong-amount');
    }
    expect((await track()).status).toBe('draft');
    expect((await tell(webhookOf(charge, t.context.config, t.clock.now()))).body.outcome).toBe('applied');
  });

  test('without a right signature, or with an old one, is refused and changes nothing', async () => {
    const { charge, track } = await lateCharge();
    const { body, signature } = webhookOf(charge, t.context.config, t.clock.now());
    const old = webhookOf(charge, t.context.config, new Date(t.clock.now().getTime() - 600_000));
    for (const wrong of ['', 'nonsense', signature.replace(/.$/, (c) => (c === '0' ? '1' : '0')), old.signature])
      expect((await tell({ body, signature: wrong })).body.code).toBe('payments/bad-signature');
    expect((await tell({ body: body.replace('INR', 'USD'), signature })).status).toBe(400);
    expect((await track()).status).toBe('draft');
    await tell({ body, signature });
  });

  test('of a provider that does not exist is unknown', async () => {
    expect((await t.guest().post('/api/v1/payments/webhooks/nobody', '{}')).status).toBe(404);
  });
});

describe('money that comes when it is too late', () => {
  test('goes back by itself when the place was lost meanwhile, and the customer is told', async () => {
    const { pay, track, order } = await checkOut();
    t.clock.advance(16);
    await t.runSchedules();
    await t.context.db.updateTable('stores').set({ day_capacity_units: 0 }).where('id', '=', 1).execute();
    expect((await pay('4242 4242 4242 4242')).body.outcome).toEqual({ kind: 'paid' });
    await t.context.db.updateTable('stores').set({ day_capacity_units: 40 }).where('id', '=', 1).execute();
    await t.runJobs();
    expect(await track()).toMatchObject({ status: 'cancelled', payment_status: 'refunded' });
    const mails = await t.context.db
      .selectFrom('messages')
      .where('order_id', '=', order.id)
      .select('template')
      .execute();
    expect(mails.map((mail) => mail.template)).toContain('refund-sent');
  });

  test('takes the place again when it is still free', async () => {
    const { pay, track } = await checkOut();
    t.clock.advance(16);
    await t.runSchedules();
    await pay('4242 4242 4242 4242');
    expect((await track()).status).toBe('placed');
  });
});

test('an unknown checkout can be neither paid nor seen', async () => {
  expect((await t.guest().post('/api/v1/checkouts/AAAAAAAAAAAAAAAAAAAAAA/payments', { card: CARD })).status).toBe(404);
  expect((await t.guest().get('/api/v1/checkouts/AAAAAAAAAAAAAAAAAAAAAA')).status).toBe(404);
});
