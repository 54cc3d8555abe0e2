import { type Html, html } from '../html.ts';
import type { OrderEmail } from '../order-email.ts';
import { ink, light } from '../theme.ts';
import { type Block, heading, paragraph, row, said, saidText } from './block.ts';

const link = (href: string, words: string): Html =>
  html`<a class="${ink('accent')}" href="${href}" style="color:${light('accent')};text-decoration:underline">${said(words)}</a>`;

const callable = (phone: string) => `tel:${phone.replace(/[^+\d]/g, '')}`;

/** Whom the customer calls. */
export function storeBlock({ order: { store } }: OrderEmail): Block {
  return {
    html: row(
      html`${heading(`Questions for ${store.name}?`)}${paragraph(html`${link(callable(store.phone), store.phone)}<br>${said(store.address)}`)}`,
    ),
    text: `${saidText(store.name)}, ${saidText(store.phone)}\n${saidText(store.address)}`,
  };
}

/** Whom the store calls. */
export function customerBlock({ customer }: OrderEmail): Block {
  const { name, email, phone } = customer;
  return {
    html: row(
      html`${heading('Customer')}${paragraph(html`${said(name)}<br>${phone && html`${link(callable(phone), phone)}<br>`}${email && link(`mailto:${encodeURIComponent(email)}`, email)}`)}`,
    ),
    text: ['CUSTOMER', saidText(name), phone && saidText(phone), email && saidText(email)].filter(Boolean).join('\n'),
  };
}
