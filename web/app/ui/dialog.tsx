import { X } from 'lucide-react';
import type { MouseEvent, ReactNode } from 'react';
import { type ButtonLook, buttonClass, iconButtonClass } from './button.tsx';
import { cx } from './cx.ts';

type DialogProps = { id: string; title: string; children: ReactNode; actions?: ReactNode };

function closeOnVeil(event: MouseEvent<HTMLDialogElement>) {
  if (event.target === event.currentTarget) event.currentTarget.close();
}

/** A question that must be answered first: the browser's own modal dialog, opened by a DialogButton. */
export function Dialog({ id, title, children, actions }: DialogProps) {
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: Escape closes a modal dialog by itself
    <dialog
      id={id}
      aria-labelledby={`${id}-title`}
      onClick={closeOnVeil}
      className="kit-dialog m-auto w-[min(30rem,calc(100vw-2rem))] rounded-lg bg-surface-raised p-0 text-content shadow-lifted"
    >
      <div className="grid gap-4 p-6">
        <header className="flex items-start justify-between gap-4">
          <h2 id={`${id}-title`} className="text-xl">
            {title}
          </h2>
          <CloseForm />
        </header>
        <div>{children}</div>
        {actions && <footer className="flex flex-wrap justify-end gap-3">{actions}</footer>}
      </div>
    </dialog>
  );
}

function CloseForm() {
  return (
    <form method="dialog" className="-mt-2 -mr-2">
      <button type="submit" aria-label="Close" className={iconButtonClass}>
        <X aria-hidden="true" className="size-5" />
      </button>
    </form>
  );
}

type DialogButtonProps = ButtonLook & { dialog: string; children: ReactNode };

/** Opens a Dialog, by the browser alone where it knows `command`. */
export function DialogButton({ dialog, children, ...look }: DialogButtonProps) {
  const byBrowser = { commandfor: dialog, command: 'show-modal' };
  function open() {
    if ('commandForElement' in HTMLButtonElement.prototype) return;
    const element = document.getElementById(dialog);
    if (element instanceof HTMLDialogElement && !element.open) element.showModal();
  }
  return (
    <button type="button" {...byBrowser} onClick={open} className={buttonClass(look)} aria-haspopup="dialog">
      {children}
    </button>
  );
}

type SheetProps = DialogProps & { side?: 'bottom' | 'right' };

/** A panel from the edge, for filters and menus. A native popover: opens and closes without JavaScript. */
export function Sheet({ id, title, children, actions, side = 'bottom' }: SheetProps) {
  return (
    <div
      id={id}
      popover="auto"
      role="dialog"
      aria-labelledby={`${id}-title`}
      className={cx(
        'kit-sheet bg-surface-raised text-content shadow-lifted',
        side === 'bottom' ? 'kit-sheet-bottom' : 'kit-sheet-right',
      )}
    >
      <div className="grid max-h-[inherit] grid-rows-[auto_1fr_auto] overflow-hidden">
        <header className="flex items-center justify-between gap-4 border-line border-b py-2 pr-2 pl-5">
          <h2 id={`${id}-title`} className="text-lg">
            {title}
          </h2>
          <button
            type="button"
            popoverTarget={id}
            popoverTargetAction="hide"
            aria-label="Close"
            className={iconButtonClass}
          >
            <X aria-hidden="true" className="size-5" />
          </button>
        </header>
        <div className="overflow-y-auto overscroll-contain p-5">{children}</div>
        {actions && <footer className="border-line border-t p-4">{actions}</footer>}
      </div>
    </div>
  );
}

export function SheetButton({
  sheet,
  children,
  icon,
  ...look
}: ButtonLook & { sheet: string; icon?: ReactNode; children: ReactNode }) {
  return (
    <button type="button" popoverTarget={sheet} className={buttonClass(look)}>
      {icon}
      {children}
    </button>
  );
}
