import { OrderTable } from '../../features/board/order-table.tsx';
import { readStatus, STATUS_FILTER } from '../../features/board/status-filter.ts';
import { workplaceOf } from '../../features/workplace/store.server.ts';
import { StoreBar } from '../../features/workplace/store-bar.tsx';
import { apiOf } from '../../lib/api.server.ts';
import { pageMeta } from '../../lib/page-meta.ts';
import { paths } from '../../paths.ts';
import { ButtonLink } from '../../ui/button.tsx';
import { Main } from '../../ui/header.tsx';
import { Tabs } from '../../ui/navigation.tsx';
import { EmptyState } from '../../ui/states.tsx';
import type { Route } from './+types/orders.ts';

const PAGE = 30;

export async function loader(args: Route.LoaderArgs) {
  const store = await workplaceOf(args);
  const { api, ask } = apiOf(args);
  const { searchParams } = args.url;
  const status = readStatus(searchParams.get('status'));
  const cursor = searchParams.get('cursor') ?? undefined;
  const params = { path: { id: store.id }, query: { status, cursor, limit: PAGE } };
  const { items, next } = await ask(api.GET('/api/v1/stores/{id}/orders', { params }));
  return { store, orders: items, next, status, isFirst: cursor === undefined };
}

export const meta: Route.MetaFunction = (args) => pageMeta(args, { title: 'All orders', isPrivate: true });

export default function StoreOrdersPage({ loaderData }: Route.ComponentProps) {
  const { store, orders, next, status, isFirst } = loaderData;
  const tabs = STATUS_FILTER.map((view) => ({
    label: view.label,
    href: paths.storeOrders(store.id, { status: view.status }),
    isCurrent: view.status === status,
  }));
  return (
    <>
      <StoreBar store={store} current="orders" />
      <Main className="page-width flex-1 py-6">
        <h1 className="mb-4 text-2xl">All orders</h1>
        <Tabs label="State" tabs={tabs} />
        <div className="pt-5">
          {orders.length === 0 ? <EmptyState title="No such orders" /> : <OrderTable orders={orders} />}
        </div>
        <p className="flex flex-wrap justify-center gap-3 py-6">
          {!isFirst && (
            <ButtonLink href={paths.storeOrders(store.id, { status })} tone="plain">
              Newest orders
            </ButtonLink>
          )}
          {next && (
            <ButtonLink href={paths.storeOrders(store.id, { status, cursor: next })} tone="quiet" rel="next">
              Show more
            </ButtonLink>
          )}
        </p>
      </Main>
    </>
  );
}
