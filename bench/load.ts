import type pg from 'pg';
import { type DatasetProduct, datasetProduct, KINDS } from './dataset.ts';

export type LoadOptions = { products: number; stores: number };

const BATCH = 20_000;
const slugOf = (name: string) => name.toLowerCase().replaceAll(' ', '-');

/** Fills a migrated, empty database with the data set: stores that are open every day and never full. */
export async function loadDataset(pool: pg.Pool, { products, stores }: LoadOptions): Promise<void> {
  await loadCategories(pool);
  await loadStores(pool, stores);
  await loadGroups(pool);
  for (let from = 0; from < products; from += BATCH)
    await loadProducts(pool, from, Math.min(products, from + BATCH), stores);
  await pool.query(
    'insert into product_option_groups (product_id, group_id, position) select p.id, g.id, g.id % 2 from products p join option_groups g using (store_id)',
  );
  await pool.query('vacuum analyze');
}

async function loadCategories(pool: pg.Pool) {
  await pool.query(
    `insert into categories (slug, name, kind, position)
     select slug, name, 'category', position from unnest($1::text[], $2::text[]) with ordinality as k (slug, name, position)`,
    [KINDS.map(slugOf), KINDS],
  );
}

async function loadStores(pool: pg.Pool, stores: number) {
  await pool.query(
    `insert into stores (slug, name, kind, email, phone, address, district, city, postcode, lat, lng, timezone, currency,
       jurisdiction, day_capacity_units, window_capacity_units, reach_m)
     select 'store-' || s, 'Bakery ' || s, 'bakery', 'bakery' || s || '@example.com', '+918000000000', s || ' Main Road',
       'District ' || s % 20, 'Bengaluru', '560001', 12.9 + (s % 10) * 0.015, 77.5 + (s / 10 % 10) * 0.025,
       'Asia/Kolkata', 'INR', 'IN', 1000000, 1000000, 100000
     from generate_series(0, $1::int - 1) s`,
    [stores],
  );
  await pool.query(`insert into store_hours (store_id, weekday, opens, closes)
    select id, weekday, '08:00', '22:00' from stores, generate_series(1, 7) weekday`);
  await pool.query(`insert into store_windows (store_id, weekday, starts, ends)
    select id, weekday, make_time(hour, 0, 0), make_time(hour + 2, 0, 0)
    from stores, generate_series(1, 7) weekday, generate_series(9, 19, 2) hour`);
  await pool.query(`insert into delivery_rules (store_id, priority, name, to_m, fee_minor)
    select id, 1, 'Everywhere', 100000, 4900 from stores`);
}

/** Two groups a store, shared by its products: a size of three, and toppings. */
async function loadGroups(pool: pg.Pool) {
  await pool.query(`insert into option_groups (store_id, role, name, is_required, min_choices, max_choices)
    select stores.id, g.* from stores,
      (values ('size', 'Size', true, 1, 1), ('topping', 'Toppings', false, 0, 3)) g (role, name, is_required, least, most)
    order by stores.id, role`);
  await pool.query(`insert into options (group_id, name, price, is_default, servings, position, contains)
    select g.id, o.name, o.price, o.is_default, o.servings, o.position, o.contains
    from option_groups g join (values
      ('size', 'Half kilo', 0, true, 6, 0, '{}'::text[]), ('size', 'One kilo', 40000, false, 12, 1, '{}'),
      ('size', 'Two kilos', 110000, false, 24, 2, '{}'),
      ('topping', 'Berries', 12000, false, null, 0, '{}'), ('topping', 'Nuts', 9000, false, null, 1, '{tree_nuts}'),
      ('topping', 'Chocolate shards', 7500, false, null, 2, '{milk}')
    ) o (role, name, price, is_default, servings, position, contains) on o.role = g.role`);
}

async function loadProducts(pool: pg.Pool, from: number, to: number, stores: number) {
  const rows = Array.from({ length: to - from }, (_, i) => datasetProduct(from + i, stores));
  const column = (value: (row: DatasetProduct) => unknown) => rows.map(value);
  await pool.query(
    `insert into products (store_id, category_id, slug, name, description, currency, price_minor, from_price_minor,
       servings, contains, diets, occasions, flavours, lead_time_minutes, popularity)
     select s.id, c.id, 'product-' || p.index, p.name, p.description, 'INR', p.price * 100, p.price * 100, 6,
       '{eggs,gluten,milk}', case when p.index % 3 = 0 then '{vegetarian,nut_free}'::text[] else '{vegetarian}' end,
       case p.category when 'birthday-cake' then '{birthday}'::text[] when 'wedding-cake' then '{wedding}' else '{}' end,
       array[p.flavour], 120, (p.index::bigint * 7919) % 10007
     from unnest($1::int[], $2::text[], $3::text[], $4::int[], $5::int[], $6::text[], $7::text[])
       as p (index, name, description, price, store, flavour, category)
       join categories c on c.slug = p.category
       join stores s on s.slug = 'store-' || p.store
     order by p.index`,
    [
      column((row) => row.index),
      column((row) => row.name),
      column((row) => row.description),
      column((row) => row.price),
      column((row) => row.store),
      column((row) => row.flavour),
      column((row) => slugOf(row.kind)),
    ],
  );
}
