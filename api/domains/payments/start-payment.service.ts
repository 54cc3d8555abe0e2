import type { Context } from '../../context.ts';
import type { Trx } from '../../platform/db.ts';
import { notFound, Refused } from '../../platform/errors.ts';
import { randomToken } from '../../platform/tokens.ts';
import {
  type Attempt,
  findIntentByToken,
  findLatestAttempt,
  findLiveAttemptOfOrder,
  type Intent,
  insertAttempt,
  insertIntent,
  LIVE,
  updateAttempt,
} from './payments.sql.ts';
import { type CardDetails, type ChargeResult, type PaymentProvider, ProviderSilent } from './providers.ts';
import { factOf, recordPayment } from './record-payment.service.ts';

export type PaymentOutcome =
  | { kind: 'paid' }
  | { kind: 'declined'; code: string; message: string }
  | { kind: 'requires_action'; action_url: string }
  /** The provider has not decided, or did not answer: we ask again by ourselves. */
  | { kind: 'pending' };

export type PaymentView = {
  method: string;
  currency: string;
  amount_minor: number;
  captured_minor: number;
  refunded_minor: number;
  outcome: PaymentOutcome | { kind: 'due' } | { kind: 'in_person' };
  instrument: { brand?: string; last4?: string };
};

/** Opens the one intent of a new checkout, inside the checkout's transaction. `amount_minor` is the checkout's total. */
export async function openIntent(
  trx: Trx,
  intent: { checkout_id: number; method: string; currency: string; amount_minor: number },
) {
  await insertIntent(trx, intent);
}

/** The provider of a method, or Refused('payments/method-not-offered', 422). */
export function providerOf(context: Context, method: string): PaymentProvider {
  const provider = context.payments.byMethod(method);
  if (!provider)
    throw new Refused('payments/method-not-offered', 'This way of paying is not offered here.', {
      status: 422,
      errors: [
        {
          field: 'payment_method',
          code: 'payments/method-not-offered',
          message: `must be one of ${context.payments.all.map((p) => p.method).join(', ')}`,
        },
      ],
    });
  return provider;
}

/**
 * Tries to pay a checkout. The attempt is written first, under a key of its own; the provider is called outside any
 * transaction; its answer goes through `recordPayment`. One attempt lives at a time.
 * Refuses: payments/unknown-checkout (404), payments/already-paid, payments/under-way.
 */
export async function startPayment(context: Context, token: string, card: CardDetails | null): Promise<PaymentOutcome> {
  const [intent] = await findIntentByToken(context.db, { token });
  if (!intent) throw notFound('payments/unknown-checkout', 'There is no such checkout.');
  const provider = providerOf(context, intent.method);
  const attempt = await insertAttempt(context.db, {
    intent_id: intent.id,
    provider: provider.name,
    idempotency_key: randomToken(),
  });
  if (!attempt) return outcomeOfLatest(context, intent);
  const result = await charge(context, provider, attempt, card, token);
  if (!result) return { kind: 'pending' };
  await recordPayment(context, factOf(provider.name, attempt.idempotency_key, result));
  return toOutcome(result);
}

/** A second click finds the first one's result instead of charging again. */
async function outcomeOfLatest(context: Context, intent: Intent): Promise<PaymentOutcome> {
  const [latest] = await findLatestAttempt(context.db, { intent_id: intent.id });
  if (intent.captured_minor > 0 || latest?.status === 'succeeded') return { kind: 'paid' };
  if (latest?.status === 'requires_action' && latest.action_url)
    return { kind: 'requires_action', action_url: latest.action_url };
  return { kind: 'pending' };
}

async function charge(
  context: Context,
  provider: PaymentProvider,
  attempt: Attempt,
  card: CardDetails | null,
  token: string,
) {
  try {
    return await provider.charge({
      idempotency_key: attempt.idempotency_key,
      amount_minor: attempt.amount_minor,
      currency: attempt.currency,
      card,
      return_url: `${context.config.publicUrl}/checkout/${token}`,
    });
  } catch (error) {
    const isUnknown = !(error instanceof Refused);
    await updateAttempt(context.db, {
      ...UNTOUCHED,
      id: attempt.id,
      status: isUnknown ? 'unknown' : 'failed',
      failure_code: isUnknown ? null : (error as Refused).code,
      failure_message: isUnknown ? null : (error as Refused).message,
      now: context.clock.now(),
    });
    if (!isUnknown) throw error;
    if (!(error instanceof ProviderSilent))
      context.log.warn({ provider: provider.name, error: String(error) }, 'provider failed');
    return undefined;
  }
}

const UNTOUCHED = { provider_ref: null, instrument: {}, action_url: null };

function toOutcome(result: ChargeResult): PaymentOutcome {
  if (result.kind === 'succeeded') return { kind: 'paid' };
  if (result.kind === 'declined') return { kind: 'declined', code: result.code, message: result.message };
  if (result.kind === 'requires_action') return { kind: 'requires_action', action_url: result.action_url };
  return { kind: 'pending' };
}

/** How a checkout's payment stands, for the people who look at it. */
export async function getPayment(context: Context, token: string): Promise<PaymentView> {
  const [intent] = await findIntentByToken(context.db, { token });
  if (!intent) throw notFound('payments/unknown-checkout', 'There is no such checkout.');
  const [latest] = await findLatestAttempt(context.db, { intent_id: intent.id });
  return { ...intent, outcome: viewOutcome(context, intent, latest), instrument: latest?.instrument ?? {} };
}

function viewOutcome(context: Context, intent: Intent, latest: Attempt | undefined): PaymentView['outcome'] {
  if (intent.captured_minor >= intent.amount_minor && intent.amount_minor > 0) return { kind: 'paid' };
  if (context.payments.byMethod(intent.method)?.due === 'in_person') return { kind: 'in_person' };
  if (!latest) return { kind: 'due' };
  if (latest.status === 'failed')
    return {
      kind: 'declined',
      code: latest.failure_code ?? 'declined',
      message: latest.failure_message ?? 'The payment was declined.',
    };
  if (latest.status === 'requires_action' && latest.action_url)
    return { kind: 'requires_action', action_url: latest.action_url };
  return LIVE.some((status) => status === latest.status) ? { kind: 'pending' } : { kind: 'due' };
}

/** Whether money may be on its way for a checkout. */
export async function hasLivePayment(context: Context, token: string): Promise<boolean> {
  const { outcome } = await getPayment(context, token);
  return outcome.kind === 'pending' || outcome.kind === 'paid';
}

/** The same by an order's id, for the jobs that end orders. */
export const hasLivePaymentOfOrder = async (context: Context, orderId: number): Promise<boolean> =>
  (await findLiveAttemptOfOrder(context.db, { order_id: orderId, live: [...LIVE] })).length > 0;
