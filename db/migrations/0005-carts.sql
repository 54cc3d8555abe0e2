create table carts (
  id bigint generated always as identity primary key,
  -- What a guest's browser holds instead of a sign-in; 128 random bits.
  token text not null unique,
  customer_id bigint references people,
  status text not null default 'open' check (status in ('open', 'converted', 'merged')),
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now()
);
create unique index carts_customer_open on carts (customer_id) where status = 'open' and customer_id is not null;
create index carts_updated on carts (updated_at) where status = 'open';

create table cart_lines (
  id bigint generated always as identity primary key,
  cart_id bigint not null references carts on delete cascade,
  store_id bigint not null references stores,
  product_id bigint not null references products,
  quantity int not null check (quantity between 1 and 99),
  selections jsonb not null default '[]',
  -- Same product with the same choices is one line; different choices never merge.
  design_hash text not null,
  -- What the customer saw when adding, to announce a change before paying.
  unit_price_minor bigint not null,
  created_at timestamptz not null default now(),
  unique (cart_id, product_id, design_hash)
);
