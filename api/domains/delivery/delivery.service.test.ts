import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Context } from '../../context.ts';
import { statementCount } from '../../platform/db.ts';
import { makeTestClock } from '../../test/clock.ts';
import { makeGeocoder } from '../stores/geocoder/geocoder.ts';
import { deliverySchedules, deliveryWorkers } from './delivery.jobs.ts';
import { earliestWindows, findDeliveryOffer, getWindow, listPossibleWindows } from './delivery.service.ts';
import { insertBakery } from './test-bakery.ts';
import { later, NOON, NOW, startTestCapacity, TEN, type TestCapacity } from './test-capacity.ts';

let c: TestCapacity;
let context: Context;
const clock = makeTestClock(NOW.toISOString());

beforeAll(async () => {
  c = await startTestCapacity();
  context = { db: c.db, clock, geocoder: makeGeocoder() } as unknown as Context;
});
beforeEach(async () => {
  clock.set(NOW.toISOString());
  await c.clear();
});
afterAll(() => c.stop());

const need = (changes = {}) => ({
  store_id: c.one,
  fulfilment: 'delivery' as const,
  units: 1,
  lead_time_minutes: 0,
  ...changes,
});
const refusalOf = (changes: { starts_at: Date; store_id?: number; units?: number; lead_time_minutes?: number }) =>
  getWindow(context, c.db, { ...need(), ...changes }).then(
    () => 'none',
    (error) => error,
  );

/** Statements that it took. */
async function statements(work: () => Promise<unknown>): Promise<number> {
  const before = statementCount();
  await work();
  return statementCount() - before;
}

describe('listPossibleWindows', () => {
  it('counts what is sold and held, and no longer what has expired', async () => {
    await c.take(c.ask({ units: 5, as: 'sold' }), c.ask({ units: 4 }), c.ask({ units: 3, starts_at: NOON }));
    const left = async () => {
      const { days } = await listPossibleWindows(context, { ...need(), from_day: '2026-11-26', days: 1 });
      return days[0]?.windows.slice(0, 2).map(({ units_left }) => units_left);
    };
    expect(await left()).toEqual([3, 9]);
    clock.advance(15);
    expect(await left()).toEqual([7, 12]);
  });

  it('is two statements', async () => {
    expect(await statements(() => listPossibleWindows(context, need()))).toBe(2);
  });

  it('refuses a store that does not exist', async () => {
    await expect(listPossibleWindows(context, need({ store_id: 999_999 }))).rejects.toMatchObject({
      code: 'stores/unknown',
      status: 404,
    });
  });
});

describe('earliestWindows', () => {
  it('answers every need in its order by two statements', async () => {
    const early = await insertBakery(c.db, { timezone: 'Africa/Nairobi' });
    const paused = await insertBakery(c.db, { status: 'suspended' });
    await c.take(c.ask({ units: 12, day: '2026-11-25', starts_at: new Date('2026-11-25T12:00:00+05:30') }));
    const needs = [
      need(),
      need({ store_id: early }),
      need({ store_id: 999_999 }),
      need({ store_id: paused }),
      need({ store_id: c.other, lead_time_minutes: 1440 }),
      need({ lead_time_minutes: 1440 }),
    ];
    let found: Awaited<ReturnType<typeof earliestWindows>> = [];
    const count = await statements(async () => {
      found = await earliestWindows(context, needs);
    });
    expect(count).toBe(2);
    expect(found.map((window) => window?.starts_at.toISOString() ?? null)).toEqual([
      '2026-11-25T08:30:00.000Z',
      '2026-11-25T07:00:00.000Z',
      null,
      null,
      '2026-11-26T04:30:00.000Z',
      '2026-11-26T04:30:00.000Z',
    ]);
  });

  it('asks nothing for no stores', async () => {
    expect(await statements(() => earliestWindows(context, []))).toBe(0);
  });
});

describe('getWindow', () => {
  it('gives the window with the limits to take it by, in two statements', async () => {
    const asked = { ...need(), starts_at: TEN };
    expect(await getWindow(context, c.db, asked)).toMatchObject({
      day: '2026-11-26',
      starts_at: TEN,
      ends_at: NOON,
      price_minor: 0,
      limits: { day_units: 40, window_units: 12 },
    });
    expect(await statements(() => getWindow(context, c.db, asked))).toBe(2);
  });

  it('refuses a full window with the first six others', async () => {
    await c.take(c.ask({ units: 12 }));
    const { code, status, message, facts } = await refusalOf({ starts_at: TEN, lead_time_minutes: 1440 });
    expect([code, status, message]).toEqual(['delivery/window-full', 409, 'Fully booked.']);
    expect(facts.alternatives).toHaveLength(6);
    expect(facts.alternatives[0]).toEqual({
      day: '2026-11-26',
      starts_at: NOON.toISOString(),
      ends_at: later(28 * 60).toISOString(),
      label: '12:00–14:00',
      price: { amount: '0.00', currency: 'INR' },
    });
  });

  it.each<[string, string, Parameters<typeof refusalOf>[0], string]>([
    [
      'no window starts',
      'delivery/window-not-possible',
      { starts_at: new Date('2026-11-26T10:30:00+05:30') },
      'no such window',
    ],
    ['it is too soon', 'delivery/window-not-possible', { starts_at: TEN, lead_time_minutes: 2880 }, '2 days of notice'],
    ['it has passed', 'delivery/window-not-possible', { starts_at: new Date('2020-01-01T10:00:00Z') }, 'has passed'],
    [
      'it is too far ahead',
      'delivery/window-not-possible',
      { starts_at: new Date('2028-01-01T10:00:00Z') },
      '30 days ahead',
    ],
    ['the order is too large', 'delivery/window-full', { starts_at: TEN, units: 13 }, 'larger than'],
  ])('refuses a time when %s', async (_, code, asked, text) => {
    const refused = await refusalOf(asked);
    expect(refused).toMatchObject({ code, status: 409, message: expect.stringContaining(text) });
  });

  it('refuses days on which the store is closed, with its reason', async () => {
    const closed = await insertBakery(c.db, {
      closures: [{ starts_on: '2026-11-26', ends_on: '2026-11-26', reason: 'Diwali' }],
    });
    const refused = await refusalOf({ store_id: closed, starts_at: TEN });
    expect(refused).toMatchObject({ code: 'delivery/store-closed', message: 'Closed: Diwali' });
  });
});

describe('findDeliveryOffer', () => {
  it('judges a door by the store’s rules in one statement', async () => {
    const rules = [
      {
        id: 1,
        priority: 1,
        from_m: 0,
        to_m: 5000,
        postcodes: null,
        polygon: null,
        weekdays: null,
        fee_minor: 100,
        free_above_minor: null,
        minimum_minor: 0,
      },
    ];
    const store_id = await insertBakery(c.db, { rules });
    const asked = { store_id, point: { lat: 12.98, lng: 77.5946 }, postcode: null, items_minor: 1 };
    expect(await findDeliveryOffer(context, c.db, asked)).toMatchObject({
      is_deliverable: true,
      fee_minor: 100,
      distance_m: 934,
    });
    expect(await statements(() => findDeliveryOffer(context, c.db, asked))).toBe(1);
  });
});

describe('the minute’s work', () => {
  it('releases every expired hold, in batches, and may be done twice', async () => {
    const holds = Array.from({ length: 120 }, (_, i) =>
      c.ask({ limits: { day_units: 200, window_units: 200 }, store_id: i % 2 ? c.one : c.other }),
    );
    await c.take(...holds);
    clock.advance(15);
    const worker = deliveryWorkers(context).find(({ queue }) => queue === deliverySchedules[0]?.queue);
    for (let attempt = 1; attempt <= 2; attempt++) await worker?.run({} as never, { id: '1', attempt });
    expect(await c.taken()).toEqual({ day: [0], windows: [0] });
    expect(await c.wrongCounters()).toEqual([]);
  });
});
