import { storeBlock } from './blocks/contacts.ts';
import { reasonBlocks } from './blocks/note.ts';
import { REFUND_TIME } from './blocks/refund.ts';
import { totalsBlock } from './blocks/totals.ts';
import { orderEmail } from './layout.ts';
import type { OrderEmail, RenderedEmail } from './order-email.ts';
import { becauseOrdered, moneyText } from './words.ts';

/** To the customer, once the provider took the refund. */
export function refundSent(data: OrderEmail): RenderedEmail {
  const { order } = data;
  const amount = order.refund ? `Refund of ${moneyText(order.refund)}` : 'Refund';
  return orderEmail(data, {
    subject: `${amount} sent for order ${order.number}`,
    preheader: 'It goes back the way you paid.',
    headline: `${amount} sent.`,
    intro: [`It goes back the way you paid (${order.payment_words}). ${REFUND_TIME}`],
    hasHero: false,
    blocks: [...reasonBlocks(order), totalsBlock(order), storeBlock(data)],
    footer: becauseOrdered(data),
  });
}
