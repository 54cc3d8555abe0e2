import { type Executor, prepared, run, sql } from '../../platform/db.ts';
import type { Art } from '../designs/art.ts';
import type { Allergen, ChosenGroup, Diet, Selection } from '../designs/option-groups.ts';
import type { Difference, OpenChange } from './order-changes.sql.ts';
import type { OrderPhoto } from './order-photos.sql.ts';
import type { OrderStatus } from './order-status.ts';

export type OrderLine = {
  id: number;
  revision: number;
  product_id: number;
  name: string;
  quantity: number;
  choices: ChosenGroup[];
  selections: Selection[];
  inscription: string | null;
  unit_price_minor: number;
  total_minor: number;
  servings: number | null;
  contains: Allergen[];
  may_contain: Allergen[];
  diets: Diet[];
  art: Art;
};

export type OrderEvent = {
  id: number;
  event: string;
  to_status: OrderStatus | null;
  actor_kind: string;
  actor_name: string;
  reason: string | null;
  data: {
    refund_minor?: number;
    amount_minor?: number;
    paid?: boolean;
    was_placed?: boolean;
    has_lost_place?: boolean;
    picture_id?: number;
    change_id?: number;
    with_change?: boolean;
    by_move?: boolean;
    source?: string;
    differences?: Difference[];
  };
  at: string;
};

export type OrderAddress = {
  recipient: string | null;
  phone: string | null;
  line1: string;
  line2: string | null;
  district: string | null;
  city: string;
  postcode: string;
  lat: number | null;
  lng: number | null;
  distance_m: number | null;
};

export type OrderStore = {
  id: number;
  slug: string;
  name: string;
  phone: string;
  email: string;
  address: string;
  district: string;
  city: string;
  postcode: string;
  lat: number;
  lng: number;
  timezone: string;
  prices_include_tax: boolean;
  order_words: Partial<Record<OrderStatus, string>>;
};

export type OrderView = {
  id: number;
  number: string;
  tracking_token: string;
  checkout_token: string;
  customer_id: number | null;
  store_id: number;
  status: OrderStatus;
  payment_status: string;
  payment_due: 'now' | 'on_delivery' | 'at_store';
  payment_method: string;
  instrument: { brand?: string; last4?: string } | null;
  fulfilment: 'delivery' | 'pickup';
  customer_name: string;
  customer_email: string | null;
  customer_phone: string | null;
  address: OrderAddress | null;
  note: string;
  day: string;
  window_starts_at: Date;
  window_ends_at: Date;
  currency: string;
  items_minor: number;
  delivery_minor: number;
  discount_minor: number;
  tax_minor: number;
  total_minor: number;
  paid_minor: number;
  refunded_minor: number;
  capacity_units: number;
  /** Sent back, or on its way. */
  back_minor: number;
  source: 'online' | 'phone' | 'walk_in';
  open_change: OpenChange | null;
  created_at: Date;
  placed_at: Date | null;
  accept_by: Date | null;
  locked_at: Date | null;
  moved_at: Date | null;
  closed_at: Date | null;
  /** Until then its place is kept for an order that is not paid yet. */
  held_until: Date | null;
  store: OrderStore;
  lines: OrderLine[];
  photos: OrderPhoto[];
  history: OrderEvent[];
};

const BACK = sql`(select coalesce(sum(r.amount_minor), 0)::bigint from refunds r where r.order_id = o.id) as back_minor`;
const OPEN_CHANGE = sql`(select to_jsonb(ch) - 'before' - 'after' from order_changes ch where ch.id = o.open_change_id) as open_change`;

// Names and clock of the store are read where they are shown; everything that was agreed is the order's own.
const VIEW = sql`
  o.*, photos_of_order(o.id) as photos, c.token as checkout_token, c.payment_method, ${BACK}, ${OPEN_CHANGE},
  (select a.instrument from payment_intents i join payment_attempts a on a.intent_id = i.id
   where i.checkout_id = o.checkout_id and a.status = 'succeeded' limit 1) as instrument,
  (select h.expires_at from capacity_holds h where h.order_id = o.id and h.status = 'held') as held_until,
  json_build_object('id', s.id, 'slug', s.slug, 'name', s.name, 'phone', s.phone, 'email', s.email, 'address', s.address,
    'district', s.district, 'city', s.city, 'postcode', s.postcode, 'lat', s.lat, 'lng', s.lng, 'timezone', s.timezone,
    'prices_include_tax', s.prices_include_tax, 'order_words', s.order_words) as store,
  (select json_agg(row_to_json(l) order by l.id) from order_lines l where l.order_id = o.id) as lines,
  (select coalesce(json_agg(json_build_object('id', h.id, 'event', h.event, 'to_status', h.to_status,
      'actor_kind', h.actor_kind, 'actor_name', h.actor_name, 'reason', h.reason, 'data', h.data, 'at', h.at) order by h.id), '[]')
   from order_history h where h.order_id = o.id) as history
  from orders o join checkouts c on c.id = o.checkout_id join stores s on s.id = o.store_id`;

export const findOrderView = async (db: Executor, id: number) =>
  (await run<OrderView>(db, sql<OrderView>`select ${VIEW} where o.id = ${id}`))[0];

export const findOrderViewByToken = async (db: Executor, token: string) =>
  (await run<OrderView>(db, sql<OrderView>`select ${VIEW} where o.tracking_token = ${token}`))[0];

export const findLineArt = prepared<{ token: string; line_id: number }, { art: Art; name: string }>((db, p) =>
  db
    .selectFrom('order_lines as l')
    .innerJoin('orders as o', 'o.id', 'l.order_id')
    .where('o.tracking_token', '=', p('token'))
    .where('l.id', '=', p('line_id'))
    .select(['l.name'])
    .select(sql<Art>`l.art`.as('art')),
);
