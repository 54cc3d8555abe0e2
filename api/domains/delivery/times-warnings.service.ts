import type { z } from 'zod';
import type { Executor } from '../../platform/db.ts';
import { type BookedOrder, bookedOrders } from '../orders/booked-orders.service.ts';
import { wallTime } from './calendar.service.ts';
import { findBooked, type HoldOfOrder, listHolds } from './calendar.sql.ts';
import { addDays, localTime, startOfDay } from './store-days.ts';
import type { TimesShape } from './times.schema.ts';
import { type Conflict, newConflicts, weekdayOfConflict } from './times-conflicts.ts';
import type { Timetable } from './timetable.ts';

export type Warning = z.infer<typeof TimesShape>['warnings'][number];

/** The furthest that anything can be booked. */
const FURTHEST_DAYS = 400;
const SHOWN_ORDERS = 20;

/**
 * What a save of the times left as it was: days and windows with more booked than they take now, closed days with orders;
 * and windows that it made pointless. From today on. One statement, three when something booked is concerned.
 */
export async function warningsAfter(db: Executor, before: Timetable, after: Timetable, now: Date): Promise<Warning[]> {
  const { store_id, timezone } = after;
  const from = localTime(now.getTime(), timezone).day;
  const until = addDays(from, FURTHEST_DAYS);
  const [starts, ends] = [startOfDay(from, timezone), startOfDay(until, timezone)];
  const span = { from, until, starts: new Date(starts), ends: new Date(ends) };
  const [booked] = await findBooked(db, { store_id, ...span, now });
  const conflicts = newConflicts(before, after, booked ?? { days: [], windows: [] });
  const orders = conflicts.some(({ booked }) => booked !== null)
    ? await ordersWithWork(db, store_id, starts, ends)
    : [];
  return conflicts.map((conflict) => warningOf(conflict, orders, timezone));
}

type OrderWithWork = BookedOrder & Partial<HoldOfOrder>;

async function ordersWithWork(db: Executor, storeId: number, starts: number, ends: number): Promise<OrderWithWork[]> {
  const orders = await bookedOrders(db, storeId, [starts, ends]);
  const holds = await listHolds(db, { order_ids: orders.map(({ id }) => id) });
  const byOrder = new Map(holds.map((hold) => [hold.order_id, hold]));
  return orders.map((order) => ({ ...byOrder.get(order.id), ...order }));
}

function warningOf(conflict: Conflict, orders: OrderWithWork[], timezone: string): Warning {
  const { code, day, booked, limit, starts_at, kind } = conflict;
  const own = orders.filter(
    (order) =>
      order.day === day &&
      (starts_at === null || order.starts_at === starts_at) &&
      (kind === null || (order[kind] ?? 0) > 0),
  );
  return {
    code,
    day,
    booked,
    limit,
    text: textOf(conflict, own.length, timezone),
    order_count: own.length,
    orders: own.slice(0, SHOWN_ORDERS).map(({ id, number }) => ({ id, number })),
  };
}

const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
const WORK = { oven: 'oven', assembly: 'assembly', decoration: 'decoration' };

function textOf(conflict: Conflict, orders: number, timezone: string): string {
  const { code, day, booked, limit, about, starts_at, kind } = conflict;
  const weekday = WEEKDAYS[weekdayOfConflict(conflict) - 1] ?? '';
  const date = day ? dateWords(day) : '';
  const by = `${count(booked ?? 0, 'unit')}${orders > 0 ? ` by ${count(orders, 'order')}` : ''}`;
  const at = starts_at === null ? '' : ` at ${wallTime(starts_at, timezone)}`;
  switch (code) {
    case 'closed':
      return `${date} is closed now, but ${by} are booked. They stay booked: make them, or agree on another day with their customers.`;
    case 'day_units':
      return `${date} has ${by} booked, and takes ${limit} now. What is booked stays; nothing more is sold that day.`;
    case 'work':
      return `${date} has ${count(booked ?? 0, 'unit')} of ${WORK[kind ?? 'oven']} booked by ${count(orders, 'order')}, and takes ${limit} now. What is booked stays.`;
    case 'window_units':
      return `${date}${at} has ${by} booked, and takes ${limit} now. What is booked stays; nothing more is sold then.`;
    case 'window_gone':
      return `${date}${at} is no longer offered, but has ${by} booked. What is booked stays.`;
    case 'outside_hours':
      return `The window ${weekday} ${about.slice(2)} lies outside the opening hours, so customers can’t choose it.`;
    case 'no_windows':
      return `${weekday} is open, but has no window inside its hours: customers can’t order for it.`;
  }
}

const count = (n: number, what: string) => `${n} ${what}${n === 1 ? '' : 's'}`;

/** 'Thursday 26 November' */
const dateWords = (day: string) =>
  new Intl.DateTimeFormat('en-GB', { timeZone: 'UTC', weekday: 'long', day: 'numeric', month: 'long' })
    .format(new Date(day))
    .replace(',', '');
