import type { ReactNode } from 'react';
import { Form } from 'react-router';
import { paths } from '../../paths.ts';
import { buttonClass } from '../../ui/button.tsx';
import { cx } from '../../ui/cx.ts';
import { Link } from '../../ui/link.tsx';
import { useCurrentInSight } from '../../ui/use-current-in-sight.ts';
import { type PlaceName, placesOf } from './places.ts';
import type { Workplace } from './store.server.ts';
import { StoreStanding } from './store-standing.tsx';

type StoreBarProps = { store: Workplace; current: PlaceName; children?: ReactNode };

/** The bar over a store's own pages: whose they are, the way between them, and what the page adds. */
export function StoreBar({ store, current, children }: StoreBarProps) {
  const bar = useCurrentInSight(current);
  return (
    <header className="border-line border-b print:hidden">
      <div className="flex flex-wrap items-center gap-x-4 gap-y-1 px-4 pt-2">
        <div className="mr-auto flex flex-wrap items-center gap-x-3">
          <Link href={paths.stores({ all: true })} className="flex min-h-11 items-center font-bold text-lg">
            {store.name}
          </Link>
          <StoreStanding store={store} />
        </div>
        <div className="flex flex-wrap items-center gap-2">
          {children}
          <Form method="post" action={paths.signOut()}>
            <button type="submit" className={buttonClass({ tone: 'plain', size: 'small' })}>
              Sign out
            </button>
          </Form>
        </div>
      </div>
      <nav ref={bar} aria-label="Store" className="overflow-x-auto px-2 pb-2 sm:px-3">
        <ul className="flex w-max gap-1">
          {placesOf(store).map(({ name, label, href }) => (
            <li key={name}>
              <Link
                href={href}
                aria-current={name === current ? 'page' : undefined}
                className={cx(
                  'flex min-h-11 items-center whitespace-nowrap rounded-full px-3 font-semibold sm:px-4',
                  name === current ? 'bg-surface-sunken text-content' : 'text-content-muted hover:text-content',
                )}
              >
                {label}
              </Link>
            </li>
          ))}
        </ul>
      </nav>
    </header>
  );
}
