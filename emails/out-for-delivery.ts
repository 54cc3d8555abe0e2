import { storeBlock } from './blocks/contacts.ts';
import { toPayBlocks } from './blocks/to-pay.ts';
import { whenAndWhereBlock } from './blocks/when-and-where.ts';
import { orderEmail } from './layout.ts';
import type { OrderEmail, RenderedEmail } from './order-email.ts';
import { becauseOrdered } from './words.ts';

/** To the customer, once the courier has it. */
export function outForDelivery(data: OrderEmail): RenderedEmail {
  const { order } = data;
  return orderEmail(data, {
    subject: `Your order ${order.number} is on its way`,
    preheader: `Expected ${order.window.text}.`,
    headline: 'Your order is on its way.',
    intro: ['Somebody should be there to take it in: it travels best kept level and cool.'],
    blocks: [...toPayBlocks(order), whenAndWhereBlock(order), storeBlock(data)],
    footer: becauseOrdered(data),
  });
}
