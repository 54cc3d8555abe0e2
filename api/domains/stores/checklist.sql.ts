import { prepared, sql } from '../../platform/db.ts';
import type { StateColumns } from './store-status.ts';

/** What the checklist is computed from. */
export type ChecklistRow = StateColumns & {
  store_id: number;
  email: string;
  phone: string;
  address: string;
  postcode: string;
  city: string;
  lat: number;
  lng: number;
  jurisdiction: string;
  legal_name: string;
  licence_number: string | null;
  tax_number: string | null;
  is_tax_exempt: boolean;
  description: string;
  has_picture: boolean;
  payment_methods: string[];
  offers_delivery: boolean;
  offers_pickup: boolean;
  day_capacity_units: number;
  window_capacity_units: number;
  hours: number;
  /** Weekdays with hours or without, on which something of an offered kind can be had. */
  delivery_windows: number;
  pickup_windows: number;
  /** Windows with a place. */
  roomy_windows: number;
  rules: number;
  products: number;
  drafts: number;
  /** Some products that are on sale. */
  product_ids: number[];
};

/** Whoever sells nothing by the twentieth product sells nothing. */
const MOST_PRODUCTS = sql.lit(20);

/** Everything in one statement: rows of one store along their indexes. */
export const findChecklist = prepared<{ store_id: number }, ChecklistRow>((db, p) => ({
  compile: () =>
    sql<ChecklistRow>`
      select s.id as store_id, s.status, s.onboarding, s.email, s.phone, s.address, s.postcode, s.city, s.lat, s.lng,
        s.jurisdiction, s.legal_name, s.licence_number, s.tax_number, s.is_tax_exempt, s.description,
        s.cover_picture_id is not null as has_picture, s.payment_methods, s.offers_delivery, s.offers_pickup,
        s.day_capacity_units, s.window_capacity_units,
        (select count(*)::int from store_hours where store_id = s.id) as hours,
        w.delivery_windows, w.pickup_windows, w.roomy_windows,
        (select count(*)::int from delivery_rules where store_id = s.id) as rules,
        p.products, p.drafts,
        array(select id from products where store_id = s.id and status = 'active' and is_available
            and coalesce(stock > 0, true)
          order by position, id limit ${MOST_PRODUCTS})::int8[] as product_ids
      from stores s
        cross join lateral (
          select count(*) filter (where fulfilment in ('delivery', 'both'))::int as delivery_windows,
            count(*) filter (where fulfilment in ('pickup', 'both'))::int as pickup_windows,
            count(*) filter (where coalesce(capacity_units, s.window_capacity_units) > 0)::int as roomy_windows
          from store_windows where store_id = s.id) w
        cross join lateral (
          select count(*) filter (where status = 'active')::int as products,
            count(*) filter (where status = 'draft')::int as drafts
          from products where store_id = s.id) p
      where s.id = ${p('store_id')}::bigint`.compile(db),
}));
