import { redirect, type ShouldRevalidateFunctionArgs } from 'react-router';
import { CheckoutForm } from '../../features/checkout/checkout-form.tsx';
import { findCustomer, openCheckout } from '../../features/checkout/open-checkout.server.ts';
import { orderOrExplain, type Step, storeIdsIn, wishOf } from '../../features/checkout/order.server.ts';
import { QuietPage } from '../../features/checkout/quiet-page.tsx';
import { quoteValues } from '../../features/checkout/quote.server.ts';
import { apiOf } from '../../lib/api.server.ts';
import { pageMeta } from '../../lib/page-meta.ts';
import { paths } from '../../paths.ts';
import type { Route } from './+types/checkout.ts';

export async function loader(args: Route.LoaderArgs) {
  const { cart, person, saved, values } = await openCheckout(args);
  const step: Step = await quoteValues(apiOf(args), { token: cart.token, values, storeIds: storeIdsIn(values), saved });
  return { cart, saved, isSignedIn: person !== undefined, step };
}

/** "Update" prices what stands in the form; "Order" orders it, or says what is in the way and keeps everything. */
export async function action(args: Route.ActionArgs) {
  const values = wishOf(await args.request.formData());
  const { saved } = await findCustomer(args);
  const input = { values, storeIds: storeIdsIn(values), saved };
  if (values.intent === 'order') return orderOrExplain(apiOf(args), input, args.url);
  const step: Step = await quoteValues(apiOf(args), { ...input, token: values.cart ?? '' });
  return step.quote.stores.length > 0 ? step : redirect(paths.checkoutStart());
}

/** A new price comes with the action's answer; the cart is read again only when an order was refused. */
export function shouldRevalidate({ formData }: ShouldRevalidateFunctionArgs) {
  return formData?.get('intent') === 'order';
}

export const meta: Route.MetaFunction = (args) => pageMeta(args, { title: 'Checkout', isPrivate: true });

export default function CheckoutPage({ loaderData, actionData }: Route.ComponentProps) {
  return (
    <QuietPage>
      <CheckoutForm {...loaderData} answered={actionData} />
    </QuietPage>
  );
}
