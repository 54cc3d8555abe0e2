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
  const part = { rule, base, errors };
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
        <Text {...part} field="name" label="Name" hint="For you and your customers: “Inner city”." />
        <Where {...part} />
        <Times {...part} />
        <fieldset className="grid gap-4 sm:grid-cols-3">
          <legend className="mb-2 font-semibold">For how much</legend>
          <Text {...part} field="fee" label="Fee" unit={currency} isRequired />
          <Text {...part} field="free_above" label="Free from" unit={currency} />
          <Text {...part} field="minimum" label="Smallest order" unit={currency} />
        </fieldset>
      </Card>
    </li>
  );
}

type Part = { rule: RuleForm; base: string; errors: Record<string, string> };
type TextProps = Part & {
  field: Exclude<keyof RuleForm, 'weekdays'>;
  label: string;
  hint?: string;
  /** What a number counts. */
  unit?: string;
  isRequired?: boolean;
};

function Text({ rule, base, errors, field, label, hint, unit, isRequired }: TextProps) {
  const name = `${base}.${field}`;
  return (
    <Field label={label} name={name} hint={hint} error={errors[name]} isRequired={isRequired}>
      {(control) => (
        <TextInput
          {...control}
          defaultValue={rule[field]}
          inputMode={unit ? 'decimal' : undefined}
          autoComplete="off"
          after={unit && <span className="px-2 text-sm">{unit}</span>}
        />
      )}
    </Field>
  );
}

function Where(part: Part) {
  const { rule, base, errors } = part;
  const hasArea = Boolean(rule.postcodes || rule.corners || errors[`${base}.corners`] || errors[`${base}.postcodes`]);
  return (
    <fieldset className="grid gap-4">
      <legend className="mb-2 font-semibold">Where</legend>
      <div className="grid grid-cols-2 gap-4">
        <Text {...part} field="from_km" label="From" unit="km" />
        <Text {...part} field="to_km" label="Up to" unit="km" />
      </div>
      <Disclosure label="Postcodes or an area drawn on the map" isOpen={hasArea}>
        <div className="grid gap-4 pt-2">
          <Text {...part} field="postcodes" label="Postcodes" hint="Separated by commas." />
          <Corners rule={rule} base={base} error={errors[`${base}.corners`]} />
        </div>
      </Disclosure>
    </fieldset>
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

function Times({ rule, base, errors }: Part) {
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
