import { type FormEvent, useEffect, useRef } from 'react';
import { useFetcher } from 'react-router';
import type { OptionGroup } from '../../../../api/domains/designs/option-groups.ts';
import { paths } from '../../paths.ts';
import { Button, ButtonLink } from '../../ui/button.tsx';
import { Checkbox } from '../../ui/checkbox.tsx';
import { Field } from '../../ui/field.tsx';
import { TextArea, TextInput } from '../../ui/inputs.tsx';
import { Notice } from '../../ui/notice.tsx';
import { QuantityStepper } from '../../ui/quantity-stepper.tsx';
import { SlotPicker } from '../../ui/slot-picker.tsx';
import { slotDaysOf } from '../checkout/slot-days.ts';
import { keepToLimit } from '../customiser/keep-to-limit.ts';
import { OptionGroupField } from '../customiser/option-group-field.tsx';
import type { DesignState, Product } from '../customiser/product.ts';
import { useErrors } from '../customiser/use-errors.ts';
import { useLiveDesign } from '../customiser/use-live-design.ts';
import type { Step } from './change-step.server.ts';
import type { Line, Order } from './change-values.ts';
import { ChangeWords } from './change-words.tsx';

type ChangeFormProps = {
  order: Order;
  line: Line | undefined;
  design: { product: Product; initial: DesignState } | undefined;
  first: Step;
  keyOfChange: string;
};

const ASKS_MS = 500;
const SILENT = ['message', 'consent', 'decline_if_refused'];

/** Another time, other choices, another note: priced while it is filled, and asked of the customer. */
export function ChangeForm({ order, line, design, first, keyOfChange }: ChangeFormProps) {
  const fetcher = useFetcher<Step>();
  const step = fetcher.data ?? first;
  const form = useRef<HTMLFormElement>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);
  const isAsking = fetcher.state !== 'idle' && fetcher.formData?.get('intent') === 'ask';

  function change({ target }: FormEvent<HTMLFormElement>) {
    if (SILENT.includes((target as unknown as HTMLInputElement).name)) return;
    clearTimeout(timer.current);
    timer.current = setTimeout(() => {
      if (!form.current) return;
      const wish = new FormData(form.current);
      wish.set('intent', 'quote');
      void fetcher.submit(wish, { method: 'post' });
    }, ASKS_MS);
  }

  return (
    <fetcher.Form ref={form} method="post" noValidate autoComplete="off" onChange={change} className="grid gap-8">
      <button type="submit" name="intent" value="quote" hidden />
      <input type="hidden" name="key" value={keyOfChange} />
      <input type="hidden" name="expected_amount" value={step.quote?.after.total.amount ?? ''} />
      <Times order={order} step={step} />
      {order.lines.length > 1 && <LineSwitch order={order} line={line} />}
      {line && design && <Choices key={line.id} line={line} {...design} isAlone={order.lines.length === 1} />}
      {line && !design && <Notice>{line.name} is not sold any more: its choices can’t be changed.</Notice>}
      <Field label="Note" name="note">
        {(control) => <TextArea {...control} rows={2} maxLength={500} defaultValue={step.values.note ?? order.note} />}
      </Field>
      <Outcome order={order} step={step} isAsking={isAsking} />
    </fetcher.Form>
  );
}

function Times({ order, step }: { order: Order; step: Step }) {
  if (!step.quote?.days.some(({ is_possible }) => is_possible)) return <Notice>No other time is free.</Notice>;
  const { window, store } = order;
  const place = { ...store, timezone: window.timezone };
  return (
    <SlotPicker
      name="window"
      legend="Time"
      days={slotDaysOf({ days: step.quote.days, store: place })}
      value={step.values.window || window.starts_at}
    />
  );
}

/** One line is changed at a time. */
function LineSwitch({ order, line }: { order: Order; line: Line | undefined }) {
  return (
    <nav aria-label="Line to change" className="flex flex-wrap gap-2">
      {order.lines.map(({ id, name, quantity }) => (
        <ButtonLink
          key={id}
          href={`${paths.storeOrderChange(order.store.id, order.id)}?line=${id}`}
          tone={id === line?.id ? 'primary' : 'quiet'}
          aria-current={id === line?.id ? 'true' : undefined}
        >
          {quantity} × {name}
        </ButtonLink>
      ))}
    </nav>
  );
}

type ChoicesProps = { line: Line; product: Product; initial: DesignState; isAlone: boolean };

/** The shop's customiser for one line, with what it is now chosen. */
function Choices({ line, product, initial, isAlone }: ChoicesProps) {
  const holder = useRef<HTMLDivElement>(null);
  const live = useLiveDesign(product, initial, { isPreview: true });
  const { view, refresh } = live;
  const { errors, note } = useErrors(live.form, view, { notes: {}, refusal: undefined }, false);
  const groups = product.groups as OptionGroup[];
  // The form is the page's: the customiser reads it from there.
  useEffect(() => {
    live.form.current = holder.current?.closest('form') ?? null;
  });
  return (
    <fieldset className="min-w-0">
      <legend className="mb-4 font-semibold text-lg">
        {line.quantity} × {line.name}
      </legend>
      <div
        ref={holder}
        onChange={(event) => {
          note(keepToLimit(groups, event.target));
          refresh();
        }}
        className="grid gap-6"
      >
        {groups
          .filter(({ id }) => view.shown.includes(id))
          .map((group) => (
            <OptionGroupField key={group.id} product={product} group={group} view={view} error={errors[group.id]} />
          ))}
        <div className="flex items-center justify-between gap-4">
          <span className="font-semibold">How many</span>
          <QuantityStepper label="How many" name="quantity" defaultValue={initial.quantity} />
        </div>
        {!isAlone && <Checkbox name="is_removed" label="Leave it out of the order" />}
      </div>
    </fieldset>
  );
}

type OutcomeProps = { order: Order; step: Step; isAsking: boolean };

/** What it comes to, and the question to the customer. */
function Outcome({ order, step: { quote, values, problem }, isAsking }: OutcomeProps) {
  const hasChange = quote !== null && quote.differences.length > 0;
  return (
    <section aria-label="What the customer is asked" className="grid gap-5">
      {problem && (
        <Notice tone="danger" isLive>
          {problem.detail}
        </Notice>
      )}
      {quote && <ChangeWords quote={quote} />}
      <Field label="Words to the customer" name="message" hint="They stand in the e-mail and on the page it leads to.">
        {(control) => <TextArea {...control} rows={3} maxLength={500} defaultValue={values.message} />}
      </Field>
      {order.status === 'placed' && (
        <Checkbox
          name="decline_if_refused"
          label="Decline the order for a no, or for no answer"
          hint="What was paid goes back."
          defaultChecked={values.decline_if_refused === 'on'}
        />
      )}
      <Field
        label="The customer agreed already"
        name="consent"
        hint="How and when, such as “by phone, 2:05 pm”. It counts at once then."
      >
        {(control) => <TextInput {...control} maxLength={300} defaultValue={values.consent} />}
      </Field>
      <div className="flex flex-wrap gap-3">
        <Button type="submit" name="intent" value="quote" tone="quiet" className="[@media(scripting:enabled)]:hidden">
          See what it comes to
        </Button>
        <Button
          type="submit"
          name="intent"
          value="ask"
          size="large"
          isBusy={isAsking}
          disabled={!hasChange || !quote.is_possible}
        >
          Ask the customer
        </Button>
      </div>
    </section>
  );
}
