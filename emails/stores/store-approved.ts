import type { RenderedEmail } from '../order-email.ts';
import { firstName } from '../words.ts';
import { type StoreEmail, storeEmail } from './store-email.ts';

/** To each owner, once the store is open. */
export const storeApproved = (data: StoreEmail): RenderedEmail =>
  storeEmail(data, 'Open', {
    subject: `${data.store.name} is open on ${data.shop.name}`,
    preheader: 'Customers can find it and order from now on.',
    headline: `${data.store.name} is open`,
    intro: [
      `${firstName(data.reader.name ?? '')}, your store is approved. Customers can find it and order from now on.`,
      'Orders arrive on the board: keep it open where you work, and accept each in time.',
    ],
    footer: `You get this mail because you own ${data.store.name}.`,
  });
