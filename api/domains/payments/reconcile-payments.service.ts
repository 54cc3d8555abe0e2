import type { Context } from '../../context.ts';
import { notFound } from '../../platform/errors.ts';
import {
  type Attempt,
  findIntentByToken,
  findLatestAttempt,
  LIVE,
  takeOpenAttempts,
  updateAttempt,
} from './payments.sql.ts';
import { factOf, recordPayment } from './record-payment.service.ts';

/** Asked about after this long without news; a customer may still be typing the bank's code. */
const QUIET_MS = 2 * 60_000;
/** A challenge that nobody answered for so long is given up, so that its order can end. */
const CHALLENGE_LIFE_MS = 24 * 3_600_000;
const BATCH = 50;

/**
 * Asks the providers about every attempt that stayed open. What they know and we did not becomes a paid order, a failed
 * attempt or nothing yet; what they never heard of is failed, since nothing was charged. A provider that fails for one
 * attempt is asked about it again later.
 */
export async function reconcilePayments(context: Context, quietMs = QUIET_MS): Promise<number> {
  const now = context.clock.now();
  const attempts = await takeOpenAttempts(context.db, {
    before: new Date(now.getTime() - quietMs),
    now,
    limit: BATCH,
  });
  for (const attempt of attempts)
    await reconcileAttempt(context, attempt).catch((error) =>
      context.log.warn(
        { attempt: attempt.id, provider: attempt.provider, error: String(error) },
        'payment not found out',
      ),
    );
  return attempts.length;
}

async function reconcileAttempt(context: Context, attempt: Attempt) {
  const provider = context.payments.byName(attempt.provider);
  if (!provider) throw new Error('there is no such provider here');
  const result = await provider.find(attempt.idempotency_key);
  if (!result) return fail(context, attempt, NEVER_ARRIVED);
  if (result.kind !== attempt.status) {
    await recordPayment(context, factOf(attempt.provider, attempt.idempotency_key, result));
    return;
  }
  const age = context.clock.now().getTime() - attempt.created_at.getTime();
  if (result.kind === 'requires_action' && age > CHALLENGE_LIFE_MS) await fail(context, attempt, CHALLENGE_EXPIRED);
}

type Failure = { failure_code: string; failure_message: string };
const NEVER_ARRIVED: Failure = {
  failure_code: 'never-arrived',
  failure_message: 'The payment did not reach the bank. Nothing was charged; try again.',
};
const CHALLENGE_EXPIRED: Failure = {
  failure_code: 'challenge-expired',
  failure_message: 'The bank waited a day for your confirmation. Nothing was charged; try again.',
};

/** Should money come after all, `recordPayment` takes it. */
const fail = (context: Context, { id, status }: Attempt, failure: Failure) =>
  updateAttempt(
    context.db,
    {
      id,
      status: 'failed',
      ...failure,
      provider_ref: null,
      instrument: {},
      action_url: null,
      now: context.clock.now(),
    },
    status,
  );

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
