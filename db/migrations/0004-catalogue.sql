create table categories (
  id bigint generated always as identity primary key,
  slug text not null unique,
  name text not null,
  kind text not null check (kind in ('category', 'occasion')),
  position int not null default 0,
  art jsonb not null default '{}'
);

create table products (
  id bigint generated always as identity primary key,
  store_id bigint not null references stores,
  category_id bigint not null references categories,
  slug text not null,
  name text not null check (length(name) between 1 and 160),
  description text not null default '',
  kind text not null default 'signature' check (kind in ('standard', 'signature', 'custom')),
  status text not null default 'active' check (status in ('draft', 'active', 'archived')),
  is_available boolean not null default true,
  currency char(3) not null,
  price_minor bigint not null check (price_minor >= 0),
  -- Price of the design that the product page opens with (its defaults); kept by the verb that saves products.
  from_price_minor bigint not null check (from_price_minor >= 0),
  tax_class text not null default 'cake',
  servings int,
  contains text[] not null default '{}',
  may_contain text[] not null default '{}',
  diets text[] not null default '{}',
  ingredients text not null default '',
  occasions text[] not null default '{}',
  flavours text[] not null default '{}',
  lead_time_minutes int not null default 0 check (lead_time_minutes >= 0),
  capacity_units int not null default 1 check (capacity_units >= 0),
  -- null: made to order
  stock int check (stock >= 0),
  art jsonb not null default '{}',
  popularity int not null default 0,
  position int not null default 0,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  unique (store_id, slug)
);
create index products_store on products (store_id, position, id) where status = 'active';

-- A group belongs to a store and may serve several of its products.
create table option_groups (
  id bigint generated always as identity primary key,
  store_id bigint not null references stores,
  -- What the choice is about; decides order and where "by size" and "per tier" take their numbers from.
  role text not null check (role in ('size', 'tiers', 'shape', 'flavour', 'filling', 'icing', 'colour', 'topping', 'diet', 'inscription', 'extra')),
  kind text not null default 'choice' check (kind in ('choice', 'text', 'colour', 'image')),
  name text not null,
  is_required boolean not null default false,
  min_choices int not null default 0 check (min_choices >= 0),
  max_choices int not null default 1 check (max_choices >= min_choices),
  max_each int not null default 1 check (max_each >= 1),
  free_up_to int not null default 0 check (free_up_to >= 0),
  applies_per_tier boolean not null default false,
  visible_when_group_id bigint references option_groups,
  visible_when_option_id bigint,
  text_max_length int,
  text_lines int,
  text_scripts text[],
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  check (kind <> 'text' or text_max_length between 1 and 500)
);
create index option_groups_store on option_groups (store_id);

create table options (
  id bigint generated always as identity primary key,
  group_id bigint not null references option_groups on delete cascade,
  name text not null,
  price_mode text not null default 'flat' check (price_mode in ('flat', 'per_serving', 'per_tier', 'percent', 'per_char')),
  -- Minor units; with price_mode 'percent', hundredths of a per cent of the product's price at the chosen size.
  price int not null default 0,
  -- {"<option id of the size>": minor units}, instead of price where the size is listed
  price_by_size jsonb,
  is_default boolean not null default false,
  is_available boolean not null default true,
  suspended_until timestamptz,
  servings int,
  tiers int,
  lead_time_minutes int not null default 0,
  capacity_units int not null default 0,
  contains text[] not null default '{}',
  may_contain text[] not null default '{}',
  -- Allergens that the option takes out of the recipe, such as eggs.
  removes text[] not null default '{}',
  blocks_diets text[] not null default '{}',
  art jsonb not null default '{}',
  position int not null default 0
);
create index options_group on options (group_id, position, id);
alter table option_groups add foreign key (visible_when_option_id) references options;

create table product_option_groups (
  product_id bigint not null references products on delete cascade,
  group_id bigint not null references option_groups,
  position int not null default 0,
  primary key (product_id, group_id)
);
create index product_option_groups_group on product_option_groups (group_id);
