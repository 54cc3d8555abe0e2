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
    subject: `${store.name} accepted your order ${order.number}`,
    preheader: `It is set for ${window.text}.`,
    headline: `${store.name} said yes.`,
    intro: [`Your order is in their book for ${window.text}. You can follow it from the oven to the door.`],
    blocks: [whenAndWhereBlock(order), orderLinesBlock(order), storeBlock(data)],
    footer: becauseOrdered(data),
  });
}
