import { storeBlock } from './blocks/contacts.ts';
import { orderLinesBlock } from './blocks/order-lines.ts';
import { totalsBlock } from './blocks/totals.ts';
import { orderEmail } from './layout.ts';
import type { OrderEmail, RenderedEmail } from './order-email.ts';
import { becauseOrdered, isZero, moneyText } from './words.ts';

/** To the customer, once money arrived. */
export function paymentReceived(data: OrderEmail): RenderedEmail {
  const { order } = data;
  const paid = moneyText(order.paid);
  const rest = isZero(order.due) ? 'Nothing is left to pay.' : `${moneyText(order.due)} is left to pay.`;
  return orderEmail(data, {
    subject: `Payment received: ${paid} for order ${order.number}`,
    preheader: rest,
    headline: `We have your payment of ${paid}.`,
    intro: [`Payment: ${order.payment_words}. ${rest}`],
    blocks: [totalsBlock(order), orderLinesBlock(order), storeBlock(data)],
    footer: becauseOrdered(data),
  });
}
