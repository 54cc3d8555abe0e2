import type { Context } from '../../context.ts';
import type { Trx } from '../../platform/db.ts';
import { giveBackStock } from '../catalogue/catalogue.service.ts';
import { acceptDeadlines } from '../delivery/accept-deadline.service.ts';
import { extendHolds, sellHolds } from '../delivery/delivery.service.ts';
import { paymentStatusOf } from '../payments/payment-state.ts';
import type { Charged, PaymentListener } from '../payments/record-payment.service.ts';
import { REFUND_QUEUE, refundOrderLater } from '../payments/refunds.service.ts';
import { announceLater } from './announce.ts';
import { type Mover, SYSTEM } from './mover.ts';
import { isRestDue } from './order-status.ts';
import {
  type HistoryRow,
  insertHistory,
  listStockTaken,
  lockOrder,
  lockOrdersOfCheckout,
  moveOrders,
  type OrderChange,
  type OrderForMove,
  updateOrderMoney,
} from './orders.sql.ts';

/** How long a place is kept for an order that is not paid yet. Source: DOMAIN.md, 15 minutes. */
export const HOLD_MS = 15 * 60_000;

/** What orders do when money moves; called by payments inside their transactions. */
export const makePaymentListener = (context: Context): PaymentListener<OrderForMove> => ({
  lockOrders: (trx, checkoutId) => lockOrdersOfCheckout(trx, { checkout_id: checkoutId }),
  paid: (trx, orders, charged) => placeOrders(context, trx, orders, { charged }),
  paidAgain: async (trx, orders, charged) => {
    for (const order of orders)
      await updateMoney(context, trx, order, { paid_minor: order.paid_minor + (charged.get(order.id) ?? 0) });
    return () => context.jobs.wake(REFUND_QUEUE);
  },
  underWay: (checkoutId) =>
    context.db.transaction().execute(async (trx) => {
      const orders = await lockOrdersOfCheckout(trx, { checkout_id: checkoutId });
      const drafts = orders.filter((order) => order.status === 'draft').map((order) => order.id);
      await extendHolds(trx, drafts, new Date(context.clock.now().getTime() + HOLD_MS));
    }),
  failed: (trx, checkoutId, message) => noteFailure(context, trx, checkoutId, message),
  refunded: async (trx, orderId, amountMinor) => {
    const [order] = await lockOrder(trx, { id: orderId });
    if (!order) return () => {};
    await updateMoney(context, trx, order, { refunded_minor: order.refunded_minor + amountMinor });
    const history = await insertHistory(trx, [
      row(order, 'order.refunded', context.clock.now(), { data: { amount_minor: amountMinor } }),
    ]);
    return announceLater(context, trx, [order], history);
  },
});

type Placement = {
  /** What was paid for each order; absent: it is paid in person. */
  charged?: Charged;
  /** Staff who took it on the phone or at the counter. */
  takenBy?: { mover: Mover; source: string };
};

const placementData = ({ charged, takenBy }: Placement) => ({
  ...(charged && { paid: true }),
  ...(takenBy && { source: takenBy.source }),
});

/**
 * Draft → placed for every order of a checkout (all of them, locked), holds turned into sold capacity. An order whose hold was lost to
 * somebody else, or that ended meanwhile, is not placed: its money goes back by itself. Runs in the caller's
 * transaction and gives what to do after the commit.
 */
export async function placeOrders(
  context: Context,
  trx: Trx,
  orders: OrderForMove[],
  how: Placement,
): Promise<() => void> {
  const now = context.clock.now();
  const drafts = orders.filter((order) => order.status === 'draft');
  const { lost } = await sellHolds(trx, { order_ids: drafts.map((order) => order.id), now });
  const placed = drafts.filter((order) => !lost.includes(order.id));
  const unplaced = orders.filter((order) => !placed.includes(order));
  const deadlines = await acceptDeadlines(trx, placed, now);
  const paidOf = (order: OrderForMove) => order.paid_minor + (how.charged?.get(order.id) ?? 0);
  const changes = placed.map((order) => placement(order, paidOf(order), deadlines.get(order.id) ?? now, now));
  const history: HistoryRow[] = placed.map((order) =>
    row(order, 'order.placed', now, { to: 'placed', data: placementData(how), by: how.takenBy?.mover }),
  );
  if (lost.length > 0) await giveBackStock(trx, await listStockTaken(trx, lost));
  for (const order of unplaced) {
    const isLost = order.status === 'draft';
    const refund_minor = how.charged ? await refundOrderLater(context, trx, { id: order.id, reason: LOST_REASON }) : 0;
    changes.push({ ...endOf(order, paidOf(order), now), status: isLost ? 'cancelled' : order.status });
    if (isLost)
      history.push(
        row(order, 'order.cancelled', now, {
          to: 'cancelled',
          reason: LOST_REASON,
          data: { refund_minor, has_lost_place: true },
        }),
      );
  }
  return announceLater(context, trx, orders, await moveOrders(trx, changes, history));
}

const LOST_REASON = 'The time you chose was taken before the payment arrived. Your money is on its way back.';

const placement = (order: OrderForMove, paid: number, acceptBy: Date, now: Date): OrderChange => ({
  id: order.id,
  status: 'placed',
  paid_minor: paid,
  payment_status: paymentStatusOf({ ...order, paid_minor: paid, is_closed: false, has_failed: false }),
  placed_at: now,
  accept_by: acceptBy,
  now,
});

const endOf = (order: OrderForMove, paid: number, now: Date): OrderChange => ({
  id: order.id,
  status: 'cancelled',
  paid_minor: paid,
  payment_status: paymentStatusOf({ ...order, paid_minor: paid, is_closed: true, has_failed: false }),
  closed_at: now,
  now,
});

async function noteFailure(context: Context, trx: Trx, checkoutId: number, message: string): Promise<() => void> {
  const now = context.clock.now();
  const drafts = (await lockOrdersOfCheckout(trx, { checkout_id: checkoutId })).filter(
    (order) => order.status === 'draft',
  );
  for (const order of drafts) await updateMoney(context, trx, order, {}, true);
  const history = await insertHistory(
    trx,
    drafts.map((order) => row(order, 'payment.failed', now, { reason: message })),
  );
  return announceLater(context, trx, drafts, history);
}

async function updateMoney(
  context: Context,
  trx: Trx,
  order: OrderForMove,
  sums: { paid_minor?: number; refunded_minor?: number },
  hasFailed = false,
) {
  const money = { ...order, ...sums };
  const is_closed = ['cancelled', 'declined', 'expired', 'failed'].includes(order.status);
  await updateOrderMoney(trx, {
    id: order.id,
    paid_minor: money.paid_minor,
    refunded_minor: money.refunded_minor,
    payment_status: paymentStatusOf({ ...money, is_closed, has_failed: hasFailed, is_rest_due: isRestDue(order) }),
    now: context.clock.now(),
  });
}

function row(
  order: OrderForMove,
  event: string,
  at: Date,
  more: { to?: string; reason?: string; data?: object; by?: Mover } = {},
): HistoryRow {
  const by = more.by ?? SYSTEM;
  return {
    order_id: order.id,
    store_id: order.store_id,
    event,
    from_status: more.to ? order.status : null,
    to_status: more.to ?? null,
    actor_kind: by.kind,
    actor_id: by.id,
    actor_name: by.name,
    reason: more.reason ?? null,
    data: more.data ?? {},
    at,
  };
}
