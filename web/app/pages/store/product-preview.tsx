import { Customiser } from '../../features/customiser/customiser.tsx';
import { ProductHeading } from '../../features/customiser/product-heading.tsx';
import { loadPreview } from '../../features/products/load-preview.server.ts';
import { idOf, workplaceOf } from '../../features/workplace/store.server.ts';
import { StoreBar } from '../../features/workplace/store-bar.tsx';
import { pageMeta } from '../../lib/page-meta.ts';
import { paths } from '../../paths.ts';
import { ButtonLink } from '../../ui/button.tsx';
import { Main } from '../../ui/header.tsx';
import { Notice } from '../../ui/notice.tsx';
import type { Route } from './+types/product-preview.ts';

export async function loader(args: Route.LoaderArgs) {
  const store = await workplaceOf(args);
  return { store, ...(await loadPreview(args, store, idOf(args.params.product))) };
}

export const meta: Route.MetaFunction = (args) =>
  pageMeta(args, { title: `Preview of ${args.loaderData?.product.name ?? 'a product'}`, isPrivate: true });

export default function ProductPreviewPage({ loaderData }: Route.ComponentProps) {
  const { store, product, initial, status } = loaderData;
  const here = paths.storeProductPreview(store.id, product.id);
  return (
    <>
      <StoreBar store={store} current="products" />
      <Main className="page-width flex-1 py-4 sm:py-6">
        <div className="mb-5">
          <Notice
            title="This is a preview, as saved last"
            action={
              <ButtonLink href={paths.storeProduct(store.id, product.id)} tone="quiet" size="small">
                Back to editing
              </ButtonLink>
            }
          >
            {status === 'active'
              ? 'Customers see the same, with their earliest day.'
              : 'Customers can’t see it before it is on sale. Nothing can be ordered here.'}
          </Notice>
        </div>
        <Customiser
          key={`${product.id} ${initial.view.code}`}
          product={product}
          initial={initial}
          isOpening
          isPreview
          action={here}
          heading={<ProductHeading product={product} isLineGone={false} />}
        />
      </Main>
    </>
  );
}
