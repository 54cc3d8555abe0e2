import { Check } from 'lucide-react';
import type { InputHTMLAttributes } from 'react';

type SwatchProps = Omit<InputHTMLAttributes<HTMLInputElement>, 'type'> & {
  /** The colour's own name, always shown: colour is never the only cue. */
  label: string;
  /** Any CSS colour or gradient. */
  colour: string;
  difference?: string;
};

export function Swatch({ label, colour, difference, ...rest }: SwatchProps) {
  return (
    <label className="group/swatch relative grid w-18 select-none justify-items-center gap-1.5 rounded-sm py-1 text-center has-focus-visible:outline-3 has-focus-visible:outline-focus has-disabled:opacity-50">
      <input {...rest} type="radio" className="absolute inset-0 size-full cursor-[inherit] appearance-none opacity-0" />
      <span className="grid size-12 place-items-center rounded-full border-2 border-transparent transition-colors group-hover/swatch:border-line-strong group-has-checked/swatch:border-accent">
        <span
          className="grid size-10 place-items-center rounded-full shadow-[inset_0_0_0_1px_rgb(0_0_0/0.14),inset_0_6px_10px_-4px_rgb(255_255_255/0.5)]"
          style={{ background: colour }}
        >
          <span className="hidden size-5 place-items-center rounded-full bg-surface-raised text-accent group-has-checked/swatch:grid">
            <Check aria-hidden="true" strokeWidth={3} className="size-3.5" />
          </span>
        </span>
      </span>
      <span className="text-content-muted text-xs leading-tight group-has-checked/swatch:font-semibold group-has-checked/swatch:text-content">
        {label}
        {difference && <span className="tabular block">{difference}</span>}
      </span>
    </label>
  );
}
