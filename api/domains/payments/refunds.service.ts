import type { Context } from '../../context.ts';
import type { Trx } from '../../platform/db.ts';
import { insertEntries } from './payments.sql.ts';
import { RefundRefused } from './provider.ts';
import {
  findRefund,
  insertRefundsOfAttempt,
  insertRefundsOfPart,
  insertRefundsOfRest,
  lockIntentOfRefund,
  type Refund,
  takeStuckRefunds,
  updateRefund,
} from './refunds.sql.ts';

export const REFUND_QUEUE = 'payment-refund';

/**
 * Gives back everything that is paid for an order and not yet on its way back: writes the refunds and their jobs in the
 * caller's transaction; the provider is asked by the job. Nothing paid: nothing happens. Gives the sum, minor units.
 */
export const refundOrderLater = async (
  context: Context,
  trx: Trx,
  order: { id: number; reason: string },
): Promise<number> =>
  sendRefundsLater(
    context,
    trx,
    await insertRefundsOfRest(trx, { order_id: order.id, reason: order.reason, now: context.clock.now() }),
  );

/** Gives back a part of what is paid for an order, once for a `key`. Minor units. */
export const refundPartLater = async (
  context: Context,
  trx: Trx,
  part: { order_id: number; amount_minor: number; key: string; reason: string },
): Promise<number> =>
  sendRefundsLater(context, trx, await insertRefundsOfPart(trx, { ...part, now: context.clock.now() }));

/** Gives back all that an attempt charged for a checkout that was paid already. */
export const refundAttemptLater = async (context: Context, trx: Trx, attemptId: number): Promise<number> =>
  sendRefundsLater(
    context,
    trx,
    await insertRefundsOfAttempt(trx, { attempt_id: attemptId, reason: 'paid twice', now: context.clock.now() }),
  );

async function sendRefundsLater(context: Context, trx: Trx, refunds: Refund[]): Promise<number> {
  await context.jobs.sendLater(
    trx,
    REFUND_QUEUE,
    refunds.map(({ id }) => ({ data: { refund_id: id } })),
  );
  return refunds.reduce((sum, refund) => sum + refund.amount_minor, 0);
}

/** Asks the provider, under the refund's own key, and records what moved. Safe to run again at any point. */
export async function runRefund(context: Context, refundId: number): Promise<void> {
  const [refund] = await findRefund(context.db, { id: refundId });
  if (refund?.status !== 'pending') return;
  const provider = context.payments.byName(refund.provider);
  if (!provider) throw new Error(`no provider ${refund.provider}`);
  try {
    const { ref } = await provider.refund({ ...refund, charge_ref: refund.charge_ref ?? '' });
    await recordRefund(context, refund, ref);
  } catch (error) {
    if (!(error instanceof RefundRefused)) throw error;
    await updateRefund(context.db, {
      id: refund.id,
      status: 'failed',
      ref: null,
      failure: error.message,
      now: context.clock.now(),
    });
    context.log.error({ refund: refund.id, error: error.message }, 'refund refused by the provider');
  }
}

async function recordRefund(context: Context, refund: Refund, ref: string) {
  const afterCommit = await context.db.transaction().execute(async (trx) => {
    await lockIntentOfRefund(trx, refund.id);
    const settled = { id: refund.id, status: 'succeeded', ref, failure: null, now: context.clock.now() } as const;
    if (!(await updateRefund(trx, settled))) return () => {};
    await insertEntries(trx, refund.intent_id, [
      {
        intent_id: refund.intent_id,
        order_id: refund.order_id,
        kind: 'refund',
        amount_minor: refund.amount_minor,
        currency: refund.currency,
        provider: refund.provider,
        attempt_id: null,
        refund_id: refund.id,
        actor_name: null,
      },
    ]);
    return context.onPayment.refunded(trx, refund.order_id, refund.amount_minor);
  });
  afterCommit();
}

/** Refunds whose job was lost on the way (a dead letter, a restored backup) are started again, each by itself. */
export async function restartStuckRefunds(context: Context): Promise<void> {
  const now = context.clock.now();
  const before = new Date(now.getTime() - 6 * 3_600_000);
  for (const { id } of await takeStuckRefunds(context.db, { before, now }))
    await runRefund(context, id).catch((error) =>
      context.log.error({ refund: id, error: String(error) }, 'refund is stuck'),
    );
}
