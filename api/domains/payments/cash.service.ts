import type { Trx } from '../../platform/db.ts';
import { findIntentOfCheckout, insertEntries } from './payments.sql.ts';

type CashOrder = { id: number; checkout_id: number; total_minor: number; paid_minor: number; currency: string };

/**
 * Writes down that `actorName` has the rest of an order's money in hand. Gives the order's paid sum (minor units).
 * Nothing is written when it is paid already. The caller holds the order's lock.
 */
export async function recordCash(trx: Trx, order: CashOrder, actorName: string): Promise<number> {
  const rest = order.total_minor - order.paid_minor;
  const [intent] = await findIntentOfCheckout(trx, { checkout_id: order.checkout_id });
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
  return order.total_minor;
}
