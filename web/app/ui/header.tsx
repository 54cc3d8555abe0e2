import type { ReactNode } from 'react';
import { Link } from './link.tsx';
import { Logo } from './logo.tsx';

type HeaderProps = {
  homeHref: string;
  /** Another name than SweetSpot, in a shop's own edition. */
  name?: string;
  /** The search form, from 768 px; on phones a page puts it under the bar, where it may scroll away. */
  search?: ReactNode;
  /** Where to: the delivery address. */
  place?: ReactNode;
  /** Account, cart. */
  actions?: ReactNode;
};

export function Header({ homeHref, name, search, place, actions }: HeaderProps) {
  return (
    <header className="sticky top-0 z-30 border-line border-b bg-surface/92 backdrop-blur-md">
      <div className="page-width flex items-center gap-x-4 py-2.5 lg:gap-x-6">
        <Link href={homeHref} className="-ml-1 flex min-h-11 items-center rounded-sm px-1 text-content">
          <Logo name={name} />
          <span className="sr-only">, home</span>
        </Link>
        {place && <div className="hidden min-w-0 md:block">{place}</div>}
        {search && <div className="hidden min-w-0 flex-1 md:block md:max-w-lg">{search}</div>}
        {actions && <div className="ml-auto flex items-center gap-1">{actions}</div>}
      </div>
    </header>
  );
}

/** First thing for the keyboard: past the header to the page's own words. */
export function SkipLink() {
  return (
    <a
      href="#main"
      className="print:hidden -translate-y-24 fixed top-3 left-3 z-50 rounded-full bg-content px-5 py-3 font-semibold text-surface focus:translate-y-0"
    >
      Skip to content
    </a>
  );
}

type MainProps = { children: ReactNode; className?: string };

/** The page's own part: one of it, and one h1 inside. */
export function Main({ children, className }: MainProps) {
  return (
    <main id="main" tabIndex={-1} className={`outline-none ${className ?? 'page-width py-8 sm:py-12'}`}>
      {children}
    </main>
  );
}
