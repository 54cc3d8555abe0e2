import { closedOrderBlocks } from './blocks/refund.ts';
import { orderEmail } from './layout.ts';
import type { OrderEmail, RenderedEmail } from './order-email.ts';
import { becauseOrdered } from './words.ts';

/** To the customer, once the order is cancelled, by whomever. */
export function orderCancelled(data: OrderEmail): RenderedEmail {
  const { order } = data;
  return orderEmail(data, {
    subject: `Your order ${order.number} is cancelled`,
    preheader: 'What happens with your money.',
    headline: 'Your order is cancelled.',
    intro: [`${order.store.name} will not make the order for ${order.window.text}.`],
    hasHero: false,
    blocks: closedOrderBlocks(data),
    footer: becauseOrdered(data),
  });
}
