import type { Context } from '../../context.ts';
import type { Trx } from '../../platform/db.ts';
import {
  type AttemptChange,
  type EntryRow,
  insertEntries,
  insertEvent,
  type LockedAttempt,
  lockAttempt,
  updateAttempt,
} from './payments.sql.ts';
import { type ChargeResult, eventIdOf } from './provider.ts';
import { refundAttemptLater } from './refunds.service.ts';

export type PayableOrder = { id: number; total_minor: number };

/** Minor units by order. */
export type Charged = ReadonlyMap<number, number>;

/** What a checkout's other half (orders) has to do when money moved or will not. Runs inside the same transaction. */
export type PaymentListener<O extends PayableOrder = PayableOrder> = {
  /** The orders of the checkout with what each costs, locked, in the order of their ids. */
  lockOrders(trx: Trx, checkoutId: number): Promise<O[]>;
  /** All money is there, `charged` for each order by id: place them. Gives what to do after the commit. */
  paid(trx: Trx, orders: O[], charged: Charged): Promise<() => void>;
  /** It was paid before: the second payment is on its way back. */
  paidAgain(trx: Trx, orders: O[], charged: Charged): Promise<() => void>;
  /** The customer is at the bank, or the bank has not answered: places are kept a little longer. */
  underWay(checkoutId: number): Promise<void>;
  /** An attempt failed; the checkout can be paid again. */
  failed(trx: Trx, checkoutId: number, message: string): Promise<() => void>;
  /** Money went back. */
  refunded(trx: Trx, orderId: number, amountMinor: number): Promise<() => void>;
};

export type Recorded = {
  outcome: 'applied' | 'duplicate' | 'unknown-attempt' | 'wrong-amount' | 'stale' | 'no-change';
};

type Fact = { provider: string; event_id: string; idempotency_key: string; result: ChargeResult };
const NOTHING = () => {};

/**
 * The one verb through which everything goes that a provider says of a charge: its answer, its webhook, what it says
 * when asked, twice, late, out of order. Unique on provider and event; the amount and the currency have to be those of
 * the attempt; the payment state follows from sums of entries. Money in minor units.
 */
export async function recordPayment(context: Context, fact: Fact): Promise<Recorded> {
  const { recorded, afterCommit } = await context.db.transaction().execute(async (trx) => {
    const attempt = await lockAttempt(trx, fact.idempotency_key);
    const outcome = judge(fact, attempt);
    const isNew = await insertEvent(trx, eventRow(fact, attempt, outcome));
    if (!isNew) return { recorded: { outcome: 'duplicate' as const }, afterCommit: NOTHING };
    if (outcome !== 'applied' || !attempt) return { recorded: { outcome }, afterCommit: NOTHING };
    return { recorded: { outcome }, afterCommit: await apply(context, trx, fact, attempt) };
  });
  afterCommit();
  if (recorded.outcome === 'wrong-amount' || recorded.outcome === 'unknown-attempt')
    context.log.warn(
      { provider: fact.provider, event: fact.event_id, outcome: recorded.outcome },
      'payment event not applied',
    );
  return recorded;
}

/** The same fact under the name that answer, webhook and reconciliation share. */
export const factOf = (provider: string, key: string, result: ChargeResult): Fact => ({
  provider,
  event_id: eventIdOf(result),
  idempotency_key: key,
  result,
});

function judge({ provider, result }: Fact, attempt: LockedAttempt | undefined): Recorded['outcome'] {
  if (!attempt || attempt.provider !== provider) return 'unknown-attempt';
  if (attempt.status === 'succeeded') return result.kind === 'succeeded' ? 'no-change' : 'stale';
  if (result.kind === 'succeeded')
    return result.amount_minor === attempt.amount_minor && result.currency === attempt.currency
      ? 'applied'
      : 'wrong-amount';
  // A failed attempt stays failed unless the money came after all.
  return attempt.status === 'failed' ? 'stale' : 'applied';
}

const eventRow = ({ provider, event_id, result }: Fact, attempt: LockedAttempt | undefined, outcome: string) => ({
  provider,
  event_id,
  kind: result.kind,
  attempt_id: attempt?.id ?? null,
  amount_minor: result.kind === 'succeeded' ? result.amount_minor : null,
  currency: result.kind === 'succeeded' ? result.currency : null,
  outcome,
});

async function apply(context: Context, trx: Trx, { result }: Fact, attempt: LockedAttempt) {
  await updateAttempt(trx, changeOf(result, attempt.id, context.clock.now()));
  const checkoutId = attempt.intent.checkout_id;
  if (result.kind === 'declined') return context.onPayment.failed(trx, checkoutId, result.message);
  if (result.kind !== 'succeeded') return NOTHING;
  const isPaidAlready = attempt.intent.captured_minor > attempt.intent.refunded_minor;
  const orders = await context.onPayment.lockOrders(trx, checkoutId);
  const charged = shareOut(attempt.amount_minor, orders);
  await insertEntries(trx, attempt.intent_id, chargesOf(attempt, charged));
  if (!isPaidAlready) return context.onPayment.paid(trx, orders, charged);
  await refundAttemptLater(context, trx, attempt.id);
  return context.onPayment.paidAgain(trx, orders, charged);
}

/**
 * The captured amount by order: what each costs, and the whole amount in any case. An attempt that comes late may find
 * orders that were changed since, and cost something else.
 */
export function shareOut(amountMinor: number, orders: PayableOrder[]): Map<number, number> {
  const charged = new Map<number, number>();
  let left = amountMinor;
  for (const [i, { id, total_minor }] of orders.entries()) {
    const isLast = i === orders.length - 1;
    const share = isLast ? left : Math.min(left, total_minor);
    if (share > 0) charged.set(id, share);
    left -= share;
  }
  return charged;
}

const chargesOf = (attempt: LockedAttempt, charged: Charged): EntryRow[] =>
  [...charged].map(([order_id, amount_minor]) => ({
    intent_id: attempt.intent_id,
    order_id,
    kind: 'charge',
    amount_minor,
    currency: attempt.currency,
    provider: attempt.provider,
    attempt_id: attempt.id,
    refund_id: null,
    actor_name: null,
  }));

function changeOf(result: ChargeResult, id: number, now: Date): AttemptChange {
  const status = (
    { succeeded: 'succeeded', declined: 'failed', requires_action: 'requires_action', pending: 'pending' } as const
  )[result.kind];
  return {
    id,
    status,
    provider_ref: result.ref,
    failure_code: result.kind === 'declined' ? result.code : null,
    failure_message: result.kind === 'declined' ? result.message : null,
    instrument: result.instrument,
    action_url: result.kind === 'requires_action' ? result.action_url : null,
    now,
  };
}
