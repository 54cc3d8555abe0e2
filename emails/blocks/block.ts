import { type Html, html, oneLine } from '../html.ts';
import { DISPLAY, edge, ground, ink, light, type Role, SANS } from '../theme.ts';

/** A piece of a mail, said twice: what the HTML shows, the plain text says too. */
export type Block = { html: Html; text: string };

const RIGHT_TO_LEFT = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}]/u;

/** What a person typed, for the HTML: its direction stays its own. */
export const said = (value: string): Html => html`<span dir="auto">${oneLine(value)}</span>`;

/** What a person typed, for the plain text: one line; isolated where its script would reorder what follows. */
export const saidText = (value: string): string => {
  const line = oneLine(value);
  return RIGHT_TO_LEFT.test(line) ? `\u2068${line}\u2069` : line;
};

export const paragraph = (content: Html, role: Role = 'content', more = ''): Html =>
  html`<p class="${ink(role)}" style="margin:0;font:400 16px/25px ${SANS};color:${light(role)};${more}">${content}</p>`;

export const small = (content: Html, role: Role = 'muted', more = ''): Html =>
  html`<p class="${ink(role)}" style="margin:0;font:400 14px/21px ${SANS};color:${light(role)};${more}">${content}</p>`;

export const heading = (text: string): Html =>
  html`<h2 class="${ink('content')}" style="margin:0 0 8px;font:600 19px/26px ${DISPLAY};color:${light('content')}">${text}</h2>`;

/** A full-width row of the mail's one column. */
export const row = (content: Html): Html => html`<tr><td class="pad" style="padding:0 40px 28px">${content}</td></tr>`;

export function panel(content: Html, role: Role = 'sunken'): Html {
  return html`<table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0" style="border-collapse:separate"><tr><td class="${ground(role)} ${edge('line')}" bgcolor="${light(role)}" style="padding:18px 20px;border-radius:12px;background-color:${light(role)}">${content}</td></tr></table>`;
}

/** Text for people between blank lines; empty blocks leave no gap. */
export const joinText = (texts: readonly string[]): string => texts.filter(Boolean).join('\n\n');
