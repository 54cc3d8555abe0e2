import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { statementCount } from '../../platform/db.ts';
import { Refused } from '../../platform/errors.ts';
import { takeCapacity } from './delivery.service.ts';
import { later, NOON, startTestCapacity, TEN, type TestCapacity, winners } from './test-capacity.ts';

let c: TestCapacity;

beforeAll(async () => {
  c = await startTestCapacity();
});
beforeEach(() => c.clear());
afterAll(() => c.stop());

describe('takeCapacity', () => {
  it('gives the last unit to exactly one of twenty who want it at once', async () => {
    await c.take(c.ask({ units: 11 }));
    expect(await winners(Array.from({ length: 20 }, () => c.take(c.ask())))).toBe(1);
    expect(await c.taken()).toEqual({ day: [12], windows: [12] });
    expect(await c.wrongCounters()).toEqual([]);
  });

  it('gives the first unit of a day that nobody has touched to exactly one of twenty', async () => {
    const one = { limits: { day_units: 1, window_units: 1 } };
    expect(await winners(Array.from({ length: 20 }, () => c.take(c.ask(one))))).toBe(1);
  });

  it('keeps the day’s and both windows’ limits under fifty at once', async () => {
    const limits = { day_units: 20, window_units: 12 };
    const takes = Array.from({ length: 50 }, (_, i) =>
      c.take(c.ask({ limits, units: (i % 3) + 1, starts_at: i % 2 ? TEN : NOON })),
    );
    await winners(takes);
    const { day, windows } = await c.taken();
    // Whoever wanted a single unit and was refused found nothing left.
    expect(day).toEqual([20]);
    expect(Math.max(...windows)).toBeLessThanOrEqual(12);
    expect(await c.wrongCounters()).toEqual([]);
  });

  it('takes all places of an order over several stores or none', async () => {
    await c.take(c.ask({ store_id: c.other, units: 12 }));
    const refused = c.take(c.ask(), c.ask({ store_id: c.other }));
    await expect(refused).rejects.toMatchObject({
      code: 'delivery/window-full',
      status: 409,
      facts: { store_id: c.other },
    });
    expect(await c.taken()).toEqual({ day: [], windows: [] });
  });

  it('never locks two who take the same stores in opposite orders', async () => {
    const both = () => [c.ask(), c.ask({ store_id: c.other, starts_at: NOON })];
    const takes = Array.from({ length: 24 }, (_, i) => c.take(...(i % 2 ? both() : both().reverse())));
    expect(await winners(takes)).toBe(12);
    expect(await c.wrongCounters()).toEqual([]);
  });

  it('makes room from expired holds of the day, whatever their window', async () => {
    const limits = { day_units: 12, window_units: 12 };
    const gone = [c.ask({ units: 6, limits }), c.ask({ units: 6, limits, starts_at: NOON })];
    await c.take(...gone);
    await c.take(c.ask({ units: 12, limits, now: later(15), expires_at: later(30) }));
    expect(await c.taken()).toEqual({ day: [12], windows: [12, 0] });
    expect(await c.statusOf(gone[1]?.order_id ?? 0)).toBe('released');
    expect(await c.wrongCounters()).toEqual([]);
  });

  it('makes no room from a hold that has not expired, nor from a sold place', async () => {
    const sold = c.ask({ units: 6, as: 'sold' });
    const held = c.ask({ units: 6, expires_at: later(16) });
    await c.take(sold, held);
    await expect(c.take(c.ask({ now: later(15) }))).rejects.toThrow(Refused);
    await expect(c.take(c.ask({ units: 7, now: later(99) }))).rejects.toThrow(Refused);
    await c.take(c.ask({ units: 6, now: later(16) }));
    expect(await c.taken()).toEqual({ day: [12], windows: [12] });
  });

  it('gives the place of one expired hold to one of twenty, while the job releases it too', async () => {
    await c.take(c.ask({ units: 11, as: 'sold' }), c.ask({ expires_at: later(1) }));
    const now = later(2);
    const takes = Array.from({ length: 20 }, () => c.take(c.ask({ now, expires_at: later(20) })));
    const [count] = await Promise.all([winners(takes), c.expire(now), c.expire(now)]);
    expect(count).toBe(1);
    expect(await c.wrongCounters()).toEqual([]);
  });

  it('names other times to whoever comes too late', async () => {
    await c.take(c.ask({ units: 12 }));
    const refused = await c.take(c.ask({ lead_time_minutes: 1440 })).catch((error) => error);
    expect(refused.facts.alternatives).toHaveLength(6);
    expect(refused.facts.alternatives[0]).toMatchObject({ starts_at: NOON.toISOString(), label: '12:00–14:00' });
  });

  it('keeps what is booked when the limit is lowered, and sells no more', async () => {
    await c.take(c.ask({ units: 10 }));
    const limits = { day_units: 5, window_units: 5 };
    await expect(c.take(c.ask({ limits }))).rejects.toThrow(Refused);
    await c.take(c.ask({ limits, units: 0 }));
    expect(await c.taken()).toEqual({ day: [10], windows: [10] });
    expect(await c.wrongCounters()).toEqual([]);
  });

  it('sells more when the limit is raised', async () => {
    await c.take(c.ask({ units: 12 }));
    await c.take(c.ask({ units: 3, limits: { day_units: 40, window_units: 15 } }));
    expect(await c.taken()).toEqual({ day: [15], windows: [15] });
  });

  it('takes nothing twice for one order', async () => {
    const asked = c.ask();
    await c.take(asked);
    await expect(c.take(asked)).rejects.toThrow(/impossible/);
    expect(await c.taken()).toEqual({ day: [1], windows: [1] });
  });

  it('is one statement, however many stores', async () => {
    await c.db.transaction().execute(async (trx) => {
      const before = statementCount();
      await takeCapacity(trx, [c.ask(), c.ask({ store_id: c.other })]);
      await takeCapacity(trx, []);
      expect(statementCount() - before).toBe(1);
    });
  });
});

describe('kinds of work', () => {
  const limits = { day_units: 40, window_units: 40, work: { oven: 3, assembly: null, decoration: 2 } };

  it('gives the last unit of the oven to exactly one of twenty, whatever their windows', async () => {
    await c.take(c.ask({ limits, work: { oven: 2 } }));
    const takes = Array.from({ length: 20 }, (_, i) =>
      c.take(c.ask({ limits, work: { oven: 1 }, starts_at: i % 2 ? TEN : NOON })),
    );
    expect(await winners(takes)).toBe(1);
    expect(await c.workTaken()).toEqual([{ oven: 3, assembly: 0, decoration: 0 }]);
    expect(await c.wrongCounters()).toEqual([]);
  });

  it('lets an order through that takes none of a kind that is full', async () => {
    await c.take(c.ask({ limits, work: { oven: 3 } }));
    await expect(c.take(c.ask({ limits, work: { oven: 1, decoration: 1 } }))).rejects.toThrow(Refused);
    await c.take(c.ask({ limits, work: { assembly: 99, decoration: 2 } }), c.ask({ store_id: c.other }));
    expect(await c.workTaken()).toEqual([{ oven: 3, assembly: 99, decoration: 2 }]);
  });

  it('counts what nobody limits, so that a limit set later knows it', async () => {
    await c.take(c.ask({ work: { oven: 3 } }));
    await expect(c.take(c.ask({ limits, work: { oven: 1 } }))).rejects.toThrow(Refused);
    await c.take(c.ask({ work: { oven: 1 } }));
    expect(await c.workTaken()).toEqual([{ oven: 4, assembly: 0, decoration: 0 }]);
  });

  it('refuses the first order of a day that is larger than the limit', async () => {
    await expect(c.take(c.ask({ limits, work: { decoration: 3 } }))).rejects.toThrow(Refused);
    expect(await c.taken()).toEqual({ day: [], windows: [] });
  });

  it('keeps what is booked when the limit is lowered, and sells no more of it', async () => {
    await c.take(c.ask({ limits, work: { oven: 3 } }));
    const lower = { ...limits, work: { ...limits.work, oven: 1 } };
    await expect(c.take(c.ask({ limits: lower, work: { oven: 1 } }))).rejects.toThrow(Refused);
    await c.take(c.ask({ limits: lower, work: { decoration: 1 } }));
    expect(await c.workTaken()).toEqual([{ oven: 3, assembly: 0, decoration: 1 }]);
    expect(await c.wrongCounters()).toEqual([]);
  });

  it('are given back exactly on release and on expiry, and sold with the place', async () => {
    const sold = c.ask({ limits, work: { oven: 1, assembly: 4 } });
    const released = c.ask({ limits, work: { oven: 1, decoration: 1 }, starts_at: NOON });
    const expired = c.ask({ limits, work: { oven: 1 } });
    await c.take(sold, released, expired);
    await c.sell([sold.order_id]);
    await c.release(released.order_id);
    await c.take(c.ask({ limits, work: { oven: 2 }, now: later(15), expires_at: later(30) }));
    expect(await c.statusOf(expired.order_id)).toBe('released');
    expect(await c.workTaken()).toEqual([{ oven: 3, assembly: 4, decoration: 0 }]);
    expect(await c.wrongCounters()).toEqual([]);
  });

  it('that a released place had are taken again with it', async () => {
    const asked = c.ask({ work: { oven: 2 } });
    await c.take(asked);
    await c.expire(later(15));
    expect(await c.workTaken()).toEqual([{ oven: 0, assembly: 0, decoration: 0 }]);
    expect(await c.sell([asked.order_id], later(16))).toEqual({ lost: [] });
    expect(await c.workTaken()).toEqual([{ oven: 2, assembly: 0, decoration: 0 }]);
    expect(await c.wrongCounters()).toEqual([]);
  });
});
