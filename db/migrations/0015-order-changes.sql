-- What one side asks the other to change about an order that is placed: another window, other lines, other details. At most
-- one is open an order. `before` and `after` are the whole terms (lines, window, address, note, sums) as they stood and as
-- they would stand: the offer that was seen is the one that is accepted, whatever the catalogue says by then.
create table order_changes (
  id bigint generated always as identity primary key,
  order_id bigint not null references orders,
  store_id bigint not null references stores,
  -- 128 random bits: whoever has the link answers for the customer.
  token text not null unique,
  asked_by text not null check (asked_by in ('store', 'customer')),
  actor_kind text not null check (actor_kind in ('customer', 'guest', 'staff', 'admin')),
  actor_id bigint,
  actor_name text not null,
  kinds text[] not null check (cardinality(kinds) > 0 and kinds <@ '{window,lines,details}'),
  message text not null default '',
  -- A placed order that the store can only make so: no means that it is declined, with the money back.
  decline_if_refused boolean not null default false,
  status text not null default 'open' check (status in ('open', 'accepted', 'refused', 'expired', 'withdrawn')),
  before jsonb not null,
  after jsonb not null,
  -- [{what, from, to}] in plain words, for people
  differences jsonb not null,
  total_before_minor bigint not null,
  total_after_minor bigint not null check (total_after_minor >= 0),
  -- The key in capacity_holds under which the place it needs is kept while it is open; null: it needs no other place.
  hold_id bigint unique,
  -- Pieces from stock that it needs more, taken while it is open: [{product_id, quantity}]
  stock_taken jsonb not null default '[]',
  expires_at timestamptz not null,
  created_at timestamptz not null,
  -- What came back and what stayed due, once it was accepted.
  refund_minor bigint,
  due_minor bigint,
  answered_at timestamptz,
  answered_by text,
  answer text
);
create unique index order_changes_open on order_changes (order_id) where status = 'open';
create index order_changes_due on order_changes (expires_at) where status = 'open';
create index order_changes_order on order_changes (order_id, id desc);

alter table orders
  add column source text not null default 'online' check (source in ('online', 'phone', 'walk_in')),
  -- Of the one that is open. Kept on the order itself, so that whoever has locked its row knows.
  add column open_change_id bigint references order_changes,
  -- Somebody on the phone has a tracking link, but perhaps no e-mail.
  alter column customer_email drop not null;
alter table checkouts alter column email drop not null;

-- Rises when a line is changed, since its drawing is kept for ever under its address.
alter table order_lines add column revision int not null default 1;
