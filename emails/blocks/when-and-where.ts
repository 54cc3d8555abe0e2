import { type Html, html } from '../html.ts';
import type { EmailedOrder } from '../order-email.ts';
import { DISPLAY, ink, light } from '../theme.ts';
import { type Block, heading, panel, paragraph, row, said, saidText, small } from './block.ts';

const placeOf = ({ fulfilment, store, address_lines }: EmailedOrder): string[] =>
  fulfilment === 'pickup' ? [store.name, store.address] : address_lines;

/** "Saturday 22 November, 4–6 pm": the time stays on one line. */
function windowWords(text: string): Html {
  const comma = text.lastIndexOf(', ');
  if (comma < 0) return said(text);
  return html`${said(text.slice(0, comma))}, <span style="white-space:nowrap">${said(text.slice(comma + 2))}</span>`;
}

/** The window as people say it, and where; the instants for programs that make a calendar entry of it. */
export function whenAndWhereBlock(order: EmailedOrder): Block {
  const { window, fulfilment } = order;
  const title = fulfilment === 'pickup' ? 'Pick up' : 'Delivery';
  const place = placeOf(order);
  return {
    html: row(
      panel(
        html`${heading(title)}<p class="${ink('accent')}" style="margin:0 0 8px;font:600 21px/28px ${DISPLAY};color:${light('accent')}"><time datetime="${window.starts_at}/${window.ends_at}">${windowWords(window.text)}</time></p>${paragraph(html`${place.map((line, i) => html`${i > 0 && html`<br>`}${said(line)}`)}`)}${small(html`Local time at the store (${window.timezone})`, 'muted', 'padding-top:8px')}`,
      ),
    ),
    text: [
      `${title.toUpperCase()}: ${saidText(window.text)} (${saidText(window.timezone)})`,
      ...place.map(saidText),
    ].join('\n'),
  };
}
