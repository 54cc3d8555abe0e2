import { type ChangeEvent, useState } from 'react';
import { formatMoney } from '../../lib/format.ts';
import { Field } from '../../ui/field.tsx';
import { TextArea, TextInput } from '../../ui/inputs.tsx';
import { textField } from './design-form.ts';
import { cutToFit, lengthOf } from './graphemes.ts';
import { moneyOf } from './money-of.ts';
import type { GroupProps } from './option-group-field.tsx';
import { wordsPriceOf } from './words.ts';

/** Words for the cake: counted as people count letters, and no longer than there is room. */
export function TextField({ product, group, view, error }: GroupProps) {
  const rule = group.text ?? { max_length: 30, lines: 1, scripts: [] };
  const initial = view.selections.find((selection) => selection.group_id === group.id)?.text ?? '';
  const [length, setLength] = useState(lengthOf(initial));
  const price = wordsPriceOf(group, product.currency);
  const cost = view.words_minor[group.id] ?? 0;

  function fit(event: ChangeEvent<HTMLInputElement | HTMLTextAreaElement>) {
    const field = event.currentTarget;
    const isComposing = 'isComposing' in event.nativeEvent && event.nativeEvent.isComposing === true;
    if (!isComposing) cutInPlace(field, rule.max_length);
    setLength(lengthOf(field.value));
  }

  const hint = [price, cost > 0 && `${formatMoney(moneyOf(cost, product.currency))} for these words`].filter(Boolean);
  return (
    <Field
      label={group.name}
      name={textField(group.id)}
      isRequired={group.is_required}
      error={error}
      hint={
        <span className="flex justify-between gap-4">
          <span>{hint.join(', ') || (rule.lines > 1 ? `Up to ${rule.lines} lines` : ' ')}</span>
          <Counter length={length} room={rule.max_length} />
        </span>
      }
    >
      {({ required: _native, ...control }) =>
        rule.lines > 1 ? (
          <TextArea {...control} defaultValue={initial} onChange={fit} rows={Math.min(rule.lines, 5)} />
        ) : (
          <TextInput {...control} defaultValue={initial} onChange={fit} autoComplete="off" enterKeyHint="done" />
        )
      }
    </Field>
  );
}

function Counter({ length, room }: { length: number; room: number }) {
  return (
    <span className={`tabular shrink-0 ${length >= room ? 'font-semibold text-content' : ''}`}>
      {length} of {room}
      <span className="sr-only"> characters</span>
    </span>
  );
}

/** Stops at the limit and keeps the cursor where it was. */
function cutInPlace(field: HTMLInputElement | HTMLTextAreaElement, room: number): void {
  const fitting = cutToFit(field.value, room);
  if (fitting === field.value) return;
  const at = Math.min(field.selectionStart ?? fitting.length, fitting.length);
  field.value = fitting;
  field.setSelectionRange(at, at);
}
