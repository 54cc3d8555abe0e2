import type { ButtonHTMLAttributes, ReactNode } from 'react';
import { cx } from './cx.ts';
import { Link, type LinkProps } from './link.tsx';
import { Spinner } from './spinner.tsx';

export type ButtonLook = {
  tone?: 'primary' | 'quiet' | 'plain' | 'danger';
  size?: 'small' | 'medium' | 'large';
  isWide?: boolean;
};

const BASE =
  'inline-flex items-center justify-center gap-2 rounded-full font-semibold text-center no-underline select-none ' +
  'transition-[background-color,border-color,box-shadow,transform] active:translate-y-px ' +
  'aria-busy:cursor-progress disabled:active:translate-y-0 ' +
  'disabled:not-aria-busy:border-transparent disabled:not-aria-busy:bg-line/60 disabled:not-aria-busy:text-content-faint disabled:not-aria-busy:shadow-none';

const TONES = {
  primary: 'bg-accent text-on-accent shadow-soft hover:bg-accent-strong',
  quiet: 'bg-surface-raised text-content border border-line-strong hover:border-content hover:bg-surface-sunken',
  plain: 'text-accent hover:bg-accent-quiet hover:text-accent-strong',
  danger: 'bg-danger-quiet text-danger border border-danger hover:bg-danger hover:text-surface-raised',
};

const SIZES = {
  small: 'min-h-9 px-4 text-sm pointer-coarse:min-h-11',
  medium: 'min-h-11 px-5 text-base',
  large: 'min-h-13 px-7 text-base',
};

/** The look of a button for anything that isn't one: `<summary className={buttonClass({ tone: 'quiet' })}>`. */
export function buttonClass({ tone = 'primary', size = 'medium', isWide = false }: ButtonLook = {}): string {
  return cx(BASE, TONES[tone], SIZES[size], isWide && 'w-full');
}

type ButtonProps = ButtonHTMLAttributes<HTMLButtonElement> & ButtonLook & { isBusy?: boolean; icon?: ReactNode };

/** Says what happens when pressed. While busy it keeps its words and size, and can't be pressed again. */
export function Button({ tone, size, isWide, isBusy = false, icon, children, className, ...rest }: ButtonProps) {
  return (
    <button
      type="button"
      {...rest}
      className={cx(buttonClass({ tone, size, isWide }), className)}
      disabled={rest.disabled || isBusy}
      aria-busy={isBusy || undefined}
    >
      {isBusy ? <Spinner /> : icon}
      {children}
    </button>
  );
}

export function ButtonLink({
  tone,
  size,
  isWide,
  icon,
  children,
  className,
  ...rest
}: LinkProps & ButtonLook & { icon?: ReactNode }) {
  return (
    <Link {...rest} className={cx(buttonClass({ tone, size, isWide }), className)}>
      {icon}
      {children}
    </Link>
  );
}

type IconButtonProps = ButtonHTMLAttributes<HTMLButtonElement> & { label: string; children: ReactNode };

/** A round button that shows only a picture; `label` is its name for everyone who can't see it. */
export function IconButton({ label, children, className, ...rest }: IconButtonProps) {
  return (
    <button type="button" {...rest} aria-label={label} title={label} className={cx(iconButtonClass, className)}>
      {children}
    </button>
  );
}

export const iconButtonClass =
  'relative inline-grid size-11 shrink-0 place-items-center rounded-full text-content transition-colors ' +
  'hover:bg-surface-sunken disabled:opacity-40 disabled:hover:bg-transparent';
