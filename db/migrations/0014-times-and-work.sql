-- Capacity by kind of work, single dates that differ from their weekday, and who saves a store's times at once.
alter table stores
  -- Whole days of the store's calendar between ordering and the first day that can be had; 0: today, as its hours allow.
  add column earliest_days int not null default 0 check (earliest_days between 0 and 365),
  -- The most of each kind of work on a day: {oven, assembly, decoration}; one that is absent is not limited.
  add column work_limits jsonb not null default '{}',
  -- The same for single weekdays ('1' is Monday), where they differ: {"6": {"oven": 30}}
  add column work_limits_by_weekday jsonb not null default '{}',
  -- Rises with every save of hours, closures, windows, limits or single dates.
  add column timetable_version int not null default 1;

-- A date that differs from its weekday. Read with the timetable, so rows of dates long gone are deleted when times are saved.
create table store_days (
  store_id bigint not null references stores on delete cascade,
  day date not null,
  -- Closed on that date, and why; null: open as usual
  closed_reason text,
  -- null: as usual
  capacity_units int check (capacity_units >= 0),
  -- Of windows by their start where they differ: {"10:00": 4}
  window_limits jsonb not null default '{}',
  work_limits jsonb not null default '{}',
  primary key (store_id, day)
);

-- Deliveries and collections of the same hours may differ in price and limit; they share their places.
alter table store_windows
  drop constraint store_windows_store_id_weekday_starts_ends_key,
  add unique (store_id, weekday, starts, ends, fulfilment);

-- What the whole order takes of its day's work.
alter table capacity_holds
  add column oven int not null default 0 check (oven >= 0),
  add column assembly int not null default 0 check (assembly >= 0),
  add column decoration int not null default 0 check (decoration >= 0);

-- Counted whether limited or not, so that a limit set later knows what is booked. A limit of null is none.
alter table day_capacity
  -- Holds that stand, for the calendar.
  add column taken_orders int not null default 0 check (taken_orders >= 0),
  add column taken_oven int not null default 0 check (taken_oven >= 0),
  add column taken_assembly int not null default 0 check (taken_assembly >= 0),
  add column taken_decoration int not null default 0 check (taken_decoration >= 0),
  add column limit_oven int,
  add column limit_assembly int,
  add column limit_decoration int,
  add check (taken_oven <= limit_oven and taken_assembly <= limit_assembly and taken_decoration <= limit_decoration);

update day_capacity c set taken_orders = h.orders
from (select store_id, day, count(*) as orders from capacity_holds where status <> 'released' group by 1, 2) h
where h.store_id = c.store_id and h.day = c.day;

-- Of one piece, as `capacity_units`.
alter table order_lines add column work_units jsonb not null default '{}';
