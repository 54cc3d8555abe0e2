import { changeMoneyBlocks, differencesBlock } from './blocks/change.ts';
import { storeBlock } from './blocks/contacts.ts';
import { reasonBlocks } from './blocks/note.ts';
import { orderLinesBlock } from './blocks/order-lines.ts';
import { totalsBlock } from './blocks/totals.ts';
import { whenAndWhereBlock } from './blocks/when-and-where.ts';
import { orderEmail } from './layout.ts';
import type { OrderEmail, RenderedEmail } from './order-email.ts';
import { becauseOrdered } from './words.ts';

/** To the customer, once a change counts: what is different, and the whole order as it is now. */
export function orderChanged(data: OrderEmail): RenderedEmail {
  const { order } = data;
  return orderEmail(data, {
    subject: `Your order ${order.number} is changed`,
    preheader: `It is set for ${order.window.text}.`,
    headline: 'Your order is changed.',
    intro: [`${order.store.name} has it in the book for ${order.window.text}.`],
    blocks: [
      ...reasonBlocks(order),
      differencesBlock(order, 'What changed'),
      ...changeMoneyBlocks(order, true),
      whenAndWhereBlock(order),
      orderLinesBlock(order, { title: 'Your order now' }),
      totalsBlock(order),
      storeBlock(data),
    ],
    footer: becauseOrdered(data),
  });
}
