import type { Drawing } from '../../../emails/order-email.ts';
import type { Context } from '../../context.ts';
import type { Executor } from '../../platform/db.ts';
import { insertMessage } from './messages.sql.ts';

export const MESSAGE_QUEUE = 'message-send';

export type NewEmail = {
  /** Who hears of what, such as `order:42:accepted:customer`. A key that is already there writes and sends nothing. */
  dedupe_key: string;
  order_id?: number | null;
  person_id?: number | null;
  recipient: string;
  template: string;
  subject: string;
  html: string;
  text: string;
  drawings: Drawing[];
};

/**
 * Writes an e-mail and its job in the caller's transaction: they exist if, and only if, it commits. True when it is
 * new. After the commit, call `context.jobs.wake(MESSAGE_QUEUE)`. Refuses nothing.
 */
export async function writeEmailLater(context: Context, trx: Executor, email: NewEmail): Promise<boolean> {
  const messageId = await insertMessage(trx, { ...email, created_at: context.clock.now() });
  if (messageId === undefined) return false;
  await context.jobs.sendLater(trx, MESSAGE_QUEUE, [{ data: { message_id: messageId } }]);
  return true;
}
