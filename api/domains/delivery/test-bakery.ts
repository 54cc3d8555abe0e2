import type { Db } from '../../platform/db.ts';
import type { Timetable, TimetableWindow } from './timetable.ts';

/** A bakery for the tests of this folder: open every day from 9 to 21, five windows of two hours from 10 on. */
const WEEK = [1, 2, 3, 4, 5, 6, 7];

export const everyDay = (
  starts: string,
  ends: string,
  more: Partial<TimetableWindow> = {},
  weekdays = WEEK,
): TimetableWindow[] =>
  weekdays.map((weekday) => ({
    weekday,
    starts: `${starts}:00`,
    ends: `${ends}:00`,
    fulfilment: 'both',
    price_minor: 0,
    capacity_units: null,
    ...more,
  }));

export const openEveryDay = (opens: string, closes: string, weekdays = WEEK): Timetable['hours'] =>
  weekdays.map((weekday) => ({ weekday, opens: `${opens}:00`, closes: `${closes}:00` }));

export const bakery = (changes: Partial<Timetable> = {}): Timetable => ({
  store_id: 1,
  name: 'Test Bakery',
  status: 'live',
  currency: 'INR',
  timezone: 'Asia/Kolkata',
  lat: 12.9716,
  lng: 77.5946,
  offers_delivery: true,
  offers_pickup: true,
  paused_until: null,
  cut_off: null,
  lead_time_minutes: 0,
  earliest_days: 0,
  furthest_days: 30,
  day_capacity_units: 40,
  window_capacity_units: 12,
  work_limits: {},
  work_limits_by_weekday: {},
  timetable_version: 1,
  hours: openEveryDay('09:00', '21:00'),
  closures: [],
  windows: [10, 12, 14, 16, 18].flatMap((hour) => everyDay(`${hour}:00`, `${hour + 2}:00`)),
  days: [],
  rules: [],
  ...changes,
});

/** Writes the bakery as a store of its own; gives its id. */
export async function insertBakery(db: Db, changes: Partial<Timetable> = {}): Promise<number> {
  const { store_id: _, hours, closures, windows, days, rules, ...store } = bakery(changes);
  const { id } = await db
    .insertInto('stores')
    .values({
      ...store,
      work_limits: JSON.stringify(store.work_limits),
      work_limits_by_weekday: JSON.stringify(store.work_limits_by_weekday),
      slug: `test-bakery-${crypto.randomUUID()}`,
      kind: 'bakery',
      email: 'test@example.com',
      phone: '+910000000000',
      address: '1 Test Street',
      district: 'Test',
      city: 'Bengaluru',
      postcode: '560001',
      jurisdiction: 'IN',
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  const of = <T extends object>(rows: T[]) => rows.map((row) => ({ ...row, store_id: id }));
  if (hours.length) await db.insertInto('store_hours').values(of(hours)).execute();
  if (closures.length) await db.insertInto('store_closures').values(of(closures)).execute();
  if (windows.length) await db.insertInto('store_windows').values(of(windows)).execute();
  for (const { window_limits, work_limits, ...date } of days) {
    const limits = { window_limits: JSON.stringify(window_limits), work_limits: JSON.stringify(work_limits) };
    await db
      .insertInto('store_days')
      .values({ ...date, ...limits, store_id: id })
      .execute();
  }
  for (const { id: _id, polygon, ...rule } of rules) {
    const values = { ...rule, polygon: polygon && JSON.stringify(polygon), name: 'Rule', store_id: id };
    await db.insertInto('delivery_rules').values(values).execute();
  }
  return id;
}
