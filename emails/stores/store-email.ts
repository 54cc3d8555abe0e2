import type { Block } from '../blocks/block.ts';
import { said, saidText } from '../blocks/block.ts';
import { reasonBlocks } from '../blocks/note.ts';
import { html } from '../html.ts';
import { renderEmail } from '../layout.ts';
import type { OrderEmail, RenderedEmail } from '../order-email.ts';

/** What every template about a store is given. Text is not escaped yet. */
export type StoreEmail = {
  shop: OrderEmail['shop'];
  /** Who reads it; an invitation knows nobody's name. */
  reader: { name: string | null };
  store: { name: string; kind: string; city: string };
  /** Who did it, or who invites. */
  by: string;
  /** The one button. An http or https address. */
  action: { label: string; url: string };
  reason?: string | null;
  /** Of an invitation: 'manager', and until when it opens. */
  role?: string;
  until?: string;
};

export type StoreEmailTemplate = (data: StoreEmail) => RenderedEmail;

export type StoreWords = {
  subject: string;
  preheader: string;
  headline: string;
  intro: string[];
  blocks?: Block[];
  footer: string;
};

export const storeEmail = (data: StoreEmail, state: string, { blocks = [], ...words }: StoreWords): RenderedEmail =>
  renderEmail(
    {
      shop: data.shop,
      action: data.action,
      about: html`${said(data.store.name)} · ${state}`,
      aboutText: saidText(data.store.name),
    },
    { ...words, blocks: [...blocks, ...reasonBlocks({ reason: data.reason ?? null })] },
  );
