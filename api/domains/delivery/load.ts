import type { Executor } from '../../platform/db.ts';
import type { Work } from '../designs/option-groups.ts';
import { sumWork, timesWork } from '../designs/work.ts';
import { type LoadRow, selectLoads } from './capacity.sql.ts';
import { addDays } from './store-days.ts';
import type { Timetable } from './timetable.ts';
import type { Load } from './windows.ts';

const DAY_MS = 86_400_000;
const FURTHEST_MS = 400 * DAY_MS;
export const NOTHING_TAKEN: Load = { days: new Map(), work: new Map(), windows: new Map() };

export const toLoad = ({ days, windows }: LoadRow): Load => ({
  days: new Map(days.map(([day, units]) => [day, units])),
  work: new Map(days.map(([day, _, oven, assembly, decoration]) => [day, { oven, assembly, decoration }])),
  windows: new Map(windows),
});

/** What is taken in these stores from yesterday to the furthest day that any of them sells. */
export function loadOf(db: Executor, timetables: Timetable[], now: Date): Promise<(storeId: number) => Load> {
  const today = now.toISOString().slice(0, 10);
  const furthest = Math.max(0, ...timetables.map((timetable) => timetable.furthest_days));
  return loadBetween(db, timetables, { from: addDays(today, -1), until: addDays(today, furthest + 1), now });
}

/** What is taken around one instant: enough to judge the window that starts then, a tenth of the work. */
export function loadAround(
  db: Executor,
  timetable: Timetable,
  at: Date,
  now: Date,
): Promise<(storeId: number) => Load> {
  // A date far off the calendar is judged as such later; here it only has to be a date.
  const near = Math.min(Math.max(at.getTime(), now.getTime() - DAY_MS), now.getTime() + FURTHEST_MS);
  const day = new Date(near).toISOString().slice(0, 10);
  return loadBetween(db, [timetable], { from: addDays(day, -1), until: addDays(day, 1), now });
}

type Span = { from: string; until: string; now: Date };

async function loadBetween(db: Executor, timetables: Timetable[], span: Span): Promise<(storeId: number) => Load> {
  const rows = await selectLoads(db, { store_ids: timetables.map((timetable) => timetable.store_id), ...span });
  const loads = new Map(rows.map((row) => [row.store_id, toLoad(row)] as const));
  return (storeId) => loads.get(storeId) ?? NOTHING_TAKEN;
}

/** The place that an order has already. */
export type OwnPlace = { day: string; starts_at: Date; units: number } & Work;

/** The load as it would be without one order's place, for choosing another one for it. */
export function withoutOwn(load: Load, own: OwnPlace | null | undefined): Load {
  if (!own) return load;
  const at = own.starts_at.getTime();
  const days = new Map(load.days).set(own.day, (load.days.get(own.day) ?? 0) - own.units);
  const windows = new Map(load.windows).set(at, (load.windows.get(at) ?? 0) - own.units);
  const work = new Map(load.work).set(own.day, lessWork(load.work.get(own.day), own));
  return { ...load, days, work, windows };
}

const lessWork = (work: Work | undefined, own: Work): Work => sumWork([work, timesWork(own, -1)]);
