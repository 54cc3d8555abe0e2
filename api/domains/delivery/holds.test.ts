import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { statementCount } from '../../platform/db.ts';
import { sellHolds } from './delivery.service.ts';
import { later, NOON, NOW, startTestCapacity, type TestCapacity, winners } from './test-capacity.ts';

let c: TestCapacity;

beforeAll(async () => {
  c = await startTestCapacity();
});
beforeEach(() => c.clear());
afterAll(() => c.stop());

describe('sellHolds', () => {
  it('sells what is held, in one statement, and leaves the counters', async () => {
    const asked = [c.ask({ units: 2 }), c.ask({ starts_at: NOON })];
    await c.take(...asked);
    const ids = asked.map(({ order_id }) => order_id);
    await c.db.transaction().execute(async (trx) => {
      const before = statementCount();
      expect(await sellHolds(trx, { order_ids: ids, now: NOW })).toEqual({ lost: [] });
      expect(statementCount() - before).toBe(1);
    });
    expect(await c.expire(later(99))).toEqual([]);
    expect(await c.taken()).toEqual({ day: [3], windows: [2, 1] });
    expect(await c.sell(ids)).toEqual({ lost: [] });
  });

  it('sells a hold that has expired and that nobody took', async () => {
    const asked = c.ask();
    await c.take(asked);
    expect(await c.sell([asked.order_id], later(60))).toEqual({ lost: [] });
    expect(await c.statusOf(asked.order_id)).toBe('sold');
  });

  it('takes a released place again where there is room', async () => {
    const asked = c.ask({ units: 4 });
    await c.take(asked);
    await c.expire(later(15));
    expect(await c.sell([asked.order_id], later(16))).toEqual({ lost: [] });
    expect(await c.statusOf(asked.order_id)).toBe('sold');
    expect(await c.taken()).toEqual({ day: [4], windows: [4] });
    expect(await c.wrongCounters()).toEqual([]);
  });

  it('tells which order lost its place, sells the others, and frees nothing half', async () => {
    const lost = c.ask({ units: 4 });
    const kept = c.ask({ store_id: c.other });
    await c.take(lost, kept);
    await c.expire(later(15));
    await c.take(
      c.ask({ units: 9, now: later(16), expires_at: later(17) }),
      c.ask({ starts_at: NOON, expires_at: later(17) }),
    );
    await c.take(c.ask({ units: 1, as: 'sold' }));
    expect(await c.sell([lost.order_id, kept.order_id], later(16))).toEqual({ lost: [lost.order_id] });
    expect([await c.statusOf(lost.order_id), await c.statusOf(kept.order_id)]).toEqual(['released', 'sold']);
    expect(await c.wrongCounters()).toEqual([]);
  });

  it('makes room for it from holds that expired meanwhile', async () => {
    const asked = c.ask({ units: 12 });
    await c.take(asked);
    await c.expire(later(15));
    await c.take(c.ask({ units: 12, now: later(15), expires_at: later(20) }));
    expect(await c.sell([asked.order_id], later(19))).toEqual({ lost: [asked.order_id] });
    expect(await c.sell([asked.order_id], later(20))).toEqual({ lost: [] });
    expect(await c.wrongCounters()).toEqual([]);
  });

  it('does not sell a released place on a day that the store has closed since, nor one that it never held', async () => {
    const asked = c.ask();
    await c.take(asked);
    await c.release(asked.order_id);
    const closure = { store_id: c.one, starts_on: '2026-11-26', ends_on: '2026-11-26', reason: 'Stocktaking' };
    await c.db.insertInto('store_closures').values(closure).execute();
    expect(await c.sell([asked.order_id, 999])).toEqual({ lost: [999, asked.order_id] });
  });

  it('never locks two payments that take places again in the same stores', async () => {
    for (let round = 0; round < 10; round++) {
      await c.clear();
      const first = [c.ask(), c.ask({ store_id: c.other })];
      const second = [c.ask({ store_id: c.other }), c.ask()];
      await c.take(
        ...first,
        ...second,
        c.ask({ expires_at: later(16) }),
        c.ask({ store_id: c.other, expires_at: later(16) }),
      );
      await c.expire(later(15));
      const sold = await Promise.all(
        [first, second].map((asks) =>
          c.sell(
            asks.map((a) => a.order_id),
            later(17),
          ),
        ),
      );
      expect(sold).toEqual([{ lost: [] }, { lost: [] }]);
      expect(await c.wrongCounters()).toEqual([]);
    }
  });

  it('and a taker never both get the last place', async () => {
    for (let round = 0; round < 10; round++) {
      const starts_at = later(24 * 60 + round * 120);
      const limits = { day_units: 400, window_units: 12 };
      const paid = c.ask({ units: 12, starts_at, limits, expires_at: later(1) });
      await c.take(paid);
      const [sold, count] = await Promise.all([
        c.sell([paid.order_id], later(2)),
        winners([c.take(c.ask({ units: 12, starts_at, limits, now: later(2) })), c.expire(later(2)).then(() => {})]),
      ]);
      expect(sold.lost.length).toBe(count - 1);
    }
    expect(await c.wrongCounters()).toEqual([]);
  });
});

describe('extendHolds', () => {
  it('keeps a hold longer, once', async () => {
    const asked = c.ask();
    await c.take(asked);
    expect(await c.extend([asked.order_id], later(30))).toEqual([asked.order_id]);
    expect(await c.extend([asked.order_id], later(45))).toEqual([]);
    expect(await c.expire(later(29))).toEqual([]);
    expect(await c.expire(later(30))).toEqual([{ order_id: asked.order_id }]);
    expect(await c.extend([asked.order_id], later(60))).toEqual([]);
  });

  it('never shortens a hold', async () => {
    const asked = c.ask({ expires_at: later(60) });
    await c.take(asked);
    await c.extend([asked.order_id], later(5));
    expect(await c.expire(later(59))).toEqual([]);
  });
});

describe('releaseCapacity', () => {
  it('gives a held and a sold place back once, however often and by how many it is called', async () => {
    const asked = [c.ask({ units: 3 }), c.ask({ units: 2, as: 'sold', starts_at: NOON }), c.ask({ units: 5 })];
    await c.take(...asked);
    const ids = asked.slice(0, 2).map(({ order_id }) => order_id);
    const given = await Promise.all(
      Array.from({ length: 10 }, (_, i) => c.release(...(i % 2 ? ids : ids.toReversed()))),
    );
    expect(given.flat()).toHaveLength(2);
    expect(await c.taken()).toEqual({ day: [5], windows: [5, 0] });
    expect(await c.wrongCounters()).toEqual([]);
  });

  it('lets an order take a place again afterwards', async () => {
    const asked = c.ask();
    await c.take(asked);
    await c.release(asked.order_id);
    await c.take({ ...asked, starts_at: NOON, units: 2 });
    expect(await c.taken()).toEqual({ day: [2], windows: [0, 2] });
    expect(await c.wrongCounters()).toEqual([]);
  });
});

describe('expired holds', () => {
  it('are released in batches, sold ones never', async () => {
    const asked = Array.from({ length: 7 }, (_, i) => c.ask({ as: i === 6 ? 'sold' : 'held' }));
    await c.take(...asked);
    expect(await c.expire(later(14))).toEqual([]);
    const batches = await Promise.all([c.expire(later(15), 4), c.expire(later(15), 4)]);
    expect(batches.flat()).toHaveLength(6);
    expect(await c.taken()).toEqual({ day: [1], windows: [1] });
    expect(await c.wrongCounters()).toEqual([]);
  });
});
