import type { EmailedOrder } from '../order-email.ts';
import { isZero, moneyText } from '../words.ts';
import type { Block } from './block.ts';
import { noticeBlock } from './notice.ts';

/** What to have ready at the door or the counter. */
export function toPayBlocks({ due, fulfilment, payment_words }: EmailedOrder): Block[] {
  if (isZero(due)) return [];
  const where = fulfilment === 'pickup' ? 'at the counter' : 'at the door';
  return [noticeBlock('caution', `${moneyText(due)} to pay ${where}`, `Payment: ${payment_words}`)];
}
