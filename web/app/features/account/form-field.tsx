import type { HTMLInputTypeAttribute, InputHTMLAttributes, ReactNode } from 'react';
import type { Refusal } from '../../lib/forms.ts';
import { Field } from '../../ui/field.tsx';
import { TextInput } from '../../ui/inputs.tsx';
import { wordsAt } from './field-words.ts';

type FormFieldProps = {
  label: string;
  name: string;
  type?: HTMLInputTypeAttribute;
  autoComplete: string;
  refusal?: Refusal;
  hint?: ReactNode;
  /** What stands there before anything was typed. */
  saved?: string | null;
  isRequired?: boolean;
  className?: string;
} & Pick<InputHTMLAttributes<HTMLInputElement>, 'inputMode' | 'maxLength' | 'list'>;

/** One line of a form: what was typed stays after a refusal, and the refusal's words stand under it. */
export function FormField({
  label,
  name,
  refusal,
  hint,
  saved,
  isRequired = false,
  className,
  ...input
}: FormFieldProps) {
  return (
    <Field
      label={label}
      name={name}
      hint={hint}
      error={wordsAt(refusal, name)}
      isRequired={isRequired}
      className={className}
    >
      {(control) => <TextInput {...control} {...input} defaultValue={refusal?.values[name] ?? saved ?? ''} />}
    </Field>
  );
}
