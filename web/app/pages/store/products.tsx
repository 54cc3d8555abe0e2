import { Form } from 'react-router';
import { ArchivedNotice, FirstSteps, ListActions, NothingFound } from '../../features/products/list-parts.tsx';
import { type ListView, readView, VIEWS } from '../../features/products/list-view.ts';
import { isEditor } from '../../features/products/product.ts';
import { listProducts, pressList } from '../../features/products/product-list.server.ts';
import { ProductList } from '../../features/products/product-list.tsx';
import { idOf, workplaceOf } from '../../features/workplace/store.server.ts';
import { StoreBar } from '../../features/workplace/store-bar.tsx';
import { apiOf } from '../../lib/api.server.ts';
import { pageMeta } from '../../lib/page-meta.ts';
import { paths } from '../../paths.ts';
import { ButtonLink } from '../../ui/button.tsx';
import { Main } from '../../ui/header.tsx';
import { Tabs } from '../../ui/navigation.tsx';
import { Notice } from '../../ui/notice.tsx';
import { SearchBox } from '../../ui/search-box.tsx';
import type { Route } from './+types/products.ts';

export async function loader(args: Route.LoaderArgs) {
  const store = await workplaceOf(args);
  const { searchParams } = args.url;
  const view = readView(searchParams);
  const page = await listProducts(apiOf(args), store.id, view);
  const archived = searchParams.get('done') === 'archived' ? idOf(searchParams.get('product') ?? '') : 0;
  const wasOnSale = searchParams.get('was') === 'active';
  return { store, view, ...page, archived, wasOnSale, isRestored: searchParams.get('done') === 'restored' };
}

export const action = (args: Route.ActionArgs) => pressList(apiOf(args), idOf(args.params.id), args.url, args.request);

export const meta: Route.MetaFunction = (args) => pageMeta(args, { title: 'Products', isPrivate: true });

export default function StoreProductsPage({ loaderData, actionData }: Route.ComponentProps) {
  const { store, view, items, next, counts, archived, wasOnSale, isRestored } = loaderData;
  const canEdit = isEditor(store);
  const total = counts.draft + counts.active + counts.archived;
  return (
    <>
      <StoreBar store={store} current="products" />
      <Main className="page-width flex-1 py-6">
        <div className="mb-4 flex flex-wrap items-center gap-x-4 gap-y-3">
          <h1 className="text-2xl">Products</h1>
          <ListActions storeId={store.id} canEdit={canEdit} />
        </div>
        {archived > 0 && <ArchivedNotice product={archived} wasOnSale={wasOnSale} />}
        {isRestored && (
          <div className="mb-4">
            <Notice tone="positive" isLive title="It is out of the archive." />
          </div>
        )}
        {total === 0 ? (
          <FirstSteps storeId={store.id} canEdit={canEdit} />
        ) : (
          <>
            <Tabs label="State" tabs={tabsOf(store.id, view, counts)} />
            <Form method="get" role="search" className="max-w-md py-4">
              {view.status && <input type="hidden" name="status" value={view.status} />}
              <SearchBox key={view.q} label="Find a product" placeholder="Name or number" defaultValue={view.q} />
            </Form>
            {items.length === 0 ? (
              <NothingFound storeId={store.id} view={view} />
            ) : (
              <ProductList
                storeId={store.id}
                products={items}
                canEdit={canEdit}
                isOrdered={view.q === undefined && view.status !== 'archived'}
                hasBefore={view.cursor !== undefined}
                hasAfter={next !== null}
                refusal={actionData}
              />
            )}
            <Pages storeId={store.id} view={view} next={next} />
          </>
        )}
      </Main>
    </>
  );
}

type Counts = Route.ComponentProps['loaderData']['counts'];

function tabsOf(storeId: number, { status, q }: ListView, { draft, active, archived }: Counts) {
  const countOf = { draft, active, archived };
  return VIEWS.map((tab) => ({
    label: tab.label,
    href: paths.storeProducts(storeId, { status: tab.status, q }),
    isCurrent: tab.status === status,
    count: tab.status ? countOf[tab.status] : draft + active,
  }));
}

function Pages({ storeId, view, next }: { storeId: number; view: ListView; next: string | null }) {
  const { status, q, cursor } = view;
  if (!cursor && !next) return null;
  return (
    <p className="flex flex-wrap justify-center gap-3 py-6">
      {cursor && (
        <ButtonLink href={paths.storeProducts(storeId, { status, q })} tone="plain">
          First page
        </ButtonLink>
      )}
      {next && (
        <ButtonLink href={paths.storeProducts(storeId, { status, q, cursor: next })} tone="quiet" rel="next">
          Next page
        </ButtonLink>
      )}
    </p>
  );
}
