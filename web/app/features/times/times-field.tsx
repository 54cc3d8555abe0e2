import type { InputHTMLAttributes, ReactNode } from 'react';
import type { Refusal } from '../../lib/forms.ts';
import { cx } from '../../ui/cx.ts';
import { Field } from '../../ui/field.tsx';
import { TextInput } from '../../ui/inputs.tsx';
import { wordsAt } from './words-at.ts';

type TimesFieldProps = {
  label: string;
  name: string;
  saved?: string | number | null;
  refusal?: Refusal;
  hint?: ReactNode;
  isRequired?: boolean;
  isLabelHidden?: boolean;
  className?: string;
} & Pick<
  InputHTMLAttributes<HTMLInputElement>,
  'type' | 'min' | 'max' | 'step' | 'placeholder' | 'inputMode' | 'maxLength' | 'list'
>;

/** Two times fit beside each other on the narrowest phone. */
const LOOK = 'tabular min-w-0 max-sm:px-2';

/** One field of the times: what was typed stays after a refusal, and its words stand under it. */
export function TimesField({
  saved,
  refusal,
  label,
  name,
  hint,
  isRequired,
  isLabelHidden,
  className,
  ...input
}: TimesFieldProps) {
  const text = refusal?.values[name] ?? (saved === null || saved === undefined ? '' : String(saved));
  return (
    <Field
      {...{ label, name, hint, isRequired, isLabelHidden }}
      className={cx('min-w-0 [&_label]:flex-wrap [&_label]:gap-y-0', className)}
      error={wordsAt(refusal, name)}
    >
      {(control) => <TextInput {...control} {...input} defaultValue={text} className={LOOK} />}
    </Field>
  );
}

/** Units: whole numbers from nought, with the number keys of a phone. */
export function UnitsField(props: Omit<TimesFieldProps, 'type' | 'min' | 'step' | 'inputMode'>) {
  return <TimesField {...props} type="number" min={0} step={1} inputMode="numeric" />;
}
