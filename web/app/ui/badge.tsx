import type { ReactNode } from 'react';
import { cx } from './cx.ts';

export type Tone = 'neutral' | 'accent' | 'positive' | 'caution' | 'danger';

const QUIET: Record<Tone, string> = {
  neutral: 'bg-surface-sunken text-content-muted',
  accent: 'bg-accent-quiet text-accent-strong',
  positive: 'bg-positive-quiet text-positive',
  caution: 'bg-caution-quiet text-caution',
  danger: 'bg-danger-quiet text-danger',
};

type BadgeProps = { tone?: Tone; icon?: ReactNode; children: ReactNode };

/** A fact in a word or two: "New", "Eggless", "2 left". */
export function Badge({ tone = 'neutral', icon, children }: BadgeProps) {
  return (
    <span
      className={cx(
        'inline-flex items-center gap-1 rounded-full px-2.5 py-0.5 font-semibold text-xs [&_svg]:size-3.5',
        QUIET[tone],
      )}
    >
      {icon}
      {children}
    </span>
  );
}

/** A state of something that moves: an order, a payment, a store. The dot is a help, the word is the message. */
export function StatusPill({ tone = 'neutral', icon, children }: BadgeProps) {
  return (
    <span
      className={cx(
        'inline-flex min-h-7 items-center gap-1.5 rounded-full px-3 py-1 font-semibold text-sm [&_svg]:size-4',
        QUIET[tone],
      )}
    >
      {icon ?? <span aria-hidden="true" className="size-2 rounded-full bg-current" />}
      {children}
    </span>
  );
}

/** A small count on a corner: things in the cart. */
export function CountDot({ count, label }: { count: number; label: string }) {
  if (count === 0) return null;
  return (
    <span className="tabular absolute top-0 right-0 grid h-5 min-w-5 place-items-center rounded-full bg-accent px-1 font-bold text-on-accent text-xs leading-none">
      <span aria-hidden="true">{count > 99 ? '99+' : count}</span>
      <span className="sr-only">{label}</span>
    </span>
  );
}
