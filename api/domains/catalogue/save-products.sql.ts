import { sql } from 'kysely';
import { prepared } from '../../platform/db.ts';

/** `rows` is JSON text: an array of objects with the columns that are read from it. */
type Rows = { rows: string };
type Saved = { id: number };

/** As many ids as wanted, before the rows are there. */
export const takeProductIds = prepared<{ count: number }, Saved>((db, p) => ({
  compile: () =>
    sql<Saved>`select nextval(pg_get_serial_sequence('products', 'id')) as id
      from generate_series(1, ${p('count')}::int)`.compile(db),
}));

const VALUES = sql`id bigint, slug text, sku text, name text, description text, kind text, category_id bigint,
  price_minor bigint, from_price_minor bigint, opening_design jsonb, tax_class text, servings int, contains text[],
  may_contain text[], diets text[], ingredients text, occasions text[], flavours text[], lead_time_minutes int,
  capacity_units int, work_units jsonb, steps jsonb, recipe jsonb, recipe_servings int, art jsonb`;

/** New products behind the last one, by their `place` from 1. */
export const insertProducts = prepared<Rows & { store_id: number; now: Date }, Saved>((db, p) => ({
  compile: () =>
    sql<Saved>`
      insert into products (id, store_id, currency, slug, sku, name, description, kind, category_id, status, is_available,
        price_minor, from_price_minor, opening_design, tax_class, servings, contains, may_contain, diets, ingredients,
        occasions, flavours, lead_time_minutes, capacity_units, work_units, steps, recipe, recipe_servings, art, stock,
        position, created_at, updated_at)
      overriding system value
      select d.id, s.id, s.currency, d.slug, d.sku, d.name, d.description, d.kind, d.category_id, d.status,
        d.is_available, d.price_minor, d.from_price_minor, d.opening_design, d.tax_class, d.servings, d.contains,
        d.may_contain, d.diets, d.ingredients, d.occasions, d.flavours, d.lead_time_minutes, d.capacity_units,
        d.work_units, d.steps, d.recipe, d.recipe_servings, d.art, d.stock,
        coalesce((select max(position) from products where store_id = s.id), 0) + 1024 * d.place,
        ${p('now')}::timestamptz, ${p('now')}::timestamptz
      from stores s, json_to_recordset(${p('rows')}::json)
        as d(${VALUES}, status text, is_available boolean, stock int, place int)
      where s.id = ${p('store_id')}::bigint
      returning id`.compile(db),
}));

export const updateProducts = prepared<Rows & { store_id: number; now: Date }, Saved>((db, p) => ({
  compile: () =>
    sql<Saved>`
      update products p set slug = d.slug, sku = d.sku, name = d.name, description = d.description, kind = d.kind,
        category_id = d.category_id, price_minor = d.price_minor, from_price_minor = d.from_price_minor,
        opening_design = d.opening_design, tax_class = d.tax_class, servings = d.servings, contains = d.contains,
        may_contain = d.may_contain, diets = d.diets, ingredients = d.ingredients, occasions = d.occasions,
        flavours = d.flavours, lead_time_minutes = d.lead_time_minutes, capacity_units = d.capacity_units,
        work_units = d.work_units, steps = d.steps, recipe = d.recipe, recipe_servings = d.recipe_servings, art = d.art,
        status = d.status, is_available = d.is_available, version = p.version + 1, updated_at = ${p('now')}::timestamptz
      from json_to_recordset(${p('rows')}::json) as d(${VALUES}, status text, is_available boolean)
      where p.id = d.id and p.store_id = ${p('store_id')}::bigint
      returning p.id`.compile(db),
}));

/** To `stock`, or by `add` from what is there now. */
export const updateStocks = prepared<Rows & { store_id: number }, Saved>((db, p) => ({
  compile: () =>
    sql<Saved>`
      update products p set stock = case when d.add is null then d.stock else greatest(0, p.stock + d.add) end
      from json_to_recordset(${p('rows')}::json) as d(id bigint, stock int, add int)
      where p.id = d.id and p.store_id = ${p('store_id')}::bigint
      returning p.id`.compile(db),
}));

/** What follows from the groups, where it is another than before. Lock the rows first. */
export const updateOpenings = prepared<Rows, Saved>((db, p) => ({
  compile: () =>
    sql<Saved>`
      update products p set from_price_minor = d.from_price_minor, opening_design = d.opening_design
      from json_to_recordset(${p('rows')}::json) as d(id bigint, from_price_minor bigint, opening_design jsonb)
      where p.id = d.id
        and (p.from_price_minor, p.opening_design) is distinct from (d.from_price_minor, d.opening_design)
      returning p.id`.compile(db),
}));

export const deleteLinks = prepared<{ ids: number[] }, unknown>((db, p) => ({
  compile: () => sql`delete from product_option_groups where product_id = any(${p('ids')}::bigint[])`.compile(db),
}));

export const insertLinks = prepared<Rows, unknown>((db, p) => ({
  compile: () =>
    sql`
      insert into product_option_groups (product_id, group_id, position)
      select product_id, group_id, position
      from json_to_recordset(${p('rows')}::json) as d(product_id bigint, group_id bigint, position int)`.compile(db),
}));

export const updateAvailability = prepared<
  { id: number; is_available: boolean; stock: number | null; now: Date },
  Saved
>((db, p) => ({
  compile: () =>
    sql<Saved>`
      update products set is_available = ${p('is_available')}::boolean, stock = ${p('stock')}::int,
        updated_at = ${p('now')}::timestamptz
      where id = ${p('id')}::bigint returning id`.compile(db),
}));

/** Behind `after_position` (null: before all) and before whatever comes next; nothing when there is no room between. */
export const placeBetween = prepared<{ store_id: number; id: number; after: number | null }, { position: number }>(
  (db, p) => ({
    compile: () =>
      sql<{ position: number }>`
      with left_one as (
        select position, id from products where store_id = ${p('store_id')}::bigint and id = ${p('after')}::bigint
      ), right_one as (
        select position from products
        where store_id = ${p('store_id')}::bigint and id <> ${p('id')}::bigint
          and (${p('after')}::bigint is null or (position, id) > (select position, id from left_one))
        order by position, id limit 1
      ), gap as (
        select (select position::bigint from left_one) as low, (select position::bigint from right_one) as high
      )
      update products p set position = case when low is null then coalesce(high, 2048) - 1024
        when high is null then low + 1024 else (low + high) / 2 end
      from gap where p.id = ${p('id')}::bigint and p.store_id = ${p('store_id')}::bigint
        and (low is null or high is null or high - low >= 2)
        and coalesce(high, 0) > -2000000000 and coalesce(low, 0) < 2000000000
      returning p.position`.compile(db),
  }),
);

/** Makes room between all products of a store, in the order that they have. */
export const spreadPositions = prepared<{ store_id: number }, Saved>((db, p) => ({
  compile: () =>
    sql<Saved>`
      update products p set position = x.place * 1024
      from (
        select id, row_number() over (order by position, id) as place from products
        where store_id = ${p('store_id')}::bigint
      ) x where p.id = x.id and p.position <> x.place * 1024 returning p.id`.compile(db),
}));

export const lockProductsOfStore = prepared<{ store_id: number }, Saved>((db, p) => ({
  compile: () =>
    sql<Saved>`select id from products where store_id = ${p('store_id')}::bigint order by id for no key update`.compile(
      db,
    ),
}));
