import { type Executor, run, sql } from '../../platform/db.ts';
import type { OrderStatus } from './order-status.ts';
import type { OrderAddress, OrderLine, OrderView } from './order-views.sql.ts';

export type OrderSummary = Pick<
  OrderView,
  | 'id'
  | 'number'
  | 'tracking_token'
  | 'status'
  | 'payment_status'
  | 'payment_due'
  | 'fulfilment'
  | 'customer_name'
  | 'window_starts_at'
  | 'window_ends_at'
  | 'currency'
  | 'total_minor'
  | 'paid_minor'
  | 'back_minor'
  | 'source'
  | 'photos'
  | 'open_change'
  | 'created_at'
  | 'accept_by'
  | 'moved_at'
  | 'note'
  | 'customer_phone'
> & {
  store: {
    id: number;
    slug: string;
    name: string;
    timezone: string;
    order_words: Partial<Record<OrderStatus, string>>;
  };
  address: OrderAddress | null;
  lines: Pick<
    OrderLine,
    | 'id'
    | 'revision'
    | 'product_id'
    | 'name'
    | 'quantity'
    | 'choices'
    | 'inscription'
    | 'contains'
    | 'may_contain'
    | 'diets'
    | 'selections'
    | 'servings'
  >[];
};

// The same as in an order's whole view.
const BACK = sql`(select coalesce(sum(r.amount_minor), 0)::bigint from refunds r where r.order_id = o.id) as back_minor`;
const OPEN_CHANGE = sql`(select to_jsonb(ch) - 'before' - 'after' from order_changes ch where ch.id = o.open_change_id) as open_change`;

const SUMMARY = sql`
  o.id, o.number, o.tracking_token, o.status, o.payment_status, o.payment_due, o.fulfilment, o.customer_name, o.customer_phone,
  o.window_starts_at, o.window_ends_at, o.currency, o.total_minor, o.created_at, o.accept_by, o.moved_at, o.note, o.address,
  o.paid_minor, o.source, photos_of_order(o.id) as photos, ${BACK}, ${OPEN_CHANGE},
  json_build_object('id', s.id, 'slug', s.slug, 'name', s.name, 'timezone', s.timezone, 'order_words', s.order_words) as store,
  (select json_agg(json_build_object('id', l.id, 'revision', l.revision, 'product_id', l.product_id, 'name', l.name, 'quantity', l.quantity, 'choices', l.choices,
     'inscription', l.inscription, 'contains', l.contains, 'may_contain', l.may_contain, 'diets', l.diets,
     'selections', l.selections, 'servings', l.servings) order by l.id)
   from order_lines l where l.order_id = o.id) as lines
  from orders o join stores s on s.id = o.store_id`;

/** A customer's orders, newest first; those for which no money ever moved are left out once they ended. */
export const listOrdersOfCustomer = (db: Executor, p: { customer_id: number; before: number | null; limit: number }) =>
  run<OrderSummary>(
    db,
    sql<OrderSummary>`
    select ${SUMMARY}
    where o.customer_id = ${p.customer_id} and (${p.before}::bigint is null or o.id < ${p.before}::bigint)
      and not (o.status = 'cancelled' and o.placed_at is null and o.paid_minor = 0)
    order by o.id desc limit ${p.limit}`,
  );

const FOUND = (storeId: number, words: string) => sql`and o.id in (
        select w.order_id from order_search w where w.store_id = ${storeId} and w.words
            like '%' || replace(replace(replace(plain_text(${words}), '\\', '\\\\'), '%', '\\%'), '_', '\\_') || '%' offset 0)`;

/**
 * A store's orders of one state or of all, by words of their number and customer, or of a day; newest first. What was never
 * placed is none of its business. Whatever is looked for is found before it is put in order: along the ids, a name that
 * nobody has would be looked for in every order that the store ever had.
 */
export const listOrdersOfStore = (
  db: Executor,
  p: {
    store_id: number;
    status: string | null;
    words: string | null;
    day: string | null;
    before: number | null;
    limit: number;
  },
) =>
  run<OrderSummary>(
    db,
    sql<OrderSummary>`
    select ${SUMMARY}
    where o.store_id = ${p.store_id} and (${p.before}::bigint is null or o.id < ${p.before}::bigint)
      and o.placed_at is not null and (${p.status}::text is null or o.status = ${p.status}::text)
      ${p.words === null ? sql`` : FOUND(p.store_id, p.words)}
      ${p.day === null ? sql`` : sql`and o.id in (select d.id from orders d where d.store_id = ${p.store_id} and d.day = ${p.day}::date and d.placed_at is not null offset 0)`}
    order by o.id desc limit ${p.limit}`,
  );

export type TicketRow = OrderSummary & {
  day: string;
  seen_at: Date | null;
  moved_at: Date | null;
  capacity_units: number;
  /** Minutes ahead that each line is ordered, in the order of the lines. */
  lead_times: number[];
};

export type PrintedRow = TicketRow & { sender: { name: string; address: string; phone: string } };

const TICKET = sql`
  o.day, o.seen_at, o.capacity_units,
  array(select l.lead_time_minutes from order_lines l where l.order_id = o.id order by l.id) as lead_times, ${SUMMARY}`;

/** A store's open orders by due time: what its board shows. */
export const listBoard = (db: Executor, p: { store_id: number; limit: number }) =>
  run<TicketRow>(
    db,
    sql<TicketRow>`
    select ${TICKET}
    where o.store_id = ${p.store_id} and o.status in ('placed', 'accepted', 'in_production', 'ready', 'handed_over')
    order by o.window_starts_at, o.id limit ${p.limit}`,
  );

const ofDay = (day: string | null, now: Date) => sql`
  o.day = coalesce(${day}::date, (${now}::timestamptz at time zone s.timezone)::date)
  and o.status in ('placed', 'accepted', 'in_production', 'ready', 'handed_over')`;

/** What a kitchen prints: the orders of a day that are still to be made or to leave, or those of a selection. */
export const listTickets = (
  db: Executor,
  p: { store_id: number; day: string | null; order_ids: number[] | null; now: Date; limit: number },
) =>
  run<PrintedRow>(
    db,
    sql<PrintedRow>`
    select json_build_object('name', s.name, 'phone', s.phone,
        'address', concat_ws(', ', s.address, s.district, s.city || ' ' || s.postcode)) as sender, ${TICKET}
    where o.store_id = ${p.store_id} and o.placed_at is not null
      and ${p.order_ids === null ? ofDay(p.day, p.now) : sql`o.id = any(${p.order_ids}::bigint[])`}
    order by o.window_starts_at, o.id limit ${p.limit}`,
  );
