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
  -- What else that design comes to: {contains, may_contain, diets, servings, lead_time_minutes, capacity_units,
  -- drawing: version of its picture}; kept by the same verb.
  opening_design jsonb not null default '{}',
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

-- What the shop lists: one narrow row for each active product of a live store, ready to be sent, so that a page is one
-- walk along one index. Kept by the triggers below; nothing else writes it.
create table listings (
  product_id bigint primary key references products on delete cascade,
  store_id bigint not null,
  category text not null,
  price_minor bigint not null,
  popularity int not null,
  lead_time_minutes int not null,
  capacity_units int not null,
  is_available boolean not null,
  -- 'category:cakes', 'occasion:birthday', 'diet:vegan', 'flavour:chocolate', 'kind:custom'
  tags text[] not null,
  -- Words of the name, flavours, occasions, diets and category: a match here ranks before one in the description.
  name_words tsvector not null,
  all_words tsvector not null,
  -- The card as JSON text, without what depends on the customer's place.
  card text not null
);
create index listings_popular on listings (popularity desc, product_id desc);
create index listings_category on listings (category, popularity desc, product_id desc);
create index listings_store on listings (store_id, popularity desc, product_id desc);
create index listings_store_price on listings (store_id, price_minor, product_id);
create index listings_store_newest on listings (store_id, product_id desc);
create index listings_price on listings (price_minor, product_id);
create index listings_category_price on listings (category, price_minor, product_id);
create index listings_matches on listings using gin (tags, name_words, all_words) with (fastupdate = off);

-- Words of names, as written, for correcting the spelling of a search that finds nothing.
create table search_words (word text primary key);
create index search_words_alike on search_words using gist (word gist_trgm_ops);

create function search_text(value text) returns text
  language sql immutable parallel safe strict
  return regexp_replace(public.plain_text(value), '[^[:alnum:]]+', ' ', 'g');

-- All words, the last one as the beginning of a word too, since people search while they type. Takes any text.
create function search_query(value text) returns tsquery
  language sql immutable parallel safe strict
  as $$
    select case when words::text <> '' and value ~ '[[:alnum:]]{3}\s*$' then (words::text || ':*')::tsquery else words end
    from plainto_tsquery('english', public.search_text(value)) as words
  $$;

-- The same as toMoney() of the platform.
create function money_json(minor bigint, currency text) returns json
  language sql immutable parallel safe strict
  as $$
    select row_to_json(money) from (
      select round(minor / power(10::numeric, digits), digits)::text as amount, currency from (select case when currency in ('JPY', 'KRW', 'UGX', 'RWF', 'VND') then 0
      when currency in ('KWD', 'BHD', 'JOD') then 3 else 2 end) as of_currency (digits)
    ) money
  $$;

create view listed_cards as
  select p.id as product_id, p.store_id, c.slug as category, p.from_price_minor as price_minor, p.popularity,
    d.lead_time_minutes, d.capacity_units, p.is_available and coalesce(p.stock > 0, true) as is_available,
    array['category:' || c.slug, 'kind:' || p.kind]
      || array(select 'occasion:' || x from unnest(p.occasions) x)
      || array(select 'diet:' || x from unnest(p.diets) x)
      || array(select 'flavour:' || public.plain_text(x) from unnest(p.flavours) x) as tags,
    concat_ws(' ', p.name, array_to_string(p.flavours || p.occasions || p.diets, ' '), c.name) as name_text,
    concat_ws(' ', p.description, s.name, s.district, p.ingredients) as other_text,
    row_to_json(card)::text as card
  from products p
    join stores s on s.id = p.store_id
    join categories c on c.id = p.category_id
    cross join lateral (
      select greatest(s.lead_time_minutes, coalesce((p.opening_design ->> 'lead_time_minutes')::int, p.lead_time_minutes))
          as lead_time_minutes,
        coalesce((p.opening_design ->> 'capacity_units')::int, p.capacity_units) as capacity_units,
        coalesce((p.opening_design ->> 'servings')::int, p.servings) as servings,
        coalesce(p.opening_design -> 'diets', to_jsonb(p.diets)) as diets,
        coalesce(p.opening_design -> 'contains', to_jsonb(p.contains)) ? 'eggs' as contains_egg
    ) d
    cross join lateral (
      select p.id, p.slug, p.name, p.kind, c.slug as category,
        (select row_to_json(x) from (select s.id, s.slug, s.name, s.district) x) as store,
        public.money_json(p.from_price_minor, p.currency) as from_price,
        d.diets,
        array(select x from unnest(p.diets) x where not d.diets ? x) as diets_on_request,
        d.contains_egg,
        -- India's marks: eggs count as non-vegetarian.
        case when d.diets ?| array['vegetarian', 'vegan'] and not d.contains_egg then 'veg' else 'non_veg' end as mark,
        p.flavours, p.occasions, d.servings, d.lead_time_minutes,
        p.is_available and coalesce(p.stock > 0, true) as is_available,
        (select row_to_json(x) from (select 'Illustration of ' || p.name as alt, format('/api/v1/products/%s/drawing.svg?v=%s',
          p.id, coalesce(p.opening_design ->> 'drawing', '1')) as url) x) as picture
    ) card
  where p.status = 'active' and s.status = 'live';

create function list_products(ids bigint[]) returns void
  language plpgsql
  as $$
    begin
      delete from listings where product_id = any(ids)
        and not exists (select from listed_cards l where l.product_id = listings.product_id);
      insert into listings (product_id, store_id, category, price_minor, popularity, lead_time_minutes, capacity_units,
        is_available, tags, name_words, all_words, card)
      select l.product_id, l.store_id, l.category, l.price_minor, l.popularity, l.lead_time_minutes, l.capacity_units,
        l.is_available, l.tags, strip(to_tsvector('english', search_text(l.name_text))),
        strip(to_tsvector('english', search_text(l.name_text || ' ' || l.other_text))), l.card
      from unnest(ids) as id join listed_cards l on l.product_id = id
      on conflict (product_id) do update set store_id = excluded.store_id, category = excluded.category,
        price_minor = excluded.price_minor, popularity = excluded.popularity,
        lead_time_minutes = excluded.lead_time_minutes, capacity_units = excluded.capacity_units,
        is_available = excluded.is_available, tags = excluded.tags, name_words = excluded.name_words,
        all_words = excluded.all_words, card = excluded.card;
      insert into search_words
      select distinct word from unnest(ids) as id join listed_cards l on l.product_id = id,
        regexp_split_to_table(search_text(l.name_text), ' ') as word
      where word ~ '^[[:alpha:]]{3,40}$' on conflict do nothing;
    end
  $$;

create function list_inserted_products() returns trigger language plpgsql as $$
  begin perform list_products(array(select id from inserted)); return null; end $$;
create function list_updated_product() returns trigger language plpgsql as $$
  begin perform list_products(array[new.id]); return null; end $$;
create function list_products_of_store() returns trigger language plpgsql as $$
  begin perform list_products(array(select id from products where store_id = new.id)); return null; end $$;
create function list_products_of_category() returns trigger language plpgsql as $$
  begin perform list_products(array(select id from products where category_id = new.id)); return null; end $$;

create trigger list_inserted after insert on products
  referencing new table as inserted for each statement execute function list_inserted_products();
create trigger list_updated after update of store_id, category_id, slug, name, description, kind, status, is_available,
  currency, from_price_minor, servings, contains, diets, ingredients, occasions, flavours, lead_time_minutes,
  capacity_units, popularity, opening_design, updated_at on products
  for each row execute function list_updated_product();
-- A sale moves the stock: the list only hears of it when it runs out or comes back.
create trigger list_sold_out after update of stock on products for each row
  when (coalesce(old.stock > 0, true) <> coalesce(new.stock > 0, true)) execute function list_updated_product();
create trigger list_store after update of slug, name, district, status, lead_time_minutes on stores for each row
  when ((old.slug, old.name, old.district, old.status, old.lead_time_minutes)
    is distinct from (new.slug, new.name, new.district, new.status, new.lead_time_minutes))
  execute function list_products_of_store();
create trigger list_category after update of slug, name on categories for each row
  when ((old.slug, old.name) is distinct from (new.slug, new.name)) execute function list_products_of_category();
