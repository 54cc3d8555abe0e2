import { customerBlock } from './blocks/contacts.ts';
import { reasonBlocks } from './blocks/note.ts';
import { orderLinesBlock } from './blocks/order-lines.ts';
import { orderEmail } from './layout.ts';
import type { OrderEmail, RenderedEmail } from './order-email.ts';
import { becauseStore } from './words.ts';

/** To the store, once an order that it knows is cancelled: what not to make. */
export function orderCancelledForStore(data: OrderEmail): RenderedEmail {
  const { order } = data;
  return orderEmail(data, {
    subject: `Cancelled: order ${order.number} for ${order.window.text}`,
    preheader: 'Please stop any work on it.',
    headline: `Order ${order.number} is cancelled.`,
    intro: [`It was due ${order.window.text}. Please stop any work on it.`],
    hasHero: false,
    blocks: [
      ...reasonBlocks(order),
      orderLinesBlock(order, { title: 'What not to make', hasPictures: true }),
      customerBlock(data),
    ],
    footer: becauseStore(data),
  });
}
