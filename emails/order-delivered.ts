import { storeBlock } from './blocks/contacts.ts';
import { orderLinesBlock } from './blocks/order-lines.ts';
import { orderEmail } from './layout.ts';
import type { OrderEmail, RenderedEmail } from './order-email.ts';
import { becauseOrdered } from './words.ts';

/** To the customer, once it arrived or was picked up: what it contains, at the moment when it is eaten. */
export function orderDelivered(data: OrderEmail): RenderedEmail {
  const { order } = data;
  const isPickup = order.fulfilment === 'pickup';
  return orderEmail(data, {
    subject: isPickup ? `You picked up your order ${order.number}` : `Your order ${order.number} has arrived`,
    preheader: 'What it contains, for everyone at the table.',
    headline: isPickup ? 'Picked up. Enjoy it.' : 'It has arrived. Enjoy it.',
    intro: ['Below is what it contains, for everyone at the table. If something is not right, call the store today.'],
    blocks: [orderLinesBlock(order), storeBlock(data)],
    footer: becauseOrdered(data),
  });
}
