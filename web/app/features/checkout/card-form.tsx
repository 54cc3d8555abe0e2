import { CreditCard, FlaskConical } from 'lucide-react';
import { Form } from 'react-router';
import { formatMoney, type Money } from '../../lib/format.ts';
import { Button } from '../../ui/button.tsx';
import { Field } from '../../ui/field.tsx';
import { TextInput } from '../../ui/inputs.tsx';

type Props = { amount: Money; fields: Record<string, string>; isBusy: boolean; paymentKey: string };

/** The card form of the test gateway. A real provider brings fields of its own, so that no card reaches this server. */
export function CardForm({ amount, fields, isBusy, paymentKey }: Props) {
  return (
    <Form method="post" noValidate className="grid gap-5 rounded-lg border border-line bg-surface-raised p-5 sm:p-6">
      <p className="flex items-center gap-2 rounded-sm bg-caution-quiet px-3 py-2 font-semibold text-caution text-sm">
        <FlaskConical aria-hidden="true" className="size-4 shrink-0" />
        Test payment: no real card is charged.
      </p>
      <input type="hidden" name="key" value={paymentKey} readOnly />
      <Field label="Card number" name="number" isRequired error={fields['card.number']}>
        {(control) => (
          <TextInput
            {...control}
            before={<CreditCard aria-hidden="true" />}
            autoComplete="cc-number"
            inputMode="numeric"
            maxLength={23}
            placeholder="4242 4242 4242 4242"
            className="tabular"
          />
        )}
      </Field>
      <div className="grid grid-cols-2 gap-4">
        <Field label="Expiry" name="expiration_date" isRequired error={fields['card.expiration_date']}>
          {(control) => (
            <TextInput {...control} autoComplete="cc-exp" inputMode="numeric" maxLength={7} placeholder="12/30" />
          )}
        </Field>
        <Field label="Security code" name="cvv" isRequired error={fields['card.cvv']}>
          {(control) => (
            <TextInput {...control} autoComplete="cc-csc" inputMode="numeric" maxLength={4} placeholder="123" />
          )}
        </Field>
      </div>
      <Button type="submit" name="intent" value="pay" size="large" isWide isBusy={isBusy}>
        Pay {formatMoney(amount)}
      </Button>
      <TestCards />
    </Form>
  );
}

const CARDS = [
  ['4242 4242 4242 4242', 'pays'],
  ['4000 0000 0000 0002', 'is declined'],
  ['4000 0000 0000 9995', 'has too little money'],
  ['4000 0025 0000 3155', 'asks you to confirm at the bank'],
  ['4000 0000 0000 0259', 'is decided a moment later'],
  ['4000 0000 0000 0341', 'pays, but the bank’s answer gets lost'],
] as const;

function TestCards() {
  return (
    <details className="text-sm">
      <summary className="text-link inline-flex min-h-11 items-center font-semibold">Test cards</summary>
      <p className="text-content-muted">Any expiry in the future, such as 12/30, and any three digits.</p>
      <dl className="mt-2 grid grid-cols-[auto_1fr] gap-x-4 gap-y-1">
        {CARDS.map(([number, words]) => (
          <div key={number} className="contents">
            <dt className="tabular select-all whitespace-nowrap">{number}</dt>
            <dd className="text-content-muted">{words}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
