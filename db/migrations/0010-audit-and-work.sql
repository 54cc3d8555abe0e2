-- Every edit of what a store sells or how it works, with who, when, and the fields that changed before and after. Written in
-- the transaction of the edit; never changed.
create table audit_log (
  id bigint generated always as identity primary key,
  -- null: not about one store
  store_id bigint references stores,
  actor_kind text not null check (actor_kind in ('staff', 'admin', 'customer', 'courier', 'system')),
  actor_id bigint references people,
  actor_name text not null,
  -- 'product.changed': what it is about, and what happened to it in the past tense.
  action text not null,
  subject_id bigint,
  subject_name text not null,
  before jsonb not null default '{}',
  after jsonb not null default '{}',
  reason text,
  at timestamptz not null
);
create index audit_log_store on audit_log (store_id, id desc);
create index audit_log_subject on audit_log (action, subject_id, id desc);

-- What making a product takes, for the kitchen's plan. It is the store's knowledge of today, not a term of the sale: the plan
-- reads it as it is when the plan is made, and order lines hold no copy.
alter table products
  -- In the order of the work: [{name, work: 'oven' | 'assembly' | 'decoration', minutes, waits: minutes to cool or set
  -- afterwards, when nobody is needed}]
  add column steps jsonb not null default '[]',
  -- For `recipe_servings` servings, or for one piece where that is null: [{ingredient, quantity, unit: 'g' | 'ml' | 'piece'}]
  add column recipe jsonb not null default '[]',
  add column recipe_servings int check (recipe_servings > 0),
  -- Units of each kind of work that one piece takes of a store's day: {oven, assembly, decoration}
  add column work_units jsonb not null default '{}',
  -- Rises with every save, so that two who edit at once don't overwrite each other.
  add column version int not null default 1,
  -- The store's own number for it; what an import finds it by.
  add column sku text check (length(sku) between 1 and 60);
create unique index products_sku on products (store_id, sku) where sku is not null;
alter table option_groups add column version int not null default 1;
alter table options
  add column work_units jsonb not null default '{}',
  -- What the option adds to the product's recipe, in the same shape and for the same number of servings.
  add column recipe jsonb not null default '[]';
