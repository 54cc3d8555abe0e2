import { storeBlock } from './blocks/contacts.ts';
import { orderLinesBlock } from './blocks/order-lines.ts';
import { whenAndWhereBlock } from './blocks/when-and-where.ts';
import { orderEmail } from './layout.ts';
import type { OrderEmail, RenderedEmail } from './order-email.ts';
import { becauseOrdered } from './words.ts';

/** To the customer, when the store has photographed what it made. */
export function orderPhoto(data: OrderEmail): RenderedEmail {
  const { order } = data;
  return orderEmail(data, {
    subject: `A photo of your order ${order.number}`,
    preheader: `${order.store.name} made it, and photographed it for you.`,
    headline: 'Here is what was made for you.',
    intro: [`${order.store.name} photographed it for you. If something is not as you ordered it, call the store now.`],
    blocks: [
      whenAndWhereBlock(order),
      orderLinesBlock(order, { title: 'What you ordered', hasPictures: true }),
      storeBlock(data),
    ],
    footer: becauseOrdered(data),
  });
}
