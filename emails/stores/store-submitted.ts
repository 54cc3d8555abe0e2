import type { RenderedEmail } from '../order-email.ts';
import { type StoreEmail, storeEmail } from './store-email.ts';

/** To each admin, when a store waits for a look. */
export const storeSubmitted = (data: StoreEmail): RenderedEmail =>
  storeEmail(data, 'Submitted', {
    subject: `${data.store.name} asks to open`,
    preheader: `${data.store.kind} in ${data.store.city}, submitted by ${data.by}.`,
    headline: `${data.store.name} asks to open`,
    intro: [
      `${data.by} has submitted a ${data.store.kind.toLowerCase()} in ${data.store.city}.`,
      'Look at its numbers, address and products, then approve it or send it back with what is missing.',
    ],
    footer: `You get this mail because you run ${data.shop.name}.`,
  });
