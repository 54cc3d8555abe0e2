import { marketplace } from '../../features/site/marketplace.ts';
import { pageMeta } from '../../lib/page-meta.ts';
import { publicPage } from '../../lib/public-page.ts';
import { paths } from '../../paths.ts';
import { ButtonLink } from '../../ui/button.tsx';
import { Main } from '../../ui/header.tsx';
import type { Route } from './+types/find-order.ts';

export const headers = publicPage;

export const meta: Route.MetaFunction = (args) => pageMeta(args, { title: 'Find your order', path: paths.findOrder() });

export default function FindOrderPage() {
  return (
    <Main>
      <div className="grid max-w-text justify-items-start gap-5">
        <h1 className="text-3xl">Find your order</h1>
        <p>
          The confirmation e-mail of every order has a link that opens it, without a password. It came from us in the
          minute you ordered; look in the spam folder too.
        </p>
        <p>If you have an account, your orders are there as well.</p>
        <ButtonLink href={paths.orders()}>See my orders</ButtonLink>
        <p className="text-content-muted">
          Neither helps? Write to{' '}
          <a href={`mailto:${marketplace.support.email}`} className="text-link">
            {marketplace.support.email}
          </a>{' '}
          from the address you ordered with.
        </p>
      </div>
    </Main>
  );
}
