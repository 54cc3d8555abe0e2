import { afterAll, beforeAll, expect, test } from 'vitest';
import { startTestApp, type TestApp } from '../../test/app.ts';
import { CARD, checkoutBody, fillBasket } from '../../test/shopping.ts';
import { findViolations } from '../reports/invariants.ts';

let t: TestApp;
beforeAll(async () => {
  t = await startTestApp();
});
afterAll(() => t.stop());

test('a guest buys a cake by card, the store makes it, the customer follows it and the e-mails arrive', async () => {
  const guest = t.guest();
  const basket = await fillBasket(guest);
  expect(basket.quote.is_ready).toBe(true);
  const [quoted] = basket.quote.stores;
  expect(quoted.store).toMatchObject({ address: expect.stringMatching(/\w/), district: 'Indiranagar' });
  const out = quoted.days.flatMap((day: { windows: { reason: string | null; reason_code: string | null }[] }) =>
    day.windows.filter((window) => window.reason !== null),
  );
  expect(out.every((window: { reason_code: string | null }) => window.reason_code !== null)).toBe(true);
  const checkout = await guest.post('/api/v1/checkouts', checkoutBody(basket));
  expect(checkout.status, JSON.stringify(checkout.body)).toBe(201);
  const [order] = checkout.body.orders;
  expect(order.status).toBe('draft');
  const tracking = () => guest.get(`/api/v1/tracking/${order.tracking_token}`).then((a) => a.body);
  const { held_until } = await tracking();
  expect(new Date(held_until).getTime() - t.context.clock.now().getTime()).toBeLessThanOrEqual(15 * 60_000);
  const paid = await guest.post(`/api/v1/checkouts/${checkout.body.token}/payments`, { card: CARD });
  expect(paid.body.outcome).toEqual({ kind: 'paid' });

  expect(await tracking()).toMatchObject({ status: 'placed', payment_status: 'paid', paid: basket.quote.total });
  expect((await tracking()).held_until).toBeNull();
  const staff = t.as('meera');
  for (const move of ['acceptance', 'production', 'readiness', 'handover', 'completion'])
    expect((await staff.put(`/api/v1/orders/${order.id}/${move}`)).status, move).toBe(200);
  const done = await tracking();
  expect(done.status).toBe('completed');
  expect(done.history.map((h: { event: string }) => h.event)).toEqual([
    'order.placed',
    'order.accepted',
    'order.production_started',
    'order.ready',
    'order.handed_over',
    'order.completed',
  ]);
  await t.runJobs();
  const mails = await t.context.db
    .selectFrom('messages')
    .where('order_id', '=', order.id)
    .select(['template', 'recipient'])
    .orderBy('id')
    .execute();
  expect(
    mails
      .filter((m) => m.recipient === 'guest@example.com')
      .map((m) => m.template)
      .sort(),
  ).toEqual(['order-accepted', 'order-confirmation', 'order-delivered', 'out-for-delivery', 'payment-received']);
  expect(await findViolations(t.context.db)).toEqual([]);
});
