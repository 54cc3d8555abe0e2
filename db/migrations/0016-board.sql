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

-- The words of every placed order, written once: an index on the orders themselves would be written again at each of their
-- many moves.
create table order_search (
  order_id bigint primary key,
  store_id bigint not null,
  words text not null
);
create index order_search_words on order_search using gin (store_id, words gin_trgm_ops);

create function list_order_words() returns trigger language plpgsql as $$
  begin
    insert into order_search (order_id, store_id, words)
    values (new.id, new.store_id, order_words(new.number, new.customer_name, new.customer_phone)) on conflict do nothing;
    return null;
  end $$;
create trigger order_words_inserted after insert on orders
  for each row when (new.placed_at is not null) execute function list_order_words();
create trigger order_words_placed after update of placed_at on orders
  for each row when (old.placed_at is null and new.placed_at is not null) execute function list_order_words();

create index orders_day on orders (store_id, day, window_starts_at) where placed_at is not null;
