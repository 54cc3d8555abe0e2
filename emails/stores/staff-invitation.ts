import { noticeBlock } from '../blocks/notice.ts';
import type { RenderedEmail } from '../order-email.ts';
import { type StoreEmail, storeEmail } from './store-email.ts';

const MAY: Record<string, string> = {
  owner: 'You could do everything that the store can do, its numbers and its people included.',
  manager: 'You could run the store: orders, products, times and deliveries.',
  baker: 'You would see the order board and the kitchen’s plan, and mark what is sold out.',
};

/** To an address: come and work at a store. */
export const staffInvitation = (data: StoreEmail): RenderedEmail =>
  storeEmail(data, 'Invitation', {
    subject: `${data.by} invites you to ${data.store.name}`,
    preheader: `As ${data.role ?? 'baker'}, on ${data.shop.name}.`,
    headline: `Work with ${data.store.name}`,
    intro: [
      `${data.by} invites you to ${data.store.name} as ${data.role ?? 'baker'}. ${MAY[data.role ?? 'baker'] ?? ''}`,
      'The button leads to the invitation; nothing happens before you accept it.',
    ],
    blocks: [
      noticeBlock(
        'positive',
        `It opens until ${data.until ?? 'soon'}`,
        'It is for this e-mail address alone. If you don’t know the store, do nothing.',
      ),
    ],
    footer: `You get this mail because ${data.by} of ${data.store.name} entered your address.`,
  });
