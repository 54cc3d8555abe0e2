-- Units sold or held on a store's day and in a window of it. `taken_units` moves only by guarded updates, together
-- with a row in capacity_holds; `limit_units` is the limit that the last taker was checked against, so that a limit
-- lowered below what is booked keeps the booked.
create table day_capacity (
  store_id bigint not null references stores,
  day date not null,
  taken_units int not null default 0 check (taken_units >= 0),
  limit_units int not null,
  primary key (store_id, day),
  check (taken_units <= limit_units)
);

create table window_capacity (
  store_id bigint not null references stores,
  starts_at timestamptz not null,
  taken_units int not null default 0 check (taken_units >= 0),
  limit_units int not null,
  primary key (store_id, starts_at),
  check (taken_units <= limit_units)
);

create table capacity_holds (
  order_id bigint primary key,
  store_id bigint not null references stores,
  day date not null,
  starts_at timestamptz not null,
  units int not null check (units >= 0),
  status text not null check (status in ('held', 'sold', 'released')),
  expires_at timestamptz not null,
  -- Once, while a payment is open.
  is_extended boolean not null default false,
  created_at timestamptz not null
);
create index capacity_holds_live on capacity_holds (expires_at) where status = 'held';
create index capacity_holds_store on capacity_holds (store_id, day) where status = 'held';
