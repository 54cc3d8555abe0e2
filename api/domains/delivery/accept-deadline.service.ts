import type { Executor } from '../../platform/db.ts';
import { addDays, localTime, spanOfDay, weekdayOf } from './store-days.ts';
import { listOpeningTimes, type OpeningTimes } from './timetable.ts';

/** A store that opens on none of the next days gets this much time all the same. */
const LOOK_AHEAD_DAYS = 14;

type Waiting = { id: number; store_id: number; accept_within_minutes: number };

/**
 * Until when each order has to be accepted: its minutes, counted only while the store is open, so that an order of the
 * night waits for the morning. By order id. One statement.
 */
export async function acceptDeadlines(db: Executor, orders: Waiting[], now: Date): Promise<Map<number, Date>> {
  if (orders.length === 0) return new Map();
  const timetables = await listOpeningTimes(db, [...new Set(orders.map((order) => order.store_id))]);
  return new Map(
    orders.map((order) => {
      const timetable = timetables.get(order.store_id);
      const minutes = order.accept_within_minutes;
      return [
        order.id,
        timetable ? acceptDeadline(timetable, minutes, now) : new Date(now.getTime() + minutes * 60_000),
      ];
    }),
  );
}

/** `minutes` of opening time from `now` on. Pure. */
export function acceptDeadline(timetable: Omit<OpeningTimes, 'store_id'>, minutes: number, now: Date): Date {
  let left = minutes * 60_000;
  const today = localTime(now.getTime(), timetable.timezone).day;
  for (let i = 0; i <= LOOK_AHEAD_DAYS; i++) {
    for (const [opens, closes] of openSpans(timetable, addDays(today, i))) {
      const from = Math.max(opens, now.getTime());
      if (from >= closes) continue;
      if (from + left <= closes) return new Date(from + left);
      left -= closes - from;
    }
  }
  return new Date(now.getTime() + minutes * 60_000);
}

function openSpans({ timezone, hours, closures }: Omit<OpeningTimes, 'store_id'>, day: string) {
  if (closures.some((closure) => closure.starts_on <= day && day <= closure.ends_on)) return [];
  return hours
    .filter((span) => span.weekday === weekdayOf(day))
    .flatMap((span) => {
      const times = spanOfDay(day, timezone, span.opens, span.closes);
      return times ? [times] : [];
    });
}
