import { ShoppingBag } from 'lucide-react';
import { Form, useLocation } from 'react-router';
import { formatCount } from '../../lib/format.ts';
import { paths } from '../../paths.ts';
import { CountDot } from '../../ui/badge.tsx';
import { iconButtonClass } from '../../ui/button.tsx';
import { Header } from '../../ui/header.tsx';
import { Link } from '../../ui/link.tsx';
import { SearchBox } from '../../ui/search-box.tsx';
import { PlaceChip, PlacePanel } from '../place/place-panel.tsx';
import { AccountMenu } from './account-menu.tsx';
import { ThemeSwitch } from './theme-switch.tsx';
import { useVisitor } from './visitor.ts';

/** The bar of every page of the shop: where to, what for, and what is in the cart. */
export function SiteHeader() {
  const { place, hasSession, cartCount } = useVisitor();
  return (
    <>
      <Header
        homeHref={paths.home()}
        place={<PlaceChip place={place} />}
        search={<Search />}
        actions={
          <>
            <ThemeSwitch />
            <AccountMenu hasSession={hasSession} />
            <CartLink count={cartCount} />
          </>
        }
      />
      <div className="page-width grid gap-1 pt-3 md:hidden">
        <Search />
        <PlaceChip place={place} />
      </div>
      <PlacePanel place={place} />
    </>
  );
}

function Search() {
  const location = useLocation();
  const words = location.pathname === paths.listing() ? new URLSearchParams(location.search).get('q') : null;
  return (
    <Form action={paths.listing()} role="search">
      <SearchBox
        key={words}
        label="Search cakes and stores"
        placeholder="Cakes, flavours, occasions"
        defaultValue={words ?? ''}
        maxLength={200}
      />
    </Form>
  );
}

function CartLink({ count }: { count: number }) {
  const words = count > 0 ? `Cart, ${formatCount(count, 'thing')}` : 'Cart, empty';
  return (
    <Link href={paths.cart()} aria-label={words} title={words} className={iconButtonClass}>
      <ShoppingBag aria-hidden="true" className="size-5.5" />
      <CountDot count={count} label={words} />
    </Link>
  );
}
