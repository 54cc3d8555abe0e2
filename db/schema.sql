-- What the migrations make: written by `npm run schema`, compared by `npm run check`. Change it by a migration.

create extension btree_gin;
create extension pg_trgm;
create extension unaccent;

CREATE OR REPLACE FUNCTION list_inserted_products()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
  begin perform list_products(array(select id from inserted)); return null; end $function$;

CREATE OR REPLACE FUNCTION list_order_words()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
  begin
    insert into order_search (order_id, store_id, words)
    values (new.id, new.store_id, order_words(new.number, new.customer_name, new.customer_phone)) on conflict do nothing;
    return null;
  end $function$;

CREATE OR REPLACE FUNCTION list_products(ids bigint[])
 RETURNS void
 LANGUAGE plpgsql
AS $function$
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
  $function$;

CREATE OR REPLACE FUNCTION list_products_of_category()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
  begin perform list_products(array(select id from products where category_id = new.id)); return null; end $function$;

CREATE OR REPLACE FUNCTION list_products_of_store()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
  begin perform list_products(array(select id from products where store_id = new.id)); return null; end $function$;

CREATE OR REPLACE FUNCTION list_updated_product()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
  begin perform list_products(array[new.id]); return null; end $function$;

CREATE OR REPLACE FUNCTION money_json(minor bigint, currency text)
 RETURNS json
 LANGUAGE sql
 IMMUTABLE PARALLEL SAFE STRICT
AS $function$
    select row_to_json(money) from (
      select round(minor / power(10::numeric, digits), digits)::text as amount, currency from (select case when currency in ('JPY', 'KRW', 'UGX', 'RWF', 'VND') then 0
      when currency in ('KWD', 'BHD', 'JOD') then 3 else 2 end) as of_currency (digits)
    ) money
  $function$;

CREATE OR REPLACE FUNCTION order_words(number text, name text, phone text)
 RETURNS text
 LANGUAGE sql
 IMMUTABLE PARALLEL SAFE
RETURN ((((((lower(number) || ' '::text) || replace(lower(number), '-'::text, ''::text)) || ' '::text) || plain_text(name)) || ' '::text) || regexp_replace(COALESCE(phone, ''::text), '\D'::text, ''::text, 'g'::text));

CREATE OR REPLACE FUNCTION photos_of_order(id bigint)
 RETURNS json
 LANGUAGE sql
 STABLE PARALLEL SAFE
AS $function$
    select coalesce(json_agg(public.picture_json(p, 'Photo of the finished order')::jsonb
      || jsonb_build_object('at', to_char(o.created_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')) order by p.id), '[]')
    from public.order_photos o join public.pictures p on p.id = o.picture_id
    where o.order_id = photos_of_order.id
  $function$;

CREATE OR REPLACE FUNCTION picture_json(picture pictures, alt text, most integer DEFAULT 100000)
 RETURNS json
 LANGUAGE sql
 STABLE PARALLEL SAFE
AS $function$
    select row_to_json(photo) from (
      select picture.id, format('/media/%s/%s.webp', picture.name, (select coalesce(max(w) filter (where w <= 640), min(w)) from unnest(picture.widths) w)) as url,
        coalesce(nullif(picture.alt, ''), alt) as alt, picture.width, picture.height, picture.placeholder,
        (select row_to_json(srcset) from (
          select string_agg(format('/media/%s/%s.avif %sw', picture.name, w, w), ', ' order by w) as avif,
            string_agg(format('/media/%s/%s.webp %sw', picture.name, w, w), ', ' order by w) as webp
          from unnest(picture.widths) w where w <= greatest(most, picture.widths[1])) srcset) as sources,
        format('/media/%s/share.jpg', picture.name) as share_url
    ) photo
  $function$;

CREATE OR REPLACE FUNCTION pictures_of_product(id bigint, alt text)
 RETURNS json
 LANGUAGE sql
 STABLE PARALLEL SAFE
AS $function$
    select coalesce(json_agg(public.picture_json(p, alt) order by pp.position, pp.picture_id), '[]')
    from public.product_pictures pp join public.pictures p on p.id = pp.picture_id
    where pp.product_id = pictures_of_product.id and pp.removed_at is null
  $function$;

CREATE OR REPLACE FUNCTION plain_text(value text)
 RETURNS text
 LANGUAGE sql
 IMMUTABLE PARALLEL SAFE STRICT
RETURN lower(unaccent('unaccent'::regdictionary, value));

CREATE OR REPLACE FUNCTION reach_of_store()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
  begin
    update stores set reach_m = coalesce((
      select max(coalesce(to_m, 21000000)) from delivery_rules where store_id = stores.id), 0)
    where id in (new.store_id, old.store_id);
    return null;
  end $function$;

CREATE OR REPLACE FUNCTION search_query(value text)
 RETURNS tsquery
 LANGUAGE sql
 IMMUTABLE PARALLEL SAFE STRICT
AS $function$
    select case when words::text <> '' and value ~ '[[:alnum:]]{3}\s*$' then (words::text || ':*')::tsquery else words end
    from plainto_tsquery('english', public.search_text(value)) as words
  $function$;

CREATE OR REPLACE FUNCTION search_text(value text)
 RETURNS text
 LANGUAGE sql
 IMMUTABLE PARALLEL SAFE STRICT
RETURN regexp_replace(plain_text(value), '[^[:alnum:]]+'::text, ' '::text, 'g'::text);

create table addresses (
  id bigint not null generated always as identity,
  person_id bigint not null,
  label text not null default 'Home'::text,
  recipient text,
  phone text,
  line1 text not null,
  line2 text,
  district text,
  city text not null,
  postcode text not null,
  lat double precision,
  lng double precision,
  is_default boolean not null default false,
  created_at timestamp with time zone not null default now(),
  updated_at timestamp with time zone not null default now(),
  constraint addresses_pkey PRIMARY KEY (id),
  constraint addresses_person_id_fkey FOREIGN KEY (person_id) REFERENCES people(id) ON DELETE CASCADE,
  constraint addresses_check CHECK (((lat IS NULL) = (lng IS NULL))),
  constraint addresses_lat_check CHECK (((lat >= ('-90'::integer)::double precision) AND (lat <= (90)::double precision))),
  constraint addresses_lng_check CHECK (((lng >= ('-180'::integer)::double precision) AND (lng <= (180)::double precision)))
);
CREATE UNIQUE INDEX addresses_default ON addresses USING btree (person_id) WHERE is_default;
CREATE INDEX addresses_person ON addresses USING btree (person_id);

create table audit_log (
  id bigint not null generated always as identity,
  store_id bigint,
  actor_kind text not null,
  actor_id bigint,
  actor_name text not null,
  action text not null,
  subject_id bigint,
  subject_name text not null,
  before jsonb not null default '{}'::jsonb,
  after jsonb not null default '{}'::jsonb,
  reason text,
  at timestamp with time zone not null,
  constraint audit_log_pkey PRIMARY KEY (id),
  constraint audit_log_actor_id_fkey FOREIGN KEY (actor_id) REFERENCES people(id),
  constraint audit_log_store_id_fkey FOREIGN KEY (store_id) REFERENCES stores(id),
  constraint audit_log_actor_kind_check CHECK ((actor_kind = ANY (ARRAY['staff'::text, 'admin'::text, 'customer'::text, 'courier'::text, 'system'::text])))
);
CREATE INDEX audit_log_store ON audit_log USING btree (store_id, id DESC);
CREATE INDEX audit_log_subject ON audit_log USING btree (action, subject_id, id DESC);

create table capacity_holds (
  order_id bigint not null,
  store_id bigint not null,
  day date not null,
  starts_at timestamp with time zone not null,
  units integer not null,
  status text not null,
  expires_at timestamp with time zone not null,
  is_extended boolean not null default false,
  created_at timestamp with time zone not null,
  oven integer not null default 0,
  assembly integer not null default 0,
  decoration integer not null default 0,
  constraint capacity_holds_pkey PRIMARY KEY (order_id),
  constraint capacity_holds_store_id_fkey FOREIGN KEY (store_id) REFERENCES stores(id),
  constraint capacity_holds_assembly_check CHECK ((assembly >= 0)),
  constraint capacity_holds_decoration_check CHECK ((decoration >= 0)),
  constraint capacity_holds_oven_check CHECK ((oven >= 0)),
  constraint capacity_holds_status_check CHECK ((status = ANY (ARRAY['held'::text, 'sold'::text, 'released'::text]))),
  constraint capacity_holds_units_check CHECK ((units >= 0))
);
CREATE INDEX capacity_holds_live ON capacity_holds USING btree (expires_at) WHERE (status = 'held'::text);
CREATE INDEX capacity_holds_store ON capacity_holds USING btree (store_id, day) WHERE (status = 'held'::text);

create table cart_lines (
  id bigint not null generated always as identity,
  cart_id bigint not null,
  store_id bigint not null,
  product_id bigint not null,
  quantity integer not null,
  selections jsonb not null default '[]'::jsonb,
  design_hash text not null,
  unit_price_minor bigint not null,
  created_at timestamp with time zone not null default now(),
  constraint cart_lines_pkey PRIMARY KEY (id),
  constraint cart_lines_cart_id_product_id_design_hash_key UNIQUE (cart_id, product_id, design_hash),
  constraint cart_lines_cart_id_fkey FOREIGN KEY (cart_id) REFERENCES carts(id) ON DELETE CASCADE,
  constraint cart_lines_product_id_fkey FOREIGN KEY (product_id) REFERENCES products(id),
  constraint cart_lines_store_id_fkey FOREIGN KEY (store_id) REFERENCES stores(id),
  constraint cart_lines_quantity_check CHECK (((quantity >= 1) AND (quantity <= 99)))
);

create table carts (
  id bigint not null generated always as identity,
  token text not null,
  customer_id bigint,
  status text not null default 'open'::text,
  created_at timestamp with time zone not null default now(),
  updated_at timestamp with time zone not null default now(),
  constraint carts_pkey PRIMARY KEY (id),
  constraint carts_token_key UNIQUE (token),
  constraint carts_customer_id_fkey FOREIGN KEY (customer_id) REFERENCES people(id),
  constraint carts_status_check CHECK ((status = ANY (ARRAY['open'::text, 'converted'::text, 'merged'::text])))
);
CREATE UNIQUE INDEX carts_customer_open ON carts USING btree (customer_id) WHERE ((status = 'open'::text) AND (customer_id IS NOT NULL));
CREATE INDEX carts_updated ON carts USING btree (updated_at) WHERE (status = 'open'::text);

create table categories (
  id bigint not null generated always as identity,
  slug text not null,
  name text not null,
  kind text not null,
  "position" integer not null default 0,
  art jsonb not null default '{}'::jsonb,
  constraint categories_pkey PRIMARY KEY (id),
  constraint categories_slug_key UNIQUE (slug),
  constraint categories_kind_check CHECK ((kind = ANY (ARRAY['category'::text, 'occasion'::text])))
);
CREATE TRIGGER list_category AFTER UPDATE OF slug, name ON categories FOR EACH ROW WHEN (((old.slug IS DISTINCT FROM new.slug) OR (old.name IS DISTINCT FROM new.name))) EXECUTE FUNCTION list_products_of_category();

create table checkouts (
  id bigint not null generated always as identity,
  cart_id bigint not null,
  token text not null,
  customer_id bigint,
  email text,
  name text not null,
  phone text,
  payment_method text not null,
  currency character(3) not null,
  total_minor bigint not null,
  created_at timestamp with time zone not null default now(),
  constraint checkouts_pkey PRIMARY KEY (id),
  constraint checkouts_cart_id_key UNIQUE (cart_id),
  constraint checkouts_token_key UNIQUE (token),
  constraint checkouts_cart_id_fkey FOREIGN KEY (cart_id) REFERENCES carts(id),
  constraint checkouts_customer_id_fkey FOREIGN KEY (customer_id) REFERENCES people(id),
  constraint checkouts_total_minor_check CHECK ((total_minor >= 0))
);
CREATE INDEX checkouts_customer ON checkouts USING btree (customer_id, id DESC);

create table day_capacity (
  store_id bigint not null,
  day date not null,
  taken_units integer not null default 0,
  limit_units integer not null,
  taken_orders integer not null default 0,
  taken_oven integer not null default 0,
  taken_assembly integer not null default 0,
  taken_decoration integer not null default 0,
  limit_oven integer,
  limit_assembly integer,
  limit_decoration integer,
  constraint day_capacity_pkey PRIMARY KEY (store_id, day),
  constraint day_capacity_store_id_fkey FOREIGN KEY (store_id) REFERENCES stores(id),
  constraint day_capacity_check CHECK ((taken_units <= limit_units)),
  constraint day_capacity_check1 CHECK (((taken_oven <= limit_oven) AND (taken_assembly <= limit_assembly) AND (taken_decoration <= limit_decoration))),
  constraint day_capacity_taken_assembly_check CHECK ((taken_assembly >= 0)),
  constraint day_capacity_taken_decoration_check CHECK ((taken_decoration >= 0)),
  constraint day_capacity_taken_orders_check CHECK ((taken_orders >= 0)),
  constraint day_capacity_taken_oven_check CHECK ((taken_oven >= 0)),
  constraint day_capacity_taken_units_check CHECK ((taken_units >= 0))
);

create table delivery_rules (
  id bigint not null generated always as identity,
  store_id bigint not null,
  priority integer not null,
  name text not null,
  from_m integer,
  to_m integer,
  postcodes text[],
  polygon jsonb,
  weekdays integer[],
  fee_minor bigint not null,
  free_above_minor bigint,
  minimum_minor bigint not null default 0,
  starts_from time without time zone,
  starts_before time without time zone,
  constraint delivery_rules_pkey PRIMARY KEY (id),
  constraint delivery_rules_store_id_priority_key UNIQUE (store_id, priority),
  constraint delivery_rules_store_id_fkey FOREIGN KEY (store_id) REFERENCES stores(id) ON DELETE CASCADE,
  constraint delivery_rules_check CHECK ((starts_before > starts_from)),
  constraint delivery_rules_fee_minor_check CHECK ((fee_minor >= 0))
);
CREATE TRIGGER reach_of_store AFTER INSERT OR DELETE OR UPDATE ON delivery_rules FOR EACH ROW EXECUTE FUNCTION reach_of_store();

create table idempotency_keys (
  scope text not null,
  key text not null,
  request_hash text not null,
  started_at timestamp with time zone not null default now(),
  finished_at timestamp with time zone,
  response_status integer,
  response_body text,
  constraint idempotency_keys_pkey PRIMARY KEY (scope, key)
);
CREATE INDEX idempotency_keys_started_at ON idempotency_keys USING btree (started_at);

create table listings (
  product_id bigint not null,
  store_id bigint not null,
  category text not null,
  price_minor bigint not null,
  popularity integer not null,
  lead_time_minutes integer not null,
  capacity_units integer not null,
  is_available boolean not null,
  tags text[] not null,
  name_words tsvector not null,
  all_words tsvector not null,
  card text not null,
  constraint listings_pkey PRIMARY KEY (product_id),
  constraint listings_product_id_fkey FOREIGN KEY (product_id) REFERENCES products(id) ON DELETE CASCADE
);
CREATE INDEX listings_category ON listings USING btree (category, popularity DESC, product_id DESC);
CREATE INDEX listings_category_price ON listings USING btree (category, price_minor, product_id);
CREATE INDEX listings_matches ON listings USING gin (tags, name_words, all_words) WITH (fastupdate=off);
CREATE INDEX listings_popular ON listings USING btree (popularity DESC, product_id DESC);
CREATE INDEX listings_price ON listings USING btree (price_minor, product_id);
CREATE INDEX listings_store ON listings USING btree (store_id, popularity DESC, product_id DESC);
CREATE INDEX listings_store_newest ON listings USING btree (store_id, product_id DESC);
CREATE INDEX listings_store_price ON listings USING btree (store_id, price_minor, product_id);

create table messages (
  id bigint not null generated always as identity,
  dedupe_key text not null,
  order_id bigint,
  person_id bigint,
  channel text not null,
  template text not null,
  recipient text not null,
  subject text not null,
  html text not null,
  text text not null,
  drawings jsonb not null default '[]'::jsonb,
  status text not null default 'queued'::text,
  attempts integer not null default 0,
  claimed_until timestamp with time zone,
  last_error text,
  provider_id text,
  created_at timestamp with time zone not null default now(),
  sent_at timestamp with time zone,
  constraint messages_pkey PRIMARY KEY (id),
  constraint messages_dedupe_key_key UNIQUE (dedupe_key),
  constraint messages_order_id_fkey FOREIGN KEY (order_id) REFERENCES orders(id),
  constraint messages_person_id_fkey FOREIGN KEY (person_id) REFERENCES people(id),
  constraint messages_channel_check CHECK ((channel = 'email'::text)),
  constraint messages_status_check CHECK ((status = ANY (ARRAY['queued'::text, 'sent'::text, 'kept'::text, 'failed'::text])))
);
CREATE INDEX messages_order ON messages USING btree (order_id);
CREATE INDEX messages_recipient ON messages USING btree (lower(recipient), id);

create table option_groups (
  id bigint not null generated always as identity,
  store_id bigint not null,
  role text not null,
  kind text not null default 'choice'::text,
  name text not null,
  is_required boolean not null default false,
  min_choices integer not null default 0,
  max_choices integer not null default 1,
  max_each integer not null default 1,
  free_up_to integer not null default 0,
  applies_per_tier boolean not null default false,
  visible_when_group_id bigint,
  visible_when_option_id bigint,
  text_max_length integer,
  text_lines integer,
  text_scripts text[],
  created_at timestamp with time zone not null default now(),
  updated_at timestamp with time zone not null default now(),
  version integer not null default 1,
  constraint option_groups_pkey PRIMARY KEY (id),
  constraint option_groups_store_id_fkey FOREIGN KEY (store_id) REFERENCES stores(id),
  constraint option_groups_visible_when_group_id_fkey FOREIGN KEY (visible_when_group_id) REFERENCES option_groups(id),
  constraint option_groups_visible_when_option_id_fkey FOREIGN KEY (visible_when_option_id) REFERENCES options(id),
  constraint option_groups_check CHECK ((max_choices >= min_choices)),
  constraint option_groups_check1 CHECK (((kind <> 'text'::text) OR ((text_max_length >= 1) AND (text_max_length <= 500)))),
  constraint option_groups_free_up_to_check CHECK ((free_up_to >= 0)),
  constraint option_groups_kind_check CHECK ((kind = ANY (ARRAY['choice'::text, 'text'::text, 'colour'::text, 'image'::text]))),
  constraint option_groups_max_each_check CHECK ((max_each >= 1)),
  constraint option_groups_min_choices_check CHECK ((min_choices >= 0)),
  constraint option_groups_role_check CHECK ((role = ANY (ARRAY['size'::text, 'tiers'::text, 'shape'::text, 'flavour'::text, 'filling'::text, 'icing'::text, 'colour'::text, 'topping'::text, 'diet'::text, 'inscription'::text, 'extra'::text])))
);
CREATE INDEX option_groups_store ON option_groups USING btree (store_id);

create table options (
  id bigint not null generated always as identity,
  group_id bigint not null,
  name text not null,
  price_mode text not null default 'flat'::text,
  price integer not null default 0,
  price_by_size jsonb,
  is_default boolean not null default false,
  is_available boolean not null default true,
  suspended_until timestamp with time zone,
  servings integer,
  tiers integer,
  lead_time_minutes integer not null default 0,
  capacity_units integer not null default 0,
  contains text[] not null default '{}'::text[],
  may_contain text[] not null default '{}'::text[],
  removes text[] not null default '{}'::text[],
  blocks_diets text[] not null default '{}'::text[],
  art jsonb not null default '{}'::jsonb,
  "position" integer not null default 0,
  work_units jsonb not null default '{}'::jsonb,
  recipe jsonb not null default '[]'::jsonb,
  constraint options_pkey PRIMARY KEY (id),
  constraint options_group_id_fkey FOREIGN KEY (group_id) REFERENCES option_groups(id) ON DELETE CASCADE,
  constraint options_price_mode_check CHECK ((price_mode = ANY (ARRAY['flat'::text, 'per_serving'::text, 'per_tier'::text, 'percent'::text, 'per_char'::text])))
);
CREATE INDEX options_group ON options USING btree (group_id, "position", id);
CREATE INDEX options_suspended ON options USING btree (suspended_until) WHERE (suspended_until IS NOT NULL);

create table order_changes (
  id bigint not null generated always as identity,
  order_id bigint not null,
  store_id bigint not null,
  token text not null,
  asked_by text not null,
  actor_kind text not null,
  actor_id bigint,
  actor_name text not null,
  kinds text[] not null,
  message text not null default ''::text,
  decline_if_refused boolean not null default false,
  status text not null default 'open'::text,
  before jsonb not null,
  after jsonb not null,
  differences jsonb not null,
  total_before_minor bigint not null,
  total_after_minor bigint not null,
  hold_id bigint,
  stock_taken jsonb not null default '[]'::jsonb,
  expires_at timestamp with time zone not null,
  created_at timestamp with time zone not null,
  refund_minor bigint,
  due_minor bigint,
  answered_at timestamp with time zone,
  answered_by text,
  answer text,
  constraint order_changes_pkey PRIMARY KEY (id),
  constraint order_changes_hold_id_key UNIQUE (hold_id),
  constraint order_changes_token_key UNIQUE (token),
  constraint order_changes_order_id_fkey FOREIGN KEY (order_id) REFERENCES orders(id),
  constraint order_changes_store_id_fkey FOREIGN KEY (store_id) REFERENCES stores(id),
  constraint order_changes_actor_kind_check CHECK ((actor_kind = ANY (ARRAY['customer'::text, 'guest'::text, 'staff'::text, 'admin'::text]))),
  constraint order_changes_asked_by_check CHECK ((asked_by = ANY (ARRAY['store'::text, 'customer'::text]))),
  constraint order_changes_kinds_check CHECK (((cardinality(kinds) > 0) AND (kinds <@ '{window,lines,details}'::text[]))),
  constraint order_changes_status_check CHECK ((status = ANY (ARRAY['open'::text, 'accepted'::text, 'refused'::text, 'expired'::text, 'withdrawn'::text]))),
  constraint order_changes_total_after_minor_check CHECK ((total_after_minor >= 0))
);
CREATE INDEX order_changes_due ON order_changes USING btree (expires_at) WHERE (status = 'open'::text);
CREATE UNIQUE INDEX order_changes_open ON order_changes USING btree (order_id) WHERE (status = 'open'::text);
CREATE INDEX order_changes_order ON order_changes USING btree (order_id, id DESC);

create table order_history (
  id bigint not null generated always as identity,
  tx xid8 not null default pg_current_xact_id(),
  order_id bigint not null,
  store_id bigint not null,
  event text not null,
  from_status text,
  to_status text,
  actor_kind text not null,
  actor_id bigint,
  actor_name text not null,
  reason text,
  data jsonb not null default '{}'::jsonb,
  at timestamp with time zone not null default now(),
  constraint order_history_pkey PRIMARY KEY (id),
  constraint order_history_order_id_fkey FOREIGN KEY (order_id) REFERENCES orders(id),
  constraint order_history_actor_kind_check CHECK ((actor_kind = ANY (ARRAY['customer'::text, 'guest'::text, 'staff'::text, 'courier'::text, 'admin'::text, 'system'::text])))
);
CREATE INDEX order_history_order ON order_history USING btree (order_id, id);
CREATE INDEX order_history_store ON order_history USING btree (store_id, tx, id);

create table order_lines (
  id bigint not null generated always as identity,
  order_id bigint not null,
  store_id bigint not null,
  product_id bigint not null,
  name text not null,
  quantity integer not null,
  choices jsonb not null,
  selections jsonb not null,
  inscription text,
  unit_price_minor bigint not null,
  total_minor bigint not null,
  tax_class text not null,
  tax_rate_bp integer not null,
  tax_minor bigint not null,
  servings integer,
  contains text[] not null,
  may_contain text[] not null,
  diets text[] not null,
  lead_time_minutes integer not null,
  capacity_units integer not null,
  takes_stock boolean not null default false,
  art jsonb not null,
  work_units jsonb not null default '{}'::jsonb,
  revision integer not null default 1,
  constraint order_lines_pkey PRIMARY KEY (id),
  constraint order_lines_order_id_fkey FOREIGN KEY (order_id) REFERENCES orders(id),
  constraint order_lines_product_id_fkey FOREIGN KEY (product_id) REFERENCES products(id),
  constraint order_lines_quantity_check CHECK ((quantity > 0))
);
CREATE INDEX order_lines_order ON order_lines USING btree (order_id);

create table order_photos (
  picture_id bigint not null,
  order_id bigint not null,
  added_by text not null,
  created_at timestamp with time zone not null,
  constraint order_photos_pkey PRIMARY KEY (picture_id),
  constraint order_photos_order_id_fkey FOREIGN KEY (order_id) REFERENCES orders(id),
  constraint order_photos_picture_id_fkey FOREIGN KEY (picture_id) REFERENCES pictures(id)
);
CREATE INDEX order_photos_order ON order_photos USING btree (order_id, picture_id);

create table order_search (
  order_id bigint not null,
  store_id bigint not null,
  words text not null,
  constraint order_search_pkey PRIMARY KEY (order_id)
);
CREATE INDEX order_search_words ON order_search USING gin (store_id, words gin_trgm_ops);

create table orders (
  id bigint not null generated always as identity,
  number text not null,
  tracking_token text not null,
  checkout_id bigint not null,
  store_id bigint not null,
  customer_id bigint,
  status text not null default 'draft'::text,
  payment_status text not null default 'unpaid'::text,
  payment_due text not null,
  fulfilment text not null,
  customer_name text not null,
  customer_email text,
  customer_phone text,
  address jsonb,
  note text not null default ''::text,
  day date not null,
  window_starts_at timestamp with time zone not null,
  window_ends_at timestamp with time zone not null,
  currency character(3) not null,
  items_minor bigint not null,
  delivery_minor bigint not null,
  discount_minor bigint not null default 0,
  tax_minor bigint not null,
  total_minor bigint not null,
  paid_minor bigint not null default 0,
  refunded_minor bigint not null default 0,
  capacity_units integer not null,
  created_at timestamp with time zone not null default now(),
  accept_within_minutes integer not null default 90,
  placed_at timestamp with time zone,
  accept_by timestamp with time zone,
  locked_at timestamp with time zone,
  closed_at timestamp with time zone,
  updated_at timestamp with time zone not null default now(),
  source text not null default 'online'::text,
  open_change_id bigint,
  seen_at timestamp with time zone,
  moved_at timestamp with time zone,
  constraint orders_pkey PRIMARY KEY (id),
  constraint orders_number_key UNIQUE (number),
  constraint orders_tracking_token_key UNIQUE (tracking_token),
  constraint orders_checkout_id_fkey FOREIGN KEY (checkout_id) REFERENCES checkouts(id),
  constraint orders_customer_id_fkey FOREIGN KEY (customer_id) REFERENCES people(id),
  constraint orders_open_change_id_fkey FOREIGN KEY (open_change_id) REFERENCES order_changes(id),
  constraint orders_store_id_fkey FOREIGN KEY (store_id) REFERENCES stores(id),
  constraint orders_check CHECK ((window_ends_at > window_starts_at)),
  constraint orders_check1 CHECK ((refunded_minor <= paid_minor)),
  constraint orders_fulfilment_check CHECK ((fulfilment = ANY (ARRAY['delivery'::text, 'pickup'::text]))),
  constraint orders_payment_due_check CHECK ((payment_due = ANY (ARRAY['now'::text, 'on_delivery'::text, 'at_store'::text]))),
  constraint orders_payment_status_check CHECK ((payment_status = ANY (ARRAY['unpaid'::text, 'authorised'::text, 'deposit_paid'::text, 'paid'::text, 'partially_refunded'::text, 'refunded'::text, 'failed'::text, 'voided'::text]))),
  constraint orders_source_check CHECK ((source = ANY (ARRAY['online'::text, 'phone'::text, 'walk_in'::text]))),
  constraint orders_status_check CHECK ((status = ANY (ARRAY['draft'::text, 'placed'::text, 'accepted'::text, 'in_production'::text, 'ready'::text, 'handed_over'::text, 'completed'::text, 'declined'::text, 'expired'::text, 'cancelled'::text, 'failed'::text]))),
  constraint orders_total_minor_check CHECK ((total_minor >= 0))
);
CREATE INDEX orders_accept_by ON orders USING btree (accept_by) WHERE (status = 'placed'::text);
CREATE INDEX orders_board ON orders USING btree (store_id, window_starts_at) WHERE (status = ANY (ARRAY['placed'::text, 'accepted'::text, 'in_production'::text, 'ready'::text, 'handed_over'::text]));
CREATE INDEX orders_checkout ON orders USING btree (checkout_id);
CREATE INDEX orders_customer ON orders USING btree (customer_id, id DESC);
CREATE INDEX orders_day ON orders USING btree (store_id, day, window_starts_at) WHERE (placed_at IS NOT NULL);
CREATE INDEX orders_drafts ON orders USING btree (created_at) WHERE (status = 'draft'::text);
CREATE INDEX orders_store ON orders USING btree (store_id, id DESC);
CREATE TRIGGER order_words_inserted AFTER INSERT ON orders FOR EACH ROW WHEN ((new.placed_at IS NOT NULL)) EXECUTE FUNCTION list_order_words();
CREATE TRIGGER order_words_placed AFTER UPDATE OF placed_at ON orders FOR EACH ROW WHEN (((old.placed_at IS NULL) AND (new.placed_at IS NOT NULL))) EXECUTE FUNCTION list_order_words();

create table payment_attempts (
  id bigint not null generated always as identity,
  intent_id bigint not null,
  provider text not null,
  idempotency_key text not null,
  status text not null default 'created'::text,
  amount_minor bigint not null,
  currency character(3) not null,
  provider_ref text,
  failure_code text,
  failure_message text,
  instrument jsonb not null default '{}'::jsonb,
  action_url text,
  created_at timestamp with time zone not null default now(),
  updated_at timestamp with time zone not null default now(),
  constraint payment_attempts_pkey PRIMARY KEY (id),
  constraint payment_attempts_idempotency_key_key UNIQUE (idempotency_key),
  constraint payment_attempts_intent_id_fkey FOREIGN KEY (intent_id) REFERENCES payment_intents(id),
  constraint payment_attempts_amount_minor_check CHECK ((amount_minor > 0)),
  constraint payment_attempts_status_check CHECK ((status = ANY (ARRAY['created'::text, 'pending'::text, 'requires_action'::text, 'unknown'::text, 'succeeded'::text, 'failed'::text])))
);
CREATE INDEX payment_attempts_intent ON payment_attempts USING btree (intent_id, id DESC);
CREATE UNIQUE INDEX payment_attempts_live ON payment_attempts USING btree (intent_id) WHERE (status = ANY (ARRAY['created'::text, 'pending'::text, 'requires_action'::text, 'unknown'::text]));
CREATE INDEX payment_attempts_open ON payment_attempts USING btree (updated_at) WHERE (status = ANY (ARRAY['created'::text, 'pending'::text, 'requires_action'::text, 'unknown'::text]));
CREATE UNIQUE INDEX payment_attempts_ref ON payment_attempts USING btree (provider, provider_ref) WHERE (provider_ref IS NOT NULL);

create table payment_entries (
  id bigint not null generated always as identity,
  intent_id bigint not null,
  order_id bigint not null,
  kind text not null,
  amount_minor bigint not null,
  currency character(3) not null,
  provider text not null,
  attempt_id bigint,
  refund_id bigint,
  actor_name text,
  at timestamp with time zone not null default now(),
  constraint payment_entries_pkey PRIMARY KEY (id),
  constraint payment_entries_attempt_id_fkey FOREIGN KEY (attempt_id) REFERENCES payment_attempts(id),
  constraint payment_entries_intent_id_fkey FOREIGN KEY (intent_id) REFERENCES payment_intents(id),
  constraint payment_entries_order_id_fkey FOREIGN KEY (order_id) REFERENCES orders(id),
  constraint payment_entries_refund_id_fkey FOREIGN KEY (refund_id) REFERENCES refunds(id),
  constraint payment_entries_amount_minor_check CHECK ((amount_minor > 0)),
  constraint payment_entries_kind_check CHECK ((kind = ANY (ARRAY['charge'::text, 'refund'::text])))
);
CREATE UNIQUE INDEX payment_entries_charge ON payment_entries USING btree (attempt_id, order_id) WHERE (kind = 'charge'::text);
CREATE INDEX payment_entries_intent ON payment_entries USING btree (intent_id);
CREATE INDEX payment_entries_order ON payment_entries USING btree (order_id);
CREATE UNIQUE INDEX payment_entries_refund ON payment_entries USING btree (refund_id) WHERE (refund_id IS NOT NULL);

create table payment_events (
  id bigint not null generated always as identity,
  provider text not null,
  event_id text not null,
  kind text not null,
  attempt_id bigint,
  amount_minor bigint,
  currency character(3),
  outcome text not null,
  payload jsonb not null default '{}'::jsonb,
  received_at timestamp with time zone not null default now(),
  constraint payment_events_pkey PRIMARY KEY (id),
  constraint payment_events_provider_event_id_key UNIQUE (provider, event_id),
  constraint payment_events_attempt_id_fkey FOREIGN KEY (attempt_id) REFERENCES payment_attempts(id)
);

create table payment_intents (
  id bigint not null generated always as identity,
  checkout_id bigint not null,
  method text not null,
  currency character(3) not null,
  amount_minor bigint not null,
  captured_minor bigint not null default 0,
  refunded_minor bigint not null default 0,
  created_at timestamp with time zone not null default now(),
  updated_at timestamp with time zone not null default now(),
  constraint payment_intents_pkey PRIMARY KEY (id),
  constraint payment_intents_checkout_id_key UNIQUE (checkout_id),
  constraint payment_intents_checkout_id_fkey FOREIGN KEY (checkout_id) REFERENCES checkouts(id),
  constraint payment_intents_amount_minor_check CHECK ((amount_minor >= 0)),
  constraint payment_intents_check CHECK ((refunded_minor <= captured_minor))
);

create table people (
  id bigint not null generated always as identity,
  email text not null,
  name text not null,
  phone text,
  password_hash text,
  role text not null default 'customer'::text,
  created_at timestamp with time zone not null default now(),
  updated_at timestamp with time zone not null default now(),
  deactivated_at timestamp with time zone,
  constraint people_pkey PRIMARY KEY (id),
  constraint people_email_check CHECK (((length(email) >= 3) AND (length(email) <= 254))),
  constraint people_name_check CHECK (((length(name) >= 1) AND (length(name) <= 120))),
  constraint people_role_check CHECK ((role = ANY (ARRAY['customer'::text, 'courier'::text, 'admin'::text])))
);
CREATE UNIQUE INDEX people_email ON people USING btree (lower(email));

create table pictures (
  id bigint not null generated always as identity,
  name text not null,
  alt text not null default ''::text,
  width integer not null,
  height integer not null,
  widths integer[] not null,
  placeholder text not null,
  bytes integer not null,
  created_at timestamp with time zone not null,
  constraint pictures_pkey PRIMARY KEY (id),
  constraint pictures_name_key UNIQUE (name),
  constraint pictures_alt_check CHECK ((length(alt) <= 200)),
  constraint pictures_height_check CHECK ((height > 0)),
  constraint pictures_name_check CHECK ((name ~ '^[0-9a-f]{32}$'::text)),
  constraint pictures_placeholder_check CHECK ((length(placeholder) <= 1024)),
  constraint pictures_width_check CHECK ((width > 0)),
  constraint pictures_widths_check CHECK ((cardinality(widths) > 0))
);

create table product_import_rows (
  import_id bigint not null,
  "row" integer not null,
  cells jsonb not null,
  outcome text,
  constraint product_import_rows_pkey PRIMARY KEY (import_id, "row"),
  constraint product_import_rows_import_id_fkey FOREIGN KEY (import_id) REFERENCES product_imports(id) ON DELETE CASCADE,
  constraint product_import_rows_outcome_check CHECK ((outcome = ANY (ARRAY['create'::text, 'change'::text, 'none'::text, 'wrong'::text])))
);

create table product_imports (
  id bigint not null generated always as identity,
  store_id bigint not null,
  file_name text,
  csv text,
  state text not null default 'checking'::text,
  message text,
  skips_wrong_rows boolean not null default false,
  has_begun boolean not null default false,
  rows_total integer not null default 0,
  rows_done integer not null default 0,
  to_create integer not null default 0,
  to_change integer not null default 0,
  unchanged integer not null default 0,
  rows_wrong integer not null default 0,
  wrong jsonb not null default '[]'::jsonb,
  created integer not null default 0,
  changed integer not null default 0,
  skipped integer not null default 0,
  person_id bigint not null,
  person_name text not null,
  person_kind text not null,
  uploaded_at timestamp with time zone not null,
  moved_at timestamp with time zone not null,
  finished_at timestamp with time zone,
  constraint product_imports_pkey PRIMARY KEY (id),
  constraint product_imports_person_id_fkey FOREIGN KEY (person_id) REFERENCES people(id),
  constraint product_imports_store_id_fkey FOREIGN KEY (store_id) REFERENCES stores(id),
  constraint product_imports_state_check CHECK ((state = ANY (ARRAY['checking'::text, 'checked'::text, 'running'::text, 'done'::text, 'failed'::text])))
);
CREATE UNIQUE INDEX product_imports_busy ON product_imports USING btree (store_id) WHERE (state = ANY (ARRAY['checking'::text, 'running'::text]));
CREATE INDEX product_imports_store ON product_imports USING btree (store_id, id DESC);

create table product_option_groups (
  product_id bigint not null,
  group_id bigint not null,
  "position" integer not null default 0,
  constraint product_option_groups_pkey PRIMARY KEY (product_id, group_id),
  constraint product_option_groups_group_id_fkey FOREIGN KEY (group_id) REFERENCES option_groups(id),
  constraint product_option_groups_product_id_fkey FOREIGN KEY (product_id) REFERENCES products(id) ON DELETE CASCADE
);
CREATE INDEX product_option_groups_group ON product_option_groups USING btree (group_id);

create table product_pictures (
  picture_id bigint not null,
  product_id bigint not null,
  "position" integer not null,
  removed_at timestamp with time zone,
  constraint product_pictures_pkey PRIMARY KEY (picture_id),
  constraint product_pictures_picture_id_fkey FOREIGN KEY (picture_id) REFERENCES pictures(id),
  constraint product_pictures_product_id_fkey FOREIGN KEY (product_id) REFERENCES products(id)
);
CREATE INDEX product_pictures_product ON product_pictures USING btree (product_id, "position", picture_id);

create table products (
  id bigint not null generated always as identity,
  store_id bigint not null,
  category_id bigint not null,
  slug text not null,
  name text not null,
  description text not null default ''::text,
  kind text not null default 'signature'::text,
  status text not null default 'active'::text,
  is_available boolean not null default true,
  currency character(3) not null,
  price_minor bigint not null,
  from_price_minor bigint not null,
  opening_design jsonb not null default '{}'::jsonb,
  tax_class text not null default 'cake'::text,
  servings integer,
  contains text[] not null default '{}'::text[],
  may_contain text[] not null default '{}'::text[],
  diets text[] not null default '{}'::text[],
  ingredients text not null default ''::text,
  occasions text[] not null default '{}'::text[],
  flavours text[] not null default '{}'::text[],
  lead_time_minutes integer not null default 0,
  capacity_units integer not null default 1,
  stock integer,
  art jsonb not null default '{}'::jsonb,
  popularity integer not null default 0,
  "position" integer not null default 0,
  created_at timestamp with time zone not null default now(),
  updated_at timestamp with time zone not null default now(),
  steps jsonb not null default '[]'::jsonb,
  recipe jsonb not null default '[]'::jsonb,
  recipe_servings integer,
  work_units jsonb not null default '{}'::jsonb,
  version integer not null default 1,
  sku text,
  pictures_version integer not null default 0,
  constraint products_pkey PRIMARY KEY (id),
  constraint products_store_id_slug_key UNIQUE (store_id, slug),
  constraint products_category_id_fkey FOREIGN KEY (category_id) REFERENCES categories(id),
  constraint products_store_id_fkey FOREIGN KEY (store_id) REFERENCES stores(id),
  constraint products_capacity_units_check CHECK ((capacity_units >= 0)),
  constraint products_from_price_minor_check CHECK ((from_price_minor >= 0)),
  constraint products_kind_check CHECK ((kind = ANY (ARRAY['standard'::text, 'signature'::text, 'custom'::text]))),
  constraint products_lead_time_minutes_check CHECK ((lead_time_minutes >= 0)),
  constraint products_name_check CHECK (((length(name) >= 1) AND (length(name) <= 160))),
  constraint products_price_minor_check CHECK ((price_minor >= 0)),
  constraint products_recipe_servings_check CHECK ((recipe_servings > 0)),
  constraint products_sku_check CHECK (((length(sku) >= 1) AND (length(sku) <= 60))),
  constraint products_status_check CHECK ((status = ANY (ARRAY['draft'::text, 'active'::text, 'archived'::text]))),
  constraint products_stock_check CHECK ((stock >= 0))
);
CREATE INDEX products_of_store ON products USING btree (store_id, "position", id) INCLUDE (status);
CREATE UNIQUE INDEX products_sku ON products USING btree (store_id, sku) WHERE (sku IS NOT NULL);
CREATE INDEX products_store ON products USING btree (store_id, "position", id) WHERE (status = 'active'::text);
CREATE TRIGGER list_inserted AFTER INSERT ON products REFERENCING NEW TABLE AS inserted FOR EACH STATEMENT EXECUTE FUNCTION list_inserted_products();
CREATE TRIGGER list_pictures AFTER UPDATE OF pictures_version ON products FOR EACH ROW WHEN ((old.pictures_version <> new.pictures_version)) EXECUTE FUNCTION list_updated_product();
CREATE TRIGGER list_sold_out AFTER UPDATE OF stock ON products FOR EACH ROW WHEN ((COALESCE((old.stock > 0), true) <> COALESCE((new.stock > 0), true))) EXECUTE FUNCTION list_updated_product();
CREATE TRIGGER list_updated AFTER UPDATE OF store_id, category_id, slug, name, description, kind, status, is_available, currency, from_price_minor, servings, contains, diets, ingredients, occasions, flavours, lead_time_minutes, capacity_units, popularity, opening_design, updated_at ON products FOR EACH ROW EXECUTE FUNCTION list_updated_product();

create unlogged table rate_limits (
  key character varying(255) not null,
  points integer not null default 0,
  expire bigint,
  constraint rate_limits_pkey PRIMARY KEY (key)
);

create table refunds (
  id bigint not null generated always as identity,
  intent_id bigint not null,
  order_id bigint not null,
  attempt_id bigint,
  provider text not null,
  idempotency_key text not null,
  status text not null default 'pending'::text,
  amount_minor bigint not null,
  currency character(3) not null,
  reason text not null,
  provider_ref text,
  failure_message text,
  created_at timestamp with time zone not null default now(),
  updated_at timestamp with time zone not null default now(),
  constraint refunds_pkey PRIMARY KEY (id),
  constraint refunds_idempotency_key_key UNIQUE (idempotency_key),
  constraint refunds_attempt_id_fkey FOREIGN KEY (attempt_id) REFERENCES payment_attempts(id),
  constraint refunds_intent_id_fkey FOREIGN KEY (intent_id) REFERENCES payment_intents(id),
  constraint refunds_order_id_fkey FOREIGN KEY (order_id) REFERENCES orders(id),
  constraint refunds_amount_minor_check CHECK ((amount_minor > 0)),
  constraint refunds_status_check CHECK ((status = ANY (ARRAY['pending'::text, 'succeeded'::text, 'failed'::text])))
);
CREATE INDEX refunds_order ON refunds USING btree (order_id);
CREATE INDEX refunds_pending ON refunds USING btree (updated_at) WHERE (status <> 'succeeded'::text);

create table report_cursors (
  store_id bigint not null,
  tx xid8 not null,
  history_id bigint not null,
  constraint report_cursors_pkey PRIMARY KEY (store_id),
  constraint report_cursors_store_id_fkey FOREIGN KEY (store_id) REFERENCES stores(id)
);

create table report_hours (
  store_id bigint not null,
  day date not null,
  hour integer not null,
  orders integer not null,
  sales_minor bigint not null,
  delivery_minor bigint not null,
  tax_minor bigint not null,
  refunded_minor bigint not null,
  new_customers integer not null,
  returning_orders integer not null,
  cancelled integer not null,
  declined integer not null,
  expired integer not null,
  failed integer not null,
  ended_minor bigint not null,
  finished integer not null,
  late integer not null,
  late_minutes integer not null,
  constraint report_hours_pkey PRIMARY KEY (store_id, day, hour)
);

create table report_options (
  store_id bigint not null,
  day date not null,
  option_id bigint not null,
  group_name text not null,
  name text not null,
  quantity integer not null,
  sales_minor bigint not null,
  constraint report_options_pkey PRIMARY KEY (store_id, day, option_id)
);

create table report_orders (
  order_id bigint not null,
  store_id bigint not null,
  day date not null,
  hour integer not null,
  customer bigint,
  is_returning boolean not null,
  constraint report_orders_pkey PRIMARY KEY (order_id),
  constraint report_orders_hour_check CHECK (((hour >= 0) AND (hour <= 23)))
);
CREATE INDEX report_orders_customer ON report_orders USING btree (store_id, customer);
CREATE INDEX report_orders_day ON report_orders USING btree (store_id, day);

create table report_products (
  store_id bigint not null,
  day date not null,
  product_id bigint not null,
  quantity integer not null,
  orders integer not null,
  sales_minor bigint not null,
  constraint report_products_pkey PRIMARY KEY (store_id, day, product_id)
);

create table search_words (
  word text not null,
  constraint search_words_pkey PRIMARY KEY (word)
);
CREATE INDEX search_words_alike ON search_words USING gist (word gist_trgm_ops);

create table sessions (
  id bigint not null generated always as identity,
  person_id bigint not null,
  generation integer not null default 1,
  is_kept boolean not null default true,
  user_agent text,
  created_at timestamp with time zone not null default now(),
  refreshed_at timestamp with time zone,
  expires_at timestamp with time zone not null,
  revoked_at timestamp with time zone,
  revoked_why text,
  constraint sessions_pkey PRIMARY KEY (id),
  constraint sessions_person_id_fkey FOREIGN KEY (person_id) REFERENCES people(id)
);
CREATE INDEX sessions_person ON sessions USING btree (person_id) WHERE (revoked_at IS NULL);

create table settings (
  name text not null,
  value jsonb not null,
  updated_at timestamp with time zone not null default now(),
  constraint settings_pkey PRIMARY KEY (name)
);

create table store_closures (
  id bigint not null generated always as identity,
  store_id bigint not null,
  starts_on date not null,
  ends_on date not null,
  reason text not null,
  constraint store_closures_pkey PRIMARY KEY (id),
  constraint store_closures_store_id_fkey FOREIGN KEY (store_id) REFERENCES stores(id) ON DELETE CASCADE,
  constraint store_closures_check CHECK ((ends_on >= starts_on))
);
CREATE INDEX store_closures_store ON store_closures USING btree (store_id, ends_on);

create table store_days (
  store_id bigint not null,
  day date not null,
  closed_reason text,
  capacity_units integer,
  window_limits jsonb not null default '{}'::jsonb,
  work_limits jsonb not null default '{}'::jsonb,
  constraint store_days_pkey PRIMARY KEY (store_id, day),
  constraint store_days_store_id_fkey FOREIGN KEY (store_id) REFERENCES stores(id) ON DELETE CASCADE,
  constraint store_days_capacity_units_check CHECK ((capacity_units >= 0))
);

create table store_hours (
  store_id bigint not null,
  weekday integer not null,
  opens time without time zone not null,
  closes time without time zone not null,
  constraint store_hours_pkey PRIMARY KEY (store_id, weekday, opens),
  constraint store_hours_store_id_fkey FOREIGN KEY (store_id) REFERENCES stores(id) ON DELETE CASCADE,
  constraint store_hours_check CHECK ((closes > opens)),
  constraint store_hours_weekday_check CHECK (((weekday >= 1) AND (weekday <= 7)))
);

create table store_invitations (
  id bigint not null generated always as identity,
  store_id bigint not null,
  email text not null,
  role text not null,
  token_hash text not null,
  invited_by bigint not null,
  inviter_name text not null,
  sent_count integer not null default 1,
  sent_at timestamp with time zone not null,
  expires_at timestamp with time zone not null,
  created_at timestamp with time zone not null,
  accepted_at timestamp with time zone,
  accepted_by bigint,
  withdrawn_at timestamp with time zone,
  constraint store_invitations_pkey PRIMARY KEY (id),
  constraint store_invitations_token_hash_key UNIQUE (token_hash),
  constraint store_invitations_accepted_by_fkey FOREIGN KEY (accepted_by) REFERENCES people(id),
  constraint store_invitations_invited_by_fkey FOREIGN KEY (invited_by) REFERENCES people(id),
  constraint store_invitations_store_id_fkey FOREIGN KEY (store_id) REFERENCES stores(id) ON DELETE CASCADE,
  constraint store_invitations_email_check CHECK (((length(email) >= 3) AND (length(email) <= 254))),
  constraint store_invitations_role_check CHECK ((role = ANY (ARRAY['owner'::text, 'manager'::text, 'baker'::text])))
);
CREATE UNIQUE INDEX store_invitations_open ON store_invitations USING btree (store_id, lower(email)) WHERE ((accepted_at IS NULL) AND (withdrawn_at IS NULL));

create table store_members (
  store_id bigint not null,
  person_id bigint not null,
  role text not null,
  created_at timestamp with time zone not null default now(),
  constraint store_members_pkey PRIMARY KEY (store_id, person_id),
  constraint store_members_person_id_fkey FOREIGN KEY (person_id) REFERENCES people(id),
  constraint store_members_store_id_fkey FOREIGN KEY (store_id) REFERENCES stores(id),
  constraint store_members_role_check CHECK ((role = ANY (ARRAY['owner'::text, 'manager'::text, 'baker'::text])))
);
CREATE INDEX store_members_person ON store_members USING btree (person_id);

create table store_windows (
  id bigint not null generated always as identity,
  store_id bigint not null,
  weekday integer not null,
  starts time without time zone not null,
  ends time without time zone not null,
  fulfilment text not null default 'both'::text,
  price_minor bigint not null default 0,
  capacity_units integer,
  constraint store_windows_pkey PRIMARY KEY (id),
  constraint store_windows_store_id_weekday_starts_ends_fulfilment_key UNIQUE (store_id, weekday, starts, ends, fulfilment),
  constraint store_windows_store_id_fkey FOREIGN KEY (store_id) REFERENCES stores(id) ON DELETE CASCADE,
  constraint store_windows_capacity_units_check CHECK ((capacity_units >= 0)),
  constraint store_windows_check CHECK ((ends > starts)),
  constraint store_windows_fulfilment_check CHECK ((fulfilment = ANY (ARRAY['delivery'::text, 'pickup'::text, 'both'::text]))),
  constraint store_windows_price_minor_check CHECK ((price_minor >= 0)),
  constraint store_windows_weekday_check CHECK (((weekday >= 1) AND (weekday <= 7)))
);

create table stores (
  id bigint not null generated always as identity,
  slug text not null,
  name text not null,
  kind text not null,
  description text not null default ''::text,
  email text not null,
  phone text not null,
  address text not null,
  district text not null,
  city text not null,
  postcode text not null,
  lat double precision not null,
  lng double precision not null,
  timezone text not null,
  currency character(3) not null,
  jurisdiction text not null,
  prices_include_tax boolean not null default true,
  status text not null default 'live'::text,
  paused_until timestamp with time zone,
  offers_delivery boolean not null default true,
  offers_pickup boolean not null default true,
  payment_methods text[] not null default '{cash,card}'::text[],
  accept_within_minutes integer not null default 90,
  cut_off time without time zone,
  lead_time_minutes integer not null default 0,
  furthest_days integer not null default 30,
  day_capacity_units integer not null default 40,
  window_capacity_units integer not null default 12,
  cover jsonb not null default '{}'::jsonb,
  order_words jsonb not null default '{}'::jsonb,
  rating_sum integer not null default 0,
  rating_count integer not null default 0,
  created_at timestamp with time zone not null default now(),
  updated_at timestamp with time zone not null default now(),
  reach_m integer not null default 0,
  legal_name text not null default ''::text,
  licence_number text,
  tax_number text,
  is_tax_exempt boolean not null default false,
  onboarding text not null default 'approved'::text,
  submitted_at timestamp with time zone,
  reviewed_at timestamp with time zone,
  review_reason text,
  approved_at timestamp with time zone,
  closed_at timestamp with time zone,
  closed_reason text,
  version integer not null default 1,
  cover_picture_id bigint,
  earliest_days integer not null default 0,
  work_limits jsonb not null default '{}'::jsonb,
  work_limits_by_weekday jsonb not null default '{}'::jsonb,
  timetable_version integer not null default 1,
  rules_version integer not null default 1,
  constraint stores_pkey PRIMARY KEY (id),
  constraint stores_slug_key UNIQUE (slug),
  constraint stores_cover_picture_id_fkey FOREIGN KEY (cover_picture_id) REFERENCES pictures(id),
  constraint stores_accept_within_minutes_check CHECK ((accept_within_minutes > 0)),
  constraint stores_check CHECK (((status <> 'pending'::text) OR (onboarding <> 'approved'::text))),
  constraint stores_check1 CHECK (((status <> ALL (ARRAY['live'::text, 'suspended'::text])) OR (onboarding = 'approved'::text))),
  constraint stores_check2 CHECK (((NOT is_tax_exempt) OR (tax_number IS NULL))),
  constraint stores_day_capacity_units_check CHECK ((day_capacity_units >= 0)),
  constraint stores_earliest_days_check CHECK (((earliest_days >= 0) AND (earliest_days <= 365))),
  constraint stores_furthest_days_check CHECK (((furthest_days >= 1) AND (furthest_days <= 365))),
  constraint stores_lat_check CHECK (((lat >= ('-90'::integer)::double precision) AND (lat <= (90)::double precision))),
  constraint stores_lead_time_minutes_check CHECK ((lead_time_minutes >= 0)),
  constraint stores_lng_check CHECK (((lng >= ('-180'::integer)::double precision) AND (lng <= (180)::double precision))),
  constraint stores_name_check CHECK (((length(name) >= 3) AND (length(name) <= 100))),
  constraint stores_onboarding_check CHECK ((onboarding = ANY (ARRAY['draft'::text, 'submitted'::text, 'returned'::text, 'approved'::text]))),
  constraint stores_status_check CHECK ((status = ANY (ARRAY['pending'::text, 'live'::text, 'suspended'::text, 'closed'::text]))),
  constraint stores_window_capacity_units_check CHECK ((window_capacity_units >= 0))
);
CREATE INDEX stores_cover_picture ON stores USING btree (cover_picture_id) WHERE (cover_picture_id IS NOT NULL);
CREATE INDEX stores_place ON stores USING btree (lat, lng) WHERE (status = 'live'::text);
CREATE INDEX stores_submitted ON stores USING btree (submitted_at, id) WHERE (onboarding = 'submitted'::text);
CREATE TRIGGER list_store AFTER UPDATE OF slug, name, district, status, lead_time_minutes ON stores FOR EACH ROW WHEN ((((((old.slug IS DISTINCT FROM new.slug) OR (old.name IS DISTINCT FROM new.name)) OR (old.district IS DISTINCT FROM new.district)) OR (old.status IS DISTINCT FROM new.status)) OR (old.lead_time_minutes IS DISTINCT FROM new.lead_time_minutes))) EXECUTE FUNCTION list_products_of_store();

create table tax_rates (
  jurisdiction text not null,
  tax_class text not null,
  starts_on date not null,
  rate_bp integer not null,
  source text not null,
  constraint tax_rates_pkey PRIMARY KEY (jurisdiction, tax_class, starts_on),
  constraint tax_rates_rate_bp_check CHECK (((rate_bp >= 0) AND (rate_bp <= 10000)))
);

create table window_capacity (
  store_id bigint not null,
  starts_at timestamp with time zone not null,
  taken_units integer not null default 0,
  limit_units integer not null,
  constraint window_capacity_pkey PRIMARY KEY (store_id, starts_at),
  constraint window_capacity_store_id_fkey FOREIGN KEY (store_id) REFERENCES stores(id),
  constraint window_capacity_check CHECK ((taken_units <= limit_units)),
  constraint window_capacity_taken_units_check CHECK ((taken_units >= 0))
);

create view listed_cards as
 SELECT p.id AS product_id,
    p.store_id,
    c.slug AS category,
    p.from_price_minor AS price_minor,
    p.popularity,
    d.lead_time_minutes,
    d.capacity_units,
    (p.is_available AND COALESCE((p.stock > 0), true)) AS is_available,
    (((ARRAY[('category:'::text || c.slug), ('kind:'::text || p.kind)] || ARRAY( SELECT ('occasion:'::text || x.x)
           FROM unnest(p.occasions) x(x))) || ARRAY( SELECT ('diet:'::text || x.x)
           FROM unnest(p.diets) x(x))) || ARRAY( SELECT ('flavour:'::text || plain_text(x.x))
           FROM unnest(p.flavours) x(x))) AS tags,
    concat_ws(' '::text, p.name, array_to_string(((p.flavours || p.occasions) || p.diets), ' '::text), c.name) AS name_text,
    concat_ws(' '::text, p.description, s.name, s.district, p.ingredients) AS other_text,
    (row_to_json(card.*))::text AS card
   FROM ((((products p
     JOIN stores s ON ((s.id = p.store_id)))
     JOIN categories c ON ((c.id = p.category_id)))
     CROSS JOIN LATERAL ( SELECT GREATEST(s.lead_time_minutes, COALESCE(((p.opening_design ->> 'lead_time_minutes'::text))::integer, p.lead_time_minutes)) AS lead_time_minutes,
            COALESCE(((p.opening_design ->> 'capacity_units'::text))::integer, p.capacity_units) AS capacity_units,
            COALESCE(((p.opening_design ->> 'servings'::text))::integer, p.servings) AS servings,
            COALESCE((p.opening_design -> 'diets'::text), to_jsonb(p.diets)) AS diets,
            (COALESCE((p.opening_design -> 'contains'::text), to_jsonb(p.contains)) ? 'eggs'::text) AS contains_egg) d)
     CROSS JOIN LATERAL ( SELECT p.id,
            p.slug,
            p.name,
            p.kind,
            c.slug AS category,
            ( SELECT row_to_json(x.*) AS row_to_json
                   FROM ( SELECT s.id,
                            s.slug,
                            s.name,
                            s.district) x) AS store,
            money_json(p.from_price_minor, (p.currency)::text) AS from_price,
            d.diets,
            ARRAY( SELECT x.x
                   FROM unnest(p.diets) x(x)
                  WHERE (NOT (d.diets ? x.x))) AS diets_on_request,
            d.contains_egg,
                CASE
                    WHEN ((d.diets ?| ARRAY['vegetarian'::text, 'vegan'::text]) AND (NOT d.contains_egg)) THEN 'veg'::text
                    ELSE 'non_veg'::text
                END AS mark,
            p.flavours,
            p.occasions,
            d.servings,
            d.lead_time_minutes,
            (p.is_available AND COALESCE((p.stock > 0), true)) AS is_available,
            COALESCE(( SELECT picture_json(photo.*, p.name, 640) AS picture_json
                   FROM (product_pictures pp
                     JOIN pictures photo ON ((photo.id = pp.picture_id)))
                  WHERE ((pp.product_id = p.id) AND (pp.removed_at IS NULL))
                  ORDER BY pp."position", pp.picture_id
                 LIMIT 1), ( SELECT row_to_json(x.*) AS row_to_json
                   FROM ( SELECT ('Illustration of '::text || p.name) AS alt,
                            format('/api/v1/products/%s/drawing.svg?v=%s'::text, p.id, COALESCE((p.opening_design ->> 'drawing'::text), '1'::text)) AS url) x)) AS picture) card)
  WHERE ((p.status = 'active'::text) AND (s.status = 'live'::text));
