import { formatDay, formatWindow } from '../../lib/format.ts';
import { Field } from '../../ui/field.tsx';
import { TextArea } from '../../ui/inputs.tsx';
import { SlotPicker } from '../../ui/slot-picker.tsx';
import { EmptyState } from '../../ui/states.tsx';
import type { FieldWords } from './check-values.ts';
import { slotDaysOf, whyNotSooner } from './slot-days.ts';
import { fieldOf, type StoreQuote, type Values } from './wishes.ts';

type Props = { store: StoreQuote; values: Values; fields: FieldWords; hasName: boolean };

/** When one store's part comes, and a word to the store. */
export function StoreTime({ store, values, fields, hasName }: Props) {
  const { id, name } = store.store;
  const question = store.fulfilment === 'pickup' ? 'When will you pick it up?' : 'When should it arrive?';
  if (!store.days.some((day) => day.is_possible))
    return (
      <EmptyState title={`No free times at ${name}`}>
        {store.days[0]?.reason ?? 'Every window of the next two weeks is taken.'} Your cart is kept.
      </EmptyState>
    );
  return (
    <div className="grid gap-4">
      <SlotPicker
        key={store.fulfilment}
        name={fieldOf.window(id)}
        legend={hasName ? `${name}: ${question.charAt(0).toLowerCase()}${question.slice(1)}` : question}
        days={slotDaysOf(store)}
        value={values[fieldOf.window(id)] || undefined}
        error={fields[fieldOf.window(id)]}
      />
      <Earliest store={store} />
      <Note {...{ id, name, values, fields }} />
    </div>
  );
}

function Earliest({ store: { earliest, store, days } }: { store: StoreQuote }) {
  if (!earliest) return null;
  const { starts_at, ends_at } = earliest;
  const reason = whyNotSooner({ days });
  return (
    <p className="text-content-muted text-sm">
      Earliest: {formatDay(starts_at, store.timezone)}, {formatWindow(starts_at, ends_at, store.timezone)}.
      {reason && ` ${reason}`}
    </p>
  );
}

type NoteProps = { id: number; name: string; values: Values; fields: FieldWords };

function Note({ id, name, values, fields }: NoteProps) {
  const field = fieldOf.note(id);
  return (
    <details open={Boolean(values[field] || fields[field])}>
      <summary className="text-link inline-flex min-h-11 items-center font-semibold text-sm">
        Add a note for {name}
      </summary>
      <div className="mt-2">
        <Field label={`Note for ${name}`} name={field} error={fields[field]} isLabelHidden>
          {(control) => (
            <TextArea {...control} maxLength={500} defaultValue={values[field]} placeholder="The gate code is 4512" />
          )}
        </Field>
      </div>
    </details>
  );
}
