import type { Config } from '../../../../config.ts';
import type { Clock } from '../../../../platform/clock.ts';
import type { Db } from '../../../../platform/db.ts';
import { invalidField, Refused } from '../../../../platform/errors.ts';
import { randomToken } from '../../../../platform/tokens.ts';
import type { ChargeRequest, ChargeResult, PaymentProvider, ProviderEvent, RefundRequest } from '../../provider.ts';
import { eventIdOf, ProviderSilent, RefundRefused } from '../../provider.ts';
import {
  type Charge,
  findCharge,
  findChargeByKey,
  insertCharge,
  insertRefund,
  updateChargeStatus,
} from './gateway-books.sql.ts';
import { isSigned, sign } from './signature.ts';
import { type Behaviour, brandOf, readCard, TEST_CARDS } from './test-cards.ts';

const TEST_GATEWAY = 'test';

type Deps = {
  db: Db;
  clock: Clock;
  config: Pick<Config, 'publicUrl' | 'selfUrl' | 'testGatewaySecret' | 'isProduction'>;
};

/**
 * A card provider with books of its own (schema test_gateway), so that it remembers what it charged even when the shop
 * never heard the answer. Its cards are in test-cards.ts. It does not exist in production.
 */
export function makeTestGateway(deps: Deps): PaymentProvider {
  const secret = deps.config.testGatewaySecret;
  if (deps.config.isProduction || !secret) throw new Error('the test gateway does not run in production');
  return {
    name: TEST_GATEWAY,
    method: 'card',
    due: 'now',
    charge: (request) => charge(deps, request),
    async find(key) {
      const found = await findChargeByKey(deps.db, key);
      return found ? toResult(found, deps.config.publicUrl) : null;
    },
    refund: (request) => refund(deps.db, request),
    readWebhook: (headers, body) => readWebhook(secret, headers, body, deps),
  };
}

async function charge(deps: Deps, request: ChargeRequest): Promise<ChargeResult> {
  const { db, clock, config } = deps;
  if (!request.card) throw invalidField('payments/card-missing', 'card', 'Enter the card details.');
  const { number, is_expired } = readCard(request.card, clock.now());
  const behaviour: Behaviour = is_expired
    ? { kind: 'declines', code: 'expired_card', message: 'The card has expired. Try another one.' }
    : (TEST_CARDS[number] ?? {
        kind: 'declines',
        code: 'unknown_test_card',
        message: 'The test gateway knows only its test cards.',
      });
  const charged = await insertCharge(db, {
    id: `ch_${randomToken()}`,
    idempotency_key: request.idempotency_key,
    amount_minor: request.amount_minor,
    currency: request.currency,
    status: statusOf(behaviour),
    decline_code: behaviour.kind === 'declines' ? behaviour.code : null,
    brand: brandOf(number),
    last4: number.slice(-4),
    return_url: request.return_url,
  });
  if (behaviour.kind === 'tells-later') setTimeout(() => settleLater(deps, charged.id), TELLS_AFTER_MS).unref();
  if (behaviour.kind === 'goes-silent') throw new ProviderSilent('no answer within 10 s');
  return toResult(charged, config.publicUrl);
}

const settleLater = (deps: Deps, id: string) => settleCharge(deps, id, 'succeeded').catch(() => {});

/**
 * The customer answered the challenge, or the bank decided: settles the charge and tells the shop by a signed webhook,
 * which may come late or not at all, as with any provider. Undefined when it was settled before.
 */
export async function settleCharge(
  { db, clock, config }: Deps,
  id: string,
  status: 'succeeded' | 'declined',
): Promise<Charge | undefined> {
  const settled = await updateChargeStatus(db, id, status);
  if (!settled || !config.testGatewaySecret) return settled;
  const { body, signature } = webhookOf(settled, config, clock.now());
  await fetch(`${config.selfUrl}/api/v1/payments/webhooks/${TEST_GATEWAY}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'test-gateway-signature': signature },
    body,
    signal: AbortSignal.timeout(5000),
  }).catch(() => {});
  return settled;
}

/** The webhook that tells of a charge. */
export function webhookOf(charge: Charge, config: Deps['config'], now: Date) {
  const result = toResult(charge, config.publicUrl);
  const body = JSON.stringify({ id: eventIdOf(result), charge });
  return { body, signature: sign(config.testGatewaySecret ?? '', body, now) };
}

const TELLS_AFTER_MS = 2500;
const STATUS = {
  succeeds: 'succeeded',
  declines: 'declined',
  challenges: 'requires_action',
  'goes-silent': 'succeeded',
  'tells-later': 'pending',
} as const;
const statusOf = (behaviour: Behaviour) => STATUS[behaviour.kind];

function toResult(charge: Charge, publicUrl: string): ChargeResult {
  const instrument = { brand: charge.brand ?? undefined, last4: charge.last4 ?? undefined };
  const { id: ref, amount_minor, currency } = charge;
  if (charge.status === 'succeeded') return { kind: 'succeeded', ref, amount_minor, currency, instrument };
  if (charge.status === 'pending') return { kind: 'pending', ref, instrument };
  if (charge.status === 'requires_action')
    return { kind: 'requires_action', ref, action_url: `${publicUrl}/test-gateway/challenges/${ref}`, instrument };
  const known = Object.values(TEST_CARDS).find((b) => b.kind === 'declines' && b.code === charge.decline_code);
  const message = known?.kind === 'declines' ? known.message : 'The bank declined this card. Try another one.';
  return { kind: 'declined', ref, code: charge.decline_code ?? 'card_declined', message, instrument };
}

async function refund(db: Db, request: RefundRequest) {
  const charged = await findCharge(db, request.charge_ref);
  if (charged?.status !== 'succeeded') throw new RefundRefused('there is no such charge');
  const refunded = await insertRefund(db, { ...request, id: `re_${randomToken()}` });
  if (!refunded) throw new RefundRefused('more than was charged');
  return { ref: refunded.id };
}

function readWebhook(
  secret: string,
  headers: Record<string, unknown>,
  body: Buffer,
  { clock, config }: Deps,
): ProviderEvent {
  const text = body.toString('utf8');
  if (!isSigned(secret, text, headers['test-gateway-signature'], clock.now()))
    throw new Refused('payments/bad-signature', 'The signature is wrong.', { status: 400 });
  const event = JSON.parse(text) as { id: string; charge: Charge };
  return {
    event_id: event.id,
    idempotency_key: event.charge.idempotency_key,
    result: toResult(event.charge, config.publicUrl),
  };
}
