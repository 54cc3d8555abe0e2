import { type RawBuilder, sql } from 'kysely';
import type { Params } from '../../platform/db.ts';
import type { ListingKey, ListingQuery, ListingRow, Sort } from './listing-query.ts';

/** Every value that a page's statement may need; which of them appear in its text is its shape. */
export type Values = {
  category: string | null;
  store_id: number | null;
  tags: string[];
  flavours: string[];
  min_minor: number | null;
  max_minor: number | null;
  words: string | null;
  rank: number | null;
  popularity: number | null;
  product_id: number | null;
  store_ids: number[];
  distances: number[];
  leads: number[];
  units: number[];
};

export type Shape = {
  query: ListingQuery;
  sort: Sort;
  after: ListingKey | null;
  limit: number;
  /** Listings there are, roughly. */
  rows: number;
};
type Order = { rank: RawBuilder<number>; isDescending: boolean };

/**
 * How many rows in the order of the sort are looked at for matches, before all matches are collected and sorted. Either
 * way the cost has a bound, whatever the planner believes about a filter: a look at a row takes half a microsecond,
 * collecting one by the index of matches four, and a filter that leaves a page of 25 unfilled after `walk` rows has about
 * 25 / walk of all rows. So the longer the list, the longer the look.
 */
export const walkOf = (rows: number) => (rows > 200_000 ? 4000 : rows > 20_000 ? 1200 : 300);

/** The statement of a page, for its shape. */
export function pageOf(shape: Shape, p: Params<Values>): RawBuilder<ListingRow> {
  const { query, sort } = shape;
  if (sort === 'match') return matchPage(shape, p);
  if (query.serving && isFew(shape)) return servingPage(shape, p);
  const filters = [...rowFilters(query, sort, p), ...servingFilters(query, p), ...wordFilter(query, p)];
  const order = orderOf(sort);
  if (filters.length === 0) return walkPage(shape, order, p);
  const tier = tierOf('t', { shape, order, filters, after: shape.after, tier: 1, before: null, p });
  return sql`with ${tier} select * from t limit ${sql.lit(shape.limit)}`;
}

/**
 * So few stores that the best 25 of each are fewer rows than a walk looks at; the shape's key has it. By nearness there is
 * no index to walk.
 */
export const isFew = ({ query, sort }: Pick<Shape, 'query' | 'sort'>) =>
  sort === 'nearest' || (query.words === null && (query.serving?.length ?? 0) <= 20);

const orderOf = (sort: Sort): Order => {
  if (sort === 'price' || sort === '-price') return { rank: sql`l.price_minor`, isDescending: sort === '-price' };
  return { rank: sort === 'newest' ? sql`l.product_id` : sql`l.popularity`, isDescending: true };
};

/** Filters that the index of the walk itself serves. */
function anchors({ query, sort }: Shape, p: Params<Values>): RawBuilder<unknown>[] {
  const found: RawBuilder<unknown>[] = [];
  if (query.store_id !== null) found.push(sql`l.store_id = ${p('store_id')}::bigint`);
  if (query.category !== null && sort !== 'newest') found.push(sql`l.category = ${p('category')}::text`);
  return found;
}

/** Filters that are checked on each row of the walk. */
function rowFilters(query: ListingQuery, sort: Sort, p: Params<Values>): RawBuilder<unknown>[] {
  const found: RawBuilder<unknown>[] = [];
  if (query.category !== null && sort === 'newest') found.push(sql`l.category = ${p('category')}::text`);
  if (query.tags.length > 0) found.push(sql`l.tags @> ${p('tags')}::text[]`);
  if (query.flavours.length > 0) found.push(sql`l.tags && ${p('flavours')}::text[]`);
  if (query.min_minor !== null) found.push(sql`l.price_minor >= ${p('min_minor')}::bigint`);
  if (query.max_minor !== null) found.push(sql`l.price_minor <= ${p('max_minor')}::bigint`);
  if (query.is_orderable_only) found.push(sql`l.is_available`);
  return found;
}

const wordFilter = (query: ListingQuery, p: Params<Values>) =>
  query.words === null ? [] : [sql`l.all_words @@ (select search_query(${p('words')}::text))`];

function servingFilters(query: ListingQuery, p: Params<Values>): RawBuilder<unknown>[] {
  if (!query.serving) return [];
  const isServed = sql`l.store_id = any(${p('store_ids')}::bigint[])`;
  if (!query.is_dated) return [isServed];
  const at = sql`array_position(${p('store_ids')}::bigint[], l.store_id)`;
  return [
    isServed,
    sql`l.lead_time_minutes <= (${p('leads')}::int[])[${at}]`,
    sql`l.capacity_units <= (${p('units')}::int[])[${at}]`,
  ];
}

const and = (conditions: readonly RawBuilder<unknown>[]) =>
  conditions.length === 0 ? sql`true` : sql.join(conditions, sql` and `);

const orderBy = ({ rank, isDescending }: Order) =>
  isDescending ? sql`${rank} desc, l.product_id desc` : sql`${rank}, l.product_id`;

function beyond({ rank, isDescending }: Order, at: RawBuilder<unknown>): RawBuilder<unknown> {
  return isDescending ? sql`(${rank}, l.product_id) < ${at}` : sql`(${rank}, l.product_id) > ${at}`;
}

const cursorOf = (p: Params<Values>) => sql`(${p('rank')}::bigint, ${p('product_id')}::bigint)`;

const columns = (tier: 1 | 2, rank: RawBuilder<number>) =>
  sql`${sql.lit(tier)}::int as tier, ${rank} as rank, l.popularity, l.product_id, l.store_id, l.card`;

/** No filter but what the index itself answers: the page is the next rows of the index. */
function walkPage(shape: Shape, order: Order, p: Params<Values>): RawBuilder<ListingRow> {
  const where = [...anchors(shape, p), ...(shape.after ? [beyond(order, cursorOf(p))] : [])];
  return sql`select ${columns(1, order.rank)} from listings l where ${and(where)}
    order by ${orderBy(order)} limit ${sql.lit(shape.limit)}`;
}

/** Matches of the name come first, then those of the description; popular ones first within both. */
function matchPage(shape: Shape, p: Params<Values>): RawBuilder<ListingRow> {
  const order = orderOf('recommended');
  const filters = [...rowFilters(shape.query, 'match', p), ...servingFilters(shape.query, p)];
  const inName = sql`l.name_words @@ (select search_query(${p('words')}::text))`;
  const elsewhere = [sql`l.all_words @@ (select search_query(${p('words')}::text))`, sql`not ${inName}`];
  const common = { shape, order, p };
  const { after, limit } = shape;
  const second = { ...common, filters: [...elsewhere, ...filters], tier: 2 } as const;
  if (after?.tier === 2)
    return sql`with ${tierOf('b', { ...second, after, before: null })} select * from b limit ${sql.lit(limit)}`;
  const first = tierOf('a', { ...common, filters: [inName, ...filters], after, tier: 1, before: null });
  return sql`with ${first}, ${tierOf('b', { ...second, after: null, before: 'a' })}
    select * from a union all select * from b limit ${sql.lit(limit)}`;
}

type Tier = {
  shape: Shape;
  order: Order;
  filters: readonly RawBuilder<unknown>[];
  after: ListingKey | null;
  tier: 1 | 2;
  /** Runs only when this one has not filled the page. */
  before: string | null;
  p: Params<Values>;
};

/** Named `name`: walks the index for matches; if that does not fill the page, sorts the matches that lie beyond. */
function tierOf(name: string, { shape, order, filters, after, tier, before, p }: Tier): RawBuilder<unknown> {
  const [result, walk, end] = [sql.ref(name), sql.ref(`${name}_walk`), sql.ref(`${name}_end`)];
  const limit = sql.lit(shape.limit);
  const walked = walkOf(shape.rows);
  const start = [...anchors(shape, p), ...(after ? [beyond(order, cursorOf(p))] : [])];
  const isWanted = before ? [sql`(select count(*) from ${sql.ref(before)}) < ${limit}`] : [];
  const pastEnd = beyond(order, sql`((select rank from ${end}), (select product_id from ${end}))`);
  const isShort = sql`(select count(*) from ${walk}) < ${limit} and (select product_id from ${end}) is not null`;
  // Adding 0 keeps the planner from walking the index a second time without a bound.
  const sorted: Order = { ...order, rank: sql`(${order.rank} + 0)` };
  return sql`${walk} as materialized (
      select ${columns(tier, order.rank)} from (
        select * from listings l where ${and([...start, ...isWanted])} order by ${orderBy(order)} limit ${sql.lit(walked)}
      ) l where ${and(filters)} order by ${orderBy(order)} limit ${limit}
    ), ${end} as materialized (
      select ${order.rank} as rank, l.product_id from listings l where ${and(start)}
      order by ${orderBy(order)} offset ${sql.lit(walked - 1)} limit 1
    ), ${result} as materialized (
      select * from ${walk} union all (
        select ${columns(tier, order.rank)} from listings l
        where ${and([isShort, ...isWanted, ...anchors(shape, p), pastEnd, ...filters])}
        order by ${orderBy(sorted)} limit ${limit})
    )`;
}

/** The best of each serving store by its own index, then the best of those; cards only of what is on the page. */
function servingPage(shape: Shape, p: Params<Values>): RawBuilder<ListingRow> {
  const { query, sort, after, limit } = shape;
  const isNearest = sort === 'nearest';
  const order = orderOf(sort);
  const room = query.is_dated ? [sql`l.lead_time_minutes <= s.lead`, sql`l.capacity_units <= s.units`] : [];
  const filters = [...rowFilters(query, 'recommended', p), ...wordFilter(query, p), ...anchors(shape, p), ...room];
  if (after) filters.push(isNearest ? nearestAfter(p) : beyond(order, cursorOf(p)));
  const rank = isNearest ? sql<number>`s.distance_m` : order.rank;
  const page = isNearest ? sql`l.rank, l.popularity desc, l.product_id desc` : orderBy({ ...order, rank: sql`l.rank` });
  return sql`
    with page as materialized (
      select l.* from unnest(${p('store_ids')}::bigint[], ${p('distances')}::int[], ${p('leads')}::int[],
        ${p('units')}::int[]) as s (id, distance_m, lead, units)
      cross join lateral (
        select ${rank} as rank, l.popularity, l.product_id from listings l
        where ${and([sql`l.store_id = s.id`, ...filters])} order by ${orderBy(order)} limit ${sql.lit(limit)}
      ) l order by ${page} limit ${sql.lit(limit)}
    )
    select 1::int as tier, l.rank, l.popularity, l.product_id, c.store_id, c.card
    from page l join listings c using (product_id) order by ${page}`;
}

const nearestAfter = (
  p: Params<Values>,
) => sql`(s.distance_m > ${p('rank')}::bigint or (s.distance_m = ${p('rank')}::bigint
  and (l.popularity, l.product_id) < (${p('popularity')}::int, ${p('product_id')}::bigint)))`;
