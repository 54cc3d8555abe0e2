import type { Context } from '../../context.ts';
import { Refused } from '../../platform/errors.ts';
import { hasLivePaymentOfCheckout } from '../payments/start-payment.service.ts';
import { endDrafts, moveOrderAs } from './move-order.service.ts';
import { SYSTEM } from './mover.ts';
import { listAbandoned, listUnanswered } from './orders.sql.ts';

const BATCH = 100;
/** A checkout can be paid for a day; its places are only kept for 15 minutes of it. */
const DRAFT_LIFE_MS = 24 * 3_600_000;
const UNANSWERED_REASON = 'The store did not confirm the order in time.';

/** Ends placed orders that no store accepted in time, with their money back. Gives how many were due. */
export async function expireUnanswered(context: Context): Promise<number> {
  const rows = await listUnanswered(context.db, { now: context.clock.now(), limit: BATCH });
  for (const { id } of rows)
    await byItself(context, moveOrderAs(context, SYSTEM, id, { name: 'expiry', reason: UNANSWERED_REASON }));
  return rows.length;
}

/** Ends drafts that nobody paid for a day. One with a payment still open is left to reconciliation. */
export async function cancelAbandoned(context: Context): Promise<void> {
  const before = new Date(context.clock.now().getTime() - DRAFT_LIFE_MS);
  for (let after = 0; ; ) {
    const rows = await listAbandoned(context.db, { before, after, limit: BATCH });
    for (const { checkout_id } of rows)
      if (!(await hasLivePaymentOfCheckout(context, checkout_id)))
        await byItself(context, endDrafts(context, checkout_id, 'never paid'));
    if (rows.length < BATCH) return;
    after = rows.at(-1)?.checkout_id ?? after;
  }
}

/** Somebody may have been faster with one of them, and what goes wrong with one must not keep the others waiting. */
const byItself = (context: Context, move: Promise<unknown>) =>
  move.catch((error) => {
    if (!(error instanceof Refused)) context.log.error({ error: String(error) }, 'order did not expire');
  });
