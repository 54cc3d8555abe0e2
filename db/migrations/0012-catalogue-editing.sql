-- A store's own list, in its order; the counts by status are read from it too.
create index products_of_store on products (store_id, position, id) include (status);
-- Options that are sold out until a time, which a job looks for each minute.
create index options_suspended on options (suspended_until) where suspended_until is not null;

-- One table of products that somebody handed in: checked first, then run.
create table product_imports (
  id bigint generated always as identity primary key,
  store_id bigint not null references stores,
  file_name text,
  -- As it was handed in; gone once the rows are read.
  csv text,
  state text not null default 'checking' check (state in ('checking', 'checked', 'running', 'done', 'failed')),
  message text,
  skips_wrong_rows boolean not null default false,
  -- A run that began goes on where it was, and asks no more whether it may.
  has_begun boolean not null default false,
  rows_total int not null default 0,
  rows_done int not null default 0,
  to_create int not null default 0,
  to_change int not null default 0,
  unchanged int not null default 0,
  rows_wrong int not null default 0,
  -- [{row, column, value, message}], the first thousand
  wrong jsonb not null default '[]',
  created int not null default 0,
  changed int not null default 0,
  skipped int not null default 0,
  person_id bigint not null references people,
  person_name text not null,
  person_kind text not null,
  uploaded_at timestamptz not null,
  -- When it last got on: one that stands still makes room for another.
  moved_at timestamptz not null,
  finished_at timestamptz
);
create index product_imports_store on product_imports (store_id, id desc);
-- Only one at a time.
create unique index product_imports_busy on product_imports (store_id) where state in ('checking', 'running');

-- What is still to be done of an import: a row goes in the transaction that saves its product.
create table product_import_rows (
  import_id bigint not null references product_imports on delete cascade,
  row int not null,
  -- Column of the table → cell, as it was written
  cells jsonb not null,
  -- What the check found that it will do
  outcome text check (outcome in ('create', 'change', 'none', 'wrong')),
  primary key (import_id, row)
);
