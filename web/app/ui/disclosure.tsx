import { ChevronRight } from 'lucide-react';
import type { ReactNode } from 'react';
import { cx } from './cx.ts';

type DisclosureProps = { label: ReactNode; isOpen?: boolean; className?: string; children: ReactNode };

/** What few need, one press away: a native `details`, so that it opens without scripts and is found by the browser's search. */
export function Disclosure({ label, isOpen, className, children }: DisclosureProps) {
  return (
    <details open={isOpen} className={cx('group/more min-w-0', className)}>
      <summary className="flex min-h-11 w-fit cursor-pointer list-none items-center gap-1.5 rounded-sm font-semibold text-sm underline-offset-4 hover:underline [&::-webkit-details-marker]:hidden">
        <ChevronRight
          aria-hidden="true"
          className="size-4.5 text-content-muted transition-transform group-open/more:rotate-90 motion-reduce:transition-none"
        />
        {label}
      </summary>
      {children}
    </details>
  );
}
