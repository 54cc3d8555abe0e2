import type { ReactNode } from 'react';

type StateProps = {
  title: string;
  children?: ReactNode;
  /** The next step: one or two buttons. */
  actions?: ReactNode;
  picture?: ReactNode;
  level?: 'h1' | 'h2';
};

/** Nothing here yet, and what to do about it. */
export function EmptyState({ title, children, actions, picture, level: Heading = 'h2' }: StateProps) {
  return (
    <section className="mx-auto grid max-w-md justify-items-center gap-3 px-4 py-12 text-center">
      <div className="mb-2 text-accent">{picture ?? <EmptyPlate />}</div>
      <Heading className="text-xl">{title}</Heading>
      {children && <div className="text-content-muted">{children}</div>}
      {actions && <div className="mt-3 flex flex-wrap justify-center gap-3">{actions}</div>}
    </section>
  );
}

/** Something failed. `code` is what support asks for. */
export function ErrorState({ code, ...rest }: StateProps & { code?: string }) {
  return (
    <EmptyState {...rest} picture={rest.picture ?? <FallenCherry />}>
      {rest.children}
      {code && <p className="mt-3 text-content-faint text-xs">Reference {code}</p>}
    </EmptyState>
  );
}

const STROKE = {
  fill: 'none',
  stroke: 'currentColor',
  strokeWidth: 2.5,
  strokeLinecap: 'round',
  strokeLinejoin: 'round',
} as const;

/** A cake stand waiting for its cake. */
export function EmptyPlate() {
  return (
    <svg viewBox="0 0 120 96" aria-hidden="true" className="h-24 w-30" {...STROKE}>
      <ellipse cx="60" cy="58" rx="46" ry="9" fill="var(--tint-rose)" />
      <path d="M14 58c0 6 20 10 46 10s46-4 46-10" />
      <path d="M56 68c0 9-2 14-10 17h28c-8-3-10-8-10-17" fill="var(--surface-raised)" />
      <path d="M46 85h28" />
      <path d="M24 57C24 33 38 15 60 15s36 18 36 42" strokeDasharray="1 8" />
      <circle cx="60" cy="10" r="4" fill="currentColor" stroke="none" />
    </svg>
  );
}

/** A slice that lost its cherry. */
function FallenCherry() {
  return (
    <svg viewBox="0 0 140 96" aria-hidden="true" className="h-24 w-35" {...STROKE}>
      <path d="M22 44 78 26c8 4 16 10 18 20l2 32H24Z" fill="var(--surface-raised)" />
      <path d="M22 44c26 3 52 3 74 2" />
      <path d="M23 58c8 5 14-3 22 1s13-3 21 1 14-2 31-1" stroke="none" fill="none" />
      <path d="M23 61h74" strokeWidth="6" stroke="var(--tint-rose)" />
      <path d="M22 44c1 9 8 9 10 2 2 9 11 10 13 1 2 11 12 11 14 1 2 8 10 9 12 0 3 8 11 8 12-1 3 6 10 6 13-1" />
      <circle cx="118" cy="72" r="8" fill="currentColor" stroke="none" />
      <path d="M121 65c2-9 7-14 14-16" />
      <path d="M12 80h118" />
    </svg>
  );
}
