create extension if not exists btree_gin;

alter table orders
  -- When somebody of the store first took note of it: until then a new order sounds and flashes on all of the store's boards.
  add column seen_at timestamptz,
  -- When it came into the state that it is in: a slip can be undone for a short while after it.
  add column moved_at timestamptz;

-- What staff look an order up by, in one text: "k7f-2qm k7f2qm lena park 919845012345".
create function order_words(number text, name text, phone text) returns text
  language sql immutable parallel safe
  return lower(number) || ' ' || replace(lower(number), '-', '') || ' ' || public.plain_text(name) || ' ' || regexp_replace(coalesce(phone, ''), '\D', '', 'g');
create index orders_words on orders using gin (store_id, order_words(number, customer_name, customer_phone) gin_trgm_ops)
  where placed_at is not null;
create index orders_day on orders (store_id, day, window_starts_at) where placed_at is not null;
