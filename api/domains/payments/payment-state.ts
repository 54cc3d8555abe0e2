/** The payment state is computed from sums of money, never set by hand. Imports nothing. */
export type PaymentStatus =
  | 'unpaid'
  | 'authorised'
  | 'deposit_paid'
  | 'paid'
  | 'partially_refunded'
  | 'refunded'
  | 'failed'
  | 'voided';

export type Sums = {
  total_minor: number;
  paid_minor: number;
  refunded_minor: number;
  /** No more money will be asked for: the order ended before it was paid. */
  is_closed: boolean;
  /** The last try to pay was refused and none is under way. */
  has_failed: boolean;
  /** What is missing will be paid in person, so what went back before was no taking back of the sale. */
  is_rest_due?: boolean;
};

export function paymentStatusOf(sums: Sums): PaymentStatus {
  const net = sums.paid_minor - sums.refunded_minor;
  if (sums.refunded_minor > 0 && net < sums.total_minor && !sums.is_rest_due)
    return net > 0 ? 'partially_refunded' : 'refunded';
  if (net >= sums.total_minor && !sums.is_closed) return 'paid';
  if (net > 0) return net >= sums.total_minor ? 'paid' : 'deposit_paid';
  if (sums.is_closed) return 'voided';
  return sums.has_failed ? 'failed' : 'unpaid';
}
