import { storeBlock } from './blocks/contacts.ts';
import { noteBlocks } from './blocks/note.ts';
import { orderLinesBlock } from './blocks/order-lines.ts';
import { totalsBlock } from './blocks/totals.ts';
import { whenAndWhereBlock } from './blocks/when-and-where.ts';
import { orderEmail } from './layout.ts';
import type { OrderEmail, RenderedEmail } from './order-email.ts';
import { becauseOrdered, firstName, moneyText } from './words.ts';

/** To the customer, once the order is placed: everything that was agreed, to check and to keep. */
export function orderConfirmation(data: OrderEmail): RenderedEmail {
  const { order, customer } = data;
  const { store, window, total } = order;
  return orderEmail(data, {
    subject: `Your order ${order.number} is with ${store.name}`,
    preheader: `${window.text} · ${moneyText(total)}`,
    headline: `Thank you, ${firstName(customer.name)}. Your order is with ${store.name}.`,
    intro: [`They look at it now and confirm it; we write to you as soon as they do. Please check the details below.`],
    blocks: [
      whenAndWhereBlock(order),
      orderLinesBlock(order),
      totalsBlock(order),
      ...noteBlocks(order),
      storeBlock(data),
    ],
    footer: becauseOrdered(data),
  });
}
