import { type Executor, json, prepared, run, sql, type Trx } from '../../platform/db.ts';
import type { OrderStatus } from './order-status.ts';

/** What a move has to know of an order. */
export type OrderForMove = {
  id: number;
  number: string;
  checkout_id: number;
  store_id: number;
  customer_id: number | null;
  status: OrderStatus;
  payment_due: string;
  fulfilment: 'delivery' | 'pickup';
  placed_at: Date | null;
  locked_at: Date | null;
  moved_at: Date | null;
  total_minor: number;
  paid_minor: number;
  refunded_minor: number;
  currency: string;
  accept_within_minutes: number;
  /** Of the change that somebody asks for. */
  open_change_id: number | null;
};

const FOR_MOVE = [
  'id',
  'number',
  'checkout_id',
  'store_id',
  'customer_id',
  'status',
  'payment_due',
  'fulfilment',
  'placed_at',
  'locked_at',
  'moved_at',
  'total_minor',
  'paid_minor',
  'refunded_minor',
  'currency',
  'accept_within_minutes',
  'open_change_id',
] as const;

/** Whose it is. */
export const findParties = prepared<{ id: number }, Pick<OrderForMove, 'store_id' | 'customer_id' | 'placed_at'>>(
  (db, p) => db.selectFrom('orders').where('id', '=', p('id')).select(['store_id', 'customer_id', 'placed_at']),
);

/** Locked until the transaction ends: two moves of one order happen one after the other. */
export const lockOrder = prepared<{ id: number }, OrderForMove>((db, p) =>
  db.selectFrom('orders').where('id', '=', p('id')).select(FOR_MOVE).forNoKeyUpdate().$castTo<OrderForMove>(),
);

/** In the order of ids, so that two who lock the orders of one checkout never wait in a circle. */
export const lockOrdersOfCheckout = prepared<{ checkout_id: number }, OrderForMove>((db, p) =>
  db
    .selectFrom('orders')
    .where('checkout_id', '=', p('checkout_id'))
    .orderBy('id')
    .select(FOR_MOVE)
    .forNoKeyUpdate()
    .$castTo<OrderForMove>(),
);

export type OrderChange = {
  id: number;
  status: OrderStatus;
  payment_status: string;
  placed_at?: Date;
  accept_by?: Date;
  locked_at?: Date;
  /** Customers may change it again, if it was this kitchen's move that locked it. */
  is_unlocked?: boolean;
  closed_at?: Date;
  paid_minor: number;
  now: Date;
};

/** Changes orders and writes their history: one statement, since one never comes without the other. */
export const moveOrders = (trx: Trx, changes: OrderChange[], history: HistoryRow[]) =>
  run<{ id: number; order_id: number }>(
    trx,
    sql<{ id: number; order_id: number }>`
    with moved as (
      update orders o set status = c.status, payment_status = c.payment_status, paid_minor = c.paid_minor, updated_at = c.now,
        moved_at = c.now,
        placed_at = coalesce(c.placed_at, o.placed_at), accept_by = coalesce(c.accept_by, o.accept_by),
        locked_at = case when c.is_unlocked and o.locked_at = o.moved_at then null else coalesce(c.locked_at, o.locked_at) end, closed_at = coalesce(c.closed_at, o.closed_at)
      from jsonb_to_recordset(${json(changes)}) as c (id bigint, status text, payment_status text, paid_minor bigint,
        placed_at timestamptz, accept_by timestamptz, locked_at timestamptz, is_unlocked boolean, closed_at timestamptz, now timestamptz)
      where o.id = c.id
    )
    ${historyOf(history)}`,
  );

export const updateOrderMoney = prepared<
  { id: number; paid_minor: number; refunded_minor: number; payment_status: string; now: Date },
  unknown
>((db, p) =>
  db
    .updateTable('orders')
    .set({
      paid_minor: p('paid_minor'),
      refunded_minor: p('refunded_minor'),
      payment_status: p('payment_status'),
      updated_at: p('now'),
    })
    .where('id', '=', p('id')),
);

export type HistoryRow = {
  order_id: number;
  store_id: number;
  event: string;
  from_status: string | null;
  to_status: string | null;
  actor_kind: string;
  actor_id: number | null;
  actor_name: string;
  reason: string | null;
  data: object;
  at: Date;
};

const historyOf = (rows: HistoryRow[]) => sql<{ id: number; order_id: number }>`
  insert into order_history (order_id, store_id, event, from_status, to_status, actor_kind, actor_id, actor_name, reason, data, at)
  select h.order_id, h.store_id, h.event, h.from_status, h.to_status, h.actor_kind, h.actor_id, h.actor_name, h.reason, h.data, h.at
  from jsonb_populate_recordset(null::order_history, ${json(rows)}) h
  returning id, order_id`;

/** History of what changed no state. */
export const insertHistory = (trx: Trx, rows: HistoryRow[]) =>
  run<{ id: number; order_id: number }>(trx, historyOf(rows));

/** Stock that the orders' lines took. */
export const listStockTaken = (db: Executor, orderIds: number[]) =>
  run<{ product_id: number; quantity: number }>(
    db,
    sql<{ product_id: number; quantity: number }>`
    select product_id, sum(quantity)::int as quantity from order_lines
    where order_id = any(${orderIds}::bigint[]) and takes_stock group by 1`,
  );

/** Placed orders that no store answered in time. */
export const listUnanswered = prepared<{ now: Date; limit: number }, { id: number }>((db, p) =>
  db
    .selectFrom('orders')
    .where('status', '=', 'placed')
    .where('accept_by', '<', p('now'))
    .orderBy('accept_by')
    .limit(p('limit'))
    .select('id'),
);

/** Checkouts with drafts that nobody paid, page by page: those that took stock are given up sooner. */
export const listAbandoned = prepared<
  { before: Date; stock_before: Date; after: number; limit: number },
  { checkout_id: number }
>((db, p) =>
  db
    .selectFrom('orders as o')
    .where('o.status', '=', 'draft')
    .where('o.created_at', '<', p('stock_before'))
    .where((eb) =>
      eb.or([
        eb('o.created_at', '<', p('before')),
        eb.exists(
          eb.selectFrom('order_lines as l').whereRef('l.order_id', '=', 'o.id').where('l.takes_stock', '=', true),
        ),
      ]),
    )
    .where('o.checkout_id', '>', p('after'))
    .groupBy('o.checkout_id')
    .orderBy('o.checkout_id')
    .limit(p('limit'))
    .select('o.checkout_id'),
);
