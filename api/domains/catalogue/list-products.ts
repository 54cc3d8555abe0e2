import type { z } from 'zod';
import type { Context } from '../../context.ts';
import type { Db } from '../../platform/db.ts';
import { Refused } from '../../platform/errors.ts';
import { toMoney } from '../../platform/money.ts';
import { decodeCursor, encodeCursor } from '../../platform/shapes.ts';
import { placeOut, type Reach } from '../stores/nearby.service.ts';
import type { ProductsQuery } from './catalogue.schema.ts';
import { correctWords } from './correct-words.ts';
import { listListings } from './find-listings.ts';
import { type FoundFilters, findFilters } from './listing-filters.ts';
import type { ListingKey, ListingRow, Sort } from './listing-query.ts';
import { countListings } from './listings-size.ts';

type Query = z.output<typeof ProductsQuery>;

export type ProductList = {
  rows: ListingRow[];
  next: string | null;
  place: FoundFilters['place'];
  reach: FoundFilters['reach'];
  corrected_query: string | null;
};

/**
 * A page of products. One statement; one more for a place, two for a day, one for a store's slug; two more when a search
 * finds nothing and its spelling can be corrected. Refuses 'stores/unknown-place' (422), 'catalogue/no-place' (422) for
 * nearest without a place, and 'request/bad-cursor' (400).
 */
export async function listProducts(context: Context, asked: Query): Promise<ProductList> {
  const filters = await findFilters(context, asked);
  const sort = sortOf(asked, filters);
  const after = asked.cursor === undefined ? null : readCursor(asked.cursor, sort);
  const found = { place: filters.place, reach: filters.reach, corrected_query: null };
  if (filters.isEmpty) return { ...found, rows: [], next: null };
  const shape = { query: filters.query, sort, after, limit: asked.limit + 1, rows: await countListings(context) };
  const rows = await listRows(context.db, shape);
  const { words } = filters.query;
  if (rows.length > 0 || words === null) return { ...found, ...pageOf(rows, sort, asked.limit) };
  const corrected = await correctWords(context.db, words);
  if (corrected === null) return { ...found, rows: [], next: null };
  const again = await listRows(context.db, { ...shape, query: { ...filters.query, words: corrected } });
  return { ...found, ...pageOf(again, sort, asked.limit), corrected_query: again.length > 0 ? corrected : null };
}

const FEW_STORES = 25;

/** By nearness the first few stores mostly fill the page, so the others are asked only when they do not. */
async function listRows(db: Db, shape: Parameters<typeof listListings>[1]): Promise<ListingRow[]> {
  const { query, sort, after, limit } = shape;
  if (sort !== 'nearest' || !query.serving) return listListings(db, shape);
  const left = query.serving.filter((store) => !after || store.distance_m >= after.rank);
  const last = left[FEW_STORES - 1];
  // Stores at the same distance stay together, since products are in one order among them.
  const near = left.filter((store) => last === undefined || store.distance_m <= last.distance_m);
  const rows = await listListings(db, { ...shape, query: { ...query, serving: near } });
  const others = left.slice(near.length);
  if (rows.length === limit || others.length === 0) return rows;
  const more = await listListings(db, { ...shape, limit: limit - rows.length, query: { ...query, serving: others } });
  return [...rows, ...more];
}

function sortOf(asked: Query, { place, query }: FoundFilters): Sort {
  if (asked.sort === 'nearest' && !place) {
    const message = 'To sort by nearness give near_lat and near_lng, an address or a postcode.';
    const errors = [{ field: 'sort', code: 'catalogue/no-place', message }];
    throw new Refused('catalogue/no-place', message, { status: 422, errors });
  }
  if (asked.sort && asked.sort !== 'match') return asked.sort;
  return query.words === null ? 'recommended' : 'match';
}

const SORT_CODES: Record<Sort, number> = { recommended: 0, price: 1, '-price': 2, newest: 3, nearest: 4, match: 5 };

function pageOf(rows: ListingRow[], sort: Sort, limit: number) {
  const last = rows.length > limit ? rows[limit - 1] : undefined;
  const next = last ? encodeCursor([SORT_CODES[sort], last.tier, last.rank, last.popularity, last.product_id]) : null;
  return { rows: rows.slice(0, limit), next };
}

const MAX_INT4 = 2 ** 31 - 1;

function readCursor(cursor: string, sort: Sort): ListingKey {
  const [code, tier, rank, popularity, product_id] = decodeCursor(cursor, 5) ?? [];
  const isWhole = [rank, popularity, product_id].every((value) => Number.isSafeInteger(value));
  const isFitting = Math.abs(Number(popularity)) <= MAX_INT4;
  if (!isWhole || !isFitting || code !== SORT_CODES[sort] || (tier !== 1 && tier !== 2))
    throw new Refused('request/bad-cursor', 'The cursor is not one of this list. Start at the first page.', {
      status: 400,
    });
  return { tier, rank: Number(rank), popularity: Number(popularity), product_id: Number(product_id) };
}

/** The page as JSON text: cards come ready from the table, and parsing them only to write them again took half the time. */
export function writeProductList(list: ProductList, earliest: (string | null)[] | null = null): string {
  const { rows, next, place, reach, corrected_query } = list;
  const cards = rows.map((row) => withReach(row.card, reach.get(row.store_id)));
  const items = earliest ? cards.map((card, i) => `${card.slice(0, -1)},"earliest":${earliest[i] ?? null}}`) : cards;
  const rest = [
    `"next":${JSON.stringify(next)}`,
    place && `"place":${JSON.stringify(placeOut(place))}`,
    corrected_query && `"corrected_query":${JSON.stringify(corrected_query)}`,
  ];
  return `{"items":[${items.join(',')}],${rest.filter(Boolean).join(',')}}`;
}

function withReach(card: string, reach: Reach | undefined): string {
  if (!reach) return card;
  const { distance_m, fee_minor, currency } = reach;
  return `${card.slice(0, -1)},"distance_m":${distance_m},"delivery_fee":${JSON.stringify(toMoney(fee_minor, currency))}}`;
}
