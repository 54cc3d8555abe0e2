import type { Refusal } from '../../lib/forms.ts';
import { paths } from '../../paths.ts';
import { Checkbox } from '../../ui/checkbox.tsx';
import { Field, FieldError } from '../../ui/field.tsx';
import { TextInput } from '../../ui/inputs.tsx';
import { Link } from '../../ui/link.tsx';
import { wordsAt } from '../account/field-words.ts';
import type { Located } from '../onboarding/typed-form.ts';
import { answerFor, SettingsForm, type StoreFile } from './settings-form.tsx';

type FormProps = { file: StoreFile; answer: Refusal | Located | undefined };

/** How customers get their orders and pay for them. */
export function WaysForm({ file, answer }: FormProps) {
  const mine = answerFor('ways', answer);
  return (
    <SettingsForm part="ways" title="Orders and payment" file={file} answer={answer} button="Save orders and payment">
      <WaysToGet file={file} refusal={mine} />
      <WaysToPay file={file} refusal={mine} />
      <Field
        label="Minutes to accept an order"
        name="accept_within_minutes"
        error={wordsAt(mine, 'accept_within_minutes')}
        hint="An order that nobody accepts in time ends by itself, and the customer gets the money back."
        isRequired
        className="max-w-sm"
      >
        {(control) => (
          <TextInput
            {...control}
            type="number"
            min={5}
            max={2880}
            defaultValue={mine?.values.accept_within_minutes ?? file.accept_within_minutes}
            className="tabular"
          />
        )}
      </Field>
      <Checkbox
        name="prices_include_tax"
        label="Prices that you write include tax"
        defaultChecked={isTicked(mine, 'prices_include_tax', file.prices_include_tax)}
        hint="Otherwise it is added at checkout."
      />
    </SettingsForm>
  );
}

type PartProps = { file: StoreFile; refusal: Refusal | undefined };

const isTicked = (refusal: Refusal | undefined, name: string, saved: boolean) =>
  refusal ? refusal.values[name] === 'on' : saved;

function WaysToGet({ file, refusal }: PartProps) {
  const error = wordsAt(refusal, 'offers_pickup');
  return (
    <fieldset>
      <legend className="font-semibold">How customers get their orders</legend>
      <Checkbox
        name="offers_pickup"
        label="They collect them"
        defaultChecked={isTicked(refusal, 'offers_pickup', file.offers_pickup)}
        hint="At the address of the store."
      />
      <Checkbox
        name="offers_delivery"
        label="You deliver them"
        defaultChecked={isTicked(refusal, 'offers_delivery', file.offers_delivery)}
        hint={
          <>
            Where and for how much is set under{' '}
            <Link href={paths.storeDelivery(file.id)} className="text-link">
              Delivery
            </Link>
            .
          </>
        }
      />
      {error && <FieldError id="offers-error">{error}</FieldError>}
    </fieldset>
  );
}

function WaysToPay({ file, refusal }: PartProps) {
  const pays = (method: string) => isTicked(refusal, `pays_${method}`, file.payment_methods.includes(method));
  const error = wordsAt(refusal, 'payment_methods');
  return (
    <fieldset>
      <legend className="font-semibold">How they pay</legend>
      <Checkbox name="pays_card" label="By card, when they order" defaultChecked={pays('card')} />
      <Checkbox name="pays_cash" label="In cash, when they get it" defaultChecked={pays('cash')} />
      {error && <FieldError id="methods-error">Choose at least one way.</FieldError>}
    </fieldset>
  );
}

const STATES = [
  ['placed', 'Placed'],
  ['accepted', 'Accepted'],
  ['in_production', 'In production'],
  ['ready', 'Ready'],
  ['handed_over', 'On its way'],
  ['completed', 'Delivered'],
] as const;

export const WORDED = STATES.map(([state]) => state);

/** The store's own words for its customers. */
export function WordsForm({ file, answer }: FormProps) {
  const mine = answerFor('words', answer);
  return (
    <SettingsForm
      part="words"
      title="Words for your customers"
      words="What the state of an order is called on its page and in mails. Leave empty what already suits you."
      file={file}
      answer={answer}
      button="Save words"
    >
      <div className="grid gap-4 sm:grid-cols-2">
        {STATES.map(([state, usual]) => (
          <Field key={state} label={usual} name={`word_${state}`} error={wordsAt(mine, `order_words.${state}`)}>
            {(control) => (
              <TextInput
                {...control}
                maxLength={40}
                placeholder={usual}
                defaultValue={mine?.values[`word_${state}`] ?? file.order_words[state] ?? ''}
              />
            )}
          </Field>
        ))}
      </div>
    </SettingsForm>
  );
}
