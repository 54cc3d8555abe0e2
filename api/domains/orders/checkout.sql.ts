import { type Db, json, prepared, run, sql, type Trx } from '../../platform/db.ts';
import type { Art } from '../designs/art.ts';

/** Ids before the rows, so that a checkout and all that hangs on it is one statement. */
export const takeIds = async (trx: Trx, orders: number) =>
  (
    await run<{ checkout_id: number; order_ids: number[] }>(
      trx,
      sql<{ checkout_id: number; order_ids: number[] }>`
      select nextval('checkouts_id_seq')::bigint as checkout_id,
             array(select nextval('orders_id_seq')::bigint from generate_series(1, ${orders}::int))::int8[] as order_ids`,
    )
  )[0] as { checkout_id: number; order_ids: number[] };

export type CheckoutRow = {
  id: number;
  cart_id: number;
  token: string;
  customer_id: number | null;
  email: string | null;
  name: string;
  phone: string | null;
  payment_method: string;
  currency: string;
  total_minor: number;
};

export type OrderRow = {
  id: number;
  number: string;
  tracking_token: string;
  checkout_id: number;
  store_id: number;
  customer_id: number | null;
  payment_due: 'now' | 'on_delivery' | 'at_store';
  source: 'online' | 'phone' | 'walk_in';
  fulfilment: 'delivery' | 'pickup';
  customer_name: string;
  customer_email: string | null;
  customer_phone: string | null;
  address: object | null;
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
  capacity_units: number;
  accept_within_minutes: number;
};

export type OrderLineRow = {
  order_id: number;
  store_id: number;
  product_id: number;
  name: string;
  quantity: number;
  choices: unknown;
  selections: unknown;
  inscription: string | null;
  unit_price_minor: number;
  total_minor: number;
  tax_class: string;
  tax_rate_bp: number;
  tax_minor: number;
  servings: number | null;
  contains: string[];
  may_contain: string[];
  diets: string[];
  lead_time_minutes: number;
  capacity_units: number;
  work_units: object;
  takes_stock: boolean;
  art: Art;
};

/** The checkout, its orders and their lines, and the cart marked as converted: one statement. */
export async function insertCheckout(trx: Trx, c: CheckoutRow, orders: OrderRow[], lines: OrderLineRow[], now: Date) {
  await run(
    trx,
    sql`
    with checkout as (
      insert into checkouts (id, cart_id, token, customer_id, email, name, phone, payment_method, currency, total_minor, created_at)
      overriding system value
      values (${c.id}, ${c.cart_id}, ${c.token}, ${c.customer_id}, ${c.email}, ${c.name}, ${c.phone}, ${c.payment_method},
              ${c.currency}, ${c.total_minor}, ${now})
    ), placed as (
      insert into orders (id, number, tracking_token, checkout_id, store_id, customer_id, payment_due, source, fulfilment,
        customer_name, customer_email, customer_phone, address, note, day, window_starts_at, window_ends_at, currency,
        items_minor, delivery_minor, discount_minor, tax_minor, total_minor, capacity_units,
        accept_within_minutes, created_at, updated_at)
      overriding system value
      select o.id, o.number, o.tracking_token, o.checkout_id, o.store_id, o.customer_id, o.payment_due, o.source, o.fulfilment,
        o.customer_name, o.customer_email, o.customer_phone, o.address, o.note, o.day, o.window_starts_at, o.window_ends_at,
        o.currency, o.items_minor, o.delivery_minor, o.discount_minor, o.tax_minor, o.total_minor, o.capacity_units,
        o.accept_within_minutes, ${now}::timestamptz, ${now}::timestamptz
      from jsonb_populate_recordset(null::orders, ${json(orders)}) o
    ), contents as (
      insert into order_lines (order_id, store_id, product_id, name, quantity, choices, selections, inscription,
        unit_price_minor, total_minor, tax_class, tax_rate_bp, tax_minor, servings, contains, may_contain, diets,
        lead_time_minutes, capacity_units, work_units, takes_stock, art)
      select l.order_id, l.store_id, l.product_id, l.name, l.quantity, l.choices, l.selections, l.inscription,
        l.unit_price_minor, l.total_minor, l.tax_class, l.tax_rate_bp, l.tax_minor, l.servings, l.contains, l.may_contain,
        l.diets, l.lead_time_minutes, l.capacity_units, l.work_units, l.takes_stock, l.art
      from jsonb_populate_recordset(null::order_lines, ${json(lines)}) l
    )
    update carts set status = 'converted', updated_at = ${now} where id = ${c.cart_id}`,
  );
}

export type CheckoutView = {
  id: number;
  cart_id: number;
  token: string;
  customer_id: number | null;
  email: string | null;
  name: string;
  payment_method: string;
  currency: string;
  total_minor: number;
  orders: {
    id: number;
    number: string;
    tracking_token: string;
    store_id: number;
    store_name: string;
    status: string;
    total_minor: number;
  }[];
};

const ORDERS_OF = sql<CheckoutView['orders']>`(
  select json_agg(json_build_object('id', o.id, 'number', o.number, 'tracking_token', o.tracking_token, 'store_id', o.store_id,
    'store_name', s.name, 'status', o.status, 'total_minor', o.total_minor) order by o.id)
  from orders o join stores s on s.id = o.store_id where o.checkout_id = c.id)`.as('orders');

const selectCheckouts = (db: Db) =>
  db
    .selectFrom('checkouts as c')
    .select([
      'c.id',
      'c.cart_id',
      'c.token',
      'c.customer_id',
      'c.email',
      'c.name',
      'c.payment_method',
      'c.currency',
      'c.total_minor',
    ])
    .select(ORDERS_OF);

export const findCheckoutByToken = prepared<{ token: string }, CheckoutView>((db, p) =>
  selectCheckouts(db).where('c.token', '=', p('token')),
);

export const findCheckoutOfCart = prepared<{ cart_id: number }, CheckoutView>((db, p) =>
  selectCheckouts(db).where('c.cart_id', '=', p('cart_id')),
);
