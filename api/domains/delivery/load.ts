import type { Executor } from '../../platform/db.ts';
import { selectLoads } from './capacity.sql.ts';
import { addDays } from './store-days.ts';
import type { Timetable } from './timetable.ts';
import type { Load } from './windows.ts';

const NOTHING_TAKEN: Load = { days: new Map(), windows: new Map() };

/** What is taken in these stores from yesterday to the furthest day that any of them sells. */
export async function loadOf(db: Executor, timetables: Timetable[], now: Date): Promise<(storeId: number) => Load> {
  const today = now.toISOString().slice(0, 10);
  const furthest = Math.max(0, ...timetables.map((timetable) => timetable.furthest_days));
  const rows = await selectLoads(db, {
    store_ids: timetables.map((timetable) => timetable.store_id),
    from: addDays(today, -1),
    until: addDays(today, furthest + 1),
    now,
  });
  const loads = new Map(
    rows.map((row) => [row.store_id, { days: new Map(row.days), windows: new Map(row.windows) }] as const),
  );
  return (storeId) => loads.get(storeId) ?? NOTHING_TAKEN;
}
