import { sql } from 'kysely';
import { prepared } from '../../platform/db.ts';

/** Days of the store; `before` ends where `from` begins, or a year earlier. */
export type Spans = { store_id: number; from: string; to: string; before_from: string; before_to: string };
export type Step = 'day' | 'week' | 'month';

export type Sums = {
  orders: number;
  sales_minor: number;
  delivery_minor: number;
  tax_minor: number;
  refunded_minor: number;
  new_customers: number;
  returning_orders: number;
  cancelled: number;
  declined: number;
  expired: number;
  failed: number;
  ended_minor: number;
  finished: number;
  late: number;
  late_minutes: number;
};

/** One row for the whole, and one for each step, hour and weekday, of the period and of the one before. */
export type SumsRow = Sums & {
  is_now: boolean;
  kind: 'all' | 'step' | 'hour' | 'weekday';
  /** Steps since the period's first day, the hour 0–23, or the ISO weekday 1–7. */
  at: number;
};

/** Months are the calendar's, counted from that of the period's first day; weeks are sevens of days from that day on. */
export const listSums = prepared<Spans & { step: Step }, SumsRow>((db, p) => ({
  compile: () =>
    sql<SumsRow>`
      with rows as (
        select h.*, now.is_now,
          case ${p('step')}::text
            when 'month' then ((extract(year from h.day) - extract(year from now.first)) * 12
              + extract(month from h.day) - extract(month from now.first))::int
            when 'week' then (h.day - now.first) / 7
            else h.day - now.first end as step_at,
          extract(isodow from h.day)::int as weekday
        from report_hours h
          join (values (true, ${p('from')}::date, ${p('to')}::date),
            (false, ${p('before_from')}::date, ${p('before_to')}::date)) as now (is_now, first, last)
            on h.day between now.first and now.last
        where h.store_id = ${p('store_id')}::bigint
      )
      select is_now,
        case grouping(step_at, hour, weekday) when 3 then 'step' when 5 then 'hour' when 6 then 'weekday' else 'all' end as kind,
        coalesce(step_at, hour, weekday, 0) as at,
        sum(orders) as orders, sum(sales_minor)::bigint as sales_minor, sum(delivery_minor)::bigint as delivery_minor,
        sum(tax_minor)::bigint as tax_minor, sum(refunded_minor)::bigint as refunded_minor,
        sum(new_customers) as new_customers, sum(returning_orders) as returning_orders, sum(cancelled) as cancelled,
        sum(declined) as declined, sum(expired) as expired, sum(failed) as failed,
        sum(ended_minor)::bigint as ended_minor, sum(finished) as finished, sum(late) as late,
        sum(late_minutes) as late_minutes
      from rows
      group by grouping sets ((is_now), (is_now, step_at), (is_now, hour), (is_now, weekday))
      order by 1 desc, 2, 3`.compile(db),
}));

export type SoldRow = {
  id: number;
  name: string;
  group_name: string | null;
  quantity: number;
  orders: number | null;
  sales_minor: number;
  before_quantity: number;
  before_sales_minor: number;
};

const inSpan = (p: (name: 'from' | 'to' | 'before_from' | 'before_to') => unknown) =>
  sql`(day between ${p('from')}::date and ${p('to')}::date
    or day between ${p('before_from')}::date and ${p('before_to')}::date)`;

/** By what they brought, most first; also what sold before and no more. */
export const listProductsSold = prepared<Spans & { limit: number }, SoldRow>((db, p) => ({
  compile: () =>
    sql<SoldRow>`
      select s.id, p.name, null as group_name, s.quantity, s.orders, s.sales_minor, s.before_quantity, s.before_sales_minor
      from (
        select product_id as id,
          coalesce(sum(quantity) filter (where is_now), 0) as quantity,
          coalesce(sum(orders) filter (where is_now), 0) as orders,
          coalesce(sum(sales_minor) filter (where is_now), 0)::bigint as sales_minor,
          coalesce(sum(quantity) filter (where not is_now), 0) as before_quantity,
          coalesce(sum(sales_minor) filter (where not is_now), 0)::bigint as before_sales_minor
        from report_products cross join lateral (select day >= ${p('from')}::date as is_now) now
        where store_id = ${p('store_id')}::bigint and ${inSpan(p)}
        group by product_id
        order by sales_minor desc, before_sales_minor desc, id limit ${p('limit')}
      ) s join products p on p.id = s.id
      order by s.sales_minor desc, s.before_sales_minor desc, s.id`.compile(db),
}));

/** By how often they were chosen. */
export const listOptionsSold = prepared<Spans & { limit: number }, SoldRow>((db, p) => ({
  compile: () =>
    sql<SoldRow>`
      select option_id as id, (array_agg(name order by day desc))[1] as name,
        (array_agg(group_name order by day desc))[1] as group_name,
        coalesce(sum(quantity) filter (where is_now), 0) as quantity, null as orders,
        coalesce(sum(sales_minor) filter (where is_now), 0)::bigint as sales_minor,
        coalesce(sum(quantity) filter (where not is_now), 0) as before_quantity,
        coalesce(sum(sales_minor) filter (where not is_now), 0)::bigint as before_sales_minor
      from report_options cross join lateral (select day >= ${p('from')}::date as is_now) now
      where store_id = ${p('store_id')}::bigint and ${inSpan(p)}
      group by option_id
      order by quantity desc, before_quantity desc, id limit ${p('limit')}`.compile(db),
}));

/** `today` on the store's own calendar. */
export const findStoreOfNumbers = prepared<{ id: number; now: Date }, { currency: string; today: string }>((db, p) => ({
  compile: () =>
    sql<{ currency: string; today: string }>`
      select currency, (${p('now')}::timestamptz at time zone timezone)::date as today
      from stores where id = ${p('id')}::bigint`.compile(db),
}));
