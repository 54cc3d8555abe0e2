import type { ShouldRevalidateFunctionArgs } from 'react-router';
import { addDesign } from '../../features/customiser/add-design.server.ts';
import { Customiser } from '../../features/customiser/customiser.tsx';
import { loadDesign } from '../../features/customiser/load-design.server.ts';
import { MoreAboutProduct } from '../../features/customiser/more-about-product.tsx';
import { ProductHeading } from '../../features/customiser/product-heading.tsx';
import { pictureOf, productJsonLd } from '../../features/customiser/product-json-ld.ts';
import { pageMeta } from '../../lib/page-meta.ts';
import { publicPage } from '../../lib/public-page.ts';
import { paths } from '../../paths.ts';
import { Main } from '../../ui/header.tsx';
import { Breadcrumbs } from '../../ui/navigation.tsx';
import type { Route } from './+types/product.ts';

export const headers = publicPage;

export const loader = (args: Route.LoaderArgs) => loadDesign(args, args.params);
export const action = (args: Route.ActionArgs) => addDesign(args, args.params);

/** A refusal changes nothing that the page shows; what it says comes with the action's answer. */
export function shouldRevalidate({ formMethod, defaultShouldRevalidate }: ShouldRevalidateFunctionArgs) {
  return formMethod !== 'POST' && defaultShouldRevalidate;
}

export const meta: Route.MetaFunction = (args) => {
  if (!args.loaderData) return [];
  const { product } = args.loaderData;
  const { origin = '' } = (args.matches[0]?.loaderData ?? {}) as { origin?: string };
  const base = pageMeta(args, {
    title: `${product.name} by ${product.store.name}`,
    description: product.description,
    path: paths.product(product.store.slug, product.id),
    image: pictureOf(product),
  });
  return [...base, { 'script:ld+json': productJsonLd(product, origin) }];
};

export default function ProductPage({ loaderData, actionData }: Route.ComponentProps) {
  const { product, isOpening, lineId, isLineGone, offer } = loaderData;
  const initial = actionData?.state ?? loaderData.initial;
  return (
    <Main className="page-width py-4 sm:py-6">
      <div className="mb-3 hidden sm:block">
        <Breadcrumbs
          crumbs={[
            { label: 'All cakes', href: paths.listing() },
            { label: product.store.name, href: paths.store(product.store.slug) },
            { label: product.name },
          ]}
        />
      </div>
      <Customiser
        key={`${product.id} ${initialKey(loaderData.initial)}`}
        product={product}
        initial={initial}
        isOpening={isOpening && !actionData}
        action={paths.product(product.store.slug, product.id, { line: lineId })}
        lineId={lineId}
        refusal={actionData?.refusal}
        heading={<ProductHeading product={product} isLineGone={isLineGone} />}
      />
      <MoreAboutProduct product={product} offer={offer} />
    </Main>
  );
}

/** Another design in the address begins anew; the same one keeps what was done to it. */
const initialKey = ({ view, quantity }: Route.ComponentProps['loaderData']['initial']) => `${view.code} ${quantity}`;
