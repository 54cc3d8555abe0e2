create table stores (
  id bigint generated always as identity primary key,
  slug text not null unique,
  name text not null check (length(name) between 3 and 100),
  kind text not null,
  description text not null default '',
  email text not null,
  phone text not null,
  address text not null,
  district text not null,
  city text not null,
  postcode text not null,
  lat double precision not null check (lat between -90 and 90),
  lng double precision not null check (lng between -180 and 180),
  timezone text not null,
  currency char(3) not null,
  jurisdiction text not null,
  prices_include_tax boolean not null default true,
  status text not null default 'live' check (status in ('pending', 'live', 'suspended', 'closed')),
  paused_until timestamptz,
  offers_delivery boolean not null default true,
  offers_pickup boolean not null default true,
  payment_methods text[] not null default '{cash,card}',
  accept_within_minutes int not null default 90 check (accept_within_minutes > 0),
  cut_off time,
  lead_time_minutes int not null default 0 check (lead_time_minutes >= 0),
  furthest_days int not null default 30 check (furthest_days between 1 and 365),
  day_capacity_units int not null default 40 check (day_capacity_units >= 0),
  window_capacity_units int not null default 12 check (window_capacity_units >= 0),
  cover jsonb not null default '{}',
  -- The store's own words for its customers: core state → label.
  order_words jsonb not null default '{}',
  rating_sum int not null default 0,
  rating_count int not null default 0,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now()
);
create index stores_place on stores (lat, lng) where status = 'live';

create table store_members (
  store_id bigint not null references stores,
  person_id bigint not null references people,
  role text not null check (role in ('owner', 'manager', 'baker')),
  created_at timestamptz not null default now(),
  primary key (store_id, person_id)
);
create index store_members_person on store_members (person_id);

-- Opening hours in the store's wall-clock time; several rows a weekday for a break at noon. 1 is Monday (ISO 8601).
create table store_hours (
  store_id bigint not null references stores on delete cascade,
  weekday int not null check (weekday between 1 and 7),
  opens time not null,
  closes time not null check (closes > opens),
  primary key (store_id, weekday, opens)
);

create table store_closures (
  id bigint generated always as identity primary key,
  store_id bigint not null references stores on delete cascade,
  starts_on date not null,
  ends_on date not null check (ends_on >= starts_on),
  reason text not null
);
create index store_closures_store on store_closures (store_id, ends_on);

-- Windows in which an order can be delivered or picked up, each weekday, wall-clock time.
create table store_windows (
  id bigint generated always as identity primary key,
  store_id bigint not null references stores on delete cascade,
  weekday int not null check (weekday between 1 and 7),
  starts time not null,
  ends time not null check (ends > starts),
  fulfilment text not null default 'both' check (fulfilment in ('delivery', 'pickup', 'both')),
  price_minor bigint not null default 0 check (price_minor >= 0),
  -- null: the store's window_capacity_units
  capacity_units int check (capacity_units >= 0),
  unique (store_id, weekday, starts, ends)
);

-- First matching rule wins, lowest priority number first.
create table delivery_rules (
  id bigint generated always as identity primary key,
  store_id bigint not null references stores on delete cascade,
  priority int not null,
  name text not null,
  -- null means any: a rule may ask for a distance, a postcode, a polygon ([[lng, lat], …]), or several of them.
  from_m int,
  to_m int,
  postcodes text[],
  polygon jsonb,
  weekdays int[],
  fee_minor bigint not null check (fee_minor >= 0),
  free_above_minor bigint,
  minimum_minor bigint not null default 0,
  unique (store_id, priority)
);
-- Widest reach of any rule in metres, so that "delivers to me" reads the rules of few stores; kept by the trigger below. An
-- area without a distance may lie anywhere.
alter table stores add column reach_m int not null default 0;

create function reach_of_store() returns trigger language plpgsql as $$
  begin
    update stores set reach_m = coalesce((
      select max(coalesce(to_m, 21000000)) from delivery_rules where store_id = stores.id), 0)
    where id in (new.store_id, old.store_id);
    return null;
  end $$;
create trigger reach_of_store after insert or update or delete on delivery_rules
  for each row execute function reach_of_store();

create table tax_rates (
  jurisdiction text not null,
  tax_class text not null,
  starts_on date not null,
  -- Hundredths of a per cent: 500 is 5 %.
  rate_bp int not null check (rate_bp between 0 and 10000),
  source text not null,
  primary key (jurisdiction, tax_class, starts_on)
);
insert into tax_rates (jurisdiction, tax_class, starts_on, rate_bp, source) values
  ('IN', 'cake', '2017-07-01', 1800, 'GST schedule III, HSN 1905'),
  ('IN', 'cake', '2025-09-22', 500, '56th GST Council, HSN 1905'),
  ('IN', 'ice-cream', '2017-07-01', 1800, 'GST schedule III, HSN 2105'),
  ('IN', 'ice-cream', '2025-09-22', 500, '56th GST Council, HSN 2105'),
  ('IN', 'bread', '2017-07-01', 0, 'GST exempt, HSN 1905 bread'),
  ('IN', 'delivery', '2017-07-01', 1800, 'GST services');
