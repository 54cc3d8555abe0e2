import { sql } from 'kysely';
import { prepared } from '../../platform/db.ts';
import type { ArtPatch } from '../designs/art.ts';
import type { Allergen, Diet } from '../designs/option-groups.ts';

export type Work = 'oven' | 'assembly' | 'decoration';

/** What a store keeps of a product by its own word. */
export type ProductValues = {
  sku: string | null;
  name: string;
  description: string;
  kind: 'standard' | 'signature' | 'custom';
  category_id: number;
  occasions: string[];
  flavours: string[];
  price_minor: number;
  tax_class: string;
  servings: number | null;
  contains: Allergen[];
  may_contain: Allergen[];
  diets: Diet[];
  ingredients: string;
  lead_time_minutes: number;
  capacity_units: number;
  work_units: Partial<Record<Work, number>>;
  steps: { name: string; work: Work; minutes: number; waits: number }[];
  recipe: { ingredient: string; quantity: number; unit: 'g' | 'ml' | 'piece' }[];
  recipe_servings: number | null;
  art: ArtPatch;
  group_ids: number[];
};

export type ProductStatus = 'draft' | 'active' | 'archived';

export type ProductRow = ProductValues & {
  id: number;
  slug: string;
  currency: string;
  category: string;
  category_name: string;
  status: ProductStatus;
  is_available: boolean;
  stock: number | null;
  position: number;
  version: number;
  from_price_minor: number;
  opening_design: Record<string, unknown> & { drawing?: string };
  updated_at: Date;
  /** The first of its pictures; null: its drawing stands for it. */
  photo: { url: string; alt: string } | null;
};

const COLUMNS = sql`p.id, p.slug, p.sku, p.name, p.description, p.kind, p.category_id, c.slug as category,
  c.name as category_name, p.status, p.is_available, p.currency, p.price_minor, p.from_price_minor, p.opening_design,
  p.tax_class, p.servings, p.contains, p.may_contain, p.diets, p.ingredients, p.occasions, p.flavours,
  p.lead_time_minutes, p.capacity_units, p.work_units, p.steps, p.recipe, p.recipe_servings, p.stock, p.art, p.position,
  p.version, p.updated_at,
  (select picture_json(x, p.name, 640) from product_pictures pp join pictures x on x.id = pp.picture_id
    where pp.product_id = p.id and pp.removed_at is null order by pp.position, pp.picture_id limit 1) as photo,
  array(select group_id from product_option_groups where product_id = p.id order by position, group_id) as group_ids`;

export const listEditable = prepared<{ store_id: number; ids: number[] }, ProductRow>((db, p) => ({
  compile: () =>
    sql<ProductRow>`
      select ${COLUMNS} from products p join categories c on c.id = p.category_id
      where p.store_id = ${p('store_id')}::bigint and p.id = any(${p('ids')}::bigint[])
      order by p.id`.compile(db),
}));

/** Also holds the rows, in the order of their ids, so that neither a sale nor another edit changes them meanwhile. */
export const lockEditable = prepared<{ store_id: number; ids: number[] }, ProductRow>((db, p) => ({
  compile: () =>
    sql<ProductRow>`
      select ${COLUMNS} from products p join categories c on c.id = p.category_id
      where p.store_id = ${p('store_id')}::bigint and p.id = any(${p('ids')}::bigint[])
      order by p.id for no key update of p`.compile(db),
}));

/** A store's catalogue is edited by one transaction at a time: groups and products depend on each other's columns. */
export const lockCatalogue = prepared<{ store_id: number }, unknown>((db, p) => ({
  compile: () =>
    sql`select pg_advisory_xact_lock(hashtextextended('catalogue:' || ${p('store_id')}::text, 0))`.compile(db),
}));

export type StoreFilter = {
  store_id: number;
  statuses: ProductStatus[];
  /** A pattern of LIKE, or null. */
  like: string | null;
  category: string | null;
  after_position: number;
  after_id: number;
  limit: number;
};

export const listEditablePage = prepared<StoreFilter, ProductRow>((db, p) => ({
  compile: () =>
    sql<ProductRow>`
      select ${COLUMNS} from products p join categories c on c.id = p.category_id
      where p.store_id = ${p('store_id')}::bigint and p.status = any(${p('statuses')}::text[])
        and (p.position, p.id) > (${p('after_position')}::int, ${p('after_id')}::bigint)
        and (${p('like')}::text is null or p.name ilike ${p('like')}::text or p.sku ilike ${p('like')}::text)
        and (${p('category')}::text is null or c.slug = ${p('category')}::text)
      order by p.position, p.id limit ${p('limit')}::int`.compile(db),
}));

export const countByStatus = prepared<{ store_id: number }, { status: ProductStatus; count: number }>((db, p) => ({
  compile: () =>
    sql<{ status: ProductStatus; count: number }>`
      select status, count(*) as count from products where store_id = ${p('store_id')}::bigint group by status`.compile(
      db,
    ),
}));

/** What the columns of a store's products are checked against. */
export type StoreFacts = {
  store_id: number;
  currency: string;
  categories: { id: number; slug: string; name: string; kind: 'category' | 'occasion' }[];
  tax_classes: { tax_class: string; rate_bp: number }[];
};

export const findStoreFacts = prepared<{ store_id: number; now: Date }, StoreFacts>((db, p) => ({
  compile: () =>
    sql<StoreFacts>`
      select s.id as store_id, s.currency,
        (select json_agg(row_to_json(x)) from (
          select id, slug, name, kind from categories order by kind, position, id) x) as categories,
        coalesce((select json_agg(row_to_json(x)) from (
          select distinct on (tax_class) tax_class, rate_bp from tax_rates
          where jurisdiction = s.jurisdiction and starts_on <= (${p('now')}::timestamptz at time zone s.timezone)::date
          order by tax_class, starts_on desc) x), '[]') as tax_classes
      from stores s where s.id = ${p('store_id')}::bigint`.compile(db),
}));

export const listFlavours = prepared<{ store_id: number }, { flavour: string }>((db, p) => ({
  compile: () =>
    sql<{ flavour: string }>`
      select distinct f as flavour from products, unnest(flavours) f
      where store_id = ${p('store_id')}::bigint and status <> 'archived' order by f limit 300`.compile(db),
}));

/** Those of a store that are taken already: of `base` itself and of it with a number behind. */
export const listSlugsLike = prepared<{ store_id: number; bases: string[] }, { slug: string }>((db, p) => ({
  compile: () =>
    sql<{ slug: string }>`
      select slug from products where store_id = ${p('store_id')}::bigint
        and regexp_replace(slug, '-[0-9]+$', '') = any(${p('bases')}::text[])`.compile(db),
}));
