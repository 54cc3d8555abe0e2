create table messages (
  id bigint generated always as identity primary key,
  -- Who hears of what: the same notice is written once, however often its job runs.
  dedupe_key text not null unique,
  order_id bigint references orders,
  person_id bigint references people,
  channel text not null check (channel in ('email')),
  template text not null,
  recipient text not null,
  subject text not null,
  html text not null,
  text text not null,
  -- [{cid, name, art, width}]: drawings, made into pictures when it is sent
  drawings jsonb not null default '[]',
  -- 'kept': no SMTP server is set, shown at /dev/mail. 'failed': the last attempt; its job tries again for a day.
  status text not null default 'queued' check (status in ('queued', 'sent', 'kept', 'failed')),
  attempts int not null default 0,
  -- A worker is sending it until then. Not a row lock: that would hold a database connection while a mail server thinks.
  claimed_until timestamptz,
  last_error text,
  provider_id text,
  created_at timestamptz not null default now(),
  sent_at timestamptz
);
create index messages_order on messages (order_id);
create index messages_recipient on messages (lower(recipient), id);
