import type { Trx } from '../../platform/db.ts';
import { insertEntries, lockIntentOfOrder } from './payments.sql.ts';

type CashOrder = { id: number; total_minor: number; paid_minor: number; currency: string };

/**
 * Writes down that `actorName` has the rest of an order's money in hand: what was sent back counts as not paid. Gives the
 * order's paid sum (minor units). Nothing is written when it is paid already. The caller holds the locks of intent and order.
 */
export async function recordCash(trx: Trx, order: CashOrder, actorName: string): Promise<number> {
  const [intent] = await lockIntentOfOrder(trx, { order_id: order.id });
  const rest = order.total_minor - order.paid_minor + (intent?.back_minor ?? 0);
  if (rest <= 0 || !intent) return order.paid_minor;
  await insertEntries(trx, intent.id, [
    {
      intent_id: intent.id,
      order_id: order.id,
      kind: 'charge',
      amount_minor: rest,
      currency: order.currency,
      provider: 'cash',
      attempt_id: null,
      refund_id: null,
      actor_name: actorName,
    },
  ]);
  return order.paid_minor + rest;
}
