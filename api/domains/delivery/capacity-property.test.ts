import fc from 'fast-check';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { isFull, later, NOON, startTestCapacity, TEN, type TestCapacity } from './test-capacity.ts';

let c: TestCapacity;

beforeAll(async () => {
  c = await startTestCapacity();
});
beforeEach(() => c.clear());
afterAll(() => c.stop());

describe('whatever happens in whatever order', () => {
  const step = fc.record({
    verb: fc.constantFrom('take', 'take', 'take', 'sell', 'release', 'extend', 'expire'),
    who: fc.nat(11),
    units: fc.nat(6),
    work: fc.record({ oven: fc.nat(3), assembly: fc.nat(2), decoration: fc.nat(3) }),
    limited: fc.nat(7),
    noon: fc.boolean(),
    as: fc.constantFrom('held', 'held', 'sold'),
    both: fc.boolean(),
  });

  it('what is taken is what is held and sold, and never above a limit', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.array(step, { minLength: 1, maxLength: 6 }), { maxLength: 12 }), async (rounds) => {
        const stores = [c.one, c.other];
        await c.clear();
        /** By the bits of `kinds`: a store may limit some kinds of work, and change its mind between two orders. */
        const limitsBy = (kinds: number) => ({
          day_units: 14,
          window_units: 9,
          work: { oven: kinds & 1 ? 6 : null, assembly: kinds & 2 ? 4 : null, decoration: kinds & 4 ? 5 : null },
        });
        const made: number[] = [];
        const id = (who: number) => made[who % Math.max(1, made.length)] ?? 0;
        for (const [minute, steps] of rounds.entries()) {
          const now = later(minute * 5);
          const acts = steps.map(({ verb, who, units, work, limited, noon, as, both }) => {
            if (verb === 'sell') return c.sell([id(who), id(who + 3)], now);
            if (verb === 'release') return c.release(id(who));
            if (verb === 'extend') return c.extend([id(who)], later(minute * 5 + 15));
            if (verb === 'expire') return c.expire(now, 3);
            const limits = limitsBy(limited);
            const place = {
              limits,
              starts_at: noon ? NOON : TEN,
              units,
              work,
              as,
              now,
              expires_at: later(minute * 5 + 10),
            };
            const asked = (both ? stores : [stores[who % 2] ?? 0]).map((store_id) => c.ask({ ...place, store_id }));
            made.push(...asked.map(({ order_id }) => order_id));
            return c.take(...asked).catch((error) => {
              if (!isFull(error)) throw error;
            });
          });
          for (const act of await Promise.allSettled(acts)) if (act.status === 'rejected') throw act.reason;
          expect(await c.wrongCounters()).toEqual([]);
        }
      }),
      { numRuns: 12 },
    );
  });
});
