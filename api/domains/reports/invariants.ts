import { type Db, run, sql } from '../../platform/db.ts';

/** What has to be true of the database at any moment; each query gives the rows that break its rule. */
export const INVARIANTS: Record<string, string> = {
  'the money of an order is the sum of its entries': `
    select o.id, o.paid_minor, o.refunded_minor, e.charged, e.refunded from orders o
    left join lateral (
      select coalesce(sum(amount_minor) filter (where kind = 'charge'), 0) as charged,
             coalesce(sum(amount_minor) filter (where kind = 'refund'), 0) as refunded
      from payment_entries where order_id = o.id) e on true
    where o.paid_minor <> e.charged or o.refunded_minor <> e.refunded`,
  'the money of an intent is the sum of its entries': `
    select i.id from payment_intents i
    left join lateral (
      select coalesce(sum(amount_minor) filter (where kind = 'charge'), 0) as charged,
             coalesce(sum(amount_minor) filter (where kind = 'refund'), 0) as refunded
      from payment_entries where intent_id = i.id) e on true
    where i.captured_minor <> e.charged or i.refunded_minor <> e.refunded`,
  'a checkout costs what its orders cost': `
    select c.id from checkouts c join orders o on o.checkout_id = c.id
    group by c.id having c.total_minor <> sum(o.total_minor)`,
  'an order costs what its lines and its delivery cost': `
    select o.id from orders o join stores s on s.id = o.store_id
    join lateral (select sum(total_minor) as items from order_lines where order_id = o.id) l on true
    where o.items_minor <> l.items
       or o.total_minor <> o.items_minor + o.delivery_minor - o.discount_minor + case when s.prices_include_tax then 0 else o.tax_minor end`,
  'no more is taken of a day than its holds say, and no less': `
    select d.store_id, d.day, d.taken_units, h.units from day_capacity d
    left join lateral (select coalesce(sum(units), 0) as units from capacity_holds
      where store_id = d.store_id and day = d.day and status in ('held', 'sold')) h on true
    where d.taken_units <> h.units or d.taken_units > d.limit_units`,
  'no more of a kind of work is taken of a day than its holds say or its limit allows, and no less': `
    select d.store_id, d.day, d.taken_orders, d.taken_oven, d.taken_assembly, d.taken_decoration, h.* from day_capacity d
    left join lateral (select count(*) as orders, coalesce(sum(oven), 0) as oven, coalesce(sum(assembly), 0) as assembly,
        coalesce(sum(decoration), 0) as decoration
      from capacity_holds where store_id = d.store_id and day = d.day and status in ('held', 'sold')) h on true
    where (d.taken_orders, d.taken_oven, d.taken_assembly, d.taken_decoration)
        <> (h.orders, h.oven, h.assembly, h.decoration)
      or d.taken_oven > d.limit_oven or d.taken_assembly > d.limit_assembly or d.taken_decoration > d.limit_decoration`,
  'no more is taken of a window than its holds say, and no less': `
    select w.store_id, w.starts_at, w.taken_units, h.units from window_capacity w
    left join lateral (select coalesce(sum(units), 0) as units from capacity_holds
      where store_id = w.store_id and starts_at = w.starts_at and status in ('held', 'sold')) h on true
    where w.taken_units <> h.units or w.taken_units > w.limit_units`,
  'an order that will be made has its place': `
    select o.id, o.status, h.status as hold from orders o left join capacity_holds h on h.order_id = o.id
    where o.status in ('placed', 'accepted', 'in_production', 'ready', 'handed_over', 'completed')
      and h.status is distinct from 'sold'`,
  'an order that will be made has the place of its own day and window': `
    select o.id, o.day, h.day as held_day from orders o join capacity_holds h on h.order_id = o.id
    where h.status = 'sold' and (h.day <> o.day or h.starts_at <> o.window_starts_at or h.store_id <> o.store_id)`,
  'a change that is decided is of an order that can be changed, and is the one that the order names': `
    select c.id, c.status, o.status as order_status, o.open_change_id from order_changes c join orders o on o.id = c.order_id
    where (c.status = 'open') <> (o.open_change_id is not distinct from c.id)
       or c.status = 'open' and (o.status not in ('placed', 'accepted') or o.locked_at is not null)`,
  'a change that was decided keeps no place': `
    select c.id, c.status from order_changes c join capacity_holds h on h.order_id = c.hold_id
    where c.status <> 'open' and h.status <> 'released'`,
  'an order that ended without a cake keeps no place': `
    select o.id, o.status from orders o join capacity_holds h on h.order_id = o.id
    where o.status in ('declined', 'expired', 'cancelled') and h.status <> 'released'`,
  'what is asked for online is what the checkout costs': `
    select i.id, i.amount_minor, c.total_minor from payment_intents i join checkouts c on c.id = i.checkout_id
    where i.amount_minor <> c.total_minor`,
  'an order that is handed over is paid': `
    select o.id, o.total_minor, o.paid_minor from orders o
    where o.status = 'completed' and o.paid_minor - (
      select coalesce(sum(amount_minor), 0) from refunds r where r.order_id = o.id) < o.total_minor
      and not exists (select from refunds r where r.order_id = o.id and r.idempotency_key not like 'change-%'
        and r.idempotency_key not like 'twice-%')`,
  'stock is never negative': `select id from products where stock < 0`,
  'at most one payment of a checkout stands': `
    select i.id from payment_intents i where i.captured_minor - i.refunded_minor > i.amount_minor
      and not exists (select from refunds r where r.intent_id = i.id and r.status <> 'succeeded')`,
  'no money is kept for an order that ended without a cake': `
    select o.id, o.status, o.paid_minor, o.refunded_minor from orders o
    where o.status in ('declined', 'expired', 'cancelled') and o.paid_minor > o.refunded_minor
      and o.paid_minor - o.refunded_minor > (
        select coalesce(sum(amount_minor), 0) from refunds r where r.order_id = o.id and r.status = 'pending')`,
  'what is made now and due now is paid': `
    select id, status from orders where payment_due = 'now' and total_minor > 0 and paid_minor < total_minor
      and status in ('placed', 'accepted', 'in_production', 'ready', 'handed_over', 'completed')`,
  'what the provider charged is known here or asked about': `
    select c.id from test_gateway.charges c
    left join payment_attempts a on a.idempotency_key = c.idempotency_key
    where c.status = 'succeeded' and (a.id is null or a.status = 'failed')`,
  'the history ends in the order’s state': `
    select o.id, o.status, h.to_status from orders o
    join lateral (select to_status from order_history where order_id = o.id and to_status is not null order by id desc limit 1) h on true
    where o.status <> h.to_status`,
  'a cart was bought once': `select cart_id from checkouts group by 1 having count(*) > 1`,
};

export type Violation = { rule: string; rows: object[] };

/** Runs every rule; an empty answer is a healthy database. */
export async function findViolations(db: Db): Promise<Violation[]> {
  const violations: Violation[] = [];
  for (const [rule, query] of Object.entries(INVARIANTS)) {
    const rows = await run<object>(db, sql.raw<object>(`select * from (${query}) broken limit 20`));
    if (rows.length > 0) violations.push({ rule, rows });
  }
  return violations;
}
