import type { Context } from '../../context.ts';
import type { Trx } from '../../platform/db.ts';

export const NOTICE_QUEUE = 'order-notices';

export const orderTopic = (orderId: number) => `order:${orderId}`;
export const storeTopic = (storeId: number) => `store:${storeId}`;

/**
 * Lets everybody know of new history rows: a job for the notices in the same transaction, and what to call after the
 * commit to wake live pages and the worker.
 */
export async function announceLater(
  context: Context,
  trx: Trx,
  orders: { id: number; store_id: number }[],
  history: { id: number }[],
): Promise<() => void> {
  await context.jobs.sendLater(
    trx,
    NOTICE_QUEUE,
    history.map(({ id }) => ({ data: { history_id: id } })),
  );
  return () => {
    context.live.wake([...orders.map((o) => orderTopic(o.id)), ...new Set(orders.map((o) => storeTopic(o.store_id)))]);
    context.jobs.wake(NOTICE_QUEUE);
  };
}
