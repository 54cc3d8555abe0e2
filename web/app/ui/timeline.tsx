import { Check, X } from 'lucide-react';
import type { ReactNode } from 'react';
import { cx } from './cx.ts';

export type TimelineStep = {
  title: string;
  /** Already in words: "Sat 22 Nov, 4:10 pm". */
  at?: string;
  detail?: ReactNode;
  state: 'done' | 'now' | 'next' | 'failed';
};

const STATE_WORDS = { done: 'done', now: 'happening now', next: 'still to come', failed: 'did not happen' };

/** How something comes along, oldest first. */
export function Timeline({ steps }: { steps: readonly TimelineStep[] }) {
  return (
    <ol className="grid">
      {steps.map((step, index) => (
        <li
          key={step.title}
          aria-current={step.state === 'now' ? 'step' : undefined}
          className="grid grid-cols-[2rem_1fr] gap-x-3.5"
        >
          <div className="grid grid-rows-[auto_1fr] justify-items-center">
            <Mark state={step.state} />
            {index < steps.length - 1 && (
              <span
                aria-hidden="true"
                className={cx('min-h-5 w-0.5', step.state === 'done' ? 'bg-accent' : 'bg-line')}
              />
            )}
          </div>
          <div className="pb-6">
            <p className={cx('leading-8', step.state === 'next' ? 'text-content-muted' : 'font-semibold')}>
              {step.title}
              <span className="sr-only">, {STATE_WORDS[step.state]}</span>
            </p>
            {step.at && <p className="tabular text-content-muted text-sm">{step.at}</p>}
            {step.detail && <div className="mt-1 text-content-muted text-sm">{step.detail}</div>}
          </div>
        </li>
      ))}
    </ol>
  );
}

function Mark({ state }: { state: TimelineStep['state'] }) {
  const look = {
    done: 'bg-accent text-on-accent',
    now: 'border-2 border-accent bg-accent-quiet',
    next: 'border-2 border-line bg-surface-raised',
    failed: 'bg-danger-quiet text-danger border-2 border-danger',
  }[state];
  return (
    <span aria-hidden="true" className={cx('grid size-8 place-items-center rounded-full', look)}>
      {state === 'done' && <Check strokeWidth={3} className="size-4" />}
      {state === 'failed' && <X strokeWidth={3} className="size-4" />}
      {state === 'now' && <span className="size-3 animate-pulse rounded-full bg-accent" />}
    </span>
  );
}
