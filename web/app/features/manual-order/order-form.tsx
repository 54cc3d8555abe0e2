import { formatMoney } from '../../lib/format.ts';
import { Button } from '../../ui/button.tsx';
import { ChoiceGroup, RadioCard } from '../../ui/choice.tsx';
import { Field } from '../../ui/field.tsx';
import { TextArea, TextInput } from '../../ui/inputs.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Summary, SummaryRow } from '../../ui/summary.tsx';
import type { LineCode } from './order-line.ts';
import type { Step } from './take-order.server.ts';
import { TimePart } from './time-part.tsx';
import type { useTaking } from './use-taking.ts';
import { CITY, fulfilmentOf, paymentOf } from './values.ts';

type OrderFormProps = { lines: readonly LineCode[]; keyOfOrder: string; taking: ReturnType<typeof useTaking> };

/** For whom, how, when, and how it is paid: one form that works by itself, priced again while it is filled. */
export function OrderForm({ lines, keyOfOrder, taking }: OrderFormProps) {
  const { fetcher, form, step, filled, isPlacing, isPricing, handlers } = taking;
  const total = step.quote?.quote.total;
  return (
    <fetcher.Form
      ref={form}
      key={filled}
      method="post"
      noValidate
      autoComplete="off"
      className="group/form grid gap-6"
      {...handlers}
    >
      {/* Enter in any field means the order, not the preset that stands first. */}
      <button type="submit" name="intent" value="place" hidden />
      {lines.map((line) => (
        <input key={line} type="hidden" name="line" value={line} />
      ))}
      <input type="hidden" name="key" value={keyOfOrder} />
      <input type="hidden" name="expected_amount" value={total?.amount ?? ''} />
      <input type="hidden" name="expected_currency" value={total?.currency ?? ''} />
      <Refusals step={step} hasLines={lines.length > 0} />
      <WhoPart step={step} hasLines={lines.length > 0} />
      <WherePart step={step} />
      <TimePart step={step} />
      <PaymentPart step={step} />
      <Field label="Note" name="note" error={step.fields.note}>
        {(control) => <TextArea {...control} rows={2} maxLength={500} defaultValue={step.values.note} />}
      </Field>
      <Total step={step} />
      <div className="sticky bottom-0 flex flex-wrap items-center gap-3 border-line border-t bg-surface py-3">
        <b className="tabular flex-1 text-xl" aria-live="polite" aria-busy={isPricing}>
          {total ? formatMoney(total) : 'Choose what is ordered'}
        </b>
        <Button type="submit" name="intent" value="quote" tone="quiet" className="[@media(scripting:enabled)]:hidden">
          Update
        </Button>
        <Button type="submit" name="intent" value="place" size="large" isBusy={isPlacing} disabled={lines.length === 0}>
          Take the order
        </Button>
      </div>
    </fetcher.Form>
  );
}

function Refusals({ step: { problem, fields }, hasLines }: { step: Step; hasLines: boolean }) {
  return (
    <>
      {problem && (
        <Notice tone="danger" isLive title={problem.detail}>
          What you typed is kept. {hasLines && 'Choose among what is possible now.'}
        </Notice>
      )}
      {fields.lines && (
        <Notice tone="danger" isLive>
          {fields.lines}
        </Notice>
      )}
    </>
  );
}

function WhoPart({ step: { values, fields }, hasLines }: { step: Step; hasLines: boolean }) {
  return (
    <fieldset className="grid gap-4">
      <legend className="mb-3 font-semibold text-lg">Customer</legend>
      <ChoiceGroup legend="Ordered" className="grid grid-cols-2">
        <RadioCard name="source" value="phone" label="By phone" defaultChecked={values.source !== 'walk_in'} />
        <RadioCard name="source" value="walk_in" label="At the counter" defaultChecked={values.source === 'walk_in'} />
      </ChoiceGroup>
      <div className="grid gap-4 sm:grid-cols-2">
        <Field label="Name" name="name" error={fields.name} isRequired>
          {(control) => <TextInput {...control} maxLength={120} defaultValue={values.name} />}
        </Field>
        <Field label="Phone" name="phone" error={fields.phone}>
          {(control) => <TextInput {...control} type="tel" inputMode="tel" defaultValue={values.phone} />}
        </Field>
      </div>
      <Field label="E-mail" name="email" error={fields.email} hint="For the confirmation and the tracking link.">
        {(control) => <TextInput {...control} type="email" inputMode="email" defaultValue={values.email} />}
      </Field>
      <p>
        <Button type="submit" name="intent" value="walk_in" tone="quiet" disabled={!hasLines}>
          Walk-in now: first free time, paid in cash
        </Button>
      </p>
    </fieldset>
  );
}

function WherePart({ step: { values, fields, quote } }: { step: Step }) {
  const isDelivery = fulfilmentOf(values) === 'delivery';
  const offers = quote?.quote.offers ?? ['pickup', 'delivery'];
  return (
    <fieldset className="grid gap-4">
      <legend className="mb-3 font-semibold text-lg">How it gets there</legend>
      <ChoiceGroup legend="Way" className="grid grid-cols-2">
        <RadioCard
          name="fulfilment"
          value="pickup"
          label="Pickup"
          defaultChecked={!isDelivery}
          disabled={!offers.includes('pickup')}
        />
        <RadioCard
          name="fulfilment"
          value="delivery"
          label="Delivery"
          defaultChecked={isDelivery}
          disabled={!offers.includes('delivery')}
        />
      </ChoiceGroup>
      <div className="hidden gap-4 group-has-[[value=delivery]:checked]/form:grid sm:grid-cols-2">
        <AddressField label="House number and street" name="line1" isRequired isWide {...{ values, fields }} />
        <AddressField label="Flat, floor or landmark" name="line2" isWide {...{ values, fields }} />
        <AddressField label="District" name="district" {...{ values, fields }} />
        <AddressField label="Postcode" name="postcode" isRequired {...{ values, fields }} />
        <AddressField label="City" name="city" fallback={CITY} {...{ values, fields }} />
        <AddressField label="Somebody else receives it" name="recipient" {...{ values, fields }} />
      </div>
    </fieldset>
  );
}

type AddressFieldProps = Pick<Step, 'values' | 'fields'> & {
  label: string;
  name: string;
  isRequired?: boolean;
  isWide?: boolean;
  fallback?: string;
};

function AddressField({ label, name, isRequired, isWide, fallback, values, fields }: AddressFieldProps) {
  return (
    <Field {...{ label, name, isRequired }} error={fields[name]} className={isWide ? 'sm:col-span-2' : undefined}>
      {(control) => <TextInput {...control} maxLength={160} defaultValue={values[name] || fallback} />}
    </Field>
  );
}

function PaymentPart({ step: { values, fields } }: { step: Step }) {
  const payment = paymentOf(values);
  const isDelivery = fulfilmentOf(values) === 'delivery';
  const later = isDelivery ? 'on_delivery' : 'at_store';
  return (
    <ChoiceGroup legend="Payment" error={fields.payment} className="grid sm:grid-cols-2">
      <RadioCard
        key={later}
        name="payment"
        value={later}
        label={isDelivery ? 'At the door' : 'At pickup'}
        defaultChecked={payment !== 'paid_in_cash'}
      />
      <RadioCard
        name="payment"
        value="paid_in_cash"
        label="Paid in cash now"
        defaultChecked={payment === 'paid_in_cash'}
      />
    </ChoiceGroup>
  );
}

function Total({ step: { quote: priced } }: { step: Step }) {
  if (!priced) return null;
  const { items, delivery, is_delivery_estimate, total, tax, is_tax_included, problems, fulfilment } = priced.quote;
  return (
    <div className="grid gap-3">
      <Summary>
        <SummaryRow label="Items">{formatMoney(items)}</SummaryRow>
        {fulfilment === 'delivery' && (
          <SummaryRow label="Delivery" hint={is_delivery_estimate ? 'Estimate, until the address is whole' : undefined}>
            {delivery ? formatMoney(delivery) : 'With the address'}
          </SummaryRow>
        )}
        {!is_tax_included && <SummaryRow label="Tax">{formatMoney(tax)}</SummaryRow>}
        <SummaryRow label="Total" isTotal hint={is_tax_included ? `${formatMoney(tax)} of it tax` : undefined}>
          {formatMoney(total)}
        </SummaryRow>
      </Summary>
      {problems.map(({ code, message }) => (
        <Notice key={code} tone="caution">
          {message}
        </Notice>
      ))}
    </div>
  );
}
