import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { statementCount } from '../../platform/db.ts';
import { startTestApp, type TestApp } from '../../test/app.ts';
import { timesEditing, URL } from './test-times.ts';

let t: TestApp;
beforeAll(async () => {
  t = await startTestApp();
});
afterAll(() => t.stop());

const { owner, asUsual } = timesEditing(() => t);
beforeEach(asUsual);

describe('the calendar', () => {
  it('is three statements after two about who asks, whatever it shows', async () => {
    await owner().get(`${URL}/calendar`);
    const before = statementCount();
    const { body } = await owner().get(`${URL}/calendar?days=62`);
    expect(statementCount() - before).toBe(5);
    expect(body.days).toHaveLength(62);
  });

  it('begins today in the store’s calendar, and reaches 62 days at most', async () => {
    const { body } = await owner().get(`${URL}/calendar`);
    expect(body.days[0].day).toBe('2026-11-25');
    expect((await owner().get(`${URL}/calendar?days=63`)).status).toBe(400);
    expect((await owner().get(`${URL}/calendar?days=0`)).status).toBe(400);
    expect((await owner().get(`${URL}/calendar?from=2026-13-01`)).status).toBe(400);
  });

  it('does not count places whose time to pay has run out', async () => {
    const { body } = await owner().get(`${URL}/calendar?from=2026-12-20&days=1`);
    const hold = {
      order_id: 987_654,
      store_id: 1,
      day: '2026-12-20',
      starts_at: new Date('2026-12-20T10:00:00+05:30'),
    };
    const at = { expires_at: new Date('2026-11-25T09:00:00+05:30'), created_at: new Date('2026-11-25T08:00:00+05:30') };
    const { db } = t.context;
    await db
      .insertInto('capacity_holds')
      .values({ ...hold, ...at, units: 3, oven: 2, status: 'held' } as never)
      .execute();
    await db
      .insertInto('day_capacity')
      .values({
        store_id: 1,
        day: '2026-12-20',
        taken_units: 3,
        limit_units: 9,
        taken_orders: 1,
        taken_oven: 2,
      } as never)
      .execute();
    await db
      .insertInto('window_capacity')
      .values({ store_id: 1, starts_at: hold.starts_at, taken_units: 3, limit_units: 9 } as never)
      .execute();
    expect((await owner().get(`${URL}/calendar?from=2026-12-20&days=1`)).body).toEqual(body);
  });
});
