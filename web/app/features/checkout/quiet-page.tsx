import { Lock } from 'lucide-react';
import type { ReactNode } from 'react';
import { Main } from '../../ui/header.tsx';
import { Logo } from '../../ui/logo.tsx';

/** The frame around paying: a name, a lock, and nothing that leads away. */
export function QuietPage({ children, isNarrow = false }: { children: ReactNode; isNarrow?: boolean }) {
  return (
    <>
      <header className="border-line border-b">
        <div className="page-width flex min-h-16 items-center justify-between gap-4">
          <Logo />
          <p className="flex items-center gap-1.5 text-content-muted text-sm">
            <Lock aria-hidden="true" className="size-4" />
            Secure checkout
          </p>
        </div>
      </header>
      <Main className={`page-width flex-1 py-6 sm:py-10 ${isNarrow ? 'max-w-xl' : ''}`}>{children}</Main>
    </>
  );
}
