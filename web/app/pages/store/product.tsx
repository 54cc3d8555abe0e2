import { data } from 'react-router';
import { ProductPictures } from '../../features/pictures/product-pictures.tsx';
import { actOnProduct } from '../../features/products/act-on-product.server.ts';
import { ProductEditor } from '../../features/products/editor.tsx';
import { EditorHead } from '../../features/products/editor-head.tsx';
import { loadProduct } from '../../features/products/load-product.server.ts';
import { isEditor } from '../../features/products/product.ts';
import { ProductFacts } from '../../features/products/product-facts.tsx';
import type { SaveAnswer } from '../../features/products/save-product.server.ts';
import { SwitchCard } from '../../features/products/switch-card.tsx';
import { idOf, workplaceOf } from '../../features/workplace/store.server.ts';
import { StoreBar } from '../../features/workplace/store-bar.tsx';
import { apiOf } from '../../lib/api.server.ts';
import { pageMeta } from '../../lib/page-meta.ts';
import { Main } from '../../ui/header.tsx';
import type { Route } from './+types/product.ts';

export async function loader(args: Route.LoaderArgs) {
  const store = await workplaceOf(args);
  const loaded = await loadProduct(apiOf(args), store, idOf(args.params.product));
  return { store, ...loaded, done: args.url.searchParams.get('done') ?? undefined };
}

export const action = (args: Route.ActionArgs) =>
  actOnProduct(apiOf(args), { storeId: idOf(args.params.id), productId: idOf(args.params.product) }, args.request);

/** Without a connection the form stays as it is, and says so. */
export async function clientAction({ serverAction }: Route.ClientActionArgs) {
  try {
    return await serverAction();
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    const problem = { code: 'web/offline', status: 0, detail: 'What you typed is kept here. Save again in a moment.' };
    // As a refusal: nothing is read again, which would fail too.
    return data<SaveAnswer>({ opened: '', problem, errors: {}, isSaved: false }, { status: 503 });
  }
}

export const meta: Route.MetaFunction = (args) =>
  pageMeta(args, { title: args.loaderData?.product.name ?? 'Product', isPrivate: true });

export default function StoreProductPage({ loaderData, actionData }: Route.ComponentProps) {
  const { store, product, choices, groups, pictures, previewStore, done } = loaderData;
  return (
    <>
      <StoreBar store={store} current="products" />
      <Main className="page-width flex-1 pt-4">
        <EditorHead
          storeId={store.id}
          product={product}
          done={actionData ? undefined : done}
          canEdit={isEditor(store)}
          isRefused={actionData !== undefined}
        >
          <SwitchCard product={product} />
        </EditorHead>
        {isEditor(store) ? (
          <ProductEditor
            key={product.id}
            {...{ product, choices, groups }}
            store={previewStore}
            answer={actionData}
            pictures={<ProductPictures storeId={store.id} product={product} pictures={pictures} />}
          />
        ) : (
          <ProductFacts product={product} choices={choices} />
        )}
      </Main>
    </>
  );
}
