export type PaymentMethod = 'card' | 'cash';

/** Only the test gateway takes card details, and never in production; real providers take a token of their own. */
export type CardDetails = { number: string; expiration_date: string; cvv: string };

export type ChargeRequest = {
  /** The same key charges once, however often it is sent. */
  idempotency_key: string;
  amount_minor: number;
  currency: string;
  card: CardDetails | null;
  /** Where a challenge sends the customer back to. */
  return_url: string;
};

export type Instrument = { brand?: string; last4?: string };

/** What a provider says of a charge. `ref` is its own id; an answer that never came is thrown as `ProviderSilent`. */
export type ChargeResult =
  | { kind: 'succeeded'; ref: string; amount_minor: number; currency: string; instrument: Instrument }
  | { kind: 'declined'; ref: string; code: string; message: string; instrument: Instrument }
  | { kind: 'requires_action'; ref: string; action_url: string; instrument: Instrument }
  | { kind: 'pending'; ref: string; instrument: Instrument };

export type RefundRequest = { idempotency_key: string; charge_ref: string; amount_minor: number; currency: string };

/** A verified webhook. `event_id` is the provider's own: the same fact told twice has the same id. */
export type ProviderEvent = { event_id: string; idempotency_key: string; result: ChargeResult };

/** The provider did not answer in time: nobody knows yet whether money moved. */
export class ProviderSilent extends Error {}
/** The provider refused a refund for good. */
export class RefundRefused extends Error {}

export type PaymentProvider = {
  name: string;
  method: PaymentMethod;
  /** Paid before the order is placed, or to a person when it is handed over. */
  due: 'now' | 'in_person';
  charge(request: ChargeRequest): Promise<ChargeResult>;
  /** What became of a charge; null when the provider never heard of it. */
  find(idempotencyKey: string): Promise<ChargeResult | null>;
  refund(request: RefundRequest): Promise<{ ref: string }>;
  /** Checks the signature; throws Refused('payments/bad-signature'). */
  readWebhook(headers: Record<string, unknown>, body: Buffer): ProviderEvent;
};

/** The name under which the same fact is recorded once, whether it comes as an answer, by webhook or by asking. */
export const eventIdOf = (result: ChargeResult) => `${result.ref}:${result.kind}`;
