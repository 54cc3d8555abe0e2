import type { EmailedOrder, OrderEmail } from '../order-email.ts';
import { isZero, moneyText } from '../words.ts';
import type { Block } from './block.ts';
import { storeBlock } from './contacts.ts';
import { reasonBlocks } from './note.ts';
import { noticeBlock } from './notice.ts';
import { orderLinesBlock } from './order-lines.ts';

/** What the card networks allow a bank. */
export const REFUND_TIME = 'A card statement shows it within 5 to 7 working days.';

/** What comes back; or that there is nothing to come back. Silent where money was kept: the reason says why. */
function refundBlocks({ refund, paid, payment_words }: EmailedOrder): Block[] {
  if (refund && !isZero(refund)) {
    const detail = `It goes back the way you paid (${payment_words}). ${REFUND_TIME}`;
    return [noticeBlock('positive', `You get ${moneyText(refund)} back`, detail)];
  }
  if (isZero(paid)) return [noticeBlock('positive', 'Nothing was charged', 'You have paid nothing for this order.')];
  return [];
}

/** For an order that will not be made: the money first, then why, then what it was. */
export const closedOrderBlocks = (data: OrderEmail): Block[] => [
  ...refundBlocks(data.order),
  ...reasonBlocks(data.order),
  orderLinesBlock(data.order, { title: 'What it was', hasPictures: true }),
  storeBlock(data),
];
