-- How a store comes to sell: who runs it before the law, and how far its approval has got.
alter table stores
  add column legal_name text not null default '',
  -- As its jurisdiction calls them (api/domains/stores/jurisdictions.ts), without spaces, in capitals.
  add column licence_number text,
  add column tax_number text,
  -- The owner declares that the business need not be registered for tax; there is no number then.
  add column is_tax_exempt boolean not null default false,
  add column onboarding text not null default 'approved'
    check (onboarding in ('draft', 'submitted', 'returned', 'approved')),
  add column submitted_at timestamptz,
  add column reviewed_at timestamptz,
  -- Why it was sent back or suspended, in the admin's words; gone once that is over.
  add column review_reason text,
  add column approved_at timestamptz,
  add column closed_at timestamptz,
  add column closed_reason text,
  -- Rises with every save of the settings, so that two who edit at once don't overwrite each other.
  add column version int not null default 1,
  add check (status <> 'pending' or onboarding <> 'approved'),
  add check (status not in ('live', 'suspended') or onboarding = 'approved'),
  add check (not is_tax_exempt or tax_number is null);
update stores set approved_at = created_at where status in ('live', 'suspended');
create index stores_submitted on stores (submitted_at, id) where onboarding = 'submitted';

-- An invitation to work at a store, for whoever reads the mail at that address.
create table store_invitations (
  id bigint generated always as identity primary key,
  store_id bigint not null references stores on delete cascade,
  email text not null check (length(email) between 3 and 254),
  role text not null check (role in ('owner', 'manager', 'baker')),
  -- Of the link in the newest mail; earlier ones no longer open.
  token_hash text not null unique,
  invited_by bigint not null references people,
  inviter_name text not null,
  sent_count int not null default 1,
  sent_at timestamptz not null,
  expires_at timestamptz not null,
  created_at timestamptz not null,
  accepted_at timestamptz,
  accepted_by bigint references people,
  withdrawn_at timestamptz
);
-- One open invitation a store and address.
create unique index store_invitations_open on store_invitations (store_id, lower(email))
  where accepted_at is null and withdrawn_at is null;

-- A cake is taxed where it is sold. An American state's sales tax is not computed: prices there are before tax, at 0.
insert into tax_rates (jurisdiction, tax_class, starts_on, rate_bp, source) values
  ('GB', 'cake', '2011-01-04', 0, 'VAT Notice 701/14, 3.6: cakes, zero-rated'),
  ('GB', 'ice-cream', '2011-01-04', 2000, 'VAT Notice 701/14, 3.3: ice cream, standard rate'),
  ('GB', 'bread', '2011-01-04', 0, 'VAT Notice 701/14, 3.2: bread, zero-rated'),
  ('GB', 'delivery', '2011-01-04', 0, 'VAT Notice 700/24: delivery follows the goods, here food'),
  ('KE', 'cake', '2021-01-01', 1600, 'VAT Act 2013, section 5'),
  ('KE', 'ice-cream', '2021-01-01', 1600, 'VAT Act 2013, section 5'),
  ('KE', 'bread', '2021-01-01', 0, 'VAT Act 2013, second schedule: ordinary bread'),
  ('KE', 'delivery', '2021-01-01', 1600, 'VAT Act 2013, section 5'),
  ('TZ', 'cake', '2015-07-01', 1800, 'VAT Act 2014, section 5'),
  ('TZ', 'ice-cream', '2015-07-01', 1800, 'VAT Act 2014, section 5'),
  ('TZ', 'bread', '2015-07-01', 1800, 'VAT Act 2014, section 5'),
  ('TZ', 'delivery', '2015-07-01', 1800, 'VAT Act 2014, section 5'),
  ('DE', 'cake', '2007-01-01', 700, 'UStG § 12 Abs. 2 Nr. 1, Anlage 2 Nr. 31'),
  ('DE', 'ice-cream', '2007-01-01', 700, 'UStG § 12 Abs. 2 Nr. 1, Anlage 2 Nr. 33'),
  ('DE', 'bread', '2007-01-01', 700, 'UStG § 12 Abs. 2 Nr. 1, Anlage 2 Nr. 31'),
  ('DE', 'delivery', '2007-01-01', 700, 'UStAE 3.10: delivery follows the goods, here food'),
  ('US', 'cake', '2000-01-01', 0, 'No federal sales tax'),
  ('US', 'ice-cream', '2000-01-01', 0, 'No federal sales tax'),
  ('US', 'bread', '2000-01-01', 0, 'No federal sales tax'),
  ('US', 'delivery', '2000-01-01', 0, 'No federal sales tax');
