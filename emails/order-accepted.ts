import { storeBlock } from './blocks/contacts.ts';
import { orderLinesBlock } from './blocks/order-lines.ts';
import { whenAndWhereBlock } from './blocks/when-and-where.ts';
import { orderEmail } from './layout.ts';
import type { OrderEmail, RenderedEmail } from './order-email.ts';
import { becauseOrdered } from './words.ts';

/** To the customer, once the store said yes. */
export function orderAccepted(data: OrderEmail): RenderedEmail {
  const { order } = data;
  const { store, window } = order;
  return orderEmail(data, {
    subject: `${store.name} confirmed your order ${order.number}`,
    preheader: `It is set for ${window.text}.`,
    headline: 'Your order is confirmed.',
    intro: [`${store.name} has it in the book for ${window.text}. You can follow it while it is made.`],
    blocks: [whenAndWhereBlock(order), orderLinesBlock(order), storeBlock(data)],
    footer: becauseOrdered(data),
  });
}
