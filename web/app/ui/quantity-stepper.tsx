import { Minus, Plus } from 'lucide-react';
import { type InputHTMLAttributes, useRef } from 'react';

type StepperProps = Omit<InputHTMLAttributes<HTMLInputElement>, 'type'> & { label: string };

const STEP = 'grid size-11 place-items-center rounded-full text-content hover:bg-surface-sunken noscript-hidden';

/** A number with a minus and a plus. Without JavaScript it's the number field alone. */
export function QuantityStepper({ label, min = 1, max = 99, ...rest }: StepperProps) {
  const input = useRef<HTMLInputElement>(null);
  function step(by: 1 | -1) {
    if (!input.current) return;
    if (by > 0) input.current.stepUp();
    else input.current.stepDown();
    input.current.dispatchEvent(new Event('input', { bubbles: true }));
    input.current.dispatchEvent(new Event('change', { bubbles: true }));
  }
  return (
    <span className="inline-flex items-center rounded-full border border-line-strong bg-surface-raised">
      <button
        type="button"
        className={STEP}
        aria-label={`${label}: one less`}
        onClick={() => step(-1)}
        disabled={rest.disabled}
      >
        <Minus aria-hidden="true" className="size-4.5" />
      </button>
      <input
        {...rest}
        ref={input}
        type="number"
        inputMode="numeric"
        min={min}
        max={max}
        aria-label={label}
        className="tabular no-spin h-11 w-10 rounded-sm bg-transparent text-center font-semibold"
      />
      <button
        type="button"
        className={STEP}
        aria-label={`${label}: one more`}
        onClick={() => step(1)}
        disabled={rest.disabled}
      >
        <Plus aria-hidden="true" className="size-4.5" />
      </button>
    </span>
  );
}
