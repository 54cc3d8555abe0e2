import { sql } from 'kysely';
import type { Trx } from '../../platform/db.ts';
import { assert } from '../../platform/errors.ts';
import type { WorkUnits } from '../designs/option-groups.ts';
import { type Ask, type Hold, takeUnits, takeUnitsAgain } from './capacity.sql.ts';
import type { Limits } from './day-limits.ts';
import { limitsAt } from './day-windows.ts';
import { getTimetable } from './timetable.ts';

export type CapacityAsk = {
  order_id: number;
  store_id: number;
  day: string;
  starts_at: Date;
  units: number;
  /** Of its day; a kind that is absent is none. */
  work?: WorkUnits;
  limits: Limits;
  as: 'held' | 'sold';
  /** Counts for 'held' only. */
  expires_at: Date;
  now: Date;
};

/**
 * Takes what is asked and gives back what can't be had since its day or window is full, if anything; the transaction,
 * or a savepoint before this, has to be rolled back then.
 */
export async function takePlaces<T extends CapacityAsk>(trx: Trx, asks: T[], take = takeUnits): Promise<T[]> {
  const [first] = asks;
  if (!first) return [];
  const taken = await take(trx, { asks: JSON.stringify(asks.map(toAsk)), now: first.now });
  if (taken.every((place) => place.is_taken)) return [];
  const hasDays = taken.every((place) => place.has_day);
  const orders = taken.filter((place) => (hasDays ? !place.has_window : !place.has_day)).map((place) => place.order_id);
  const full = asks.filter((ask) => orders.includes(ask.order_id));
  assert(full.length > 0, 'an order that has its place asked for one');
  return full;
}

const toAsk = (ask: CapacityAsk): Ask => ({
  order_id: ask.order_id,
  store_id: ask.store_id,
  day: ask.day,
  units: ask.units,
  oven: ask.work?.oven ?? 0,
  assembly: ask.work?.assembly ?? 0,
  decoration: ask.work?.decoration ?? 0,
  starts_at: ask.starts_at.toISOString(),
  expires_at: ask.expires_at.toISOString(),
  day_limit: ask.limits.day_units,
  window_limit: ask.limits.window_units,
  oven_limit: ask.limits.work?.oven ?? null,
  assembly_limit: ask.limits.work?.assembly ?? null,
  decoration_limit: ask.limits.work?.decoration ?? null,
  status: ask.as,
});

/**
 * Sells each released place that still has room, by the limits of today since the order's own are gone. Gives the orders
 * for which there is none. In the order of all locks of capacity, without waiting for a hold, since earlier ones of
 * these places are locked already.
 */
export async function takePlacesAgain(trx: Trx, released: Hold[], now: Date): Promise<number[]> {
  const lost: number[] = [];
  const inOrder = released.toSorted((a, b) => a.store_id - b.store_id || a.day.localeCompare(b.day));
  for (const hold of inOrder) if (!(await takeAgain(trx, hold, now))) lost.push(hold.order_id);
  return lost;
}

async function takeAgain(trx: Trx, hold: Hold, now: Date): Promise<boolean> {
  const limits = limitsAt(await getTimetable(trx, hold.store_id), hold.day, hold.starts_at);
  if (!limits) return false;
  await sql`savepoint take_again`.execute(trx);
  const full = await takePlaces(
    trx,
    [{ ...hold, work: hold, limits, as: 'sold', expires_at: now, now }],
    takeUnitsAgain,
  );
  if (full.length > 0) await sql`rollback to savepoint take_again`.execute(trx);
  return full.length === 0;
}
