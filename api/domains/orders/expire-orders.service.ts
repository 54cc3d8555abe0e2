import type { Context } from '../../context.ts';
import { Refused } from '../../platform/errors.ts';
import { hasLivePaymentOfCheckout } from '../payments/start-payment.service.ts';
import { endDrafts, moveOrderAs } from './move-order.service.ts';
import { SYSTEM } from './mover.ts';
import { listAbandoned, listUnanswered } from './orders.sql.ts';
import { HOLD_MS } from './payment-listener.service.ts';

const BATCH = 100;
/** A checkout can be paid for a day; its places are only kept for 15 minutes of it. */
const DRAFT_LIFE_MS = 24 * 3_600_000;
/** Pieces from stock cannot be taken again when the payment comes, so a draft keeps them as long as a place at most. */
const STOCK_LIFE_MS = 2 * HOLD_MS;
const UNANSWERED_REASON = 'The store did not confirm the order in time.';

/** Ends placed orders that no store accepted in time, with their money back. Gives how many were due. */
export async function expireUnanswered(context: Context): Promise<number> {
  const rows = await listUnanswered(context.db, { now: context.clock.now(), limit: BATCH });
  for (const { id } of rows)
    await byItself(context, moveOrderAs(context, SYSTEM, id, { name: 'expiry', reason: UNANSWERED_REASON }));
  return rows.length;
}

/**
 * Ends drafts that nobody paid for a day, half an hour where they took stock. One with a payment still open is left to
 * reconciliation.
 */
export async function cancelAbandoned(context: Context): Promise<void> {
  const now = context.clock.now().getTime();
  const [before, stock_before] = [new Date(now - DRAFT_LIFE_MS), new Date(now - STOCK_LIFE_MS)];
  for (let after = 0; ; ) {
    const rows = await listAbandoned(context.db, { before, stock_before, after, limit: BATCH });
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
