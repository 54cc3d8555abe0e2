import type { Context } from '../../context.ts';
import { notFound } from '../../platform/errors.ts';
import {
  type Attempt,
  findIntentByToken,
  findLatestAttempt,
  LIVE,
  listOpenAttempts,
  updateAttempt,
} from './payments.sql.ts';
import { factOf, recordPayment } from './record-payment.service.ts';

/** Asked about after this long without news; a customer may still be typing the bank's code. */
const QUIET_MS = 2 * 60_000;
const BATCH = 50;

/**
 * Asks the providers about every attempt that stayed open. What they know and we did not becomes a paid order, a failed
 * attempt or nothing yet; what they never heard of is failed, since nothing was charged.
 */
export async function reconcilePayments(context: Context, quietMs = QUIET_MS): Promise<number> {
  const before = new Date(context.clock.now().getTime() - quietMs);
  const attempts = await listOpenAttempts(context.db, { before, limit: BATCH });
  for (const attempt of attempts) await reconcileAttempt(context, attempt);
  return attempts.length;
}

async function reconcileAttempt(context: Context, attempt: Attempt) {
  const result = await context.payments.byName(attempt.provider)?.find(attempt.idempotency_key);
  if (result && result.kind !== attempt.status) {
    await recordPayment(context, factOf(attempt.provider, attempt.idempotency_key, result));
    return;
  }
  await updateAttempt(context.db, {
    id: attempt.id,
    status: result ? attempt.status : 'failed',
    provider_ref: null,
    failure_code: result ? null : 'never-arrived',
    failure_message: result ? null : 'The payment did not reach the bank. Nothing was charged; try again.',
    instrument: {},
    action_url: attempt.action_url,
    now: context.clock.now(),
  });
}

/** A browser came back from the provider: asks about the checkout's latest attempt now, not in two minutes. */
export async function confirmPayment(context: Context, token: string): Promise<void> {
  const [intent] = await findIntentByToken(context.db, { token });
  if (!intent) throw notFound('payments/unknown-checkout', 'There is no such checkout.');
  const [latest] = await findLatestAttempt(context.db, { intent_id: intent.id });
  if (!latest || !LIVE.some((status) => status === latest.status)) return;
  const result = await context.payments.byName(latest.provider)?.find(latest.idempotency_key);
  if (result && result.kind !== latest.status)
    await recordPayment(context, factOf(latest.provider, latest.idempotency_key, result));
}
