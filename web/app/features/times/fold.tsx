import { ChevronDown } from 'lucide-react';
import type { ReactNode } from 'react';
import { cx } from '../../ui/cx.ts';

type FoldProps = { title: ReactNode; isOpen?: boolean; isQuiet?: boolean; children: ReactNode };

/** What is needed seldom, behind its name. */
export function Fold({ title, isOpen = false, isQuiet = false, children }: FoldProps) {
  return (
    <details open={isOpen} className={cx('group/fold', !isQuiet && 'rounded-md bg-surface-sunken px-4 py-1')}>
      <summary
        className={cx(
          'flex min-h-11 cursor-pointer items-center gap-2 font-semibold [&::-webkit-details-marker]:hidden',
          isQuiet && 'w-fit text-accent text-sm',
        )}
      >
        {title}
        <ChevronDown
          aria-hidden="true"
          className={cx('size-4 shrink-0 transition-transform group-open/fold:rotate-180', !isQuiet && 'ml-auto')}
        />
      </summary>
      <div className={isQuiet ? 'pt-2' : 'pt-1 pb-3'}>{children}</div>
    </details>
  );
}
