-- One a checkout: what is to be paid, and where it stands. Locked by everything that moves money for the checkout.
create table payment_intents (
  id bigint generated always as identity primary key,
  checkout_id bigint not null unique references checkouts,
  method text not null,
  currency char(3) not null,
  amount_minor bigint not null check (amount_minor >= 0),
  captured_minor bigint not null default 0,
  refunded_minor bigint not null default 0 check (refunded_minor <= captured_minor),
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now()
);

create table payment_attempts (
  id bigint generated always as identity primary key,
  intent_id bigint not null references payment_intents,
  provider text not null,
  -- The provider is called with it, so that a repeated call charges once.
  idempotency_key text not null unique,
  -- 'unknown': the provider did not answer; reconciliation asks again.
  status text not null default 'created' check (status in
    ('created', 'pending', 'requires_action', 'unknown', 'succeeded', 'failed')),
  amount_minor bigint not null check (amount_minor > 0),
  currency char(3) not null,
  provider_ref text,
  failure_code text,
  failure_message text,
  -- Brand and last four digits at most; never a card number.
  instrument jsonb not null default '{}',
  action_url text,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now()
);
create unique index payment_attempts_live on payment_attempts (intent_id)
  where status in ('created', 'pending', 'requires_action', 'unknown');
create index payment_attempts_intent on payment_attempts (intent_id, id desc);
create index payment_attempts_open on payment_attempts (updated_at) where status in ('created', 'pending', 'requires_action', 'unknown');
create unique index payment_attempts_ref on payment_attempts (provider, provider_ref) where provider_ref is not null;

-- What a provider said, once each however often it says it.
create table payment_events (
  id bigint generated always as identity primary key,
  provider text not null,
  event_id text not null,
  kind text not null,
  attempt_id bigint references payment_attempts,
  amount_minor bigint,
  currency char(3),
  -- 'applied', or why it was not: 'wrong-amount', 'unknown-attempt', …
  outcome text not null,
  payload jsonb not null default '{}',
  received_at timestamptz not null default now(),
  unique (provider, event_id)
);

-- Money that really moved. Sums of these rows are the payment state; they are never changed or deleted.
create table payment_entries (
  id bigint generated always as identity primary key,
  intent_id bigint not null references payment_intents,
  order_id bigint not null references orders,
  kind text not null check (kind in ('charge', 'refund')),
  amount_minor bigint not null check (amount_minor > 0),
  currency char(3) not null,
  provider text not null,
  attempt_id bigint references payment_attempts,
  refund_id bigint,
  actor_name text,
  at timestamptz not null default now()
);
create index payment_entries_intent on payment_entries (intent_id);
create index payment_entries_order on payment_entries (order_id);

create table refunds (
  id bigint generated always as identity primary key,
  intent_id bigint not null references payment_intents,
  order_id bigint not null references orders,
  -- The charge that it gives back.
  attempt_id bigint references payment_attempts,
  provider text not null,
  idempotency_key text not null unique,
  status text not null default 'pending' check (status in ('pending', 'succeeded', 'failed')),
  amount_minor bigint not null check (amount_minor > 0),
  currency char(3) not null,
  reason text not null,
  provider_ref text,
  failure_message text,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now()
);
create index refunds_order on refunds (order_id);
create index refunds_pending on refunds (updated_at) where status <> 'succeeded';
alter table payment_entries add foreign key (refund_id) references refunds;
create unique index payment_entries_refund on payment_entries (refund_id) where refund_id is not null;
create unique index payment_entries_charge on payment_entries (attempt_id, order_id) where kind = 'charge';

-- The test gateway's own books (a provider of its own, in the same database only for convenience; never in production).
create schema test_gateway;
create table test_gateway.charges (
  id text primary key,
  idempotency_key text not null unique,
  amount_minor bigint not null,
  currency char(3) not null,
  status text not null check (status in ('succeeded', 'declined', 'requires_action', 'pending')),
  decline_code text,
  brand text,
  last4 text,
  return_url text,
  refunded_minor bigint not null default 0 check (refunded_minor <= amount_minor),
  created_at timestamptz not null default now()
);
create table test_gateway.refunds (
  id text primary key,
  idempotency_key text not null unique,
  charge_id text not null references test_gateway.charges,
  amount_minor bigint not null,
  created_at timestamptz not null default now()
);
