import { closedOrderBlocks } from './blocks/refund.ts';
import { orderEmail } from './layout.ts';
import type { OrderEmail, RenderedEmail } from './order-email.ts';
import { becauseOrdered } from './words.ts';

/** To the customer, once the store let the time to accept run out. */
export function orderExpired(data: OrderEmail): RenderedEmail {
  const { order } = data;
  return orderEmail(data, {
    subject: `${order.store.name} did not confirm your order ${order.number} in time`,
    preheader: 'What happens with your money, and what you can do now.',
    headline: `We are sorry: ${order.store.name} did not answer in time.`,
    intro: [
      `So that you are not left waiting, we closed the order for ${order.window.text}. Other stores near you may still have time for it.`,
    ],
    hasHero: false,
    blocks: closedOrderBlocks(data),
    footer: becauseOrdered(data),
  });
}
