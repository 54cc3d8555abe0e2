import { type Html, html } from '../html.ts';
import type { EmailedLine, EmailedOrder } from '../order-email.ts';
import { DISPLAY, edge, ink, light, SANS } from '../theme.ts';
import { codesText, dietsText, moneyText } from '../words.ts';
import { type Block, heading, row, said, saidText, small } from './block.ts';
import { thumbnail } from './drawings.ts';

export type LinesOptions = {
  title?: string /** A small picture a line; where there are several, unless said. */;
  hasPictures?: boolean;
};

/** Every choice, the words on the cake, and what it contains. Allergens are never shortened. */
export function orderLinesBlock({ lines }: EmailedOrder, options: LinesOptions = {}): Block {
  const { title = 'What you ordered', hasPictures = lines.length > 1 } = options;
  return {
    html: row(
      html`${heading(title)}${TABLE}${lines.map((line, i) => lineRow(line, hasPictures ? thumbnail(i) : null))}</table>`,
    ),
    text: [title.toUpperCase(), ...lines.map(lineText)].join('\n\n'),
  };
}

const TABLE = html`<table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0">`;
const LINE = `padding:14px 0;border-top:1px solid ${light('line')}`;

function lineRow(line: EmailedLine, picture: Html | null): Html {
  const { choices, inscription, diets } = line;
  const cell = html`class="${edge('line')}" valign="top" style="${LINE}"`;
  return html`<tr>${picture && html`<td width="74" ${cell}>${picture}</td>`}<td ${cell}>${nameAndPrice(line)}${choices.map((choice) => small(said(choice)))}${inscription && inscriptionWords(inscription)}${allergenWords(line)}${diets.length > 0 && small(html`${dietsText(diets)}`, 'positive', 'padding-top:6px')}</td></tr>`;
}

const NAME = `font:600 16px/24px ${SANS};color:${light('content')}`;

function nameAndPrice({ name, quantity, total }: EmailedLine): Html {
  const count = quantity > 1 && `${quantity} × `;
  return html`${TABLE}<tr><td class="${ink('content')}" valign="top" style="${NAME}">${count}${said(name)}</td><td class="${ink('content')}" align="right" valign="top" style="${NAME};padding-left:12px;white-space:nowrap">${moneyText(total)}</td></tr></table>`;
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
