import { sql } from 'kysely';
import { prepared } from '../../platform/db.ts';
import { groupsOfProduct } from './designable.sql.ts';

/** What the product page shows, once as columns and, for the option groups, as ready JSON text. */
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
  is_available: boolean;
  stock: number | null;
  art: Record<string, unknown>;
  groups: string;
};

type OpeningColumns = Partial<{
  contains: string[];
  may_contain: string[];
  diets: string[];
  servings: number | null;
  lead_time_minutes: number;
  capacity_units: number;
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
        products.flavours, products.lead_time_minutes, products.capacity_units, products.is_available, products.stock,
        products.art, (${groupsOfProduct(sql`${p('now')}::timestamptz`)})::text as groups
      from products join stores s on s.id = products.store_id join categories c on c.id = products.category_id
      where products.id = ${p('id')}::bigint and products.status = 'active' and s.status = 'live'`.compile(db),
}));
