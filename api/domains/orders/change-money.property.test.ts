import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startTestApp, type TestApp } from '../../test/app.ts';
import { findViolations } from '../reports/invariants.ts';
import { askFor, orderPath, otherWindows, type Placed, placeOrder, track, trackPath } from './test-changes.ts';

let t: TestApp;
beforeAll(async () => {
  t = await startTestApp();
});
afterAll(() => t.stop());

const wishes = fc.record(
  {
    size: fc.constantFrom(10101, 10102, 10103, 10104),
    quantity: fc.integer({ min: 1, max: 3 }),
    isLoaf: fc.boolean(),
    window: fc.integer({ min: 0, max: 5 }),
  },
  { requiredKeys: [] },
);
const steps = fc.record({
  wish: wishes,
  how: fc.constantFrom('consent', 'acceptance', 'refusal', 'withdrawal', 'their own'),
  hasJobsRun: fc.boolean(),
});
type Step = {
  wish: { size?: number; quantity?: number; isLoaf?: boolean; window?: number };
  how: string;
  hasJobsRun: boolean;
};

const minor = (money: { amount: string }) => Math.round(Number(money.amount) * 100);

async function wishOf(order: Placed, { size, quantity, isLoaf, window }: Step['wish']) {
  const { lines } = await track(t, order.tracking_token);
  const selections = order.line.selections.map((one: { group_id: number }) =>
    one.group_id === 101 && size ? { group_id: 101, option_ids: [size] } : one,
  );
  const design = isLoaf ? { product_id: 107, selections: [] } : { product_id: 101, selections };
  const windows = await otherWindows(t.as('meera'), orderPath(order.id), order.window);
  return {
    ...((size || quantity || isLoaf !== undefined) && {
      lines: [{ line_id: lines[0].id, ...(quantity && { quantity }), ...((size || isLoaf !== undefined) && design) }],
    }),
    ...(window !== undefined && { window_starts_at: windows[window] }),
  };
}

async function take(order: Placed, { wish, how }: Step) {
  const [staff, guest] = [t.as('meera'), t.guest()];
  const [ours, theirs] = [orderPath(order.id), trackPath(order.tracking_token)];
  const asked =
    how === 'their own'
      ? await askFor(guest, theirs, await wishOf(order, wish))
      : await askFor(staff, ours, await wishOf(order, wish), how === 'consent' ? { consent: 'By phone' } : {});
  if (asked.status !== 201) {
    expect(['orders/nothing-changes', 'delivery/window-full', 'delivery/window-not-possible']).toContain(
      asked.body.code,
    );
    return;
  }
  const { id } = asked.body.change;
  const { open_change } = await track(t, order.tracking_token);
  if (how === 'acceptance' || how === 'refusal') await guest.post(`/api/v1/changes/${open_change.token}/${how}`);
  if (how === 'withdrawal') await staff.post(`${ours}/changes/${id}/withdrawal`);
  if (how === 'their own') await staff.post(`${ours}/changes/${id}/acceptance`);
}

async function check(order: Placed) {
  expect(await findViolations(t.context.db)).toEqual([]);
  const seen = await track(t, order.tracking_token);
  const back = await t.context.db
    .selectFrom('refunds')
    .where('order_id', '=', order.id)
    .select(({ fn }) => fn.sum<number>('amount_minor').as('sum'))
    .executeTakeFirstOrThrow();
  const kept = minor(seen.paid) - Number(back.sum ?? 0);
  expect(kept + minor(seen.due), 'what is kept and what is due are the total').toBe(minor(seen.total));
  expect(minor(seen.total)).toBe(minor(seen.items) + minor(seen.delivery));
  expect(minor(seen.items)).toBe(seen.lines.reduce((sum: number, line: Placed['line']) => sum + minor(line.total), 0));
}

test.each(['card', 'cash'] as const)(
  'any sequence of changes of an order paid by %s keeps captured minus refunded, dues and totals together',
  async (method) => {
    const run = async (sequence: Step[], end: string) => {
      const order = await placeOrder(t, { method, skip: 10 });
      for (const step of sequence) {
        await take(order, step);
        if (step.hasJobsRun) await t.runJobs();
        await check(order);
      }
      if (end === 'cancellation') await t.guest().put(`${trackPath(order.tracking_token)}/cancellation`);
      else
        for (const move of ['acceptance', 'production', 'readiness', 'handover', 'completion'])
          expect((await t.as('meera').put(`${orderPath(order.id)}/${move}`)).status).toBeLessThan(500);
      await t.runJobs();
      expect(await findViolations(t.context.db)).toEqual([]);
      const done = await track(t, order.tracking_token);
      const net = minor(done.paid) - minor(done.refunded);
      expect(net).toBe(end === 'cancellation' ? 0 : minor(done.total));
      if (end !== 'cancellation')
        await t.context.db
          .updateTable('stores')
          .set({ day_capacity_units: 400, window_capacity_units: 400, work_limits: '{}' })
          .where('id', '=', 1)
          .execute();
    };
    await fc.assert(
      fc.asyncProperty(
        fc.array(steps, { minLength: 1, maxLength: 5 }),
        fc.constantFrom('cancellation', 'completion'),
        run,
      ),
      { numRuns: 12 },
    );
  },
  120_000,
);
