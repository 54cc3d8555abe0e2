import { ShoppingBag, User } from 'lucide-react';
import { pageMeta } from '../lib/page-meta.ts';
import { paths } from '../paths.ts';
import { CountDot } from '../ui/badge.tsx';
import { iconButtonClass } from '../ui/button.tsx';
import { Footer } from '../ui/footer.tsx';
import { Header, Main } from '../ui/header.tsx';
import { Link } from '../ui/link.tsx';
import { Actions, Fields } from '../ui/samples/actions.tsx';
import { Choices } from '../ui/samples/choices.tsx';
import { Food } from '../ui/samples/food.tsx';
import { Foundations } from '../ui/samples/foundations.tsx';
import { Messages, Wayfinding } from '../ui/samples/messages.tsx';
import { SearchBox } from '../ui/search-box.tsx';
import type { Route } from './+types/kit.ts';

const CHAPTERS = ['foundations', 'food', 'choices', 'actions', 'fields', 'messages', 'wayfinding'];

export const meta: Route.MetaFunction = (args) => pageMeta(args, { title: 'Kit', isPrivate: true });

/** Every part of the interface in every state, for those who build with it. */
export default function KitPage() {
  return (
    <>
      <KitHeader />
      <Main className="page-width grid gap-x-12 py-8 sm:py-12 lg:grid-cols-[11rem_minmax(0,1fr)]">
        <div className="lg:col-span-2">
          <h1 className="text-4xl">The kit</h1>
          <p className="mt-3 mb-8 max-w-xl text-content-muted text-lg">
            Every part of SweetSpot in every state. Build pages of these.
          </p>
        </div>
        <nav aria-label="Chapters" className="mb-8 lg:sticky lg:top-28 lg:self-start">
          <ul className="flex flex-wrap gap-x-4 lg:grid">
            {CHAPTERS.map((name) => (
              <li key={name}>
                <a
                  href={`#${name}`}
                  className="inline-block py-2.5 text-content-muted text-sm capitalize hover:text-content"
                >
                  {name}
                </a>
              </li>
            ))}
          </ul>
        </nav>
        <div className="min-w-0">
          <Foundations />
          <Food />
          <Choices />
          <Actions />
          <Fields />
          <Messages />
          <Wayfinding />
        </div>
      </Main>
      <KitFooter />
    </>
  );
}

function KitHeader() {
  return (
    <Header
      homeHref={paths.home()}
      search={
        <form action={paths.listing()}>
          <SearchBox label="Search cakes and stores" placeholder="Cakes, stores, occasions" />
        </form>
      }
      actions={
        <>
          <Link href={paths.signIn()} aria-label="Sign in" className={iconButtonClass}>
            <User aria-hidden="true" className="size-5.5" />
          </Link>
          <Link href={paths.cart()} aria-label="Cart, 2 things" className={iconButtonClass}>
            <ShoppingBag aria-hidden="true" className="size-5.5" />
            <CountDot count={2} label="2 things" />
          </Link>
        </>
      }
    />
  );
}

function KitFooter() {
  return (
    <Footer
      promise="Cakes made to order by kitchens near you."
      columns={[
        {
          title: 'Order',
          links: [
            { label: 'All cakes', href: paths.listing() },
            { label: 'Find my order', href: paths.findOrder() },
          ],
        },
        {
          title: 'Stores',
          links: [
            { label: 'Sell with us', href: paths.storeNew() },
            { label: 'Store sign-in', href: paths.stores() },
          ],
        },
        {
          title: 'Help',
          links: [
            { label: 'Questions', href: paths.help() },
            { label: 'Terms', href: paths.terms() },
          ],
        },
      ]}
      small="© SweetSpot. Prices include tax."
    />
  );
}
