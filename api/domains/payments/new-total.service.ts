import type { Context } from '../../context.ts';
import type { Trx } from '../../platform/db.ts';
import { addToIntent, lockIntentOfOrder } from './payments.sql.ts';
import { refundPartLater } from './refunds.service.ts';

/** Comes before the lock of the order wherever money of an order may move: the one order of all locks. */
export const lockMoneyOfOrder = async (trx: Trx, orderId: number): Promise<void> => {
  await lockIntentOfOrder(trx, { order_id: orderId });
};

type NewTotal = {
  order_id: number;
  /** So far, and from now on. Minor units. */
  was_minor: number;
  total_minor: number;
  paid_minor: number;
  /** Makes the refund once. */
  key: string;
  reason: string;
};

/**
 * An order costs something else from now on. What is paid beyond it is sent back by the refund verb; what is missing is
 * left to be paid in person. The caller holds the locks of the intent (`lockMoneyOfOrder`) and of the order. Minor units.
 */
export async function changeTotal(
  context: Context,
  trx: Trx,
  change: NewTotal,
): Promise<{ refund_minor: number; due_minor: number }> {
  const [intent] = await lockIntentOfOrder(trx, { order_id: change.order_id });
  if (!intent) return { refund_minor: 0, due_minor: change.total_minor };
  const { order_id, key, reason } = change;
  const difference_minor = change.total_minor - change.was_minor;
  if (difference_minor !== 0) await addToIntent(trx, { id: intent.id, difference_minor, now: context.clock.now() });
  const rest = change.total_minor - (change.paid_minor - intent.back_minor);
  const refund_minor =
    rest < 0 ? await refundPartLater(context, trx, { order_id, amount_minor: -rest, key, reason }) : 0;
  return { refund_minor, due_minor: Math.max(0, rest) };
}
