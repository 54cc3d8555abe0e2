import { redirect } from 'react-router';
import { findPayment } from '../../features/checkout/find-payment.server.ts';
import { paymentStepOf } from '../../features/checkout/payment-steps.ts';
import { PlacedOrders } from '../../features/checkout/placed-orders.tsx';
import { apiOf } from '../../lib/api.server.ts';
import { pageMeta } from '../../lib/page-meta.ts';
import { paths } from '../../paths.ts';
import { Main } from '../../ui/header.tsx';
import type { Route } from './+types/checkout-state.ts';

/** Unpaid, it leads to the payment; also for those who come back from the bank. */
export async function loader(args: Route.LoaderArgs) {
  const { token } = args.params;
  const hasReturned = args.url.searchParams.has('returned');
  const found = await findPayment(apiOf(args), token, hasReturned);
  if (paymentStepOf(found) !== 'done') throw redirect(`${paths.payment(token)}${hasReturned ? '?returned=1' : ''}`);
  const [only, second] = found.orders;
  if (only && !second) throw redirect(paths.tracking(only.tracking_token));
  return found;
}

export const meta: Route.MetaFunction = (args) => pageMeta(args, { title: 'Your orders', isPrivate: true });

export default function CheckoutStatePage({ loaderData }: Route.ComponentProps) {
  return (
    <Main>
      <PlacedOrders {...loaderData} />
    </Main>
  );
}
