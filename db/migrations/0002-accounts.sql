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
  -- Kept for weeks, or only for a working day.
  is_kept boolean not null default true,
  user_agent text,
  created_at timestamptz not null default now(),
  refreshed_at timestamptz,
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
  lat double precision check (lat between -90 and 90),
  lng double precision check (lng between -180 and 180),
  is_default boolean not null default false,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  check ((lat is null) = (lng is null))
);
create index addresses_person on addresses (person_id);
create unique index addresses_default on addresses (person_id) where is_default;
