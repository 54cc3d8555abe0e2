import { customerBlock } from './blocks/contacts.ts';
import { noteBlocks } from './blocks/note.ts';
import { orderLinesBlock } from './blocks/order-lines.ts';
import { totalsBlock } from './blocks/totals.ts';
import { whenAndWhereBlock } from './blocks/when-and-where.ts';
import { orderEmail } from './layout.ts';
import type { OrderEmail, RenderedEmail } from './order-email.ts';
import { becauseStore, moneyText } from './words.ts';

/** To the store, once an order is placed: when it is due, and the whole specification. */
export function newOrder(data: OrderEmail): RenderedEmail {
  const { order, customer } = data;
  const pieces = order.lines.reduce((sum, line) => sum + line.quantity, 0);
  const size = pieces === 1 ? '1 item' : `${pieces} items`;
  return orderEmail(data, {
    subject: `New order ${order.number} for ${order.window.text}`,
    preheader: `${size} for ${customer.name}, ${moneyText(order.total)}. Accept or decline it on the board.`,
    headline: `New order for ${order.window.text}`,
    intro: [`${size} for ${customer.name}, ${moneyText(order.total)}. The customer waits for your answer.`],
    blocks: [
      orderLinesBlock(order, { title: 'What to make' }),
      ...noteBlocks(order),
      whenAndWhereBlock(order),
      customerBlock(data),
      totalsBlock(order),
    ],
    footer: becauseStore(data),
  });
}
