import type { ShouldRevalidateFunctionArgs } from 'react-router';
import { DesignPart } from '../../features/manual-order/design-part.tsx';
import { loadOrder } from '../../features/manual-order/load-order.server.ts';
import { OrderForm } from '../../features/manual-order/order-form.tsx';
import { OrderLines } from '../../features/manual-order/order-lines.tsx';
import { ProductPicker } from '../../features/manual-order/product-picker.tsx';
import { takeStep } from '../../features/manual-order/take-order.server.ts';
import { useTaking } from '../../features/manual-order/use-taking.ts';
import { workplaceOf } from '../../features/workplace/store.server.ts';
import { StoreBar } from '../../features/workplace/store-bar.tsx';
import { pageMeta } from '../../lib/page-meta.ts';
import { Main } from '../../ui/header.tsx';
import type { Route } from './+types/order-new.ts';

export async function loader(args: Route.LoaderArgs) {
  const store = await workplaceOf(args);
  return { store, ...(await loadOrder(args, store.id)) };
}

export async function action(args: Route.ActionArgs) {
  const store = await workplaceOf(args);
  return takeStep(args, store.id);
}

/** A step changes nothing that the loader gives. */
export const shouldRevalidate = ({ formMethod, defaultShouldRevalidate }: ShouldRevalidateFunctionArgs) =>
  formMethod !== 'POST' && defaultShouldRevalidate;

export const meta: Route.MetaFunction = (args) => pageMeta(args, { title: 'New order', isPrivate: true });

export default function NewOrderPage({ loaderData, actionData }: Route.ComponentProps) {
  const { store, lines, opened, products, step, key } = loaderData;
  const taking = useTaking(lines, actionData ?? step);
  const design = opened && `${opened.product.id} ${opened.at} ${opened.initial.view.code}`;
  return (
    <>
      <StoreBar store={store} current="orders" />
      <Main className="page-width flex-1 py-6">
        <h1 className="mb-5 text-2xl">New order</h1>
        <div className="grid items-start gap-8 lg:grid-cols-2">
          <section aria-labelledby="what" className="grid gap-5">
            <h2 id="what" className="text-xl">
              What
            </h2>
            {lines.length > 0 && <OrderLines storeId={store.id} lines={lines} quote={taking.step.quote} />}
            {opened ? (
              <DesignPart key={design} storeId={store.id} opened={opened} lines={lines} />
            ) : (
              <ProductPicker storeId={store.id} products={products} lines={lines} />
            )}
          </section>
          <section aria-labelledby="who">
            <h2 id="who" className="mb-5 text-xl">
              For whom and when
            </h2>
            <OrderForm lines={lines} keyOfOrder={key} taking={taking} />
          </section>
        </div>
      </Main>
    </>
  );
}
