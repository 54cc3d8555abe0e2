import { type Html, html, webAddress } from '../html.ts';
import type { EmailedChange, EmailedOrder } from '../order-email.ts';
import { edge, ink, light, SANS } from '../theme.ts';
import { isZero, moneyText } from '../words.ts';
import { type Block, heading, row, said, saidText } from './block.ts';
import { noticeBlock } from './notice.ts';
import { quoteBlock } from './quote.ts';

const NOTHING: EmailedChange['differences'] = [];

/** What is different, each as it is and as it would be. */
export function differencesBlock({ change }: EmailedOrder, title: string): Block {
  const differences = change?.differences ?? NOTHING;
  const sums = change && change.total_before.amount !== change.total_after.amount ? [totalOf(change)] : [];
  const all = [...differences, ...sums];
  return {
    html: row(
      html`${heading(title)}<table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0">${all.map(differenceRow)}</table>`,
    ),
    text: [
      title.toUpperCase(),
      ...all.map(({ what, from, to }) => `${saidText(what)}:\n  now: ${saidText(from)}\n  then: ${saidText(to)}`),
    ].join('\n'),
  };
}

const totalOf = ({ total_before, total_after }: EmailedChange) => ({
  what: 'Total',
  from: moneyText(total_before),
  to: moneyText(total_after),
});

function differenceRow({ what, from, to }: { what: string; from: string; to: string }): Html {
  const font = (weight: number) => `font:${weight} 15px/23px ${SANS}`;
  return html`<tr><td class="${edge('line')}" style="padding:12px 0;border-top:1px solid ${light('line')}"><p class="${ink('muted')}" style="margin:0;${font(600)};color:${light('muted')}">${said(what)}</p><p class="${ink('muted')}" style="margin:0;${font(400)};color:${light('muted')};text-decoration:line-through">${said(from)}</p><p class="${ink('content')}" style="margin:0;${font(600)};color:${light('content')}">${said(to)}</p></td></tr>`;
}

/** What it does to the money: what comes back, or what is left to pay, and where. */
export function changeMoneyBlocks({ change, fulfilment, payment_words }: EmailedOrder, isDone: boolean): Block[] {
  if (!change) return [];
  const { refund, due, total_before, total_after } = change;
  if (refund && !isZero(refund))
    return [
      noticeBlock(
        'positive',
        `${isDone ? 'You get' : 'You would get'} ${moneyText(refund)} back`,
        `It goes back the way you paid (${payment_words}).`,
      ),
    ];
  if (due && !isZero(due)) {
    const where = fulfilment === 'pickup' ? 'at the store' : 'at the door';
    const detail = `In cash, when you get your order. The total ${isDone ? 'is' : 'would be'} ${moneyText(total_after)}.`;
    return [noticeBlock('caution', `${moneyText(due)} ${isDone ? 'to pay' : 'would be to pay'} ${where}`, detail)];
  }
  if (total_before.amount === total_after.amount)
    return [noticeBlock('positive', 'It costs the same', `The total stays ${moneyText(total_after)}.`)];
  return [];
}

export const messageBlocks = ({ change }: EmailedOrder, isFromStore: boolean): Block[] =>
  change?.message.trim()
    ? [quoteBlock(isFromStore ? 'In the words of the store' : 'In the words of the customer', change.message)]
    : [];

/** The other answer, as quiet as it may be: the button is for the first one. */
export function otherAnswerBlock({ change, window }: EmailedOrder): Block[] {
  if (!change?.keep_url) return [];
  const url = webAddress(change.keep_url);
  const words = change.decline_if_refused ? 'No, then I do without the order' : 'Keep my order as it is';
  const after = change.decline_if_refused
    ? 'The store can make it only so: with a no, or without an answer, it is called off, and all your money goes back.'
    : `With a no, or without an answer, your order stays as it is, for ${window.text}.`;
  return [
    {
      html: row(
        html`<p class="${ink('content')}" style="margin:0 0 8px;font:400 16px/25px ${SANS};color:${light('content')}">${said(after)}</p><p style="margin:0;font:600 16px/25px ${SANS}"><a class="${ink('accent')}" href="${url}" style="color:${light('accent')};text-decoration:underline">${said(words)}</a></p>`,
      ),
      text: `${saidText(after)}\n${saidText(words)}:\n${url}`,
    },
  ];
}
