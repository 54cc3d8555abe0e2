-- Sums of what a store sold, small enough to be added up for any period at once. They are made from orders and their
-- history, a store's day at a time, and can be thrown away and made again: no money is ever decided by them.

-- How far a store's history has been counted: (tx, id) of the last row.
create table report_cursors (
  store_id bigint primary key references stores,
  tx xid8 not null,
  history_id bigint not null
);

-- Each order that was placed, under the store's day on which it was. Placed once, so a row never changes.
create table report_orders (
  order_id bigint primary key,
  store_id bigint not null,
  day date not null,
  hour int not null check (hour between 0 and 23),
  -- A hash of whom the order is from (account, else e-mail, else phone); null when nobody said.
  customer bigint,
  -- The customer had placed an order here before.
  is_returning boolean not null
);
create index report_orders_day on report_orders (store_id, day);
create index report_orders_customer on report_orders (store_id, customer);

create table report_hours (
  store_id bigint not null,
  day date not null,
  hour int not null,
  -- Kept orders, not those that ended without a cake.
  orders int not null,
  sales_minor bigint not null,
  delivery_minor bigint not null,
  tax_minor bigint not null,
  refunded_minor bigint not null,
  new_customers int not null,
  returning_orders int not null,
  cancelled int not null,
  declined int not null,
  expired int not null,
  failed int not null,
  ended_minor bigint not null,
  -- Of the kept: those that reached their customer (or were ready, where the customer comes), and those after the window.
  finished int not null,
  late int not null,
  late_minutes int not null,
  primary key (store_id, day, hour)
);

create table report_products (
  store_id bigint not null,
  day date not null,
  product_id bigint not null,
  quantity int not null,
  orders int not null,
  sales_minor bigint not null,
  primary key (store_id, day, product_id)
);

create table report_options (
  store_id bigint not null,
  day date not null,
  option_id bigint not null,
  -- As they were sold last.
  group_name text not null,
  name text not null,
  quantity int not null,
  sales_minor bigint not null,
  primary key (store_id, day, option_id)
);
