import { FindOrders } from '../../features/board/find-orders.tsx';
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
  const asked = {
    status: readStatus(searchParams.get('status')),
    q: readWords(searchParams.get('q')),
    day: readDay(searchParams.get('day')),
  };
  const cursor = searchParams.get('cursor') ?? undefined;
  const params = { path: { id: store.id }, query: { ...asked, cursor, limit: PAGE } };
  const { items, next } = await ask(api.GET('/api/v1/stores/{id}/orders', { params }));
  return { store, orders: items, next, asked, isFirst: cursor === undefined };
}

/** One letter finds everything: it is no search. */
function readWords(given: string | null): string | undefined {
  const words = given?.trim().slice(0, 80) ?? '';
  return words.length >= 2 ? words : undefined;
}

const readDay = (given: string | null) => (given && /^[12]\d{3}-\d\d-\d\d$/.test(given) ? given : undefined);

export const meta: Route.MetaFunction = (args) => pageMeta(args, { title: 'All orders', isPrivate: true });

export default function StoreOrdersPage({ loaderData }: Route.ComponentProps) {
  const { store, orders, next, asked, isFirst } = loaderData;
  const { q, day } = asked;
  const tabs = STATUS_FILTER.map(({ label, status }) => ({
    label,
    href: paths.storeOrders(store.id, { status, q, day }),
    isCurrent: status === asked.status,
  }));
  return (
    <>
      <StoreBar store={store} current="orders" />
      <Main className="page-width flex-1 py-6">
        <div className="mb-4 flex flex-wrap items-center justify-between gap-3">
          <h1 className="text-2xl">All orders</h1>
          <ButtonLink href={paths.storeOrderNew(store.id)}>New order</ButtonLink>
        </div>
        <FindOrders storeId={store.id} {...asked} />
        <Tabs label="State" tabs={tabs} />
        <div className="pt-5">
          {orders.length === 0 ? <NoOrders isSearch={Boolean(q || day)} /> : <OrderTable orders={orders} />}
        </div>
        <p className="flex flex-wrap justify-center gap-3 py-6">
          {!isFirst && (
            <ButtonLink href={paths.storeOrders(store.id, asked)} tone="plain">
              Newest orders
            </ButtonLink>
          )}
          {next && (
            <ButtonLink href={paths.storeOrders(store.id, { ...asked, cursor: next })} tone="quiet" rel="next">
              Show more
            </ButtonLink>
          )}
        </p>
      </Main>
    </>
  );
}

function NoOrders({ isSearch }: { isSearch: boolean }) {
  return (
    <EmptyState title="No such orders">
      {isSearch && 'Try fewer letters of the name, the last digits of the phone, or another day.'}
    </EmptyState>
  );
}
