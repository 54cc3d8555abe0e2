import { sql } from 'kysely';
import { type Executor, prepared, run } from '../../platform/db.ts';
import type { CoverRow } from './cover.sql.ts';

export type StoreRow = {
  id: number;
  slug: string;
  name: string;
  kind: string;
  description: string;
  district: string;
  city: string;
  lat: number;
  lng: number;
  timezone: string;
  currency: string;
  offers_delivery: boolean;
  offers_pickup: boolean;
  cover: Record<string, unknown>;
  cover_photo: CoverRow['photo'];
  rating_sum: number;
  rating_count: number;
  paused_until: Date | null;
  lead_time_minutes: number;
};

export type StoreFilter = {
  words: string | null;
  kind: string | null;
  diet: string | null;
  /** Only these. */
  ids: number[] | null;
};

const COLUMNS = sql.raw(`s.id, s.slug, s.name, s.kind, s.description, s.district, s.city, s.lat, s.lng, s.timezone,
  s.currency, s.offers_delivery, s.offers_pickup, s.cover, s.rating_sum, s.rating_count, s.paused_until,
  s.lead_time_minutes,
  (select picture_json(photo, s.name) from pictures photo where photo.id = s.cover_picture_id) as cover_photo`);

const ALIKE = sql.raw(`plain_text(s.name || ' ' || s.district || ' ' || s.kind)`);

/** 'buter and blom' is 0.44 of Butter & Bloom, and less of any other. */
const LIKE_ENOUGH = sql.lit(0.4);

function conditions({ words, kind, diet, ids }: StoreFilter) {
  const found = [sql`s.status = 'live'`];
  if (words !== null) found.push(sql`strict_word_similarity(plain_text(${words}::text), ${ALIKE}) >= ${LIKE_ENOUGH}`);
  if (kind !== null) found.push(sql`s.kind = ${kind}::text`);
  if (diet !== null)
    found.push(
      sql`exists (select from listings l where l.store_id = s.id and l.tags @> array[${`diet:${diet}`}::text])`,
    );
  if (ids !== null) found.push(sql`s.id = any(${ids}::bigint[])`);
  return found;
}

/** By name; `after` is the name and id of the last one of the page before. */
export function listStoresByName(
  db: Executor,
  filter: StoreFilter,
  page: { after: { name: string; id: number } | null; limit: number },
): Promise<StoreRow[]> {
  const where = conditions(filter);
  if (page.after) where.push(sql`(lower(s.name), s.id) > (${page.after.name}::text, ${page.after.id}::bigint)`);
  return run<StoreRow>(
    db,
    sql`select ${COLUMNS} from stores s where ${sql.join(where, sql` and `)}
      order by lower(s.name), s.id limit ${page.limit}`,
  );
}

/** In the order of `filter.ids`. */
export const listStoresInOrder = (
  db: Executor,
  filter: StoreFilter & { ids: number[] },
  limit: number,
): Promise<StoreRow[]> =>
  run<StoreRow>(
    db,
    sql`select ${COLUMNS} from stores s where ${sql.join(conditions(filter), sql` and `)}
      order by array_position(${filter.ids}::bigint[], s.id) limit ${limit}`,
  );

export type StorePage = StoreRow & {
  address: string;
  postcode: string;
  phone: string;
  email: string;
  payment_methods: string[];
  accept_within_minutes: number;
  cut_off: string | null;
  furthest_days: number;
  prices_include_tax: boolean;
  order_words: Record<string, string>;
  hours: { weekday: number; opens: string; closes: string }[];
  closures: { starts_on: string; ends_on: string; reason: string }[];
  rules: RuleRow[];
  categories: { slug: string; name: string; products: number }[];
};

export type RuleRow = {
  name: string;
  from_m: number | null;
  to_m: number | null;
  postcodes: string[] | null;
  weekdays: number[] | null;
  fee_minor: number;
  free_above_minor: number | null;
  minimum_minor: number;
};

/** Closures from `today` on, by id or slug. */
export const findStorePage = prepared<{ id: number | null; slug: string; today: string }, StorePage>((db, p) => ({
  compile: () =>
    sql<StorePage>`
      select ${COLUMNS}, s.address, s.postcode, s.phone, s.email, s.payment_methods, s.accept_within_minutes, s.cut_off,
        s.furthest_days, s.prices_include_tax, s.order_words,
        (select coalesce(json_agg(json_build_object('weekday', weekday, 'opens', to_char(opens, 'HH24:MI'),
            'closes', to_char(closes, 'HH24:MI')) order by weekday, opens), '[]')
          from store_hours where store_id = s.id) as hours,
        (select coalesce(json_agg(json_build_object('starts_on', starts_on, 'ends_on', ends_on, 'reason', reason)
            order by starts_on), '[]')
          from store_closures where store_id = s.id and ends_on >= ${p('today')}::date) as closures,
        (select coalesce(json_agg(json_build_object('name', name, 'from_m', from_m, 'to_m', to_m, 'postcodes', postcodes,
            'weekdays', weekdays, 'fee_minor', fee_minor, 'free_above_minor', free_above_minor,
            'minimum_minor', minimum_minor) order by priority), '[]')
          from delivery_rules where store_id = s.id) as rules,
        (select coalesce(json_agg(json_build_object('slug', c.slug, 'name', c.name, 'products', l.products)
            order by c.position, c.id), '[]')
          from (select category, count(*)::int as products from listings where store_id = s.id group by category) l
            join categories c on c.slug = l.category) as categories
      from stores s
      where s.status = 'live' and (s.id = ${p('id')}::bigint or s.slug = ${p('slug')}::text)`.compile(db),
}));
