import { Form } from 'react-router';
import { hasNewPrices, type Removed } from '../../features/cart/cart.ts';
import { CartSummary, ToCheckout } from '../../features/cart/cart-summary.tsx';
import { changeCart } from '../../features/cart/change-cart.server.ts';
import { loadCart } from '../../features/cart/load-cart.server.ts';
import { StorePart } from '../../features/cart/store-part.tsx';
import { formatMoney } from '../../lib/format.ts';
import { pageMeta } from '../../lib/page-meta.ts';
import { paths } from '../../paths.ts';
import { ButtonLink } from '../../ui/button.tsx';
import { Main } from '../../ui/header.tsx';
import { Notice } from '../../ui/notice.tsx';
import { EmptyState } from '../../ui/states.tsx';
import type { Route } from './+types/cart.ts';

export const loader = (args: Route.LoaderArgs) => loadCart(args);
export const action = (args: Route.ActionArgs) => changeCart(args);

export const meta: Route.MetaFunction = (args) => pageMeta(args, { title: 'Cart', isPrivate: true });

export default function CartPage({ loaderData, actionData }: Route.ComponentProps) {
  const undo = actionData?.removed && <Undo removed={actionData.removed} />;
  if (!loaderData.cart) return <EmptyCart>{undo}</EmptyCart>;
  const { cart, quote, news } = loaderData;
  const problem = actionData?.problem ? { lineId: actionData.lineId, message: actionData.problem } : undefined;
  return (
    <Main className="page-width py-6 sm:py-10">
      <h1 className="mb-5 text-3xl">Your cart</h1>
      <div className="grid items-start gap-6 lg:grid-cols-[minmax(0,1fr)_22rem] lg:gap-8">
        <div className="grid gap-4">
          {undo}
          {!actionData && news && <Notice tone="positive" isLive title={news} />}
          {hasNewPrices(cart) && (
            <Notice tone="caution" isLive title="Some prices have changed since you added them">
              The lines below say which. What you see now is what you pay.
            </Notice>
          )}
          {quote.stores.map((store) => (
            <StorePart
              key={store.store.id}
              quote={store}
              lines={cart.lines.filter((line) => store.line_ids.includes(line.id))}
              problem={problem}
            />
          ))}
        </div>
        <CartSummary cart={cart} quote={quote} />
      </div>
      <div className="mx-[calc(-1*clamp(1rem,4vw,2rem))] sticky bottom-0 z-20 mt-6 flex items-center gap-4 border-line border-t bg-surface/95 px-[clamp(1rem,4vw,2rem)] pt-3 pb-[max(0.75rem,env(safe-area-inset-bottom))] backdrop-blur-md lg:hidden">
        {quote.total && <b className="tabular text-xl">{formatMoney(quote.total)}</b>}
        <div className="flex-1">
          <ToCheckout cart={cart} />
        </div>
      </div>
    </Main>
  );
}

function EmptyCart({ children }: { children: React.ReactNode }) {
  return (
    <Main className="page-width py-8">
      {children}
      <EmptyState
        level="h1"
        title="Your cart is empty"
        actions={<ButtonLink href={paths.listing()}>See all cakes</ButtonLink>}
      >
        Choose a cake and make it yours; it waits here for sixty days.
      </EmptyState>
    </Main>
  );
}

/** Taken out by mistake: one press brings it back as it was. */
function Undo({ removed }: { removed: Removed }) {
  return (
    <Form method="post" action={paths.cart()} preventScrollReset>
      <input type="hidden" name="product_id" value={removed.product_id} />
      <input type="hidden" name="code" value={removed.code} />
      <input type="hidden" name="quantity" value={removed.quantity} />
      <Notice
        isLive
        title={`${removed.name} removed`}
        action={
          <button type="submit" name="intent" value="restore" className="text-link min-h-11 px-2 font-semibold">
            Put it back
          </button>
        }
      />
    </Form>
  );
}
