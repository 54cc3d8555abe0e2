import { useEffect, useState } from 'react';
import { formatMoney } from '../../lib/format.ts';
import { LiveRegion } from '../../ui/live.tsx';
import { Notice } from '../../ui/notice.tsx';
import { AddressFields } from './address-fields.tsx';
import { ContactSection } from './contact-section.tsx';
import { FulfilmentChoice } from './fulfilment-choice.tsx';
import type { Step } from './order.server.ts';
import { OrderButton } from './order-button.tsx';
import { PaymentChoice } from './payment-choice.tsx';
import { ProblemNotice } from './problem-notice.tsx';
import { Section } from './section.tsx';
import { StoreTime } from './store-time.tsx';
import { SummaryAside, SummaryFold, Sums } from './summary-panel.tsx';
import { useRequote } from './use-requote.ts';
import { type Cart, type Fulfilment, fulfilmentOf, type Quote, type SavedAddress, type Values } from './wishes.ts';

type Props = { cart: Cart; saved: readonly SavedAddress[]; isSignedIn: boolean; step: Step; answered?: Step };

/** Everything that an order needs, on one page. One form: "Update" prices it, "Order" orders it. */
export function CheckoutForm({ cart, saved, isSignedIn, step: loaded, answered }: Props) {
  const { fetcher, form, isOrdering, isPricing, handlers } = useRequote();
  const step = fetcher.data ?? answered ?? loaded;
  const { quote, values, fields } = step;
  const hasNames = quote.stores.length > 1;
  useFocusOnTrouble(step, form);
  return (
    <>
      <h1 className="mb-5 text-3xl">Checkout</h1>
      <SummaryFold {...{ cart, quote }} />
      <div className="grid gap-10 lg:grid-cols-[minmax(0,1fr)_23rem] lg:gap-12">
        <fetcher.Form ref={form} method="post" noValidate className="group/form grid gap-8" {...handlers}>
          <HiddenFields {...{ values, quote }} />
          <ContactSection {...{ values, fields, isSignedIn }} />
          <WaysStep {...{ step, saved }} />
          <Section title="Day and time">
            {quote.stores.map((store) => (
              <StoreTime key={store.store.id} hasName={hasNames} {...{ store, values, fields }} />
            ))}
          </Section>
          <Section title="Payment">
            <PaymentChoice {...{ quote, values, fields }} />
          </Section>
          <LastStep step={step} isBusy={isOrdering} />
        </fetcher.Form>
        <SummaryAside {...{ cart, quote }} />
      </div>
      <LiveRegion>{!isPricing && fetcher.data && quote.total ? `Total ${formatMoney(quote.total)}` : ''}</LiveRegion>
    </>
  );
}

/** The first button is the one that Enter presses: it prices, and never orders by accident. */
function HiddenFields({ values, quote }: { values: Values; quote: Quote }) {
  const hidden = {
    key: values.key,
    cart: values.cart,
    expected_amount: quote.total?.amount,
    expected_currency: quote.total?.currency,
  };
  return (
    <>
      <button type="submit" name="intent" value="quote" hidden tabIndex={-1} />
      {Object.entries(hidden).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value ?? ''} readOnly />
      ))}
    </>
  );
}

function WaysStep({ step, saved }: { step: Step; saved: readonly SavedAddress[] }) {
  const { quote, values, fields } = step;
  const [chosen, choose] = useFulfilments(step);
  return (
    <Section title="How you get it">
      {quote.stores.map((store) => (
        <FulfilmentChoice
          key={store.store.id}
          store={store}
          chosen={chosen[store.store.id] ?? fulfilmentOf(values, store)}
          hasName={quote.stores.length > 1}
          onChoose={choose}
        />
      ))}
      <AddressFields {...{ values, fields, saved }} />
    </Section>
  );
}

function LastStep({ step, isBusy }: { step: Step; isBusy: boolean }) {
  return (
    <div className="grid gap-5 border-line border-t pt-6">
      <ProblemNotice step={step} />
      <FreshNotice />
      <div className="lg:hidden">
        <Sums quote={step.quote} />
      </div>
      <OrderButton quote={step.quote} isBusy={isBusy} />
    </div>
  );
}

/** EU law and courtesy: before the duty to pay, that fresh things can't go back. */
const FreshNotice = () => (
  <Notice title="Made fresh for you">
    Cancel for a full refund until the kitchen starts on it. After that it can’t be returned, since it’s perishable and
    made to your wishes. If something is wrong with it, we put it right.
  </Notice>
);

function useFulfilments({ values, quote }: Step) {
  const [chosen, setChosen] = useState<Record<number, Fulfilment>>(() =>
    Object.fromEntries(quote.stores.map((store) => [store.store.id, fulfilmentOf(values, store)])),
  );
  const choose = (id: number, way: Fulfilment) => setChosen((now) => ({ ...now, [id]: way }));
  return [chosen, choose] as const;
}

/** A time that was chosen and is taken now. */
const LOST = '.kit-slot-windows input:checked:disabled';
const TROUBLE = '[aria-invalid="true"], fieldset[aria-describedby] input:not(:disabled), [data-problem]';

/** After a refused order the first wrong field gets the focus, or else the words about it. */
function useFocusOnTrouble(step: Step, form: { current: HTMLFormElement | null }) {
  useEffect(() => {
    for (const gone of form.current?.querySelectorAll<HTMLInputElement>(LOST) ?? []) gone.checked = false;
    if (!step.isOrder) return;
    for (const details of form.current?.querySelectorAll<HTMLDetailsElement>('details:has([aria-invalid])') ?? [])
      details.open = true;
    const shown = [...(form.current?.querySelectorAll<HTMLElement>(TROUBLE) ?? [])].find((one) =>
      one.checkVisibility(),
    );
    shown?.focus();
    shown?.scrollIntoView({ block: 'center' });
  }, [step, form]);
}
