import { WORK_KINDS, type Work, type WorkUnits } from '../designs/option-groups.ts';
import { dayLimits, type Limits, type WorkLimits, windowUnits } from './day-limits.ts';
import { type Fulfilment, windowsOn } from './day-windows.ts';
import { addDays, daysBetween, localTime, startOfDay, timeMs, weekdayOf } from './store-days.ts';
import type { Timetable } from './timetable.ts';
import type { Reason } from './window-reasons.ts';
import * as reasons from './window-reasons.ts';

/** Units taken: sold, or held and not expired. Windows by the milliseconds of their start. */
export type Load = {
  days: ReadonlyMap<string, number>;
  work: ReadonlyMap<string, Work>;
  windows: ReadonlyMap<number, number>;
};

export type WindowNeed = {
  now: Date;
  fulfilment: Fulfilment;
  units: number;
  /** Of its day, by kind. */
  work?: WorkUnits;
  /** The largest of all lines and options; the store's own is added by the rule. */
  lead_time_minutes: number;
  /** Staff know what they can do: notice, cut-off and pauses don't bind them, and a window that is running will do. */
  is_by_store?: boolean;
  /** First day to list, in the store's calendar; default today. */
  from_day?: string;
  days?: number;
};

export type Window = {
  day: string;
  starts_at: Date;
  ends_at: Date;
  /** The store's wall-clock time, '10:00–12:00'. */
  label: string;
  price_minor: number;
  is_possible: boolean;
  reason_code: Reason['code'] | null;
  reason: string | null;
  units_left: number;
  limits: Limits;
};

export type WindowDay = {
  day: string;
  is_possible: boolean;
  reason_code: Reason['code'] | null;
  reason: string | null;
  windows: Window[];
};

const DEFAULT_DAYS = 14;

/**
 * What a customer can choose, and why not the rest. In this order:
 * 1. Now, on the store's wall.
 * 2. From its cut-off on, an order counts as placed when the store's next day begins (00:00 there).
 * 3. To that, the longer of the store's and the order's lead time is added, in elapsed minutes: a window may start then,
 *    and not before the store's earliest day, counted in days of its calendar.
 * 4. Days off go: closures, weekdays without hours, days further than furthest_days; windows before the end of a pause.
 *    A window exists only inside opening hours, never across a break.
 * 5. The earliest is the first one with `limit − taken ≥ units`, of its day as of itself, and of its day for each kind of
 *    work that the order takes.
 */
export function possibleWindows(
  timetable: Timetable,
  load: Load,
  need: WindowNeed,
): { earliest: Window | null; days: WindowDay[] } {
  const start = findStart(timetable, need);
  const from = need.from_day && need.from_day > start.today ? need.from_day : start.today;
  const days = Array.from({ length: need.days ?? DEFAULT_DAYS }, (_, i) =>
    listDay(timetable, load, need, start, addDays(from, i)),
  );
  return { earliest: listFirst(timetable, load, need, start, 1)[0] ?? null, days };
}

/** The first windows that are possible, at most so many. */
export const firstWindows = (timetable: Timetable, load: Load, need: WindowNeed, most: number): Window[] =>
  listFirst(timetable, load, need, findStart(timetable, need), most);

/** The window that starts then, possible or not, or why there is none. */
export function judgeWindow(timetable: Timetable, load: Load, need: WindowNeed, startsAt: Date): Window | Reason {
  const { day } = localTime(startsAt.getTime(), timetable.timezone);
  const start = findStart(timetable, need);
  const { windows } = listDay(timetable, load, need, start, day);
  const window = windows.find(({ starts_at }) => starts_at.getTime() === startsAt.getTime());
  return window ?? whyDayOff(timetable, need, start, day) ?? reasons.noSuchWindow;
}

type Start = { now: number; today: string; leadAt: number; promptAt: number; readyAt: number; pausedUntil: number };

function findStart(timetable: Timetable, need: WindowNeed): Start {
  const now = need.now.getTime();
  const local = localTime(now, timetable.timezone);
  const leadMs = Math.max(timetable.lead_time_minutes, need.lead_time_minutes) * 60_000;
  const isAfterCutOff = timetable.cut_off !== null && local.ms >= timeMs(timetable.cut_off);
  const countsFrom = isAfterCutOff ? startOfDay(addDays(local.day, 1), timetable.timezone) : now;
  const firstDay = (from: string) =>
    timetable.earliest_days > 0 ? startOfDay(addDays(from, timetable.earliest_days), timetable.timezone) : 0;
  return {
    now,
    today: local.day,
    leadAt: now + leadMs,
    promptAt: Math.max(now + leadMs, firstDay(local.day)),
    readyAt: Math.max(countsFrom + leadMs, firstDay(isAfterCutOff ? addDays(local.day, 1) : local.day)),
    pausedUntil: timetable.paused_until === null ? 0 : Date.parse(timetable.paused_until),
  };
}

function listFirst(timetable: Timetable, load: Load, need: WindowNeed, start: Start, most: number): Window[] {
  const soonest = need.is_by_store ? start.now : Math.max(start.readyAt, start.pausedUntil);
  const first = localTime(soonest, timetable.timezone).day;
  const found: Window[] = [];
  for (let day = first; daysBetween(start.today, day) <= timetable.furthest_days; day = addDays(day, 1)) {
    found.push(...listDay(timetable, load, need, start, day).windows.filter((window) => window.is_possible));
    if (found.length >= most) break;
  }
  return found.slice(0, most);
}

function listDay(timetable: Timetable, load: Load, need: WindowNeed, start: Start, day: string): WindowDay {
  const dayOff = whyDayOff(timetable, need, start, day);
  if (dayOff) return { day, is_possible: false, reason_code: dayOff.code, reason: dayOff.text, windows: [] };
  const ofDay = dayLimits(timetable, day);
  const whyNoWork = whyWorkIsFull(ofDay.work, load.work.get(day), need.work);
  const windows = windowsOn(timetable, need.fulfilment, day).map(({ window, starts, ends }) => {
    const limits = { ...ofDay, window_units: windowUnits(timetable, window, day) };
    const dayLeft = limits.day_units - (load.days.get(day) ?? 0);
    const windowLeft = limits.window_units - (load.windows.get(starts) ?? 0);
    const left = Math.max(0, Math.min(dayLeft, windowLeft));
    const whyNoRoom = whyFull(limits, left, need.units) ?? whyNoWork;
    const reason = whyTooSoon(timetable, need, start, { starts, ends }) ?? whyNoRoom;
    return {
      day,
      starts_at: new Date(starts),
      ends_at: new Date(ends),
      label: `${window.starts.slice(0, 5)}–${window.ends.slice(0, 5)}`,
      price_minor: window.price_minor,
      is_possible: reason === null,
      reason_code: reason?.code ?? null,
      reason: reason?.text ?? null,
      units_left: left,
      limits,
    };
  });
  return { day, ...summarise(windows, need, day), windows };
}

/** What keeps the whole day from being chosen: that it is full, before that its last window, which comes closest. */
function summarise(windows: Window[], need: WindowNeed, day: string): Omit<WindowDay, 'day' | 'windows'> {
  if (windows.some((window) => window.is_possible)) return { is_possible: true, reason_code: null, reason: null };
  const closest = windows.find((window) => window.reason_code === 'full') ?? windows.at(-1);
  if (closest) return { is_possible: false, reason_code: closest.reason_code, reason: closest.reason };
  const none = reasons.noWindows(need.fulfilment, weekdayOf(day));
  return { is_possible: false, reason_code: none.code, reason: none.text };
}

/** Why nothing of the day can be chosen, whatever the hour. */
function whyDayOff(timetable: Timetable, need: WindowNeed, start: Start, day: string): Reason | null {
  if (timetable.status !== 'live') return reasons.notTakingOrders;
  if (!(need.fulfilment === 'delivery' ? timetable.offers_delivery : timetable.offers_pickup))
    return reasons.notOffered(need.fulfilment);
  if (day < start.today) return reasons.passed;
  if (daysBetween(start.today, day) > timetable.furthest_days) return reasons.tooFarAhead(timetable.furthest_days);
  return whyClosed(timetable, day);
}

/** What keeps the store closed on a day of any year: a closure, or a weekday without hours. */
export function whyClosed(timetable: Timetable, day: string): Reason | null {
  const closure = timetable.closures.find(({ starts_on, ends_on }) => starts_on <= day && day <= ends_on);
  if (closure) return reasons.closure(closure.reason);
  const weekday = weekdayOf(day);
  return timetable.hours.some((hours) => hours.weekday === weekday) ? null : reasons.closedWeekday(weekday);
}

type Times = { starts: number; ends: number };

function whyTooSoon(timetable: Timetable, need: WindowNeed, start: Start, { starts, ends }: Times): Reason | null {
  if (need.is_by_store) return ends <= start.now ? reasons.passed : null;
  if (starts <= start.now) return reasons.passed;
  if (starts < start.pausedUntil) return reasons.paused(wallClock(start.pausedUntil, timetable.timezone));
  if (starts >= start.readyAt) return null;
  if (starts >= start.promptAt) return reasons.afterCutOff((timetable.cut_off ?? '').slice(0, 5));
  if (starts >= start.leadAt) return reasons.tooEarlyDay(timetable.earliest_days);
  return reasons.needsNotice(Math.max(timetable.lead_time_minutes, need.lead_time_minutes));
}

/** An order that takes no units fits everywhere. */
function whyFull(limits: Limits, left: number, units: number): Reason | null {
  if (units <= left || units === 0) return null;
  if (left === 0) return reasons.fullyBooked;
  return units > Math.min(limits.day_units, limits.window_units) ? reasons.tooLarge : reasons.tooFewLeft;
}

/** Why the day has too little left of a kind of work that the order takes; in the order of the work. */
export function whyWorkIsFull(limits: WorkLimits, taken: Work | undefined, need: WorkUnits | undefined): Reason | null {
  for (const kind of WORK_KINDS) {
    const [limit, units] = [limits[kind], need?.[kind] ?? 0];
    if (limit === null || units === 0) continue;
    const left = Math.max(0, limit - (taken?.[kind] ?? 0));
    if (units <= left) continue;
    if (units > limit) return reasons.tooMuchWork(kind);
    return left === 0 ? reasons.workIsFull(kind) : reasons.tooLittleWorkLeft(kind);
  }
  return null;
}

const wallClock = (at: number, timezone: string) =>
  new Intl.DateTimeFormat('en-GB', {
    timeZone: timezone,
    day: 'numeric',
    month: 'long',
    hour: '2-digit',
    minute: '2-digit',
  }).format(at);
