import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { startTestApp, type TestApp } from '../../test/app.ts';
import { findViolations } from '../reports/invariants.ts';
import { askFor, otherWindows, placeOrder, track } from './test-changes.ts';

let t: TestApp;
beforeAll(async () => {
  t = await startTestApp();
});
afterEach(async () => {
  expect(await findViolations(t.context.db)).toEqual([]);
});
afterAll(() => t.stop());

const orderPath = (id: number) => `/api/v1/orders/${id}`;

describe('another window that the store proposes', () => {
  test('is kept while the customer decides, and a yes moves the order there and accepts it', async () => {
    const staff = t.as('meera');
    const order = await placeOrder(t);
    const [window] = await otherWindows(staff, orderPath(order.id), order.window);
    const asked = await askFor(
      staff,
      orderPath(order.id),
      { window_starts_at: window },
      { message: 'The oven is out.' },
    );
    expect(asked.status, JSON.stringify(asked.body)).toBe(201);
    expect(asked.body.change).toMatchObject({
      status: 'open',
      asked_by: 'store',
      kinds: ['window'],
      message: 'The oven is out.',
      token: null,
      answers: ['withdrawal', 'consent'],
    });
    const { open_change } = await track(t, order.tracking_token);
    expect(open_change).toMatchObject({ answers: ['acceptance', 'refusal'], asked_by_name: expect.any(String) });
    const guest = t.guest();
    const seen = await guest.get(`/api/v1/changes/${open_change.token}`);
    expect(seen.body.change.differences).toEqual([{ what: 'Time', from: expect.any(String), to: expect.any(String) }]);
    const yes = await guest.post(`/api/v1/changes/${open_change.token}/acceptance`);
    expect(yes.status, JSON.stringify(yes.body)).toBe(200);
    expect(yes.body.change.status).toBe('accepted');
    expect(yes.body.order).toMatchObject({ status: 'accepted', open_change: null });
    expect(new Date(yes.body.order.window.starts_at)).toEqual(new Date(window as string));
    expect(yes.body.order.history.map((h: { event: string }) => h.event)).toEqual([
      'order.placed',
      'order.change_proposed',
      'order.change_accepted',
      'order.changed',
      'order.accepted',
    ]);
    const again = await guest.post(`/api/v1/changes/${open_change.token}/acceptance`);
    expect(again.status).toBe(200);
    const no = await guest.post(`/api/v1/changes/${open_change.token}/refusal`);
    expect(no.body).toMatchObject({ status: 409, code: 'orders/change-accepted' });
  });
});
