import type { FoundPayment } from './find-payment.server.ts';

/** What the payment page has to say. */
export type PaymentStep = 'pay' | 'wait' | 'bank' | 'done' | 'over';

export function paymentStepOf({ checkout, payment }: Pick<FoundPayment, 'checkout' | 'payment'>): PaymentStep {
  const { kind } = payment.outcome;
  if (kind === 'pending') return 'wait';
  if (kind === 'paid' || kind === 'in_person') return 'done';
  if (checkout.orders.every((order) => order.status !== 'draft'))
    return checkout.orders.every(isOver) ? 'over' : 'done';
  return kind === 'requires_action' ? 'bank' : 'pay';
}

const isOver = ({ status }: { status: string }) => status === 'cancelled';
