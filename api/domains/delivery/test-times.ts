import type { TestApp } from '../../test/app.ts';
import { checkoutBody, fillBasket } from '../../test/shopping.ts';

export const URL = '/api/v1/stores/1';
export const LIMITS = {
  day_capacity_units: 40,
  window_capacity_units: 12,
  work: {},
  cut_off: null,
  lead_time_minutes: 0,
  earliest_days: 0,
  furthest_days: 30,
};

const WEEK = [1, 2, 3, 4, 5, 6, 7];
export const HOURS = WEEK.map((weekday) => ({ weekday, opens: '09:00', closes: '21:00' }));
export const WINDOWS = WEEK.flatMap((weekday) =>
  ['10:00', '12:00', '14:00', '16:00', '18:00'].map((starts) => ({
    weekday,
    starts,
    ends: `${Number(starts.slice(0, 2)) + 2}:00`,
  })),
);

/** Meera at her times. */
export function timesEditing(town: () => TestApp) {
  const owner = () => town().as('meera');
  const version = async () => (await owner().get(`${URL}/timetable`)).body.version as number;
  const put = async (path: string, body: object) =>
    owner().put(`${URL}/${path}`, { version: await version(), ...body });
  const limits = (more: object = {}) => put('limits', { ...LIMITS, ...more });
  return {
    owner,
    version,
    put,
    limits,
    audit: () => lastAudit(town()),
    order: (starts_at: string, work?: object) => order(town(), starts_at, work),
    /** A usual week without anything of its own. */
    async asUsual() {
      const { db } = town().context;
      for (const table of ['store_closures', 'store_days'] as const) await db.deleteFrom(table).execute();
      await put('hours', { hours: HOURS });
      await put('windows', { windows: WINDOWS });
      await limits();
    },
  };
}

const lastAudit = ({ context }: TestApp) =>
  context.db
    .selectFrom('audit_log')
    .where('store_id', '=', 1)
    .orderBy('id', 'desc')
    .select(['action', 'actor_name', 'subject_name', 'before', 'after'])
    .limit(1)
    .executeTakeFirst();

/** Somebody orders a cake of the first store, whose products take this work, for a time of hers. */
async function order(t: TestApp, starts_at: string, work: object = {}) {
  await t.context.db
    .updateTable('products')
    .set({ work_units: JSON.stringify(work) })
    .where('store_id', '=', 1)
    .execute();
  const guest = t.guest();
  const basket = await fillBasket(guest, {});
  const body = checkoutBody(basket, { payment_method: 'cash' }) as { stores: object[]; expected_total: object };
  body.stores = body.stores.map((store) => ({ ...store, window_starts_at: starts_at }));
  return guest.post('/api/v1/checkouts', body);
}
