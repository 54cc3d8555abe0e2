import type { Executor, Trx } from '../../platform/db.ts';
import type { WorkKind } from '../designs/option-groups.ts';
import { takeUnitsAgain } from './capacity.sql.ts';
import { type OrderAsk, releaseCapacity, takeCapacity } from './delivery.service.ts';
import type { OwnPlace } from './load.ts';
import { exchangeHolds, findHold, lockDays, type Shrunk, shrinkHold } from './other-place.sql.ts';

/**
 * A second place for an order that has one, kept under a key of its own (an id of the orders' sequence) while somebody
 * decides between the two. Only one of them will be used, so the order's own units count as free where both are on one
 * day or in one window. The caller has locked the order, and may move it over in the same transaction: both days are locked
 * in their order first. Refuses as `takeCapacity` does.
 */
export async function keepOtherPlace(trx: Trx, ask: OrderAsk & { own: OwnPlace }): Promise<void> {
  if (ask.own.day !== ask.day) await lockDays(trx, { store_id: ask.store_id, days: [ask.own.day, ask.day] });
  await takeCapacity(trx, [{ ...ask, limits: widened(ask) }], takeUnitsAgain);
}

function widened({ limits, day, starts_at, own }: OrderAsk & { own: OwnPlace }): OrderAsk['limits'] {
  const isSameWindow = own.starts_at.getTime() === starts_at.getTime();
  const work = own.day === day ? widenedWork(limits.work, own) : limits.work;
  return {
    ...limits,
    work,
    day_units: limits.day_units + (own.day === day ? own.units : 0),
    window_units: limits.window_units + (isSameWindow ? own.units : 0),
  };
}

const widenedWork = (limits: OrderAsk['limits']['work'], own: OwnPlace): OrderAsk['limits']['work'] => {
  const more = (kind: WorkKind) => {
    const limit = limits?.[kind] ?? null;
    return limit === null ? null : limit + own[kind];
  };
  return { oven: more('oven'), assembly: more('assembly'), decoration: more('decoration') };
};

/** The place that an order has, sold or held; null when it has none. One statement. */
export async function findOwnPlace(db: Executor, orderId: number): Promise<OwnPlace | null> {
  return (await findHold(db, { order_id: orderId }))[0] ?? null;
}

/**
 * The order goes over to the place that is kept for it, and its old one is free. Nothing is taken anew, so it cannot
 * fail for want of room. False when the kept place is gone (released, expired). Two statements.
 */
export async function moveToOtherPlace(trx: Trx, orderId: number, holdId: number): Promise<boolean> {
  const exchanged = await exchangeHolds(trx, { order_id: orderId, hold_id: holdId });
  if (exchanged.length < 2) return false;
  await releaseCapacity(trx, [holdId]);
  return true;
}

/** The order needs less of its place from now on; what it has too little of stays as it is. One statement. */
export const shrinkPlace = async (trx: Trx, to: Shrunk): Promise<void> => {
  await shrinkHold(trx, to);
};
