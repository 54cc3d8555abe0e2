import type { Context } from '../../context.ts';
import type { Executor, Trx } from '../../platform/db.ts';
import { Refused } from '../../platform/errors.ts';
import { toMoney } from '../../platform/money.ts';
import type { WorkUnits } from '../designs/option-groups.ts';
import { distanceMetres } from '../stores/stores.service.ts';
import { extendHeld, releaseExpired, releaseUnits, sellHeld, takeUnits } from './capacity.sql.ts';
import { dayLimits } from './day-limits.ts';
import type { Fulfilment } from './day-windows.ts';
import { type DeliveryOffer, matchDeliveryRule } from './delivery-rules.ts';
import { loadAround, loadOf, NOTHING_TAKEN, type OwnPlace, withoutOwn } from './load.ts';
import { localTime, weekdayOf } from './store-days.ts';
import { type CapacityAsk, takePlaces, takePlacesAgain } from './take-places.ts';
import { getTimetable, listTimetables, type Timetable } from './timetable.ts';
import {
  firstWindows,
  judgeWindow,
  type Load,
  possibleWindows,
  type Window,
  type WindowDay,
  type WindowNeed,
  whyWorkIsFull,
} from './windows.ts';

export { type DeliveryOffer, matchDeliveryRule } from './delivery-rules.ts';
export { addDays, localTime, startOfDay } from './store-days.ts';
export { getTimetable, type Timetable } from './timetable.ts';
export type { Fulfilment, Window, WindowDay };

/**
 * When, where and for how much a store delivers, and who has which place.
 *
 * Capacity is locked in one order (holds, days, windows), each verb in one statement. A caller that also locks stock
 * takes and gives back in one order everywhere, and calls each verb once a transaction for all of its orders.
 */
export type PlaceNeed = {
  store_id: number;
  fulfilment: Fulfilment;
  /** Of the whole order. */
  units: number;
  work?: WorkUnits;
  /** The largest over all lines and options. */
  lead_time_minutes: number;
  /** Staff are not bound by notice, cut-off and pauses. */
  is_by_store?: boolean;
  /** What the order has already, which is free again when it moves. */
  own?: OwnPlace | null;
};

export type WindowsNeed = PlaceNeed & { from_day?: string; days?: number };

export type StoreWindows = {
  timetable: Timetable;
  earliest: Window | null;
  days: WindowDay[];
};

/**
 * The days and windows that a customer can choose, and why not the others; rules in `windows.ts`. Expired holds don't
 * count. Two statements. Refuses 'stores/unknown' (404); a store that is not live has no possible window.
 */
export async function listPossibleWindows(context: Context, need: WindowsNeed): Promise<StoreWindows> {
  const now = context.clock.now();
  const timetable = await getTimetable(context.db, need.store_id);
  const load = withoutOwn((await loadOf(context.db, [timetable], now))(timetable.store_id), need.own);
  return { timetable, ...possibleWindows(timetable, load, { ...need, now }) };
}

/**
 * The earliest window for each need, in their order; null where there is none or no such store. Two statements for all
 * of them.
 */
export async function earliestWindows(context: Context, needs: PlaceNeed[]): Promise<(Window | null)[]> {
  if (needs.length === 0) return [];
  const now = context.clock.now();
  const timetables = await listTimetables(context.db, [...new Set(needs.map((need) => need.store_id))]);
  const load = await loadOf(context.db, [...timetables.values()], now);
  return needs.map((need) => {
    const timetable = timetables.get(need.store_id);
    if (!timetable) return null;
    return firstWindows(timetable, load(need.store_id), { ...need, now }, 1)[0] ?? null;
  });
}

export type ChosenWindow = Pick<Window, 'day' | 'starts_at' | 'ends_at' | 'price_minor' | 'limits'>;

const ALTERNATIVES = 6;

/**
 * The window that starts then, with the limits to take its units by. Two statements, three when refused; a caller that
 * takes the place in the same transaction (`takes_place`) needs no look at what is taken, since `takeCapacity` refuses by
 * itself. Refuses 'stores/unknown' (404); 'delivery/store-closed', 'delivery/window-full', 'delivery/window-not-possible' (409) with the first six windows that
 * are possible as `facts.alternatives`, and `facts.store_id`.
 */
export async function getWindow(
  context: Context,
  db: Executor,
  need: PlaceNeed & { starts_at: Date; takes_place?: boolean },
  known?: Timetable,
): Promise<ChosenWindow> {
  const now = context.clock.now();
  const timetable = known ?? (await getTimetable(db, need.store_id));
  const nearby = need.takes_place
    ? NOTHING_TAKEN
    : withoutOwn((await loadAround(db, timetable, need.starts_at, now))(need.store_id), need.own);
  const judged = judgeWindow(timetable, nearby, { ...need, now }, need.starts_at);
  if ('day' in judged && judged.is_possible) return judged;
  const [code, text] = 'day' in judged ? [judged.reason_code, judged.reason] : [judged.code, judged.text];
  const load = withoutOwn((await loadOf(db, [timetable], now))(need.store_id), need.own);
  throw refusal(code ?? 'no_windows', text ?? '', timetable, load, { ...need, now });
}

function refusal(code: keyof typeof REFUSAL, text: string, timetable: Timetable, load: Load, need: WindowNeed) {
  const alternatives = firstWindows(timetable, load, need, ALTERNATIVES).map((window) =>
    alternativeOf(window, timetable.currency),
  );
  return new Refused(REFUSAL[code], text, { facts: { store_id: timetable.store_id, alternatives } });
}

const REFUSAL = {
  store_closed: 'delivery/store-closed',
  full: 'delivery/window-full',
  not_offered: 'delivery/window-not-possible',
  too_far_ahead: 'delivery/window-not-possible',
  too_soon: 'delivery/window-not-possible',
  no_windows: 'delivery/window-not-possible',
};

const alternativeOf = ({ day, starts_at, ends_at, label, price_minor }: Window, currency: string) => ({
  day,
  starts_at: starts_at.toISOString(),
  ends_at: ends_at.toISOString(),
  label,
  price: toMoney(price_minor, currency),
});

/**
 * Takes the units of all orders, of their days and windows, in one statement; expired holds of those days make room
 * first. Refuses 'delivery/window-full' (409, with the `facts.store_id` that is full and six other windows as
 * `facts.alternatives`), and then the transaction has to be rolled back, as a Refused thrown through it does.
 */
export async function takeCapacity(trx: Trx, asks: OrderAsk[], take = takeUnits): Promise<void> {
  const [full] = await takePlaces(trx, asks, take);
  if (!full) return;
  const timetable = await getTimetable(trx, full.store_id);
  const load = withoutOwn((await loadOf(trx, [timetable], full.now))(full.store_id), full.own);
  const noWork = whyWorkIsFull(dayLimits(timetable, full.day).work, load.work.get(full.day), full.work);
  const text = noWork?.text ?? 'Somebody took the last place at this time a moment ago. Choose another.';
  throw refusal('full', text, timetable, load, full);
}

/** What to take, and what else would do. */
export type OrderAsk = CapacityAsk & PlaceNeed;

/**
 * The orders' payment landed: what is held becomes sold, also when just expired. A place that was given away meanwhile
 * is taken again where there is room; orders for which there is none come back as `lost`. One statement when none was.
 */
export async function sellHolds(
  trx: Trx,
  { order_ids, now }: { order_ids: number[]; now: Date },
): Promise<{ lost: number[] }> {
  const holds = await sellHeld(trx, { order_ids });
  const known = new Set(holds.map((hold) => hold.order_id));
  const unknown = order_ids.filter((id) => !known.has(id));
  const released = holds.filter((hold) => hold.status === 'released');
  return { lost: [...unknown, ...(await takePlacesAgain(trx, released, now))] };
}

/** Keeps places until then while a payment is open, once an order; gives the orders for which it did. */
export async function extendHolds(trx: Trx, orderIds: number[], until: Date): Promise<number[]> {
  return (await extendHeld(trx, { order_ids: orderIds, until })).map((row) => row.order_id);
}

/** Gives held and sold places back, once however often it is called; gives the orders that had one. */
export async function releaseCapacity(trx: Trx, orderIds: number[]): Promise<number[]> {
  return (await releaseUnits(trx, { order_ids: orderIds })).map((row) => row.order_id);
}

const RELEASE_BATCH = 50;

/** Gives back every place whose hold has expired, in short transactions; gives how many. */
export async function releaseExpiredHolds(context: Context): Promise<number> {
  const now = context.clock.now();
  for (let released = 0; ; ) {
    const batch = await releaseExpired(context.db, { now, limit: RELEASE_BATCH });
    released += batch.length;
    if (batch.length < RELEASE_BATCH) return released;
  }
}

export type OfferNeed = {
  /** The door; null while only a postcode or an address in words is known. */
  point: { lat: number; lng: number } | null;
  postcode: string | null;
  address?: string;
  items_minor: number;
  /** Of the delivery, in the store's calendar. */
  day?: string;
  /** Of its window. */
  starts_at?: Date;
};

export type StoreOffer = DeliveryOffer & { /** From the store. */ distance_m: number | null };

/**
 * Whether the store delivers there and for how much; whole metres as the crow flies. Without a point it is an estimate
 * from the middle of what the map knows of the words. One statement. Refuses 'stores/unknown' (404).
 */
export async function findDeliveryOffer(
  context: Context,
  db: Executor,
  need: OfferNeed & { store_id: number },
): Promise<StoreOffer> {
  return offerOf(context, await getTimetable(db, need.store_id), need);
}

/** The same for a store that is already read. */
export async function offerOf(context: Context, timetable: Timetable, need: OfferNeed): Promise<StoreOffer> {
  const place = need.point ? { ...need.point, postcode: null } : await findPlace(context, need);
  const distance_m = place && Math.round(distanceMetres(timetable, place));
  if (!timetable.offers_delivery) return { ...NO_DELIVERY, distance_m };
  const offer = matchDeliveryRule(timetable.rules, {
    distance_m,
    postcode: need.postcode ?? place?.postcode ?? null,
    point: place,
    weekday: need.day ? weekdayOf(need.day) : null,
    time: need.starts_at ? clockAt(need.starts_at, timetable.timezone) : null,
    items_minor: need.items_minor,
  });
  if (offer.is_deliverable && !need.point) return { ...offer, is_estimate: true, distance_m };
  return { ...offer, distance_m };
}

/** 'HH:MM:SS' on the store's wall. */
const clockAt = (at: Date, timezone: string) =>
  new Date(localTime(at.getTime(), timezone).ms).toISOString().slice(11, 19);

/** Only what is nearer than "somewhere in the city". */
async function findPlace(context: Context, { postcode, address }: OfferNeed) {
  if (!postcode && !address) return null;
  const place = await context.geocoder.locate({ text: address, postcode });
  return place?.precision === 'city' ? null : place;
}

const NO_DELIVERY = {
  is_deliverable: false,
  code: 'delivery/not-offered',
  reason: 'This store does not deliver. Choose pickup.',
} as const;
