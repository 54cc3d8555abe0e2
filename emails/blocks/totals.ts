import type { Money } from '../../api/platform/money.ts';
import { type Html, html } from '../html.ts';
import type { EmailedOrder } from '../order-email.ts';
import { edge, ink, light, SANS } from '../theme.ts';
import { isZero, moneyText } from '../words.ts';
import { type Block, row, said, saidText, small } from './block.ts';

type Sum = { label: string; value: string; isTotal?: boolean };

/** Sums as they were agreed; nothing is added up here. */
function sumsOf(order: EmailedOrder): Sum[] {
  const when = (isThere: boolean, label: string, money: Money, sign = ''): Sum[] =>
    isThere ? [{ label, value: `${sign}${moneyText(money)}` }] : [];
  const isDelivered = order.fulfilment === 'delivery';
  return [
    ...when(true, 'Items', order.items),
    ...when(isDelivered && !isZero(order.delivery), 'Delivery', order.delivery),
    ...(isDelivered && isZero(order.delivery) ? [{ label: 'Delivery', value: 'Free' }] : []),
    ...when(!isZero(order.discount), 'Discount', order.discount, '−'),
    ...when(!order.is_tax_included && !isZero(order.tax), 'Tax', order.tax),
    { label: 'Total', value: moneyText(order.total), isTotal: true },
    ...when(order.is_tax_included && !isZero(order.tax), 'Includes tax', order.tax),
    ...when(!isZero(order.paid), 'Paid', order.paid),
    ...when(!isZero(order.due), 'Still to pay', order.due),
    ...(order.refund ? when(!isZero(order.refund), 'Sent back', order.refund) : []),
  ];
}

export function totalsBlock(order: EmailedOrder): Block {
  const sums = sumsOf(order);
  return {
    html: row(
      html`<table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0">${sums.map(sumRow)}</table>${small(html`Payment: ${said(order.payment_words)}`, 'muted', 'padding-top:8px')}`,
    ),
    text: [...sums.map(({ label, value }) => `${label}: ${value}`), `Payment: ${saidText(order.payment_words)}`].join(
      '\n',
    ),
  };
}

function sumRow({ label, value, isTotal }: Sum): Html {
  const role = isTotal ? 'content' : 'muted';
  const style = isTotal
    ? `padding:10px 0;border-top:2px solid ${light('line')};border-bottom:2px solid ${light('line')};font:600 19px/26px ${SANS}`
    : `padding:5px 0;font:400 15px/22px ${SANS}`;
  const classes = `${ink(role)} ${edge('line')}`;
  return html`<tr><td class="${classes}" style="${style};color:${light(role)}">${label}</td><td class="${classes}" align="right" style="${style};white-space:nowrap;color:${light(role)}">${value}</td></tr>`;
}
