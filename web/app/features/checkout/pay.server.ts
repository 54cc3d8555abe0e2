import { type RouterContextProvider, redirect } from 'react-router';
import { apiOf } from '../../lib/api.server.ts';
import { cartCookie } from '../../lib/cart-cookie.server.ts';
import { textOf } from '../../lib/forms.ts';
import { paths } from '../../paths.ts';

type RouteArgs = { request: Request; url: URL; context: Readonly<RouterContextProvider> };

/** Pays with the card of the form. A challenge leads to the bank's page; every other outcome is read by the loader. */
export async function pay(args: RouteArgs, token: string, form: FormData) {
  const { api, ask } = apiOf(args);
  const card = {
    number: textOf(form, 'number') ?? '',
    expiration_date: textOf(form, 'expiration_date') ?? '',
    cvv: textOf(form, 'cvv') ?? '',
  };
  const { outcome } = await ask(
    api.POST('/api/v1/checkouts/{token}/payments', {
      params: { path: { token } },
      headers: { 'Idempotency-Key': textOf(form, 'key') ?? '' },
      body: { card },
    }),
  );
  return redirect(outcome.kind === 'requires_action' ? outcome.action_url : paths.payment(token));
}

/** Gives the checkout up: its times are free again, and the cart is open with the same things in it. */
export async function changeOrder(args: RouteArgs, token: string) {
  const { api, ask } = apiOf(args);
  const { cart_token } = await ask(api.PUT('/api/v1/checkouts/{token}/abandonment', { params: { path: { token } } }));
  return redirect(paths.cart(), { headers: { 'Set-Cookie': cartCookie(args.url, cart_token) } });
}
