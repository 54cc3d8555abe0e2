import type { Context } from '../../context.ts';
import type { Actor } from '../../platform/auth.ts';
import type { Trx } from '../../platform/db.ts';
import { Refused } from '../../platform/errors.ts';
import { giveBackStock } from '../catalogue/catalogue.service.ts';
import { releaseCapacity } from '../delivery/delivery.service.ts';
import { recordCash } from '../payments/cash.service.ts';
import { paymentStatusOf } from '../payments/payment-state.ts';
import { refundOrderLater } from '../payments/refunds.service.ts';
import { announceLater } from './announce.ts';
import { type Mover, moverOf, unknownOrder } from './mover.ts';
import { type Arrow, type ArrowName, CLOSED_STATUSES, judgeMove, type OrderStatus } from './order-status.ts';
import {
  type HistoryRow,
  listStockTaken,
  lockOrder,
  moveOrders,
  type OrderChange,
  type OrderForMove,
} from './orders.sql.ts';

export type Move = { name: ArrowName; reason?: string | null };

/** What a move did. `refund_minor` is on its way back to the customer. */
export type Moved = { order_id: number; store_id: number; status: OrderStatus; currency: string; refund_minor: number };

/**
 * Moves an order along an arrow for a person of this platform, who has to be its customer, on its store's staff or an
 * admin (else orders/unknown, 404). Saying a move twice is no error. Refuses orders/wrong-state, orders/locked,
 * orders/reason-missing, orders/not-yours-to-move, orders/is-pickup, orders/not-handed-over.
 */
export const moveOrder = (context: Context, actor: Actor, orderId: number, move: Move): Promise<Moved> =>
  moveLocked(context, orderId, move, (trx, order) => moverOf(context, trx, actor, order));

/** The same for whoever the caller has vouched for: a holder of the tracking token, the platform itself. */
export const moveOrderAs = (context: Context, mover: Mover, orderId: number, move: Move): Promise<Moved> =>
  moveLocked(context, orderId, move, async () => mover);

async function moveLocked(
  context: Context,
  orderId: number,
  move: Move,
  who: (trx: Trx, order: OrderForMove) => Promise<Mover>,
): Promise<Moved> {
  const { moved, afterCommit } = await context.db.transaction().execute(async (trx) => {
    const [order] = await lockOrder(trx, { id: orderId });
    if (!order) throw unknownOrder();
    const mover = await who(trx, order);
    const now = context.clock.now();
    const judgement = judgeMove(move.name, mover.kind, { ...order, now }, move.reason ?? null);
    const moved: Moved = {
      order_id: order.id,
      store_id: order.store_id,
      status: order.status,
      currency: order.currency,
      refund_minor: 0,
    };
    if (judgement.kind === 'done-already') return { moved, afterCommit: () => {} };
    if (judgement.kind === 'refused')
      throw new Refused(judgement.code, judgement.text, { facts: { status: order.status } });
    moved.refund_minor = judgement.arrow.givesBack ? await giveBack(context, trx, order, move.reason) : 0;
    moved.status = judgement.arrow.to;
    return { moved, afterCommit: await follow(context, trx, order, judgement.arrow, mover, move, moved.refund_minor) };
  });
  afterCommit();
  return moved;
}

async function giveBack(
  context: Context,
  trx: Trx,
  order: OrderForMove,
  reason: string | null | undefined,
): Promise<number> {
  await releaseCapacity(trx, [order.id]);
  await giveBackStock(trx, await listStockTaken(trx, [order.id]));
  return refundOrderLater(context, trx, { id: order.id, reason: reason ?? 'cancelled' });
}

async function follow(
  context: Context,
  trx: Trx,
  order: OrderForMove,
  arrow: Arrow,
  mover: Mover,
  move: Move,
  refundMinor: number,
): Promise<() => void> {
  const now = context.clock.now();
  const isInHand = arrow.to === 'completed' && order.payment_due !== 'now';
  const paid_minor = isInHand ? await recordCash(trx, order, mover.name) : order.paid_minor;
  const history = await moveOrders(
    trx,
    [changeOf({ ...order, paid_minor }, arrow, now)],
    [historyOf(order, arrow, mover, move, refundMinor, now)],
  );
  return announceLater(context, trx, [order], history);
}

function changeOf(order: OrderForMove, arrow: Arrow, now: Date): OrderChange {
  const isClosed = CLOSED_STATUSES.some((status) => status === arrow.to);
  const sums = { ...order, is_closed: arrow.givesBack === true, has_failed: false };
  return {
    id: order.id,
    status: arrow.to,
    paid_minor: order.paid_minor,
    payment_status: paymentStatusOf(sums),
    locked_at: arrow.to === 'in_production' ? now : undefined,
    closed_at: isClosed ? now : undefined,
    now,
  };
}

const historyOf = (
  order: OrderForMove,
  arrow: Arrow,
  mover: Mover,
  move: Move,
  refundMinor: number,
  at: Date,
): HistoryRow => ({
  order_id: order.id,
  store_id: order.store_id,
  event: arrow.event,
  from_status: order.status,
  to_status: arrow.to,
  actor_kind: mover.kind,
  actor_id: mover.id,
  actor_name: mover.name,
  reason: move.reason ?? null,
  data: {
    ...(refundMinor > 0 && { refund_minor: refundMinor }),
    ...(order.status !== 'draft' && { was_placed: true }),
  },
  at,
});
