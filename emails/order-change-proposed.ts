import { changeMoneyBlocks, differencesBlock, messageBlocks, otherAnswerBlock } from './blocks/change.ts';
import { storeBlock } from './blocks/contacts.ts';
import { orderEmail } from './layout.ts';
import type { OrderEmail, RenderedEmail } from './order-email.ts';
import { becauseOrdered } from './words.ts';

/** To the customer: what the store would change, what it means, and the two answers. */
export function orderChangeProposed(data: OrderEmail): RenderedEmail {
  const { order } = data;
  const until = order.change?.until ?? '';
  return orderEmail(data, {
    subject: `${order.store.name} proposes a change to your order ${order.number}`,
    preheader: until ? `Please answer by ${until}.` : 'Please answer soon.',
    headline: `${order.store.name} asks: may we change your order?`,
    intro: [`Nothing changes before you say yes. ${until ? `Please answer by ${until}.` : ''}`.trim()],
    hasHero: false,
    blocks: [
      ...messageBlocks(order, true),
      differencesBlock(order, 'What would change'),
      ...changeMoneyBlocks(order, false),
      ...otherAnswerBlock(order),
      storeBlock(data),
    ],
    footer: becauseOrdered(data),
  });
}
