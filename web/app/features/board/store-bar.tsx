import type { ReactNode } from 'react';
import { Form } from 'react-router';
import { paths } from '../../paths.ts';
import { buttonClass } from '../../ui/button.tsx';
import { cx } from '../../ui/cx.ts';
import { Link } from '../../ui/link.tsx';
import type { Workplace } from './store.server.ts';

type StoreBarProps = { store: Workplace; current: 'board' | 'orders'; children?: ReactNode };

/** The bar over a store's own pages: whose they are, the way between them, and what the page adds. */
export function StoreBar({ store, current, children }: StoreBarProps) {
  const places = [
    { name: 'board', label: 'Board', href: paths.storeBoard(store.id) },
    { name: 'orders', label: 'All orders', href: paths.storeOrders(store.id) },
  ];
  return (
    <header className="flex flex-wrap items-center gap-x-2 gap-y-1 border-line border-b px-4 py-2 sm:gap-x-4">
      <Link href={paths.stores()} className="flex min-h-11 items-center font-bold text-lg max-sm:w-full">
        {store.name}
      </Link>
      <nav aria-label="Store">
        <ul className="flex gap-1">
          {places.map(({ name, label, href }) => (
            <li key={name}>
              <Link
                href={href}
                aria-current={name === current ? 'page' : undefined}
                className={cx(
                  'flex min-h-11 items-center rounded-full px-3 font-semibold sm:px-4',
                  name === current ? 'bg-surface-sunken text-content' : 'text-content-muted hover:text-content',
                )}
              >
                {label}
              </Link>
            </li>
          ))}
        </ul>
      </nav>
      <div className="flex flex-wrap items-center gap-2 sm:ml-auto">
        {children}
        <Form method="post" action={paths.signOut()}>
          <button type="submit" className={buttonClass({ tone: 'plain', size: 'small' })}>
            Sign out
          </button>
        </Form>
      </div>
    </header>
  );
}
