import { CircleAlert, TriangleAlert } from 'lucide-react';
import type { ReactNode } from 'react';
import { cx } from '../../ui/cx.ts';
import { Select, TextInput } from '../../ui/inputs.tsx';
import { anchorOf, useProblem } from './field-view.ts';

type ControlProps = {
  label: string;
  name: string;
  /** Seen only by those who hear it: a heading over the column says it to the others. */
  isLabelHidden?: boolean | 'wide';
  hint?: ReactNode;
  className?: string;
};

const HIDDEN = { true: 'sr-only', wide: 'font-semibold text-sm @min-[44rem]:sr-only', false: 'font-semibold text-sm' };

/** A label, its control and what is wrong with it: closer together than in a form of few fields. */
function Frame({
  label,
  name,
  isLabelHidden = false,
  hint,
  className,
  children,
}: ControlProps & { children: ReactNode }) {
  const problem = useProblem(name);
  return (
    <div className={cx('grid min-w-0 content-start gap-1', className)}>
      <label htmlFor={anchorOf(name)} className={HIDDEN[`${isLabelHidden}`]}>
        {label}
      </label>
      {children}
      {hint && (
        <p id={`${anchorOf(name)}-hint`} className="text-content-muted text-sm">
          {hint}
        </p>
      )}
      <ProblemLine problem={problem} id={`${anchorOf(name)}-problem`} />
    </div>
  );
}

export function ProblemLine({ problem, id }: { problem: ReturnType<typeof useProblem>; id: string }) {
  if (!problem) return null;
  const Icon = problem.isError ? CircleAlert : TriangleAlert;
  return (
    <p
      id={id}
      className={cx('flex items-start gap-1.5 font-medium text-sm', problem.isError ? 'text-danger' : 'text-caution')}
    >
      <Icon aria-hidden="true" className="mt-0.5 size-4 shrink-0" />
      <span className="min-w-0">{problem.message}</span>
    </p>
  );
}

function useAria(name: string, hasHint: boolean) {
  const problem = useProblem(name);
  const at = anchorOf(name);
  return {
    id: at,
    name,
    'aria-invalid': problem?.isError ? (true as const) : undefined,
    'aria-describedby': cx(hasHint && `${at}-hint`, problem && `${at}-problem`) || undefined,
  };
}

type LineProps = ControlProps & {
  value: string;
  onText: (text: string) => void;
  inputMode?: 'numeric' | 'decimal' | 'text';
  maxLength?: number;
  placeholder?: string;
  readOnly?: boolean;
};

export function Line({ value, onText, inputMode, maxLength, placeholder, ...frame }: LineProps) {
  const aria = useAria(frame.name, frame.hint !== undefined);
  return (
    <Frame {...frame}>
      <TextInput
        {...aria}
        {...{ value, inputMode, maxLength, placeholder }}
        autoComplete="off"
        onChange={(event) => onText(event.currentTarget.value)}
        className={inputMode === 'numeric' || inputMode === 'decimal' ? 'tabular' : undefined}
      />
    </Frame>
  );
}

type PickProps = ControlProps & { value: string; onText: (text: string) => void; children: ReactNode };

export function Pick({ value, onText, children, ...frame }: PickProps) {
  const aria = useAria(frame.name, frame.hint !== undefined);
  return (
    <Frame {...frame}>
      <Select {...aria} value={value} onChange={(event) => onText(event.currentTarget.value)}>
        {children}
      </Select>
    </Frame>
  );
}

type ChipsProps<T extends string> = {
  legend: string;
  name: string;
  words: Record<T, string>;
  chosen: readonly T[];
  onChosen: (chosen: T[]) => void;
  hint?: ReactNode;
};

/** Several of a few words: allergens, diets, scripts. */
export function Chips<T extends string>({ legend, name, words, chosen, onChosen, hint }: ChipsProps<T>) {
  const all = Object.keys(words) as T[];
  const toggle = (word: T, isOn: boolean) =>
    onChosen(all.filter((one) => (one === word ? isOn : chosen.includes(one))));
  return (
    <fieldset className="min-w-0">
      <legend className="mb-1.5 font-semibold text-sm">{legend}</legend>
      {hint && <p className="mb-2 text-content-muted text-sm">{hint}</p>}
      <div className="flex flex-wrap gap-1.5">
        {all.map((word) => (
          <label
            key={word}
            className="relative inline-flex min-h-9 select-none items-center rounded-full border border-line-strong bg-surface-raised px-3 text-sm has-checked:border-accent has-checked:bg-accent-quiet has-checked:font-semibold has-focus-visible:outline-3 has-focus-visible:outline-focus has-focus-visible:outline-offset-2 pointer-coarse:min-h-11"
          >
            <input
              type="checkbox"
              name={name}
              value={word}
              checked={chosen.includes(word)}
              onChange={(event) => toggle(word, event.currentTarget.checked)}
              className="absolute inset-0 size-full cursor-[inherit] appearance-none rounded-full opacity-0"
            />
            {chosen.includes(word) && <span aria-hidden="true">✓&nbsp;</span>}
            {words[word]}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
