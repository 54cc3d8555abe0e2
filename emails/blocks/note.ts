import type { EmailedOrder } from '../order-email.ts';
import type { Block } from './block.ts';
import { quoteBlock } from './quote.ts';

export const noteBlocks = ({ note }: EmailedOrder): Block[] =>
  note.trim() ? [quoteBlock('Note to the store', note)] : [];

export const reasonBlocks = ({ reason }: Pick<EmailedOrder, 'reason'>): Block[] =>
  reason?.trim() ? [quoteBlock('The reason given', reason)] : [];
