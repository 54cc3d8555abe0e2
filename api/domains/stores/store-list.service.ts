import type { Context } from '../../context.ts';
import { Refused } from '../../platform/errors.ts';
import { toMoney } from '../../platform/money.ts';
import { decodeCursor, encodeCursor } from '../../platform/shapes.ts';
import { roomOnDay } from '../delivery/day-room.service.ts';
import { earliestWindows, type Window } from '../delivery/delivery.service.ts';
import { findPlace, listReach, type PlaceQuery, placeOut, type Reach } from './nearby.service.ts';
import {
  findStorePage,
  listStoresByName,
  listStoresInOrder,
  type StoreFilter,
  type StoreRow,
} from './store-list.sql.ts';
import { ruleWords } from './store-words.ts';
import { listLiveStores, unknownStore } from './stores.service.ts';

export type StoresQuery = PlaceQuery & {
  q?: string | undefined;
  kind?: string | undefined;
  diet?: string | undefined;
  open_on?: string | undefined;
  sort?: 'nearest' | 'name' | undefined;
  limit: number;
  cursor?: string | undefined;
};

/**
 * Live stores; with a place only those that deliver there, with distance, fee and minimum; with a day only those that
 * can still be ordered from for it. At most six statements a page. Refuses 'stores/unknown-place' (422) and
 * 'request/bad-cursor' (400).
 */
export async function listStores(context: Context, query: StoresQuery) {
  const place = await findPlace(context, query);
  const reach = place && (await listReach(context.db, place));
  const ids = await servingIds(context, query, reach);
  const filter = { words: query.q?.trim() || null, kind: query.kind ?? null, diet: query.diet ?? null, ids };
  const isNearest = reach !== null && query.sort !== 'name';
  const after = query.cursor === undefined ? null : readCursor(query.cursor, isNearest);
  const rows = isNearest
    ? await nearestPage(context, { ...filter, ids: ids ?? [] }, reach, after, query.limit)
    : await listStoresByName(context.db, filter, { after: after as NameKey | null, limit: query.limit + 1 });
  const page = rows.slice(0, query.limit);
  const reachOf = new Map(reach?.map((one) => [one.store_id, one]));
  const earliest = await earliestOf(context, page, reach !== null);
  const last = rows.length > query.limit ? page.at(-1) : undefined;
  const rank = last && (isNearest ? (reachOf.get(last.id)?.distance_m ?? 0) : last.name.toLowerCase());
  return {
    items: page.map((row, i) => ({
      ...summaryOf(row),
      earliest: earliestOut(earliest[i] ?? null),
      ...deliveryOut(reachOf.get(row.id)),
    })),
    next: last ? encodeCursor([isNearest ? 'nearest' : 'name', rank, last.id]) : null,
    ...(place && { place: placeOut(place) }),
  };
}

/** Ids in the order of nearness when a place is given; null: every live store. */
async function servingIds(context: Context, query: StoresQuery, reach: Reach[] | null): Promise<number[] | null> {
  const near = reach?.map((one) => one.store_id) ?? null;
  if (!query.open_on) return near;
  const store_ids = near ?? (await listLiveStores(context.db, { slug: null })).map((row) => row.id);
  const fulfilment = near ? 'delivery' : 'any';
  const need = { store_ids, day: query.open_on, now: context.clock.now(), fulfilment } as const;
  const room = await roomOnDay(context.db, need);
  return store_ids.filter((id) => room.has(id));
}

type NameKey = { name: string; id: number };
type NearKey = { distance_m: number; id: number };

function readCursor(cursor: string, isNearest: boolean): NameKey | NearKey {
  const [sort, rank, id] = decodeCursor(cursor, 3) ?? [];
  const isId = Number.isSafeInteger(id);
  if (isId && isNearest && sort === 'nearest' && Number.isSafeInteger(rank))
    return { distance_m: Number(rank), id: Number(id) };
  if (isId && !isNearest && sort === 'name' && typeof rank === 'string' && !rank.includes('\0'))
    return { name: rank, id: Number(id) };
  throw new Refused('request/bad-cursor', 'The cursor is not one of this list. Start at the first page.', {
    status: 400,
  });
}

function nearestPage(
  context: Context,
  filter: StoreFilter & { ids: number[] },
  reach: Reach[],
  after: NameKey | NearKey | null,
  limit: number,
): Promise<StoreRow[]> {
  const wanted = new Set(filter.ids);
  const isPast = ({ distance_m, store_id }: Reach) =>
    !after ||
    !('distance_m' in after) ||
    distance_m > after.distance_m ||
    (distance_m === after.distance_m && store_id > after.id);
  const ids = reach.filter((one) => wanted.has(one.store_id) && isPast(one)).map((one) => one.store_id);
  return listStoresInOrder(context.db, { ...filter, ids }, limit + 1);
}

const earliestOf = (context: Context, rows: StoreRow[], isDelivery: boolean) =>
  earliestWindows(
    context,
    rows.map((row) => ({
      store_id: row.id,
      fulfilment: isDelivery || !row.offers_pickup ? 'delivery' : 'pickup',
      units: 1,
      lead_time_minutes: 0,
    })),
  );

const earliestOut = (window: Window | null) =>
  window && {
    day: window.day,
    label: window.label,
    starts_at: window.starts_at.toISOString(),
    ends_at: window.ends_at.toISOString(),
  };

const deliveryOut = (reach: Reach | undefined) =>
  reach && {
    delivery: {
      distance_m: reach.distance_m,
      fee: toMoney(reach.fee_minor, reach.currency),
      minimum: toMoney(reach.minimum_minor, reach.currency),
      free_above: reach.free_above_minor === null ? null : toMoney(reach.free_above_minor, reach.currency),
    },
  };

function summaryOf<Row extends StoreRow>({ rating_sum, rating_count, paused_until, ...row }: Row) {
  const average = rating_count > 0 ? Math.round((rating_sum / rating_count) * 10) / 10 : 0;
  return {
    ...row,
    rating: rating_count > 0 ? { average, count: rating_count } : null,
    paused_until: paused_until?.toISOString() ?? null,
  };
}

/**
 * A live store by id or slug, with all that its page shows. Four statements, one more with a place. Refuses
 * 'stores/unknown' (404) and 'stores/unknown-place' (422).
 */
export async function getStorePage(context: Context, idOrSlug: string, asked: PlaceQuery = {}) {
  const today = context.clock.now().toISOString().slice(0, 10);
  const id = /^\d{1,15}$/.test(idOrSlug) ? Number(idOrSlug) : null;
  const [row] = await findStorePage(context.db, { id, slug: idOrSlug.replaceAll('\0', ''), today });
  if (!row) throw unknownStore();
  const { rules, cut_off, ...rest } = row;
  const place = await findPlace(context, asked);
  const reach = place && (await listReach(context.db, place)).find((one) => one.store_id === row.id);
  const [earliest] = await earliestOf(context, [row], Boolean(reach) || !row.offers_pickup);
  const money = (minor: number | null) => (minor === null ? null : toMoney(minor, row.currency));
  return {
    ...summaryOf(rest),
    cut_off: cut_off?.slice(0, 5) ?? null,
    delivery_rules: rules.map(({ fee_minor, minimum_minor, free_above_minor, ...rule }) => ({
      ...rule,
      words: ruleWords({ fee_minor, minimum_minor, free_above_minor, ...rule }, row.currency),
      fee: toMoney(fee_minor, row.currency),
      minimum: minimum_minor > 0 ? money(minimum_minor) : null,
      free_above: money(free_above_minor),
    })),
    earliest: earliestOut(earliest ?? null),
    ...(place && { place: placeOut(place), delivery: deliveryOut(reach ?? undefined)?.delivery ?? null }),
  };
}
