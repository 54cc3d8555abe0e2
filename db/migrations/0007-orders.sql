create table checkouts (
  id bigint generated always as identity primary key,
  -- One cart is bought once.
  cart_id bigint not null unique references carts,
  token text not null unique,
  customer_id bigint references people,
  email text not null,
  name text not null,
  phone text,
  payment_method text not null,
  currency char(3) not null,
  total_minor bigint not null check (total_minor >= 0),
  created_at timestamptz not null default now()
);
create index checkouts_customer on checkouts (customer_id, id desc);

create table orders (
  id bigint generated always as identity primary key,
  number text not null unique,
  tracking_token text not null unique,
  checkout_id bigint not null references checkouts,
  store_id bigint not null references stores,
  customer_id bigint references people,
  status text not null default 'draft' check (status in
    ('draft', 'placed', 'accepted', 'in_production', 'ready', 'handed_over', 'completed',
     'declined', 'expired', 'cancelled', 'failed')),
  payment_status text not null default 'unpaid' check (payment_status in
    ('unpaid', 'authorised', 'deposit_paid', 'paid', 'partially_refunded', 'refunded', 'failed', 'voided')),
  payment_due text not null check (payment_due in ('now', 'on_delivery', 'at_store')),
  fulfilment text not null check (fulfilment in ('delivery', 'pickup')),
  customer_name text not null,
  customer_email text not null,
  customer_phone text,
  -- {recipient, phone, line1, line2, district, city, postcode, lat, lng, distance_m}; null for pickup
  address jsonb,
  note text not null default '',
  day date not null,
  window_starts_at timestamptz not null,
  window_ends_at timestamptz not null check (window_ends_at > window_starts_at),
  currency char(3) not null,
  items_minor bigint not null,
  delivery_minor bigint not null,
  discount_minor bigint not null default 0,
  -- Contained in the other sums where the store's prices include tax, added to them where not.
  tax_minor bigint not null,
  total_minor bigint not null check (total_minor >= 0),
  paid_minor bigint not null default 0,
  refunded_minor bigint not null default 0 check (refunded_minor <= paid_minor),
  capacity_units int not null,
  created_at timestamptz not null default now(),
  -- The store's term when it was ordered; counts while the store is open.
  accept_within_minutes int not null default 90,
  placed_at timestamptz,
  -- Accepted by then, or expired with a refund.
  accept_by timestamptz,
  locked_at timestamptz,
  closed_at timestamptz,
  updated_at timestamptz not null default now()
);
create index orders_checkout on orders (checkout_id);
create index orders_customer on orders (customer_id, id desc);
create index orders_board on orders (store_id, window_starts_at)
  where status in ('placed', 'accepted', 'in_production', 'ready', 'handed_over');
create index orders_store on orders (store_id, id desc);
create index orders_drafts on orders (created_at) where status = 'draft';
create index orders_accept_by on orders (accept_by) where status = 'placed';

-- A snapshot: never re-reads the live catalogue.
create table order_lines (
  id bigint generated always as identity primary key,
  order_id bigint not null references orders,
  store_id bigint not null,
  product_id bigint not null references products,
  name text not null,
  quantity int not null check (quantity > 0),
  -- [{group_id, group, role, choices: [{option_id, name, price_minor}], text}]
  choices jsonb not null,
  selections jsonb not null,
  inscription text,
  unit_price_minor bigint not null,
  total_minor bigint not null,
  tax_class text not null,
  tax_rate_bp int not null,
  tax_minor bigint not null,
  servings int,
  contains text[] not null,
  may_contain text[] not null,
  diets text[] not null,
  lead_time_minutes int not null,
  capacity_units int not null,
  takes_stock boolean not null default false,
  art jsonb not null
);
create index order_lines_order on order_lines (order_id);

-- Who moved it, when and why: the truth that live updates, notices and reports read. Rows become visible in the order
-- of (tx, id), not of id alone, so a reader that has seen a row and reads on from there misses nothing.
create table order_history (
  id bigint generated always as identity primary key,
  tx xid8 not null default pg_current_xact_id(),
  order_id bigint not null references orders,
  store_id bigint not null,
  event text not null,
  from_status text,
  to_status text,
  actor_kind text not null check (actor_kind in ('customer', 'guest', 'staff', 'courier', 'admin', 'system')),
  actor_id bigint,
  actor_name text not null,
  reason text,
  data jsonb not null default '{}',
  at timestamptz not null default now()
);
create index order_history_order on order_history (order_id, id);
create index order_history_store on order_history (store_id, tx, id);
