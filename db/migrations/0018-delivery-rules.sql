-- A rule may ask for the time of day as well: windows that start from one time and before another, on the store's wall clock.
alter table delivery_rules
  add column starts_from time,
  add column starts_before time,
  add check (starts_before > starts_from);

-- Rises with every save of the rules, so that two who edit at once don't overwrite each other.
alter table stores add column rules_version int not null default 1;
