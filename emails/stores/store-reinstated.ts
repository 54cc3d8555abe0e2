import type { RenderedEmail } from '../order-email.ts';
import { firstName } from '../words.ts';
import { type StoreEmail, storeEmail } from './store-email.ts';

/** To each owner: the suspension is over. */
export const storeReinstated = (data: StoreEmail): RenderedEmail =>
  storeEmail(data, 'Open', {
    subject: `${data.store.name} is open again`,
    preheader: 'Customers can find it and order again.',
    headline: `${data.store.name} is open again`,
    intro: [
      `${firstName(data.reader.name ?? '')}, the suspension is over. Customers can find ${data.store.name} and order again.`,
    ],
    footer: `You get this mail because you own ${data.store.name}.`,
  });
