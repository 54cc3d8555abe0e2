import { sql } from 'kysely';
import { prepared } from '../../platform/db.ts';
import type { DesignableProduct, WorkUnits } from '../designs/option-groups.ts';

/** A product with all that pricing, cart and checkout need to know of it at one moment. */
export type CatalogueProduct = DesignableProduct & {
  store_id: number;
  store_slug: string;
  store_name: string;
  store_status: 'pending' | 'live' | 'suspended' | 'closed';
  slug: string;
  kind: 'standard' | 'signature' | 'custom';
  tax_class: string;
  status: 'draft' | 'active' | 'archived';
  is_available: boolean;
  /** null: made to order. */
  stock: number | null;
};

const ROLES = sql.raw(`'{size,tiers,shape,flavour,filling,icing,colour,topping,diet,inscription,extra}'::text[]`);

/** The groups of `products.id` with their options, as `OptionGroup[]`; options suspended at `now` are not available. */
const groupsOfProduct = (now: unknown) => sql`coalesce((
  select json_agg(row_to_json(g)) from (
    select g.id, g.role, g.kind, g.name, g.is_required, g.min_choices, g.max_choices, g.max_each, g.free_up_to,
      g.applies_per_tier,
      case when g.visible_when_group_id is not null then (select row_to_json(w) from (
        select g.visible_when_group_id as group_id, g.visible_when_option_id as option_id) w) end as visible_when,
      case when g.kind = 'text' then (select row_to_json(t) from (select g.text_max_length as max_length,
        coalesce(g.text_lines, 1) as lines, coalesce(g.text_scripts, '{}') as scripts) t) end as text,
      coalesce((select json_agg(row_to_json(o)) from (
        select id, name, price_mode, price, price_by_size, is_default,
          is_available and coalesce(suspended_until <= ${now}, true) as is_available,
          servings, tiers, lead_time_minutes, capacity_units, work_units, contains, may_contain, removes, blocks_diets, art
        from options where group_id = g.id order by position, id) o), '[]') as options
    from product_option_groups pg join option_groups g on g.id = pg.group_id
    where pg.product_id = products.id order by array_position(${ROLES}, g.role), pg.position, g.id
  ) g), '[]')`;

export const listDesignableProducts = prepared<{ ids: number[]; now: Date }, CatalogueProduct>((db, p) => ({
  compile: () =>
    sql<CatalogueProduct>`
      select products.id, products.name, products.currency, products.price_minor, products.servings,
        products.lead_time_minutes, products.capacity_units, products.work_units, products.contains, products.may_contain,
        products.diets, products.art, products.store_id, products.slug, products.kind, products.tax_class, products.status,
        products.is_available, products.stock,
        stores.slug as store_slug, stores.name as store_name, stores.status as store_status,
        ${groupsOfProduct(sql`${p('now')}::timestamptz`)} as groups
      from products join stores on stores.id = products.store_id
      where products.id = any(${p('ids')}::bigint[])`.compile(db),
}));

/** What the product page shows, once as columns and, for pictures and option groups, as ready JSON text. */
export type ProductPageRow = {
  id: number;
  slug: string;
  name: string;
  description: string;
  kind: string;
  category: { slug: string; name: string };
  store: Record<string, unknown> & { id: number };
  currency: string;
  price_minor: number;
  from_price_minor: number;
  opening_design: OpeningColumns;
  servings: number | null;
  contains: string[];
  may_contain: string[];
  diets: string[];
  ingredients: string;
  occasions: string[];
  flavours: string[];
  lead_time_minutes: number;
  capacity_units: number;
  work_units: WorkUnits;
  is_available: boolean;
  stock: number | null;
  art: Record<string, unknown>;
  pictures: string;
  groups: string;
};

type OpeningColumns = Partial<{
  contains: string[];
  may_contain: string[];
  diets: string[];
  servings: number | null;
  lead_time_minutes: number;
  capacity_units: number;
  work_units: WorkUnits;
  drawing: string;
}>;

export const findProductPage = prepared<{ id: number; now: Date }, ProductPageRow>((db, p) => ({
  compile: () =>
    sql<ProductPageRow>`
      select products.id, products.slug, products.name, products.description, products.kind,
        json_build_object('slug', c.slug, 'name', c.name) as category,
        json_build_object('id', s.id, 'slug', s.slug, 'name', s.name, 'district', s.district, 'city', s.city,
          'timezone', s.timezone, 'offers_delivery', s.offers_delivery, 'offers_pickup', s.offers_pickup,
          'prices_include_tax', s.prices_include_tax, 'lead_time_minutes', s.lead_time_minutes) as store,
        products.currency, products.price_minor, products.from_price_minor, products.opening_design, products.servings,
        products.contains, products.may_contain, products.diets, products.ingredients, products.occasions,
        products.flavours, products.lead_time_minutes, products.capacity_units, products.work_units, products.is_available,
        products.stock, products.art, pictures_of_product(products.id, products.name)::text as pictures,
        (${groupsOfProduct(sql`${p('now')}::timestamptz`)})::text as groups
      from products join stores s on s.id = products.store_id join categories c on c.id = products.category_id
      where products.id = ${p('id')}::bigint and products.status = 'active' and s.status = 'live'`.compile(db),
}));
