import { data, redirect } from 'react-router';
import type { components } from '../../../../contract/api-types.gen.ts';
import type { apiOf } from '../../lib/api.server.ts';
import { type Problem, ProblemError } from '../../lib/problem.ts';
import { paths } from '../../paths.ts';
import { type FieldWords, fieldsOf, missingOf } from './check-values.ts';
import { checkoutCookie } from './checkout-cookie.server.ts';
import { askAgain, lostWindowOf, type Quoted, quoteValues } from './quote.server.ts';
import { checkoutWish, fieldOf, type SavedAddress, type Values } from './wishes.ts';

type Checkout = components['schemas']['Checkout'];
type Api = ReturnType<typeof apiOf>;
type Order = { values: Values; storeIds: readonly number[]; saved: readonly SavedAddress[] };

/** What the page shows after a step that was no order: everything typed, a fresh quote, and what to do. */
export type Step = Quoted & { problem?: Problem; isOrder?: boolean };

/** What the form says. The button "Pick it up instead" carries its store. */
export function wishOf(form: FormData): Values {
  const values: Values = {};
  for (const [name, value] of form) if (typeof value === 'string') values[name] = value.trim();
  if (values.pickup) values[fieldOf.fulfilment(Number(values.pickup))] = 'pickup';
  if (values.postcode) values.postcode = values.postcode.replace(/^(\d{3})\s(\d{3})$/, '$1$2');
  return values;
}

/** The stores that the form is about. */
export const storeIdsIn = (values: Values): number[] =>
  Object.keys(values)
    .flatMap((name) => /^fulfilment-(\d+)$/.exec(name)?.[1] ?? [])
    .map(Number);

/** Orders and leads on to the payment, or to the order; or explains with a new quote, everything kept. */
export async function orderOrExplain(api: Api, order: Order, url: URL) {
  const missing = missingOf(order.values, order.storeIds, order.saved);
  if (Object.keys(missing).length > 0) return explain(api, order, { fields: missing });
  const {
    data: checkout,
    error,
    response,
  } = await api.api.POST('/api/v1/checkouts', {
    headers: { 'Idempotency-Key': order.values.key ?? '' },
    body: checkoutWish(order.values, order.storeIds, order.saved),
  });
  if (checkout) return leadOn(checkout, url);
  if (response.status >= 500) throw new ProblemError(error as Problem);
  const problem = error as Problem;
  const fields = fieldsOf(problem.errors ?? [], order.storeIds);
  const lost = lostWindowOf(problem);
  if (lost !== undefined) fields[fieldOf.window(lost)] = askAgain(problem.detail);
  return explain(api, order, { fields, problem });
}

async function explain(api: Api, order: Order, what: { fields: FieldWords; problem?: Problem }) {
  const quoted = await quoteValues(api, { ...order, token: order.values.cart ?? '' });
  const fields = { ...quoted.fields, ...what.fields };
  return data<Step>(
    { ...quoted, fields, problem: what.problem, isOrder: true },
    { status: what.problem?.status ?? 422 },
  );
}

function leadOn(checkout: Checkout, url: URL) {
  const [first] = checkout.orders;
  const isUnpaid = checkout.orders.some((order) => order.status === 'draft');
  const placed = checkout.orders.length === 1 && first ? paths.tracking(first.tracking_token) : undefined;
  const next = isUnpaid ? paths.payment(checkout.token) : (placed ?? paths.checkout(checkout.token));
  return redirect(next, { headers: { 'Set-Cookie': checkoutCookie(url, checkout.token) } });
}
