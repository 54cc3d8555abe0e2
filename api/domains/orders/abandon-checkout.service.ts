import type { Context } from '../../context.ts';
import type { Actor } from '../../platform/auth.ts';
import { Refused } from '../../platform/errors.ts';
import { reopenCart } from '../carts/carts.service.ts';
import { hasLivePayment } from '../payments/start-payment.service.ts';
import { getCheckout } from './check-out.service.ts';
import { moveOrderAs } from './move-order.service.ts';
import { SYSTEM } from './mover.ts';

/**
 * The customer goes back to change an order that is not paid: its drafts end, their places are free again, and the same
 * lines are in an open cart, whose token is returned. Refuses orders/placed-already and payments/under-way (409).
 */
export async function abandonCheckout(context: Context, actor: Actor, token: string): Promise<string> {
  const checkout = await getCheckout(context, token);
  if (checkout.orders.some((order) => order.status !== 'draft' && order.status !== 'cancelled'))
    throw new Refused('orders/placed-already', 'This order is placed. Cancel it instead.');
  if (await hasLivePayment(context, token))
    throw new Refused('payments/under-way', 'A payment is under way. Wait for its result first.', { retryAfterS: 5 });
  for (const order of checkout.orders)
    await moveOrderAs(context, SYSTEM, order.id, { name: 'cancellation', reason: 'changed before paying' });
  return reopenCart(context, actor, checkout.cart_id);
}
