import { AccountFrame } from '../../features/account/account-frame.tsx';
import { OrderCard } from '../../features/account/order-card.tsx';
import { apiOf } from '../../lib/api.server.ts';
import { pageMeta } from '../../lib/page-meta.ts';
import { paths } from '../../paths.ts';
import { ButtonLink } from '../../ui/button.tsx';
import { EmptyState } from '../../ui/states.tsx';
import type { Route } from './+types/orders.ts';

const PAGE = 10;

export async function loader(args: Route.LoaderArgs) {
  const { api, ask } = apiOf(args);
  const cursor = args.url.searchParams.get('cursor') ?? undefined;
  const { items, next } = await ask(api.GET('/api/v1/orders', { params: { query: { limit: PAGE, cursor } } }));
  return { orders: items, next, isFirst: cursor === undefined };
}

export const meta: Route.MetaFunction = (args) => pageMeta(args, { title: 'Orders', isPrivate: true });

export default function OrdersPage({ loaderData }: Route.ComponentProps) {
  const { orders, next, isFirst } = loaderData;
  return (
    <AccountFrame title="Orders" current={paths.orders()}>
      {orders.length === 0 ? (
        <NoOrders />
      ) : (
        <ul className="grid gap-5">
          {orders.map((order) => (
            <li key={order.id}>
              <OrderCard order={order} />
            </li>
          ))}
        </ul>
      )}
      <p className="flex flex-wrap justify-center gap-3 py-6">
        {!isFirst && (
          <ButtonLink href={paths.orders()} tone="plain">
            Newest orders
          </ButtonLink>
        )}
        {next && (
          <ButtonLink href={paths.orders({ cursor: next })} tone="quiet" rel="next">
            Show more
          </ButtonLink>
        )}
      </p>
    </AccountFrame>
  );
}

function NoOrders() {
  return (
    <EmptyState title="No orders yet" actions={<ButtonLink href={paths.listing()}>See all cakes</ButtonLink>}>
      What you order while signed in stands here. Ordered as a guest? The link in your e-mail opens it.
    </EmptyState>
  );
}
