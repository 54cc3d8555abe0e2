import type { ReactNode } from 'react';
import { cx } from './cx.ts';

/** Lines of a sum: items, delivery, tax, total. Amounts stand in one column of equal figures. */
export function Summary({ children }: { children: ReactNode }) {
  return <dl className="grid gap-2">{children}</dl>;
}

type SummaryRowProps = {
  label: ReactNode;
  children: ReactNode;
  isTotal?: boolean;
  tone?: 'plain' | 'positive';
  hint?: ReactNode;
};

export function SummaryRow({ label, children, isTotal = false, tone = 'plain', hint }: SummaryRowProps) {
  return (
    <div
      className={cx('flex items-baseline justify-between gap-4', isTotal && 'mt-1 border-line border-t pt-3 text-lg')}
    >
      <dt className={isTotal ? 'font-bold' : 'text-content-muted'}>
        {label}
        {hint && <span className="block text-content-faint text-xs">{hint}</span>}
      </dt>
      <dd
        className={cx(
          'tabular whitespace-nowrap',
          isTotal && 'font-bold',
          tone === 'positive' && 'font-semibold text-positive',
        )}
      >
        {children}
      </dd>
    </div>
  );
}
