import { differencesBlock } from './blocks/change.ts';
import { customerBlock, storeBlock } from './blocks/contacts.ts';
import { reasonBlocks } from './blocks/note.ts';
import { orderEmail } from './layout.ts';
import type { OrderEmail, OrderEmailTemplate, RenderedEmail } from './order-email.ts';
import { becauseOrdered, becauseStore } from './words.ts';

type Words = (data: OrderEmail) => { subject: string; headline: string; intro: string };

/** To whoever asked: what became of it. */
const answered =
  (to: 'customer' | 'store', title: string, words: Words): OrderEmailTemplate =>
  (data): RenderedEmail => {
    const { subject, headline, intro } = words(data);
    return orderEmail(data, {
      subject,
      preheader: intro,
      headline,
      intro: [intro],
      hasHero: false,
      blocks: [
        ...reasonBlocks(data.order),
        differencesBlock(data.order, title),
        to === 'store' ? customerBlock(data) : storeBlock(data),
      ],
      footer: to === 'store' ? becauseStore(data) : becauseOrdered(data),
    });
  };

export const changeAcceptedForStore = answered('store', 'What changed', ({ customer, order }) => ({
  subject: `${customer.name} said yes: order ${order.number} is changed`,
  headline: `Yes to the change of order ${order.number}.`,
  intro: `The order is set for ${order.window.text} now, as you proposed.`,
}));

const whatNow = ({ order }: OrderEmail) =>
  order.change?.decline_if_refused
    ? 'The order is declined, as you said, and the money goes back.'
    : `The order stays as it was, for ${order.window.text}.`;

export const changeRefusedForStore = answered('store', 'What you proposed', (data) => ({
  subject: `${data.customer.name} said no: order ${data.order.number}`,
  headline: `No to the change of order ${data.order.number}.`,
  intro: whatNow(data),
}));

export const changeExpiredForStore = answered('store', 'What you proposed', (data) => ({
  subject: `No answer to the change of order ${data.order.number}`,
  headline: `Nobody answered about order ${data.order.number}.`,
  intro: whatNow(data),
}));

export const changeRefused = answered('customer', 'What you asked for', ({ order }) => ({
  subject: `${order.store.name} can’t change your order ${order.number}`,
  headline: 'Your order stays as it was.',
  intro: `${order.store.name} can’t do it differently. Your order is still set for ${order.window.text}.`,
}));

export const changeExpired = answered('customer', 'What you asked for', ({ order }) => ({
  subject: `Your order ${order.number} stays as it was`,
  headline: 'Your order stays as it was.',
  intro: `${order.store.name} did not agree to a change in time. Your order is still set for ${order.window.text}; call the store if it matters.`,
}));
