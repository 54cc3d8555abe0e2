import { User } from 'lucide-react';
import { useState } from 'react';
import { Form } from 'react-router';
import { usePopoverThatLeaves } from '../../lib/use-popover.ts';
import { paths } from '../../paths.ts';
import { iconButtonClass } from '../../ui/button.tsx';
import { Link } from '../../ui/link.tsx';

const ID = 'account-menu';
const ITEM = 'flex min-h-11 w-full items-center rounded-sm px-3 text-left font-medium hover:bg-surface-sunken';

type Me = { role: string; memberships: { store_id: number; store_name: string }[] };

/** What concerns the visitor themselves; a native popover, so that it opens before any script has come. */
export function AccountMenu({ hasSession }: { hasSession: boolean }) {
  const menu = usePopoverThatLeaves();
  const [me, ask] = useMe(hasSession);
  return (
    <>
      <button
        type="button"
        popoverTarget={ID}
        aria-label="Account"
        title="Account"
        onClick={ask}
        className={iconButtonClass}
      >
        <User aria-hidden="true" className="size-5.5" />
      </button>
      <nav
        id={ID}
        ref={menu}
        popover="auto"
        aria-label="Account"
        className="fixed inset-auto top-16 right-[max(1rem,calc((100vw-75rem)/2))] m-0 w-60 rounded-md border border-line bg-surface-raised p-2 text-content shadow-lifted"
      >
        {hasSession ? <Mine me={me} /> : <Anybody />}
      </nav>
    </>
  );
}

/** Who is signed in, asked when the menu opens and not before: pages cost no question for it. */
function useMe(hasSession: boolean): [Me | undefined, () => void] {
  const [me, setMe] = useState<Me>();
  async function ask() {
    if (!hasSession || me) return;
    try {
      const answer = await fetch('/api/v1/people/me');
      if (answer.ok) setMe(await answer.json());
    } catch {
      // Without it the menu leads to the same pages by one step more.
    }
  }
  return [me, () => void ask()];
}

function Anybody() {
  return (
    <ul>
      <Item href={paths.signIn()}>Sign in</Item>
      <Item href={paths.register()}>Make an account</Item>
      <Item href={paths.findOrder()}>Find my order</Item>
    </ul>
  );
}

function Mine({ me }: { me: Me | undefined }) {
  return (
    <>
      <ul>
        <Item href={paths.orders()}>My orders</Item>
        <Item href={paths.favourites()}>Favourites</Item>
        <Item href={paths.addresses()}>Addresses</Item>
        <Item href={paths.account()}>Account</Item>
      </ul>
      <ul className="mt-1 border-line border-t pt-1">
        <Item href={paths.stores()}>{storeWords(me)}</Item>
        {me?.role === 'admin' && <Item href={paths.adminStores()}>Run the platform</Item>}
      </ul>
      <Form method="post" action={paths.signOut()} className="mt-1 border-line border-t pt-1">
        <button type="submit" className={ITEM}>
          Sign out
        </button>
      </Form>
    </>
  );
}

/** Before it is known, and without scripts, the page of stores tells. */
function storeWords(me: Me | undefined): string {
  const [only, ...more] = me?.memberships ?? [];
  return only && more.length === 0 ? only.store_name : 'Your stores';
}

function Item({ href, children }: { href: string; children: string }) {
  return (
    <li>
      <Link href={href} className={ITEM}>
        {children}
      </Link>
    </li>
  );
}
