import { CircleAlert } from 'lucide-react';
import { type ReactNode, useId } from 'react';
import { cx } from './cx.ts';

/** What a control must carry for its label, hint and error to reach everyone. */
export type ControlProps = {
  id: string;
  name: string;
  required?: boolean;
  'aria-invalid'?: true;
  'aria-describedby'?: string;
};

type FieldProps = {
  label: string;
  name: string;
  hint?: ReactNode;
  error?: string;
  isRequired?: boolean;
  isLabelHidden?: boolean;
  className?: string;
  children: (control: ControlProps) => ReactNode;
};

/**
 * A control with its words: `<Field label="Name" name="name">{(control) => <TextInput {...control} />}</Field>`.
 * Optional fields say so; required ones are the rule and carry no star.
 */
export function Field(props: FieldProps) {
  const { label, name, hint, error, isRequired = false, isLabelHidden = false, className, children } = props;
  const id = useId();
  const describedBy = cx(hint && `${id}-hint`, error && `${id}-error`) || undefined;
  return (
    <div className={cx('grid content-start gap-1.5', className)}>
      <label htmlFor={id} className={isLabelHidden ? 'sr-only' : 'flex items-baseline gap-2 font-semibold text-sm'}>
        {label} {!isRequired && <span className="font-normal text-content-faint text-xs">optional</span>}
      </label>
      {children({
        id,
        name,
        required: isRequired || undefined,
        'aria-invalid': error ? true : undefined,
        'aria-describedby': describedBy,
      })}
      {hint && (
        <p id={`${id}-hint`} className="text-content-muted text-sm">
          {hint}
        </p>
      )}
      {error && <FieldError id={`${id}-error`}>{error}</FieldError>}
    </div>
  );
}

export function FieldError({ id, children }: { id: string; children: ReactNode }) {
  return (
    <p id={id} className="flex items-start gap-1.5 font-medium text-danger text-sm">
      <CircleAlert aria-hidden="true" className="mt-0.5 size-4 shrink-0" />
      {children}
    </p>
  );
}
