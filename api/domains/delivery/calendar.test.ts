import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Context } from '../../context.ts';
import { makeTestClock } from '../../test/clock.ts';
import { listCalendar } from './calendar.service.ts';
import { everyDay, insertBakery, openEveryDay } from './test-bakery.ts';
import { startTestCapacity, type TestCapacity } from './test-capacity.ts';

let c: TestCapacity;
let context: Context;
beforeAll(async () => {
  c = await startTestCapacity();
  context = { db: c.db, clock: makeTestClock('2026-03-20T10:00:00+01:00') } as unknown as Context;
});
afterAll(() => c.stop());

describe('the calendar of a store whose clocks change', () => {
  let berlin: number;
  beforeAll(async () => {
    berlin = await insertBakery(c.db, {
      timezone: 'Europe/Berlin',
      hours: openEveryDay('00:00', '24:00'),
      windows: [...everyDay('02:00', '03:00'), ...everyDay('04:00', '06:00'), ...everyDay('23:00', '24:00')],
    });
  });
  const day = async (from: string) => (await listCalendar(context, berlin, { from, days: 1 })).days[0];
  const take = (on: string, starts_at: Date, units: number) =>
    c.take(c.ask({ store_id: berlin, day: on, starts_at, units, work: { oven: units } }));

  it('has no window at an hour that the night skips', async () => {
    expect((await day('2026-03-28'))?.windows.map(({ starts }) => starts)).toEqual(['02:00', '04:00', '23:00']);
    expect((await day('2026-03-29'))?.windows.map(({ starts }) => starts)).toEqual(['04:00', '23:00']);
  });

  it('counts what is booked on the day of the wall, on the short day as on the long one', async () => {
    await take('2026-03-29', new Date('2026-03-29T04:00:00+02:00'), 2);
    await take('2026-03-29', new Date('2026-03-29T23:00:00+02:00'), 3);
    await take('2026-10-25', new Date('2026-10-25T23:00:00+01:00'), 4);
    expect(await day('2026-03-29')).toMatchObject({
      orders: 2,
      units: { taken: 5 },
      windows: [{ taken: 2 }, { taken: 3 }],
    });
    expect((await day('2026-03-30'))?.windows.every(({ taken }) => taken === 0)).toBe(true);
    expect((await day('2026-10-25'))?.windows.at(-1)).toMatchObject({ starts: '23:00', taken: 4, limit: 12 });
    expect((await day('2026-10-26'))?.orders).toBe(0);
  });

  it('shows a booked window that the store no longer has, at the time of its wall', async () => {
    await c.db.deleteFrom('store_windows').where('store_id', '=', berlin).where('starts', '=', '04:00:00').execute();
    expect((await day('2026-03-29'))?.windows[0]).toMatchObject({ starts: '04:00', fulfilment: null, taken: 2 });
  });
});
