import { type Html, html } from '../html.ts';
import type { EmailedLine, EmailedOrder } from '../order-email.ts';
import { DISPLAY, edge, ink, light, SANS } from '../theme.ts';
import { codesText, dietsText, moneyText } from '../words.ts';
import { type Block, heading, row, said, saidText, small } from './block.ts';
import { thumbnailOf } from './drawings.ts';

/** Every choice, the words on the cake, and what it contains. Allergens are never shortened. */
export function orderLinesBlock(order: EmailedOrder): Block {
  return {
    html: row(
      html`${heading(order.lines.length > 1 ? 'Your order' : 'Your cake, as ordered')}<table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0">${order.lines.map((line, i) => lineRow(line, thumbnailOf(order.lines, i)))}</table>`,
    ),
    text: order.lines.map(lineText).join('\n\n'),
  };
}

const LINE = `padding:14px 0;border-top:1px solid ${light('line')}`;

function lineRow(line: EmailedLine, thumbnail: Html | null): Html {
  return html`<tr>${thumbnail && html`<td class="${edge('line')}" width="88" valign="top" style="${LINE}">${thumbnail}</td>`}<td class="${edge('line')}" valign="top" style="${LINE}">${lineWords(line)}</td><td class="${edge('line')} ${ink('content')}" align="right" valign="top" style="${LINE};padding-left:12px;white-space:nowrap;font:600 16px/24px ${SANS};color:${light('content')}">${moneyText(line.total)}</td></tr>`;
}

function lineWords(line: EmailedLine): Html {
  const { choices, inscription, diets } = line;
  return html`<p class="${ink('content')}" style="margin:0;font:600 16px/24px ${SANS};color:${light('content')}">${line.quantity > 1 && `${line.quantity} × `}${said(line.name)}</p>${choices.map((choice) => small(said(choice)))}${inscription && inscriptionWords(inscription)}${allergenWords(line)}${diets.length > 0 && small(html`${dietsText(diets)}`, 'positive', 'padding-top:6px')}`;
}

const inscriptionWords = (words: string): Html =>
  html`<p class="${ink('accent')}" style="margin:8px 0 0;font:italic 400 18px/25px ${DISPLAY};color:${light('accent')}">“${said(words)}”</p>`;

function allergenWords({ contains, may_contain }: EmailedLine): Html {
  return html`${contains.length > 0 && small(html`<b>Contains:</b> ${codesText(contains)}`, 'content', 'padding-top:8px')}${may_contain.length > 0 && small(html`<b>May contain:</b> ${codesText(may_contain)}`, 'caution')}`;
}

function lineText({ name, quantity, total, choices, inscription, contains, may_contain, diets }: EmailedLine): string {
  return [
    `${quantity} × ${saidText(name)}  ${moneyText(total)}`,
    ...choices.map((choice) => `  ${saidText(choice)}`),
    inscription && `  Words: “${saidText(inscription)}”`,
    contains.length > 0 && `  Contains: ${codesText(contains)}`,
    may_contain.length > 0 && `  May contain: ${codesText(may_contain)}`,
    diets.length > 0 && `  ${dietsText(diets)}`,
  ]
    .filter(Boolean)
    .join('\n');
}
