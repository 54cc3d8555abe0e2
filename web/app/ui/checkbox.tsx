import { Check } from 'lucide-react';
import type { InputHTMLAttributes, ReactNode } from 'react';

type CheckboxProps = Omit<InputHTMLAttributes<HTMLInputElement>, 'type'> & { label: ReactNode; hint?: ReactNode };

export function Checkbox({ label, hint, ...rest }: CheckboxProps) {
  return (
    <label className="flex min-h-11 items-start gap-3 py-2.5 has-disabled:opacity-55">
      <span className="relative mt-0.5 inline-grid size-5.5 shrink-0 place-items-center">
        <input
          {...rest}
          type="checkbox"
          className="peer col-start-1 row-start-1 size-5.5 appearance-none rounded-[6px] border-[1.5px] border-line-strong bg-surface-raised transition-colors checked:border-accent checked:bg-accent hover:border-content-muted aria-invalid:border-danger"
        />
        <Check
          aria-hidden="true"
          strokeWidth={3}
          className="pointer-events-none col-start-1 row-start-1 size-4 scale-50 text-on-accent opacity-0 transition peer-checked:scale-100 peer-checked:opacity-100"
        />
      </span>
      <span>
        {label}
        {hint && <span className="block text-content-muted text-sm">{hint}</span>}
      </span>
    </label>
  );
}

/** On or off at once, for settings; a form that is sent later uses Checkbox. */
export function Switch({ label, hint, ...rest }: CheckboxProps) {
  return (
    <label className="flex min-h-11 items-center justify-between gap-4 py-2 has-disabled:opacity-55">
      <span>
        {label}
        {hint && <span className="block text-content-muted text-sm">{hint}</span>}
      </span>
      <input
        {...rest}
        type="checkbox"
        // biome-ignore lint/a11y/useAriaPropsForRole: a native checkbox tells its own state
        role="switch"
        className="relative h-7 w-12 shrink-0 appearance-none rounded-full border border-line-strong bg-surface-sunken transition-colors before:absolute before:top-1/2 before:left-0.5 before:size-5 before:-translate-y-1/2 before:rounded-full before:bg-line-strong before:transition-transform checked:border-accent checked:bg-accent checked:before:translate-x-5.5 checked:before:bg-on-accent"
      />
    </label>
  );
}
