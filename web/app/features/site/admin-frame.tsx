import type { ReactNode } from 'react';
import { Form } from 'react-router';
import { paths } from '../../paths.ts';
import { buttonClass } from '../../ui/button.tsx';
import { cx } from '../../ui/cx.ts';
import { Main } from '../../ui/header.tsx';
import { Link } from '../../ui/link.tsx';

const PLACES = [{ name: 'stores', label: 'Stores', href: paths.adminStores() }] as const;

type AdminFrameProps = { current: (typeof PLACES)[number]['name']; children: ReactNode };

/** What stands around every page of those who run the platform. */
export function AdminFrame({ current, children }: AdminFrameProps) {
  return (
    <>
      <header className="flex flex-wrap items-center gap-x-4 gap-y-1 border-line border-b px-4 py-2">
        <Link href={paths.home()} className="flex min-h-11 items-center font-bold text-lg">
          SweetSpot<span className="sr-only">, to the shop</span>
        </Link>
        <nav aria-label="Admin">
          <ul className="flex gap-1">
            {PLACES.map(({ name, label, href }) => (
              <li key={name}>
                <Link
                  href={href}
                  aria-current={name === current ? 'page' : undefined}
                  className={cx(
                    'flex min-h-11 items-center rounded-full px-4 font-semibold',
                    name === current ? 'bg-surface-sunken text-content' : 'text-content-muted hover:text-content',
                  )}
                >
                  {label}
                </Link>
              </li>
            ))}
          </ul>
        </nav>
        <Form method="post" action={paths.signOut()} className="ml-auto">
          <button type="submit" className={buttonClass({ tone: 'plain', size: 'small' })}>
            Sign out
          </button>
        </Form>
      </header>
      <Main className="page-width flex-1 py-5">{children}</Main>
    </>
  );
}
