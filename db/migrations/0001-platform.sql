-- What every domain leans on: extensions, keys that make a repeated request safe, limits kept across processes.
create extension if not exists pg_trgm;
create extension if not exists unaccent;

-- unaccent() is only STABLE because its dictionary may change; generated columns and indexes need an IMMUTABLE one.
create function plain_text(value text) returns text
  language sql immutable parallel safe strict
  return lower(public.unaccent('public.unaccent'::regdictionary, value));

create table idempotency_keys (
  scope text not null,
  key text not null,
  request_hash text not null,
  started_at timestamptz not null default now(),
  finished_at timestamptz,
  response_status int,
  response_body text,
  primary key (scope, key)
);
create index idempotency_keys_started_at on idempotency_keys (started_at);

create table settings (
  name text primary key,
  value jsonb not null,
  updated_at timestamptz not null default now()
);

-- The shape that rate-limiter-flexible reads and writes; losing it in a crash only forgives.
create unlogged table rate_limits (
  key varchar(255) primary key,
  points int not null default 0,
  expire bigint
);
