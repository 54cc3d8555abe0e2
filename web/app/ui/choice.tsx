import { Check } from 'lucide-react';
import { type InputHTMLAttributes, type ReactNode, useId } from 'react';
import { cx } from './cx.ts';
import { FieldError } from './field.tsx';

type GroupProps = {
  legend: ReactNode;
  /** The rule in words: "Choose one", "Up to 3, first one free". */
  rule?: ReactNode;
  /** What is chosen now, beside the legend. */
  chosen?: ReactNode;
  error?: string;
  className?: string;
  children: ReactNode;
};

/** Options under one question. Works with arrow keys and without JavaScript: inside are plain radios or checkboxes. */
export function ChoiceGroup({ legend, rule, chosen, error, className, children }: GroupProps) {
  const id = useId();
  return (
    <fieldset aria-describedby={error ? `${id}-error` : undefined} className="min-w-0">
      <legend className="mb-2.5 flex w-full flex-wrap items-baseline gap-x-2 font-semibold">
        {legend}
        {chosen && <span className="font-normal text-content-muted">{chosen}</span>}
        {rule && <span className="ml-auto font-normal text-content-faint text-sm">{rule}</span>}
      </legend>
      <div className={cx('flex flex-wrap gap-2', className)}>{children}</div>
      {error && (
        <div className="mt-2">
          <FieldError id={`${id}-error`}>{error}</FieldError>
        </div>
      )}
    </fieldset>
  );
}

type OptionProps = Omit<InputHTMLAttributes<HTMLInputElement>, 'type'> & {
  type?: 'radio' | 'checkbox';
  label: ReactNode;
  /** Price difference, already in words: "+₹150". */
  difference?: ReactNode;
  /** Why it can't be chosen, shown beside a disabled option. */
  reason?: ReactNode;
};

const OPTION =
  'group/option relative select-none border border-line-strong bg-surface-raised transition-[border-color,background-color,box-shadow] ' +
  'hover:border-content-muted has-checked:border-accent has-checked:bg-accent-quiet has-checked:shadow-[inset_0_0_0_1px_var(--accent)] ' +
  'has-focus-visible:outline-3 has-focus-visible:outline-offset-2 has-focus-visible:outline-focus ' +
  'has-disabled:border-line has-disabled:border-dashed has-disabled:bg-transparent has-disabled:text-content-faint';

const HIDDEN_INPUT = 'absolute inset-0 size-full cursor-[inherit] appearance-none rounded-[inherit] opacity-0';

/** A short option: flavour, filling, one topping. A tick, not only colour, marks what is chosen. */
export function ChoiceChip({ type = 'radio', label, difference, reason, ...rest }: OptionProps) {
  return (
    <label className={cx(OPTION, 'inline-flex min-h-11 items-center gap-2 rounded-full px-4 py-2')}>
      <input {...rest} type={type} className={HIDDEN_INPUT} />
      <Check
        aria-hidden="true"
        strokeWidth={2.75}
        className="-ml-1 hidden size-4 shrink-0 text-accent group-has-checked/option:block"
      />
      <span className={cx('leading-tight', rest.disabled && 'line-through decoration-1')}>{label}</span>
      {(reason ?? difference) && (
        <span className="tabular text-content-muted text-sm leading-tight">{reason ?? difference}</span>
      )}
    </label>
  );
}

type RadioCardProps = OptionProps & { detail?: ReactNode; picture?: ReactNode };

/** An option that needs a line of words or a picture: a size with its servings, a way to pay, an address. */
export function RadioCard({ type = 'radio', label, difference, reason, detail, picture, ...rest }: RadioCardProps) {
  return (
    <label className={cx(OPTION, 'flex min-h-16 w-full items-center gap-3.5 rounded-md p-4')}>
      <input {...rest} type={type} className={HIDDEN_INPUT} />
      <Dot isSquare={type === 'checkbox'} />
      {picture}
      <span className="min-w-0 flex-1">
        <span className="block font-semibold leading-snug">{label}</span>
        {(reason ?? detail) && <span className="block text-content-muted text-sm">{reason ?? detail}</span>}
      </span>
      {difference && <span className="tabular shrink-0 font-semibold">{difference}</span>}
    </label>
  );
}

function Dot({ isSquare }: { isSquare: boolean }) {
  return (
    <span
      aria-hidden="true"
      className={cx(
        'grid size-5.5 shrink-0 place-items-center border-[1.5px] border-line-strong text-on-accent transition-colors',
        'group-has-checked/option:border-accent group-has-checked/option:bg-accent group-has-disabled/option:border-line',
        isSquare ? 'rounded-[6px]' : 'rounded-full',
      )}
    >
      <Check strokeWidth={3.2} className="size-3.5 opacity-0 group-has-checked/option:opacity-100" />
    </span>
  );
}
