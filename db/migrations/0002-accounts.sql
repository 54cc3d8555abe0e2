create table people (
  id bigint generated always as identity primary key,
  email text not null check (length(email) between 3 and 254),
  name text not null check (length(name) between 1 and 120),
  phone text,
  password_hash text,
  role text not null default 'customer' check (role in ('customer', 'courier', 'admin')),
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  deactivated_at timestamptz
);
create unique index people_email on people (lower(email));

-- A session is a family of refresh tokens: each token carries the session and a generation, only the newest counts.
create table sessions (
  id bigint generated always as identity primary key,
  person_id bigint not null references people,
  generation int not null default 1,
  user_agent text,
  created_at timestamptz not null default now(),
  expires_at timestamptz not null,
  revoked_at timestamptz,
  revoked_why text
);
create index sessions_person on sessions (person_id) where revoked_at is null;

create table addresses (
  id bigint generated always as identity primary key,
  person_id bigint not null references people on delete cascade,
  label text not null default 'Home',
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
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now()
);
create index addresses_person on addresses (person_id);
