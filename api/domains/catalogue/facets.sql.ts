import { type RawBuilder, sql } from 'kysely';
import { type Executor, run } from '../../platform/db.ts';
import type { ListingQuery } from './listing-query.ts';

export type FacetRow = { facet: string; value: string; name: string | null; id: number | null; count: number };

type Filter = { facet: string; condition: RawBuilder<boolean> };
type Filters = { always: RawBuilder<unknown>[]; own: Filter[] };

/** What every group of counts obeys, and what all but one obey. */
function filtersOf(query: ListingQuery): Filters {
  const always: RawBuilder<unknown>[] = [];
  const own: Filter[] = [];
  const tagged = (facet: string) => query.tags.filter((tag) => tag.startsWith(`${facet}:`));
  for (const facet of ['occasion', 'diet', 'kind']) {
    const tags = tagged(facet);
    if (tags.length > 0) own.push({ facet, condition: sql`l.tags @> ${tags}::text[]` });
  }
  if (query.flavours.length > 0) own.push({ facet: 'flavour', condition: sql`l.tags && ${query.flavours}::text[]` });
  if (query.category !== null) own.push({ facet: 'category', condition: sql`l.category = ${query.category}` });
  if (query.store_id !== null) own.push({ facet: 'store', condition: sql`l.store_id = ${query.store_id}::bigint` });
  if (query.min_minor !== null || query.max_minor !== null) {
    const [least, most] = [query.min_minor ?? 0, query.max_minor ?? Number.MAX_SAFE_INTEGER];
    own.push({ facet: 'price', condition: sql`l.price_minor between ${least}::bigint and ${most}::bigint` });
  }
  if (query.words !== null) always.push(sql`l.all_words @@ (select search_query(${query.words}::text))`);
  if (query.is_orderable_only) always.push(sql`l.is_available`);
  return { always, own };
}

/** 1, 2, 4 … in the order of `own`: `failed` is the sum of those whose filter a row does not pass. */
const bitOf = (own: Filter[], facet: string) => {
  const place = own.findIndex((filter) => filter.facet === facet);
  return place < 0 ? 0 : 2 ** place;
};

/** Rows that fail at most one group's own filter: the others count nowhere. */
function matches({ always, own }: Filters, query: ListingQuery): RawBuilder<unknown> {
  const failing = own.map(
    ({ facet, condition }) => sql`case when ${condition} then 0 else ${sql.lit(bitOf(own, facet))} end`,
  );
  const failed = failing.length > 0 ? sql.join(failing, sql` + `) : sql`0`;
  const stores = query.serving ?? [];
  const served = query.serving
    ? sql`join unnest(${stores.map((s) => s.id)}::bigint[], ${stores.map((s) => s.longest_lead_minutes)}::int[],
        ${stores.map((s) => s.free_units)}::int[]) as s (id, lead, units)
        on s.id = l.store_id and l.lead_time_minutes <= s.lead and l.capacity_units <= s.units`
    : sql``;
  const where = always.length > 0 ? sql.join(always, sql` and `) : sql`true`;
  const single = [0, ...own.map((_, place) => 2 ** place)];
  return sql`select * from (
      select l.store_id, l.price_minor, l.tags, ${failed} as failed from listings l ${served} where ${where}
    ) l where failed in (${sql.join(single.map((bit) => sql.lit(bit)))})`;
}

/** Lower ends of price bands, in minor units: 1, 2, 5, 10, 20, 50 … */
const BAND = sql`(power(10::numeric, floor(log(greatest(price_minor, 1)::numeric))) * case
  when price_minor >= 5 * power(10::numeric, floor(log(greatest(price_minor, 1)::numeric))) then 5
  when price_minor >= 2 * power(10::numeric, floor(log(greatest(price_minor, 1)::numeric))) then 2 else 1 end)::bigint`;

const MOST_STORES = 50;

const TAGGED = ['category', 'kind', 'occasion', 'diet', 'flavour'];

/**
 * Counts a group's values over what all other groups' filters let through, in one pass over the matches; products with
 * the same tags are counted together before the tags are taken apart. Total is of all filters.
 */
export function countFacets(db: Executor, query: ListingQuery): Promise<FacetRow[]> {
  const filters = filtersOf(query);
  const bit = (facet: string) => sql.lit(bitOf(filters.own, facet));
  const ownBit = sql`case split_part(tag, ':', 1)
    ${sql.join(
      TAGGED.map((facet) => sql`when ${sql.lit(facet)} then ${bit(facet)}`),
      sql` `,
    )} end`;
  return run<FacetRow>(
    db,
    sql`with m as materialized (${matches(filters, query)}),
      kinds as (select tags, failed, count(*)::int as count from m group by tags, failed),
      tagged as (
        select tag, sum(count)::int as count from kinds, unnest(tags) as tag
        where failed = 0 or failed = ${ownBit} group by tag
      )
      select t.facet, t.value, c.name, null::bigint as id, t.count
      from (select split_part(tag, ':', 1) as facet, substr(tag, strpos(tag, ':') + 1) as value, count from tagged) t
        left join categories c on c.slug = t.value and c.kind = t.facet
      union all
      select 'price', ${BAND}::text, null, null, sum(count)::int from (
        select price_minor, count(*) as count from m where failed in (0, ${bit('price')}) group by price_minor) p group by 2
      union all
      (select 'store', s.slug, s.name, s.id, l.count from (
        select store_id, count(*)::int as count from m where failed in (0, ${bit('store')}) group by store_id
        order by count(*) desc, store_id limit ${sql.lit(MOST_STORES)}) l join stores s on s.id = l.store_id)
      union all
      select 'total', '', null, null, coalesce(sum(count), 0)::int from kinds where failed = 0`,
  );
}
