import { ArrowDown, ArrowUp, Trash2 } from 'lucide-react';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { Disclosure } from '../../ui/disclosure.tsx';
import { Field, FieldError } from '../../ui/field.tsx';
import { inputClass, TextInput } from '../../ui/inputs.tsx';
import { Notice } from '../../ui/notice.tsx';
import type { RuleForm } from './rules-form.ts';

type RuleCardProps = {
  rule: RuleForm;
  place: number;
  count: number;
  currency: string;
  errors: Record<string, string>;
  warning?: string;
  /** Chosen on the map. */
  onFocus: () => void;
};

const WEEKDAYS = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];

/** One rule: where, when, and for how much. */
export function RuleCard({ rule, place, count, currency, errors, warning, onFocus }: RuleCardProps) {
  const base = `rules.${place}`;
  const hasArea = Boolean(rule.postcodes || rule.corners || errors[`${base}.corners`] || errors[`${base}.postcodes`]);
  const text = (
    field: keyof RuleForm,
    label: string,
    more: { hint?: string; mode?: 'decimal'; after?: string; isRequired?: boolean } = {},
  ) => (
    <Field
      label={label}
      name={`${base}.${field}`}
      hint={more.hint}
      error={errors[`${base}.${field}`]}
      isRequired={more.isRequired}
    >
      {(control) => (
        <TextInput
          {...control}
          required={undefined}
          defaultValue={rule[field] as string}
          inputMode={more.mode}
          autoComplete="off"
          after={more.after && <span className="px-2 text-sm">{more.after}</span>}
        />
      )}
    </Field>
  );
  return (
    <li onFocusCapture={onFocus}>
      <Card className="grid grid-cols-1 gap-4">
        <div className="flex flex-wrap items-center justify-between gap-2">
          <h3 className="font-bold text-lg [font-family:var(--font-sans)]">
            {place + 1}. {rule.name || 'New rule'}
          </h3>
          <RuleButtons place={place} count={count} name={rule.name} />
        </div>
        <input type="hidden" name={`${base}.id`} value={rule.id} />
        {warning && <Notice tone="caution">{warning}</Notice>}
        {text('name', 'Name', { hint: 'For you and your customers: “Inner city”.' })}
        <fieldset className="grid gap-4">
          <legend className="mb-2 font-semibold">Where</legend>
          <div className="grid grid-cols-2 gap-4">
            {text('from_km', 'From', { mode: 'decimal', after: 'km' })}
            {text('to_km', 'Up to', { mode: 'decimal', after: 'km' })}
          </div>
          <Disclosure label="Postcodes or an area drawn on the map" isOpen={hasArea}>
            <div className="grid gap-4 pt-2">
              {text('postcodes', 'Postcodes', { hint: 'Separated by commas.' })}
              <Corners rule={rule} base={base} error={errors[`${base}.corners`]} />
            </div>
          </Disclosure>
        </fieldset>
        <Times rule={rule} base={base} errors={errors} />
        <fieldset className="grid gap-4 sm:grid-cols-3">
          <legend className="mb-2 font-semibold">For how much</legend>
          {text('fee', 'Fee', { mode: 'decimal', after: currency, isRequired: true })}
          {text('free_above', 'Free from', { mode: 'decimal', after: currency })}
          {text('minimum', 'Smallest order', { mode: 'decimal', after: currency })}
        </fieldset>
      </Card>
    </li>
  );
}

function Corners({ rule, base, error }: { rule: RuleForm; base: string; error?: string }) {
  return (
    <Field
      label="Corners of an area"
      name={`${base}.corners`}
      error={error}
      hint="A corner a line, latitude and longitude: 12.9716, 77.5946. Or press on the map."
    >
      {(control) => (
        <textarea
          {...control}
          rows={4}
          defaultValue={rule.corners}
          className={`${inputClass} tabular`}
          spellCheck={false}
        />
      )}
    </Field>
  );
}

function Times({ rule, base, errors }: { rule: RuleForm; base: string; errors: Record<string, string> }) {
  const isOpen = rule.weekdays.length > 0 || rule.starts_from !== '' || rule.starts_before !== '';
  const error = errors[`${base}.starts_before`] ?? errors[`${base}.starts_from`];
  return (
    <Disclosure label="Only on some days or at some times" isOpen={isOpen || Boolean(error)}>
      <div className="grid gap-4 pt-2">
        <fieldset>
          <legend className="mb-2 font-semibold text-sm">Days</legend>
          <div className="flex flex-wrap gap-2">
            {WEEKDAYS.map((label, i) => (
              <label
                key={label}
                className="flex min-h-11 cursor-pointer items-center gap-2 rounded-full border border-line-strong px-3.5 font-semibold text-sm has-checked:border-accent has-checked:bg-accent-quiet"
              >
                <input
                  type="checkbox"
                  name={`${base}.weekdays`}
                  value={i + 1}
                  defaultChecked={rule.weekdays.includes(String(i + 1))}
                />
                {label}
              </label>
            ))}
          </div>
          <p className="mt-1.5 text-content-muted text-sm">None chosen means every day.</p>
        </fieldset>
        <div className="grid grid-cols-2 gap-4">
          <Field label="Windows from" name={`${base}.starts_from`}>
            {(control) => <TextInput {...control} type="time" defaultValue={rule.starts_from} />}
          </Field>
          <Field label="and before" name={`${base}.starts_before`}>
            {(control) => <TextInput {...control} type="time" defaultValue={rule.starts_before} />}
          </Field>
        </div>
        {error && <FieldError id={`${base}-times`}>{error}</FieldError>}
      </div>
    </Disclosure>
  );
}

function RuleButtons({ place, count, name }: { place: number; count: number; name: string }) {
  const which = name || `rule ${place + 1}`;
  return (
    <div className="flex gap-1">
      {place > 0 && (
        <Button type="submit" name="press" value={`up.${place}`} tone="plain" aria-label={`Move ${which} up`}>
          <ArrowUp aria-hidden="true" className="size-5" />
        </Button>
      )}
      {place < count - 1 && (
        <Button type="submit" name="press" value={`down.${place}`} tone="plain" aria-label={`Move ${which} down`}>
          <ArrowDown aria-hidden="true" className="size-5" />
        </Button>
      )}
      <Button type="submit" name="press" value={`remove.${place}`} tone="plain" aria-label={`Remove ${which}`}>
        <Trash2 aria-hidden="true" className="size-5" />
      </Button>
    </div>
  );
}
