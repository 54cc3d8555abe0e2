import type { Context } from '../../context.ts';
import { hasLivePaymentOfOrder } from '../payments/start-payment.service.ts';
import { moveOrderAs } from './move-order.service.ts';
import { SYSTEM } from './mover.ts';
import { listAbandoned, listUnanswered } from './orders.sql.ts';

const BATCH = 100;
/** A checkout can be paid for a day; its places are only kept for 15 minutes of it. */
const DRAFT_LIFE_MS = 24 * 3_600_000;
const UNANSWERED_REASON = 'The store did not confirm the order in time.';

/** Ends placed orders that no store accepted in time, with their money back. Gives how many. */
export async function expireUnanswered(context: Context): Promise<number> {
  const rows = await listUnanswered(context.db, { now: context.clock.now(), limit: BATCH });
  for (const { id } of rows) await moveOrderAs(context, SYSTEM, id, { name: 'expiry', reason: UNANSWERED_REASON });
  return rows.length;
}

/** Ends drafts that nobody paid for a day. One with a payment still open is left to reconciliation. */
export async function cancelAbandoned(context: Context): Promise<number> {
  const before = new Date(context.clock.now().getTime() - DRAFT_LIFE_MS);
  const rows = await listAbandoned(context.db, { before, limit: BATCH });
  for (const { id } of rows)
    if (!(await hasLivePaymentOfOrder(context, id)))
      await moveOrderAs(context, SYSTEM, id, { name: 'cancellation', reason: 'never paid' });
  return rows.length;
}
