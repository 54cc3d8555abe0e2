import type { RenderedEmail } from '../order-email.ts';
import { firstName } from '../words.ts';
import { type StoreEmail, storeEmail } from './store-email.ts';

/** To each owner: what to put right before it can open. */
export const storeReturned = (data: StoreEmail): RenderedEmail =>
  storeEmail(data, 'Sent back', {
    subject: `${data.store.name} needs a change before it can open`,
    preheader: data.reason ?? '',
    headline: 'Something is to be put right first',
    intro: [
      `${firstName(data.reader.name ?? '')}, we looked at ${data.store.name} and can’t open it yet. The reason is below.`,
      'Put it right and submit the store again: everything else stays as it is.',
    ],
    footer: `You get this mail because you own ${data.store.name}.`,
  });
