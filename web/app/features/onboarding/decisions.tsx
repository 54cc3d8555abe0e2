import { Form } from 'react-router';
import type { components } from '../../../../contract/api-types.gen.ts';
import { formatCount } from '../../lib/format.ts';
import type { Refusal } from '../../lib/forms.ts';
import { Button } from '../../ui/button.tsx';
import { Field } from '../../ui/field.tsx';
import { TextArea } from '../../ui/inputs.tsx';
import { RefusalNotice } from '../account/door.tsx';
import { wordsAt } from '../account/field-words.ts';
import { FormSection } from './form-section.tsx';

type Store = components['schemas']['StoreFile'];
type DecisionsProps = { store: Store; missing: number; refusal: Refusal | undefined };

/** What an admin can do about a store in its state. */
export function Decisions({ store, missing, refusal }: DecisionsProps) {
  const { state, review_reason, closed_reason } = store;
  return (
    <FormSection title="Decision">
      <RefusalNotice refusal={refusal} />
      {state === 'submitted' && (
        <>
          {missing === 0 ? (
            <Press decision="approval">Approve and open the store</Press>
          ) : (
            <p>It can’t open: {formatCount(missing, 'needed thing is', 'needed things are')} missing by now.</p>
          )}
          <WithReason decision="return" label="What is to be put right" button="Send it back" refusal={refusal} />
        </>
      )}
      {state === 'live' && (
        <WithReason
          decision="suspension"
          label="Why it is to be suspended"
          button="Suspend the store"
          refusal={refusal}
          isDanger
        />
      )}
      {state === 'suspended' && (
        <>
          <Said words={review_reason} />
          <Press decision="reinstatement">End the suspension</Press>
        </>
      )}
      {state === 'returned' && (
        <>
          <p>It was sent back, and its owner works on it.</p>
          <Said words={review_reason} />
        </>
      )}
      {state === 'draft' && <p>Its owner has not submitted it yet.</p>}
      {state === 'closed' && (
        <>
          <p>It was closed for good.</p>
          <Said words={closed_reason} />
        </>
      )}
    </FormSection>
  );
}

const Said = ({ words }: { words: string | null }) =>
  words && <p className="whitespace-pre-line border-line-strong border-l-2 pl-3 text-content-muted">{words}</p>;

function Press({ decision, children }: { decision: string; children: string }) {
  return (
    <Form method="post">
      <Button type="submit" name="decision" value={decision} isWide>
        {children}
      </Button>
    </Form>
  );
}

type WithReasonProps = {
  decision: string;
  label: string;
  button: string;
  refusal: Refusal | undefined;
  isDanger?: boolean;
};

function WithReason({ decision, label, button, refusal, isDanger = false }: WithReasonProps) {
  const mine = refusal?.values.decision === decision ? refusal : undefined;
  return (
    <Form method="post" className="grid gap-3">
      <Field
        label={label}
        name="reason"
        error={wordsAt(mine, 'reason')}
        hint="Its owners read it in the mail."
        isRequired
      >
        {(control) => <TextArea {...control} maxLength={1000} defaultValue={mine?.values.reason ?? ''} />}
      </Field>
      <Button type="submit" name="decision" value={decision} tone={isDanger ? 'danger' : 'quiet'}>
        {button}
      </Button>
    </Form>
  );
}
