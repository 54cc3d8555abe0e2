import type { Context } from '../../context.ts';
import type { Trx } from '../../platform/db.ts';
import { notFound, Refused } from '../../platform/errors.ts';
import { randomToken } from '../../platform/tokens.ts';
import {
  type Attempt,
  findIntentByToken,
  findLatestAttempt,
  findLiveAttemptOfCheckout,
  findSettledOrder,
  type Intent,
  insertAttempt,
  insertIntent,
  LIVE,
  updateAttempt,
} from './payments.sql.ts';
import { type CardDetails, type ChargeResult, type PaymentProvider, ProviderSilent } from './provider.ts';
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
 * transaction; its answer goes through `recordPayment`. One attempt lives at a time; while it is open, the orders keep
 * their places. What costs nothing is paid.
 * Refuses: payments/unknown-checkout (404), payments/paid-in-person, payments/order-ended, and what the provider
 * refuses of the card.
 */
export async function startPayment(context: Context, token: string, card: CardDetails | null): Promise<PaymentOutcome> {
  const [intent] = await findIntentByToken(context.db, { token });
  if (!intent) throw notFound('payments/unknown-checkout', 'There is no such checkout.');
  const provider = providerOf(context, intent.method);
  if (provider.due === 'in_person')
    throw new Refused('payments/paid-in-person', 'This order is paid in cash when you receive it.');
  if (intent.amount_minor === 0) return { kind: 'paid' };
  const attempt = await insertAttempt(context.db, {
    intent_id: intent.id,
    provider: provider.name,
    idempotency_key: randomToken(),
    now: context.clock.now(),
  });
  if (!attempt) return outcomeOfLatest(context, intent);
  const outcome = await chargeAndRecord(context, provider, attempt, card, token);
  if (outcome.kind === 'pending' || outcome.kind === 'requires_action')
    await context.onPayment.underWay(intent.checkout_id);
  return outcome;
}

async function chargeAndRecord(
  context: Context,
  provider: PaymentProvider,
  attempt: Attempt,
  card: CardDetails | null,
  token: string,
): Promise<PaymentOutcome> {
  const result = await charge(context, provider, attempt, card, token);
  if (!result) return { kind: 'pending' };
  const { outcome } = await recordPayment(context, factOf(provider.name, attempt.idempotency_key, result));
  // Money moved, but not the sum that was asked for: a person has to look, and the customer must not be told "paid".
  return outcome === 'wrong-amount' ? { kind: 'pending' } : toOutcome(result);
}

/** A second click finds the first one's result instead of charging again. */
async function outcomeOfLatest(context: Context, intent: Intent): Promise<PaymentOutcome> {
  const [latest] = await findLatestAttempt(context.db, { intent_id: intent.id });
  const isGivenBack = intent.captured_minor > 0 && intent.captured_minor === intent.refunded_minor;
  if (latest?.status === 'succeeded' && !isGivenBack) return { kind: 'paid' };
  if (latest?.status === 'requires_action' && latest.action_url)
    return { kind: 'requires_action', action_url: latest.action_url };
  // Under way when it was read: the orders may be placed by now, and then they are not called off.
  if (LIVE.some((status) => status === latest?.status)) return { kind: 'pending' };
  const [settled] = await findSettledOrder(context.db, { checkout_id: intent.checkout_id });
  if (settled)
    throw new Refused(
      'payments/order-ended',
      'An order of this checkout was called off. Go back to the cart and order again.',
    );
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
    const change = {
      ...UNTOUCHED,
      id: attempt.id,
      status: isUnknown ? ('unknown' as const) : ('failed' as const),
      failure_code: isUnknown ? null : (error as Refused).code,
      failure_message: isUnknown ? null : (error as Refused).message,
      now: context.clock.now(),
    };
    await updateAttempt(context.db, change, 'created');
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
  const isInPerson = context.payments.byMethod(intent.method)?.due === 'in_person';
  if (isInPerson && intent.captured_minor === 0) return { kind: 'in_person' };
  if (intent.captured_minor >= intent.amount_minor) return { kind: 'paid' };
  if (isInPerson) return { kind: 'in_person' };
  if (!latest) return { kind: 'due' };
  // The order became dearer since: what it asks for beyond is paid in person.
  if (latest.status === 'succeeded') return { kind: 'paid' };
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

/** The same by the checkout's id, for the jobs that end orders. */
export const hasLivePaymentOfCheckout = async (context: Context, checkoutId: number): Promise<boolean> =>
  (await findLiveAttemptOfCheckout(context.db, { checkout_id: checkoutId, live: [...LIVE] })).length > 0;
