import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startTestApp, type TestApp } from '../../test/app.ts';
import { askFor, orderPath, otherWindows, type Placed, placeOrder, track, trackPath } from './test-changes.ts';

let t: TestApp;
beforeAll(async () => {
  t = await startTestApp();
});
afterAll(() => t.stop());

const NOTE = { details: { note: 'Ring twice.' } };

/** The mails of an order since the last look, as `template → recipient`, and the text of each. */
async function mailsOf(order: Placed, before: string[] = []) {
  await t.runJobs();
  const rows = await t.context.db
    .selectFrom('messages')
    .where('order_id', '=', order.id)
    .orderBy('id')
    .select(['template', 'recipient', 'subject', 'text', 'html'])
    .execute();
  const fresh = rows.filter(({ template }) => !before.includes(template) && !FIRST.has(template));
  return {
    names: fresh.map(({ template }) => template).sort(),
    of: (name: string) => fresh.find((row) => row.template === name),
  };
}
const FIRST = new Set(['order-confirmation', 'payment-received', 'new-order']);

async function propose(order: Placed, more: object = {}) {
  const [window] = await otherWindows(t.as('meera'), orderPath(order.id), order.window);
  const asked = await askFor(t.as('meera'), orderPath(order.id), { window_starts_at: window }, more);
  const { open_change } = await track(t, order.tracking_token);
  return { id: asked.body.change.id as number, token: open_change.token as string };
}

describe('a proposal of the store', () => {
  test('reaches the customer with what would change, until when, and both answers; a yes tells both sides once', async () => {
    const order = await placeOrder(t);
    const { token } = await propose(order, { message: 'The oven is out.' });
    const asked = await mailsOf(order);
    expect(asked.names).toEqual(['order-change-proposed']);
    const mail = asked.of('order-change-proposed');
    expect(mail?.recipient).toBe('guest@example.com');
    for (const words of [
      'The oven is out.',
      'Time:',
      `/changes/${token}#accept`,
      `/changes/${token}#keep`,
      'You would get ₹80.00 back',
      'Please answer by Thursday',
    ])
      expect(mail?.text).toContain(words);
    expect(mail?.html).toContain(`/changes/${token}#accept`);
    await t.guest().post(`/api/v1/changes/${token}/acceptance`);
    const done = await mailsOf(order, asked.names);
    expect(done.names).toEqual(['order-change-accepted-store', 'order-changed', 'refund-sent']);
    expect(done.of('order-changed')?.recipient).toBe('guest@example.com');
    expect(done.of('order-change-accepted-store')?.recipient).toContain('butter-and-bloom');
    await t.runJobs();
    expect((await mailsOf(order, [...asked.names, ...done.names])).names).toEqual([]);
  });

  test('that is refused is told to the store, and the declined order to the customer where it comes to that', async () => {
    const order = await placeOrder(t, { skip: 10 });
    const { token } = await propose(order, { decline_if_refused: true });
    const asked = await mailsOf(order);
    expect(asked.of('order-change-proposed')?.text).toContain('it is called off, and all your money goes back');
    await t.guest().post(`/api/v1/changes/${token}/refusal`, { reason: 'Saturday or nothing.' });
    const done = await mailsOf(order, asked.names);
    expect(done.names).toEqual(['order-change-refused-store', 'order-declined', 'refund-sent']);
    expect(done.of('order-change-refused-store')?.text).toContain('> Saturday or nothing.');
  });

  test('that nobody answers is told to the store', async () => {
    const order = await placeOrder(t, { skip: 12 });
    await propose(order, { expires_in_minutes: 15 });
    const asked = await mailsOf(order);
    t.clock.advance(16);
    await t.runSchedules();
    expect((await mailsOf(order, asked.names)).names).toEqual(['order-change-expired-store']);
  });

  test('that the customer agreed to on the phone is told afterwards, with when and how, and the money', async () => {
    const order = await placeOrder(t, { skip: 12 });
    const wish = { lines: [{ line_id: order.line.id, product_id: 107, selections: [] }] };
    const { body } = await askFor(t.as('meera'), orderPath(order.id), wish, { consent: 'Agreed by phone, 14:05' });
    const { names, of } = await mailsOf(order);
    expect(names).toEqual(['order-changed', 'refund-sent']);
    const text = of('order-changed')?.text ?? '';
    expect(text).toContain('> Agreed by phone, 14:05');
    expect(text).toContain('Filter Coffee Walnut Loaf Cake');
    const refund = Number(body.change.refund.amount).toLocaleString('en-IN', { minimumFractionDigits: 2 });
    expect(text).toContain(`You get ₹${refund} back`);
  });
});

describe('a request of the customer', () => {
  test('reaches the store, and its no the customer', async () => {
    const order = await placeOrder(t, { skip: 14 });
    const asked = await askFor(t.guest(), trackPath(order.tracking_token), NOTE, { message: 'The bell is broken.' });
    const first = await mailsOf(order);
    expect(first.names).toEqual(['order-change-asked']);
    expect(first.of('order-change-asked')?.text).toContain('> The bell is broken.');
    expect(first.of('order-change-asked')?.text).not.toContain('/changes/');
    const refusal = `${orderPath(order.id)}/changes/${asked.body.change.id}/refusal`;
    await t.as('meera').post(refusal, { reason: 'We have no bell.' });
    const done = await mailsOf(order, first.names);
    expect(done.names).toEqual(['order-change-refused']);
    expect(done.of('order-change-refused')).toMatchObject({ recipient: 'guest@example.com' });
  });

  test('that the store does not answer is told to the customer; one that ended with the order is no news', async () => {
    const order = await placeOrder(t, { skip: 14 });
    const path = trackPath(order.tracking_token);
    await askFor(t.guest(), path, NOTE, { expires_in_minutes: 15 });
    t.clock.advance(15);
    await t.runSchedules();
    const first = await mailsOf(order);
    expect(first.names).toEqual(['order-change-asked', 'order-change-expired']);
    await askFor(t.guest(), path, NOTE);
    await t.guest().put(`${path}/cancellation`);
    expect((await mailsOf(order, first.names)).names).toEqual([
      'order-cancelled',
      'order-cancelled-store',
      'refund-sent',
    ]);
  });

  test('that is granted is told once: the order is changed', async () => {
    const order = await placeOrder(t, { skip: 14 });
    const asked = await askFor(t.guest(), trackPath(order.tracking_token), NOTE);
    await t.as('meera').post(`${orderPath(order.id)}/changes/${asked.body.change.id}/acceptance`);
    expect((await mailsOf(order)).names).toEqual(['order-change-asked', 'order-changed']);
  });
});
