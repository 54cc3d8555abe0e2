import type { Context } from '../../context.ts';
import type { Actor } from '../../platform/auth.ts';
import type { Trx } from '../../platform/db.ts';
import { invalidField, Refused } from '../../platform/errors.ts';
import { giveBackStock } from '../catalogue/catalogue.service.ts';
import { releaseCapacity } from '../delivery/delivery.service.ts';
import { recordCash } from '../payments/cash.service.ts';
import { lockMoneyOfOrder } from '../payments/new-total.service.ts';
import { paymentStatusOf } from '../payments/payment-state.ts';
import { refundOrderLater } from '../payments/refunds.service.ts';
import { announceLater } from './announce.ts';
import { endChangesOf, type Freed, joinFreed, NOTHING_FREED } from './end-changes.ts';
import { type Mover, moverOf, SYSTEM, unknownOrder } from './mover.ts';
import { type Arrow, type ArrowName, CLOSED_STATUSES, isRestDue, judgeMove, type OrderStatus } from './order-status.ts';
import {
  type HistoryRow,
  listStockTaken,
  lockOrder,
  lockOrdersOfCheckout,
  moveOrders,
  type OrderChange,
  type OrderForMove,
} from './orders.sql.ts';

export type Move = {
  name: ArrowName;
  reason?: string | null;
  /** By a change that was agreed in the same breath, of which its own notice tells. */
  with_change?: boolean;
};

/** What a move did. `refund_minor` is on its way back to the customer. */
export type Moved = { order_id: number; store_id: number; status: OrderStatus; currency: string; refund_minor: number };

/**
 * Moves an order along an arrow for a person of this platform, who has to be its customer, on its store's staff or an
 * admin (else orders/unknown, 404). Saying a move twice is no error. Refuses orders/wrong-state, orders/locked,
 * orders/is-pickup, orders/not-handed-over (409), orders/reason-missing (422), orders/not-yours-to-move (403).
 */
export const moveOrder = (context: Context, actor: Actor, orderId: number, move: Move): Promise<Moved> =>
  moveLocked(context, orderId, move, (trx, order) => moverOf(context, trx, actor, order));

/** The same for whoever the caller has vouched for: a holder of the tracking token, the platform itself. */
export const moveOrderAs = (context: Context, mover: Mover, orderId: number, move: Move): Promise<Moved> =>
  moveLocked(context, orderId, move, async () => mover);

/**
 * Ends the unpaid orders of a checkout, all of them or none, however often it is called. Refuses orders/placed-already
 * when one was paid meanwhile.
 */
export async function endDrafts(context: Context, checkoutId: number, reason: string): Promise<void> {
  const { afterCommit } = await context.db.transaction().execute(async (trx) => {
    const orders = await lockOrdersOfCheckout(trx, { checkout_id: checkoutId });
    if (orders.some((order) => order.status !== 'draft' && order.status !== 'cancelled'))
      throw new Refused('orders/placed-already', 'This order is placed. Cancel it instead.');
    return moveAll(context, trx, orders, SYSTEM, { name: 'abandonment', reason });
  });
  afterCommit();
}

async function moveLocked(
  context: Context,
  orderId: number,
  move: Move,
  who: (trx: Trx, order: OrderForMove) => Promise<Mover>,
): Promise<Moved> {
  const { moved, afterCommit } = await context.db.transaction().execute(async (trx) => {
    // Cash is written down with it, and whoever moves money locks the intent before the order.
    if (move.name === 'completion') await lockMoneyOfOrder(trx, orderId);
    const [order] = await lockOrder(trx, { id: orderId });
    if (!order) throw unknownOrder();
    return moveAll(context, trx, [order], await who(trx, order), move);
  });
  afterCommit();
  return moved[0] as Moved;
}

type Step = { order: OrderForMove; arrow: Arrow; refund_minor: number };

/**
 * Moves orders that the caller has locked. One that is there already stays as it is. What a change that ended kept
 * (`freed`) is given back with the rest.
 */
export async function moveAll(
  context: Context,
  trx: Trx,
  orders: OrderForMove[],
  mover: Mover,
  move: Move,
  freed: Freed = NOTHING_FREED,
) {
  const steps = orders.flatMap((order) => stepOf(context, order, mover, move));
  const ended = steps.filter(({ arrow }) => arrow.givesBack);
  const changes = await endChangesOf(context, trx, steps);
  const history = changes.map((change) => change.history);
  await giveBack(context, trx, ended, move, joinFreed([freed, ...changes.map((change) => change.freed)]));
  const stepped = new Map(steps.map((step) => [step.order.id, step]));
  const moved = orders.map((order): Moved => {
    const step = stepped.get(order.id);
    const { id: order_id, store_id, currency } = order;
    return {
      order_id,
      store_id,
      currency,
      status: step?.arrow.to ?? order.status,
      refund_minor: step?.refund_minor ?? 0,
    };
  });
  return { moved, afterCommit: steps.length > 0 ? await follow(context, trx, steps, mover, move, history) : () => {} };
}

function stepOf(context: Context, order: OrderForMove, mover: Mover, move: Move): Step[] {
  const facts = { ...order, now: context.clock.now() };
  const judgement = judgeMove(move.name, mover.kind, facts, move.reason ?? null);
  if (judgement.kind === 'done-already') return [];
  if (judgement.kind === 'refused') throw refusalOf(judgement.code, judgement.text, order);
  return [{ order, arrow: judgement.arrow, refund_minor: 0 }];
}

function refusalOf(code: string, text: string, { status }: OrderForMove): Refused {
  if (code === 'orders/reason-missing') return invalidField(code, 'reason', text);
  return new Refused(code, text, { status: code === 'orders/not-yours-to-move' ? 403 : 409, facts: { status } });
}

/** Capacity, then stock, each for all orders at once: the order in which everybody locks them. */
async function giveBack(context: Context, trx: Trx, steps: Step[], move: Move, freed: Freed): Promise<void> {
  const ids = steps.map(({ order }) => order.id);
  if (ids.length + freed.hold_ids.length > 0) await releaseCapacity(trx, [...ids, ...freed.hold_ids]);
  const stock = ids.length > 0 ? await listStockTaken(trx, ids) : [];
  await giveBackStock(trx, [...stock, ...freed.stock]);
  for (const step of steps)
    step.refund_minor = await refundOrderLater(context, trx, { id: step.order.id, reason: move.reason ?? 'cancelled' });
}

async function follow(
  context: Context,
  trx: Trx,
  steps: Step[],
  mover: Mover,
  move: Move,
  before: HistoryRow[],
): Promise<() => void> {
  const now = context.clock.now();
  const changes: OrderChange[] = [];
  for (const { order, arrow } of steps) {
    const isInHand = arrow.to === 'completed' && order.payment_due !== 'now';
    const paid_minor = isInHand ? await recordCash(trx, order, mover.name) : order.paid_minor;
    changes.push(changeOf({ ...order, paid_minor }, arrow, now));
  }
  const history = await moveOrders(trx, changes, [
    ...before,
    ...steps.map((step) => historyOf(step, mover, move, now)),
  ]);
  return announceLater(
    context,
    trx,
    steps.map(({ order }) => order),
    history,
  );
}

function changeOf(order: OrderForMove, arrow: Arrow, now: Date): OrderChange {
  const isClosed = CLOSED_STATUSES.some((status) => status === arrow.to);
  const is_rest_due = isRestDue({ ...order, status: arrow.to });
  const sums = { ...order, is_closed: arrow.givesBack === true, has_failed: false, is_rest_due };
  return {
    id: order.id,
    status: arrow.to,
    paid_minor: order.paid_minor,
    payment_status: paymentStatusOf(sums),
    locked_at: arrow.name === 'production' ? now : undefined,
    is_unlocked: arrow.name === 'production-undone',
    closed_at: isClosed ? now : undefined,
    now,
  };
}

const historyOf = ({ order, arrow, refund_minor }: Step, mover: Mover, move: Move, at: Date): HistoryRow => ({
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
    ...(refund_minor > 0 && { refund_minor }),
    ...(order.status !== 'draft' && { was_placed: true }),
    ...(move.with_change && { with_change: true }),
  },
  at,
});
