import type { Context } from '../../context.ts';
import { MESSAGE_QUEUE, writeEmailLater } from '../messages/messages.service.ts';
import { findChange } from './order-changes.sql.ts';
import { toOrderEmail } from './order-email-data.ts';
import { findOrderOfEvent } from './order-events.sql.ts';
import { findOrderView, type OrderEvent } from './order-views.sql.ts';
import { noticesOf } from './orders.notices.ts';

/**
 * Writes the e-mails that a history row causes, each under a key of its own, so that running it again adds none. A row
 * that is gone causes none.
 */
export async function notifyOfEvent(context: Context, historyId: number): Promise<void> {
  const [row] = await findOrderOfEvent(context.db, { history_id: historyId });
  const order = row && (await findOrderView(context.db, row.order_id));
  const event = order?.history.find((h) => h.id === historyId);
  if (!order || !event) return;
  if (wasUndone(event, order.history)) return;
  const change = event.data.change_id === undefined ? undefined : await findChange(context.db, event.data.change_id);
  const notices = noticesOf(event, order, change);
  if (notices.length === 0) return;
  await context.db.transaction().execute(async (trx) => {
    for (const notice of notices) {
      const isForStore = notice.to === 'store';
      const recipient = isForStore ? order.store.email : order.customer_email;
      // Whoever ordered on the phone left no address: the tracking link tells the same.
      if (!recipient) continue;
      await writeEmailLater(context, trx, {
        dedupe_key: UNDONE_BY[event.event]
          ? `order:${order.id}:${notice.name}`
          : `order-event:${historyId}:${notice.name}`,
        order_id: order.id,
        person_id: isForStore ? null : order.customer_id,
        recipient,
        template: notice.name,
        ...notice.template(toOrderEmail(context, order, event, { to: notice.to, change })),
      });
    }
  });
  context.jobs.wake(MESSAGE_QUEUE);
}

/** Moves that the kitchen may take back and make again: their notice goes out once an order. */
const UNDONE_BY: Record<string, string> = {
  'order.ready': 'order.readiness_undone',
  'order.handed_over': 'order.handover_undone',
};

const wasUndone = ({ id, event }: OrderEvent, history: readonly OrderEvent[]) =>
  history.some((later) => later.id > id && later.event === UNDONE_BY[event]);
