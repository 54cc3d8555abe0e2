import { Form } from 'react-router';
import { formatDayTime, formatMoney } from '../../lib/format.ts';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { Field } from '../../ui/field.tsx';
import { TextInput } from '../../ui/inputs.tsx';
import type { Order } from './change-values.ts';
import { Differences } from './change-words.tsx';

type Change = NonNullable<Order['open_change']>;
type Answer = Change['answers'][number];

const ANSWERS: Record<
  Answer,
  { press: string; label?: string; tone: 'primary' | 'quiet' | 'danger'; isNeeded?: boolean }
> = {
  acceptance: { press: 'Agree', tone: 'primary' },
  refusal: { press: 'Say no', label: 'Why not', tone: 'danger' },
  withdrawal: { press: 'Take the question back', tone: 'quiet' },
  consent: {
    press: 'The customer agreed',
    label: 'How and when, such as “by phone, 2:05 pm”',
    tone: 'quiet',
    isNeeded: true,
  },
};

/** What one side asked of the other and is not answered, with every answer that staff can give. */
export function ChangeCard({ order }: { order: Order }) {
  const { open_change: change, window } = order;
  if (!change) return null;
  const who =
    change.asked_by === 'store'
      ? `${change.asked_by_name} asked ${order.customer.name}`
      : `${change.asked_by_name} asks you`;
  return (
    <section id="change">
      <Card className="grid gap-4 border-2 border-accent">
        <h2 className="text-xl">{who} for a change</h2>
        <Differences differences={change.differences} />
        {change.message && <p>“{change.message}”</p>}
        <p className="tabular">
          {formatMoney(change.total_before)} → <strong>{formatMoney(change.total_after)}</strong>, open until{' '}
          {formatDayTime(change.expires_at, window.timezone)}
          {change.decline_if_refused && '. For a no, or no answer, the order is declined.'}
        </p>
        {change.answers.map((answer) => (
          <AnswerForm key={answer} change={change} answer={answer} />
        ))}
      </Card>
    </section>
  );
}

function AnswerForm({ change, answer }: { change: Change; answer: Answer }) {
  const { press, label, tone, isNeeded } = ANSWERS[answer];
  return (
    <Form method="post" className="grid gap-3">
      <input type="hidden" name="change" value={change.id} />
      <input type="hidden" name="answer" value={answer} />
      {label && (
        <Field label={label} name="reason" isRequired={isNeeded}>
          {(control) => <TextInput {...control} maxLength={300} />}
        </Field>
      )}
      <p>
        <Button type="submit" tone={tone}>
          {press}
        </Button>
      </p>
    </Form>
  );
}
