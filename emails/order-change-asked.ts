import { differencesBlock, messageBlocks } from './blocks/change.ts';
import { customerBlock } from './blocks/contacts.ts';
import { orderEmail } from './layout.ts';
import type { OrderEmail, RenderedEmail } from './order-email.ts';
import { becauseStore } from './words.ts';

/** To the store: what the customer would like to be different. */
export function orderChangeAsked(data: OrderEmail): RenderedEmail {
  const { order, customer } = data;
  const until = order.change?.until ?? '';
  return orderEmail(data, {
    subject: `${customer.name} asks for a change of order ${order.number}`,
    preheader: until ? `Answer on the board by ${until}.` : 'Answer on the board.',
    headline: `A change is asked for, order ${order.number}.`,
    intro: [
      `${customer.name} would like something else for ${order.window.text}. ${until ? `It waits until ${until}; without an answer the order stays as it is.` : ''}`.trim(),
    ],
    hasHero: false,
    blocks: [...messageBlocks(order, false), differencesBlock(order, 'What would change'), customerBlock(data)],
    footer: becauseStore(data),
  });
}
