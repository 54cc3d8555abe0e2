import { ChevronDown } from 'lucide-react';
import type { InputHTMLAttributes, ReactNode, SelectHTMLAttributes, TextareaHTMLAttributes } from 'react';
import { cx } from './cx.ts';

export const inputClass =
  'w-full min-h-12 rounded-sm border border-line-strong bg-surface-raised px-3.5 py-2.5 text-base text-content ' +
  'placeholder:text-content-faint transition-[border-color,box-shadow] hover:border-content-muted ' +
  'focus-visible:outline-offset-0 disabled:bg-surface-sunken disabled:text-content-faint disabled:border-line ' +
  'aria-invalid:border-danger aria-invalid:shadow-[inset_0_0_0_1px_var(--danger)]';

type TextInputProps = InputHTMLAttributes<HTMLInputElement> & { before?: ReactNode; after?: ReactNode };

/** One line of text. `before` and `after` sit inside the frame: an icon, a unit, a button. */
export function TextInput({ before, after, className, ...rest }: TextInputProps) {
  const input = <input {...rest} className={cx(inputClass, before && 'pl-11', after && 'pr-12', className)} />;
  if (!before && !after) return input;
  return (
    <span className="relative block">
      {before && (
        <span className="pointer-events-none absolute inset-y-0 left-0 grid w-11 place-items-center text-content-muted [&_svg]:size-5">
          {before}
        </span>
      )}
      {input}
      {after && <span className="absolute inset-y-0 right-1 flex items-center text-content-muted">{after}</span>}
    </span>
  );
}

export function TextArea({ className, ...rest }: TextareaHTMLAttributes<HTMLTextAreaElement>) {
  return (
    <textarea rows={3} {...rest} className={cx(inputClass, 'field-sizing-content min-h-24 resize-y', className)} />
  );
}

export function Select({ className, children, ...rest }: SelectHTMLAttributes<HTMLSelectElement>) {
  return (
    <span className="relative block">
      <select {...rest} className={cx(inputClass, 'appearance-none pr-11', className)}>
        {children}
      </select>
      <ChevronDown
        aria-hidden="true"
        className="pointer-events-none absolute top-1/2 right-3.5 size-5 -translate-y-1/2 text-content-muted"
      />
    </span>
  );
}
