import type { RenderedEmail } from '../order-email.ts';
import { firstName } from '../words.ts';
import { type StoreEmail, storeEmail } from './store-email.ts';

/** To each owner: the store takes no new orders. */
export const storeSuspended = (data: StoreEmail): RenderedEmail =>
  storeEmail(data, 'Suspended', {
    subject: `${data.store.name} is suspended`,
    preheader: data.reason ?? '',
    headline: `${data.store.name} is suspended`,
    intro: [
      `${firstName(data.reader.name ?? '')}, customers no longer see ${data.store.name}, and it takes no new orders. The reason is below.`,
      `Orders that you have stay on your board and are to be made. Write to ${data.shop.support_email} to put it right.`,
    ],
    footer: `You get this mail because you own ${data.store.name}.`,
  });
