import { randomUUID } from 'node:crypto';
import { redirect } from 'react-router';
import { findPayment, keptUntil } from '../../features/checkout/find-payment.server.ts';
import { changeOrder, pay } from '../../features/checkout/pay.server.ts';
import { PaymentOver, PaymentPanel } from '../../features/checkout/payment-panel.tsx';
import { paymentStepOf } from '../../features/checkout/payment-steps.ts';
import { PaymentWaiting } from '../../features/checkout/payment-waiting.tsx';
import { QuietPage } from '../../features/checkout/quiet-page.tsx';
import { apiOf } from '../../lib/api.server.ts';
import { refusal } from '../../lib/forms.ts';
import { pageMeta } from '../../lib/page-meta.ts';
import { paths } from '../../paths.ts';
import type { Route } from './+types/payment.ts';

export async function loader(args: Route.LoaderArgs) {
  const { token } = args.params;
  const api = apiOf(args);
  let found = await findPayment(api, token, args.url.searchParams.has('returned'));
  if (paymentStepOf(found) === 'wait') found = await findPayment(api, token, true);
  const step = paymentStepOf(found);
  const [only, second] = found.orders;
  if (step === 'done') throw redirect(only && !second ? paths.tracking(only.tracking_token) : paths.checkout(token));
  return { found, step, keptUntil: keptUntil(found), paymentKey: randomUUID() };
}

export async function action(args: Route.ActionArgs) {
  const form = await args.request.formData();
  try {
    if (form.get('intent') === 'change') return await changeOrder(args, args.params.token);
    return await pay(args, args.params.token, form);
  } catch (error) {
    for (const secret of ['number', 'expiration_date', 'cvv']) form.delete(secret);
    return refusal(error, form);
  }
}

export const meta: Route.MetaFunction = (args) => pageMeta(args, { title: 'Payment', isPrivate: true });

export default function PaymentPage({ loaderData, actionData }: Route.ComponentProps) {
  const { step } = loaderData;
  return (
    <QuietPage isNarrow>
      {step === 'wait' ? (
        <PaymentWaiting />
      ) : step === 'over' ? (
        <PaymentOver />
      ) : (
        <PaymentPanel {...loaderData} refused={actionData} />
      )}
    </QuietPage>
  );
}
