import type { ReactNode } from 'react';
import { Link } from './link.tsx';
import { Logo } from './logo.tsx';

type FooterColumn = { title: string; links: readonly { label: string; href: string }[] };
type FooterProps = { name?: string; promise?: ReactNode; columns: readonly FooterColumn[]; small?: ReactNode };

export function Footer({ name, promise, columns, small }: FooterProps) {
  return (
    <footer className="mt-auto border-line border-t bg-surface-sunken">
      <div className="page-width grid gap-10 py-12 md:grid-cols-[1.4fr_2fr]">
        <div className="grid content-start gap-3">
          <Logo name={name} />
          {promise && <div className="max-w-xs text-content-muted text-sm">{promise}</div>}
        </div>
        <div className="grid grid-cols-2 gap-8 sm:grid-cols-3">
          {columns.map((column) => (
            <nav key={column.title} aria-label={column.title}>
              <p className="mb-1 font-semibold text-sm">{column.title}</p>
              <ul>
                {column.links.map((link) => (
                  <li key={link.href}>
                    <Link
                      href={link.href}
                      className="inline-block py-1.5 text-content-muted text-sm underline-offset-4 hover:text-content hover:underline pointer-coarse:py-3"
                    >
                      {link.label}
                    </Link>
                  </li>
                ))}
              </ul>
            </nav>
          ))}
        </div>
      </div>
      {small && <div className="page-width border-line border-t py-5 text-content-muted text-xs">{small}</div>}
    </footer>
  );
}
