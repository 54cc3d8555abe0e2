import { storeBlock } from './blocks/contacts.ts';
import { orderLinesBlock } from './blocks/order-lines.ts';
import { toPayBlocks } from './blocks/to-pay.ts';
import { whenAndWhereBlock } from './blocks/when-and-where.ts';
import { orderEmail } from './layout.ts';
import type { OrderEmail, RenderedEmail } from './order-email.ts';
import { becauseOrdered } from './words.ts';

/** To the customer of an order to pick up, once it waits at the store. */
export function orderReady(data: OrderEmail): RenderedEmail {
  const { order } = data;
  return orderEmail(data, {
    subject: `Your order ${order.number} is ready to pick up`,
    preheader: `At ${order.store.name}, ${order.window.text}.`,
    headline: `It is ready and waits for you at ${order.store.name}.`,
    intro: [`Say the order number ${order.number} at the counter.`],
    blocks: [...toPayBlocks(order), whenAndWhereBlock(order), orderLinesBlock(order), storeBlock(data)],
    footer: becauseOrdered(data),
  });
}
