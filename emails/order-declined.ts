import { closedOrderBlocks } from './blocks/refund.ts';
import { orderEmail } from './layout.ts';
import type { OrderEmail, RenderedEmail } from './order-email.ts';
import { becauseOrdered } from './words.ts';

/** To the customer, once the store said no. */
export function orderDeclined(data: OrderEmail): RenderedEmail {
  const { order } = data;
  return orderEmail(data, {
    subject: `${order.store.name} can’t make your order ${order.number}`,
    preheader: 'What happens with your money, and what you can do now.',
    headline: `We are sorry: ${order.store.name} can’t make this order.`,
    intro: [`It was for ${order.window.text}. Other stores near you may still have time for it.`],
    hasHero: false,
    blocks: closedOrderBlocks(data),
    footer: becauseOrdered(data),
  });
}
