import type { ReactNode } from 'react';
import { paths } from '../../paths.ts';
import { Main } from '../../ui/header.tsx';
import { Tabs } from '../../ui/navigation.tsx';

const PLACES = [
  { label: 'Orders', href: paths.orders() },
  { label: 'Addresses', href: paths.addresses() },
  { label: 'Account', href: paths.account() },
];

type AccountFrameProps = { title: string; current: string; children: ReactNode };

/** What stands around every page about oneself: where one is, and the way to the others. */
export function AccountFrame({ title, current, children }: AccountFrameProps) {
  return (
    <Main className="page-width flex-1 py-6 sm:py-10">
      <div className="mx-auto max-w-3xl">
        <h1 className="mb-4 text-3xl">{title}</h1>
        <Tabs label="Your account" tabs={PLACES.map((place) => ({ ...place, isCurrent: place.href === current }))} />
        <div className="pt-6">{children}</div>
      </div>
    </Main>
  );
}
