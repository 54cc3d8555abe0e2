import type { Context } from '../../context.ts';
import type { Actor } from '../../platform/auth.ts';
import { Refused } from '../../platform/errors.ts';
import { reopenCart } from '../carts/carts.service.ts';
import { hasLivePayment } from '../payments/start-payment.service.ts';
import { getCheckout } from './check-out.service.ts';
import { endDrafts } from './move-order.service.ts';

/**
 * The customer goes back to change an order that is not paid, or whose time was lost while it was paid: its drafts end,
 * their places are free again, and the same lines are in an open cart, whose token is returned. Refuses
 * orders/placed-already and payments/under-way (409).
 */
export async function abandonCheckout(context: Context, actor: Actor, token: string): Promise<string> {
  const checkout = await getCheckout(context, token);
  if (checkout.orders.some((order) => order.status === 'draft') && (await hasLivePayment(context, token)))
    throw new Refused('payments/under-way', 'A payment is under way. Wait for its result first.', { retryAfterS: 5 });
  await endDrafts(context, checkout.id, 'changed before paying');
  return reopenCart(context, actor, checkout.cart_id);
}
