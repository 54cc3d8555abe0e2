import type { ChangeEvent, ReactNode } from 'react';
import { Form, useNavigation } from 'react-router';
import { formatDay, formatMoney, formatWindow } from '../../lib/format.ts';
import { paths } from '../../paths.ts';
import { Button, ButtonLink } from '../../ui/button.tsx';
import { Field } from '../../ui/field.tsx';
import { TextArea, TextInput } from '../../ui/inputs.tsx';
import { Notice } from '../../ui/notice.tsx';
import { SlotPicker } from '../../ui/slot-picker.tsx';
import { slotDaysOf } from '../checkout/slot-days.ts';
import { cutToFit } from '../customiser/graphemes.ts';
import { accountOf } from '../tracking/order-words.ts';
import type { AskStep, ChangeQuote, WordsField } from './ask-change.server.ts';
import { moneyOf, type Order } from './change-words.ts';
import { DifferenceList } from './difference-list.tsx';

type Props = { order: Order; words: WordsField[]; days: ChangeQuote['days']; step: AskStep | undefined };

/** Another time, other words, another address or note: first what it means, then the question. */
export function AskForm({ order, words, days, step }: Props) {
  const { starts_at, ends_at, timezone } = order.window;
  const value = (name: string, kept: string) => step?.values[name] ?? kept;
  const error = (name: string) => step?.fields[name];
  return (
    <Form method="post" className="grid gap-8">
      <Fold
        title={`Another time than ${formatDay(starts_at, timezone)}, ${formatWindow(starts_at, ends_at, timezone)}`}
        isOpen={Boolean(step?.values.window)}
      >
        <SlotPicker
          name="window"
          legend="New time"
          days={slotDaysOf({ days, store: { timezone } })}
          value={step?.values.window}
        />
      </Fold>
      {words.length > 0 && <WordsFields words={words} {...{ value, error }} />}
      {order.address && <Address address={order.address} {...{ value, error }} isOpen={isAddressOpen(step, order)} />}
      <Field label="Note to the store" name="note" error={error('note')}>
        {(control) => <TextArea {...control} maxLength={500} defaultValue={value('note', order.note)} />}
      </Field>
      <Field label="Why" name="message" hint={`${order.store.name} reads it with your wish.`} error={error('message')}>
        {(control) => <TextArea {...control} maxLength={500} rows={2} defaultValue={value('message', '')} />}
      </Field>
      {step?.quote && <Meaning quote={step.quote} order={order} />}
      {step?.problem && (
        <Notice tone="danger" title="Not asked yet" isLive>
          {step.problem}
        </Notice>
      )}
      <AskButtons order={order} step={step} />
    </Form>
  );
}

function AskButtons({ order, step }: Pick<Props, 'order' | 'step'>) {
  const intent = useNavigation().formData?.get('intent');
  return (
    <div className="flex flex-wrap gap-3">
      {step?.quote?.is_possible && (
        <Button type="submit" name="intent" value="ask" size="large" isBusy={intent === 'ask'}>
          Ask {order.store.name} for this
        </Button>
      )}
      <Button
        type="submit"
        name="intent"
        value="quote"
        size="large"
        tone={step?.quote?.is_possible ? 'quiet' : 'primary'}
        isBusy={intent === 'quote'}
      >
        {step?.quote ? 'Look again' : 'See what it means'}
      </Button>
      <ButtonLink href={paths.tracking(order.tracking_token)} tone="plain" size="large">
        Leave it as it is
      </ButtonLink>
    </div>
  );
}

function Fold({ title, isOpen, children }: { title: string; isOpen: boolean; children: ReactNode }) {
  return (
    <details open={isOpen}>
      <summary className="text-link inline-flex min-h-11 cursor-pointer items-center font-semibold">{title}</summary>
      <div className="mt-3">{children}</div>
    </details>
  );
}

type Reads = { value: (name: string, kept: string) => string; error: (name: string) => string | undefined };

function WordsFields({ words, value, error }: Reads & { words: WordsField[] }) {
  return (
    <div className="grid gap-4">
      {words.map((field) => (
        <Words
          key={field.line_id}
          field={field}
          value={value(`words-${field.line_id}`, field.words)}
          error={error(`words-${field.line_id}`)}
          isAlone={words.length === 1}
        />
      ))}
    </div>
  );
}

type WordsProps = { field: WordsField; value: string; error: string | undefined; isAlone: boolean };

function Words({ field: { line_id, name, label, max }, value, error, isAlone }: WordsProps) {
  return (
    <Field
      label={isAlone ? label : `${label}, ${name}`}
      name={`words-${line_id}`}
      error={error}
      hint={`Up to ${max} characters`}
    >
      {(control) => (
        <TextInput {...control} defaultValue={value} onChange={(event) => cut(event, max)} autoComplete="off" />
      )}
    </Field>
  );
}

/** No longer than there is room on the cake, as people count letters. */
function cut({ currentTarget: field, nativeEvent }: ChangeEvent<HTMLInputElement>, room: number): void {
  const isComposing = 'isComposing' in nativeEvent && nativeEvent.isComposing === true;
  if (!isComposing) field.value = cutToFit(field.value, room);
}

type AddressProps = Reads & { address: NonNullable<Order['address']>; isOpen: boolean };

const PARTS = [
  ['line1', 'House number and street', true, 160],
  ['line2', 'Flat, floor or landmark', true, 160],
  ['district', 'District', false, 80],
  ['postcode', 'Postcode', false, 12],
  ['city', 'City', true, 80],
  ['recipient', 'Who receives it', false, 120],
  ['phone', 'Their phone', false, 40],
] as const;
const REQUIRED = new Set<string>(['line1', 'postcode', 'city']);

function Address({ address, value, error, isOpen }: AddressProps) {
  return (
    <Fold
      title={`Another address than ${[address.line1, address.district].filter(Boolean).join(', ')}`}
      isOpen={isOpen}
    >
      <div className="grid grid-cols-2 gap-4">
        {PARTS.map(([name, label, isWide, max]) => (
          <Field
            key={name}
            name={name}
            label={label}
            isRequired={REQUIRED.has(name)}
            error={error(name)}
            className={isWide ? 'col-span-2' : undefined}
          >
            {({ required: _folded, ...control }) => (
              <TextInput
                {...control}
                type={name === 'phone' ? 'tel' : 'text'}
                maxLength={max}
                autoComplete="off"
                defaultValue={value(name, address[name] ?? '')}
              />
            )}
          </Field>
        ))}
      </div>
    </Fold>
  );
}

const isAddressOpen = (step: AskStep | undefined, { address }: Order) =>
  PARTS.some(([name]) => step?.fields[name] || (step && (step.values[name] ?? '') !== (address?.[name] ?? '')));

/** What the wish would mean, before anybody is asked. */
function Meaning({ quote, order }: { quote: ChangeQuote; order: Order }) {
  const { differences, problems, before, after, refund, due, difference } = quote;
  const sums = { refund, due, difference, status: 'open' as const };
  const [problem] = problems;
  return (
    <section aria-live="polite" className="grid gap-4 rounded-md border border-line p-4">
      <h2 className="text-lg">What would change</h2>
      {differences.length > 0 && <DifferenceList differences={differences} />}
      {problem ? (
        <Notice tone="caution">{problem.message}</Notice>
      ) : (
        <p>
          {before.total.amount !== after.total.amount && (
            <>
              The total would be <strong className="tabular">{formatMoney(after.total)}</strong>, now{' '}
              {formatMoney(before.total)}.{' '}
            </>
          )}
          {moneyOf({ ...sums, where: order.fulfilment, paidWith: accountOf(order) })}
        </p>
      )}
      <input type="hidden" name="expected" value={after.total.amount} />
    </section>
  );
}
