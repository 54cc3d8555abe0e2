import { actOnPictures } from '../../features/pictures/act-on-pictures.server.ts';
import { ProductPictures } from '../../features/pictures/product-pictures.tsx';
import { idOf, workplaceOf } from '../../features/workplace/store.server.ts';
import { StoreBar } from '../../features/workplace/store-bar.tsx';
import { apiOf } from '../../lib/api.server.ts';
import { pageMeta } from '../../lib/page-meta.ts';
import { paths } from '../../paths.ts';
import { Main } from '../../ui/header.tsx';
import { Breadcrumbs } from '../../ui/navigation.tsx';
import type { Route } from './+types/product-pictures.ts';

export async function loader(args: Route.LoaderArgs) {
  const store = await workplaceOf(args);
  const { api, ask } = apiOf(args);
  const path = { id: store.id, product: idOf(args.params.product) };
  const pictures = await ask(api.GET('/api/v1/stores/{id}/products/{product}/pictures', { params: { path } }));
  const removed = Number(args.url.searchParams.get('removed'));
  return { store, productId: path.product, pictures, removedId: removed > 0 ? removed : undefined };
}

export const action = (args: Route.ActionArgs) =>
  actOnPictures(apiOf(args), { storeId: idOf(args.params.id), productId: idOf(args.params.product) }, args.request);

export const meta: Route.MetaFunction = (args) => pageMeta(args, { title: 'Pictures', isPrivate: true });

/** What the forms of `<ProductPictures>` lead to without JavaScript. */
export default function ProductPicturesPage({ loaderData, actionData }: Route.ComponentProps) {
  const { store, productId, pictures, removedId } = loaderData;
  return (
    <>
      <StoreBar store={store} current="products" />
      <Main className="page-width flex-1 py-4">
        <Breadcrumbs
          crumbs={[
            { label: 'Products', href: paths.storeProducts(store.id) },
            { label: 'The product', href: paths.storeProduct(store.id, productId) },
            { label: 'Pictures' },
          ]}
        />
        <h1 className="sr-only">Pictures of a product</h1>
        <div className="mt-4 max-w-3xl">
          <ProductPictures
            storeId={store.id}
            product={{ id: productId }}
            pictures={pictures}
            refused={actionData?.refused}
            trouble={actionData?.trouble}
            removedId={removedId}
          />
        </div>
      </Main>
    </>
  );
}
