import { X } from 'lucide-react';
import type { ReactNode } from 'react';
import { iconButtonClass } from './button.tsx';
import { cx } from './cx.ts';

/** Reads its text out whenever it changes. Keep it on the page from the start; change only the words. */
export function LiveRegion({ children, isShown = false }: { children: ReactNode; isShown?: boolean }) {
  return (
    <div role="status" aria-live="polite" className={isShown ? undefined : 'sr-only'}>
      {children}
    </div>
  );
}

type ToastProps = { message?: string; action?: ReactNode; onClose?: () => void; isStill?: boolean };

/** What has just happened, over the page's lower edge. The region stays, so that each message is read out. */
export function Toast({ message, action, onClose, isStill = false }: ToastProps) {
  return (
    <div
      role="status"
      className={cx(!isStill && 'pointer-events-none fixed inset-x-4 bottom-4 z-50 grid justify-items-center')}
    >
      {message && (
        <div className="pointer-events-auto inline-flex min-h-13 w-fit max-w-lg items-center gap-3 rounded-[1.75rem] bg-content py-1 pr-2 pl-5 font-medium text-surface shadow-lifted [&_a]:shrink-0 [&_a]:underline">
          <span className={onClose || action ? '' : 'pr-3'}>{message}</span>
          {action}
          {onClose && (
            <button
              type="button"
              aria-label="Dismiss"
              onClick={onClose}
              className={cx(iconButtonClass, 'text-surface hover:bg-transparent')}
            >
              <X aria-hidden="true" className="size-4.5" />
            </button>
          )}
        </div>
      )}
    </div>
  );
}
