import { useEffect, useRef } from 'react';
import { Form, useNavigation } from 'react-router';
import { formatDay, formatMoney, formatWindow } from '../../lib/format.ts';
import type { Refusal } from '../../lib/forms.ts';
import { Button, ButtonLink } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { CardForm } from './card-form.tsx';
import type { FoundPayment } from './find-payment.server.ts';
import { KeptClock } from './kept-clock.tsx';
import type { PaymentStep } from './payment-steps.ts';

type Props = {
  found: FoundPayment;
  step: PaymentStep;
  paymentKey: string;
  keptUntil: string | null;
  refused?: Refusal;
};

/** Paying, and everything that can come between: a card declined, a bank that asks, a change of mind. */
export function PaymentPanel({ found, step, paymentKey, keptUntil, refused }: Props) {
  const { payment, orders } = found;
  const { outcome } = payment;
  const isPaying = useNavigation().formData?.get('intent') === 'pay';
  const zone = orders[0]?.window.timezone ?? 'UTC';
  const panel = useFocusAfterRefusal(paymentKey);
  return (
    <div ref={panel} className="grid gap-6">
      <div className="grid gap-2">
        <h1 className="text-3xl">Pay {formatMoney(payment.amount)}</h1>
        <Times orders={orders} />
        <KeptClock until={keptUntil} zone={zone} />
      </div>
      {refused && Object.keys(refused.fields).length === 0 && (
        <Notice tone="danger" isLive>
          {refused.problem.detail}
        </Notice>
      )}
      {!refused && outcome.kind === 'declined' && (
        <Notice tone="danger" title={outcome.message} isLive>
          Nothing was charged. Your order and your time are kept.
        </Notice>
      )}
      {step === 'bank' && outcome.kind === 'requires_action' ? (
        <BankStep url={outcome.action_url} />
      ) : (
        <CardForm amount={payment.amount} fields={refused?.fields ?? {}} isBusy={isPaying} paymentKey={paymentKey} />
      )}
      <ChangeForm words="Change the order" />
    </div>
  );
}

/** After each try, whose page has a new key, typing goes on where something is wrong. */
function useFocusAfterRefusal(paymentKey: string) {
  const panel = useRef<HTMLDivElement>(null);
  const shownKey = useRef(paymentKey);
  useEffect(() => {
    if (shownKey.current === paymentKey) return;
    shownKey.current = paymentKey;
    const field = panel.current?.querySelector<HTMLElement>('[aria-invalid="true"]');
    (field ?? panel.current?.querySelector<HTMLElement>('[name="number"]'))?.focus();
  }, [paymentKey]);
  return panel;
}

function Times({ orders }: Pick<FoundPayment, 'orders'>) {
  return (
    <ul className="text-content-muted">
      {orders.map(({ id, store, fulfilment, window: { starts_at, ends_at, timezone } }) => (
        <li key={id}>
          {store.name}: {fulfilment === 'pickup' ? 'pickup' : 'delivery'} {formatDay(starts_at, timezone)},{' '}
          {formatWindow(starts_at, ends_at, timezone)}
        </li>
      ))}
    </ul>
  );
}

function BankStep({ url }: { url: string }) {
  return (
    <div className="grid justify-items-start gap-4 rounded-lg border border-line bg-surface-raised p-6">
      <p>Your bank wants to know that it’s you. Nothing is charged before you confirm there.</p>
      <ButtonLink href={url} size="large">
        Go to your bank
      </ButtonLink>
    </div>
  );
}

function ChangeForm({ words }: { words: string }) {
  return (
    <Form method="post" className="justify-self-center">
      <Button type="submit" name="intent" value="change" tone="plain">
        {words}
      </Button>
    </Form>
  );
}

/** The checkout has ended unpaid. */
export function PaymentOver() {
  return (
    <div className="grid justify-items-start gap-4">
      <h1 className="text-3xl">This order was not paid</h1>
      <p className="max-w-text text-content-muted">
        Its time is free for others again, and nothing was charged. Everything you chose can go back into your cart.
      </p>
      <Form method="post">
        <Button type="submit" name="intent" value="change" size="large">
          Put it back in my cart
        </Button>
      </Form>
    </div>
  );
}
