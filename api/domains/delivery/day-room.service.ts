import type { Executor } from '../../platform/db.ts';
import { selectLoads } from './capacity.sql.ts';
import { NOTHING_TAKEN, toLoad } from './load.ts';
import { addDays, localTime, startOfDay, timeMs } from './store-days.ts';
import { listTimetables, type Timetable } from './timetable.ts';
import { type Load, possibleWindows } from './windows.ts';

/** What a product may need at most to be had from a store on a day. */
export type DayRoom = { longest_lead_minutes: number; free_units: number };

/**
 * Of each store that can still be ordered from for that day of its calendar: the longest lead time and the most units
 * that fit. Stores that are closed, paused or full then are absent. Two statements for all of them.
 */
export async function roomOnDay(
  db: Executor,
  need: { store_ids: number[]; day: string; now: Date; fulfilment: 'delivery' | 'pickup' | 'any' },
): Promise<Map<number, DayRoom>> {
  if (need.store_ids.length === 0) return new Map();
  const timetables = await listTimetables(db, need.store_ids);
  const rows = await selectLoads(db, {
    store_ids: need.store_ids,
    from: need.day,
    until: addDays(need.day, 1),
    now: need.now,
  });
  const loads = new Map(rows.map((row) => [row.store_id, toLoad(row)]));
  const found = new Map<number, DayRoom>();
  for (const timetable of timetables.values()) {
    const room = roomOf(timetable, loads.get(timetable.store_id) ?? NOTHING_TAKEN, need);
    if (room) found.set(timetable.store_id, room);
  }
  return found;
}

type Need = Parameters<typeof roomOnDay>[1];

function roomOf(timetable: Timetable, load: Load, { day, now, fulfilment }: Need): DayRoom | null {
  const ways = fulfilment === 'any' ? (['delivery', 'pickup'] as const) : [fulfilment];
  const windows = ways.flatMap((way) => {
    const need = { now, fulfilment: way, units: 1, lead_time_minutes: 0, from_day: day, days: 1 };
    const [listed] = possibleWindows(timetable, load, need).days;
    return listed?.day === day ? listed.windows.filter((window) => window.is_possible) : [];
  });
  if (windows.length === 0) return null;
  const last = Math.max(...windows.map((window) => window.starts_at.getTime()));
  return {
    longest_lead_minutes: Math.floor((last - countsFrom(timetable, now)) / 60_000),
    free_units: Math.max(...windows.map((window) => window.units_left)),
  };
}

/** From the cut-off on, an order counts as placed when the store's next day begins (rule 2 of `windows.ts`). */
function countsFrom(timetable: Timetable, now: Date): number {
  const local = localTime(now.getTime(), timetable.timezone);
  const isAfterCutOff = timetable.cut_off !== null && local.ms >= timeMs(timetable.cut_off);
  return isAfterCutOff ? startOfDay(addDays(local.day, 1), timetable.timezone) : now.getTime();
}
