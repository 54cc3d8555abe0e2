import { ArrowRight, Search } from 'lucide-react';
import type { InputHTMLAttributes } from 'react';
import { cx } from './cx.ts';

type SearchBoxProps = Omit<InputHTMLAttributes<HTMLInputElement>, 'type' | 'size'> & { label: string; button?: string };

/** Field and button of a search; put it in a GET form. */
export function SearchBox({ label, button = 'Search', name = 'q', className, ...rest }: SearchBoxProps) {
  return (
    <div
      className={cx(
        'flex items-center rounded-full border border-line-strong bg-surface-raised p-1 transition-colors focus-within:outline-3 focus-within:outline-focus focus-within:outline-offset-2 hover:border-content-muted',
        className,
      )}
    >
      <Search aria-hidden="true" className="mr-2 ml-3.5 size-5 shrink-0 text-content-muted" />
      <input
        {...rest}
        type="search"
        name={name}
        aria-label={label}
        enterKeyHint="search"
        className="h-10 min-w-0 flex-1 bg-transparent text-base outline-none placeholder:text-content-faint pointer-coarse:h-11"
      />
      <button
        type="submit"
        className="grid min-h-10 min-w-10 place-items-center rounded-full bg-accent px-2.5 sm:px-4 font-semibold text-on-accent text-sm transition-colors hover:bg-accent-strong pointer-coarse:min-h-11"
      >
        <span className="max-sm:sr-only">{button}</span>
        <ArrowRight aria-hidden="true" className="size-5 sm:hidden" />
      </button>
    </div>
  );
}
