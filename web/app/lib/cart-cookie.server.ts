import type { RouterContextProvider } from 'react-router';
import type { components } from '../../../contract/api-types.gen.ts';
import { apiOf } from './api.server.ts';
import { cartCountCookie } from './cart-count.ts';
import { readCookie, writeCookie } from './cookies.ts';
import { ProblemError, problemFrom } from './problem.ts';

export type Cart = components['schemas']['Cart'];
type RouteArgs = { request: Request; url: URL; context: Readonly<RouterContextProvider> };

const SIXTY_DAYS = 60 * 24 * 3600;
const SESSION = /(?:^|; *)(?:__Host-)?(?:access|refresh)=/;

const cookieName = (url: URL) => (url.protocol === 'https:' ? '__Host-cart' : 'cart');

/** The guest's cart that this browser holds. */
function guestCartToken({ request, url }: Pick<RouteArgs, 'request' | 'url'>): string | undefined {
  const token = readCookie(request, cookieName(url)) ?? '';
  return /^[\w-]{4,64}$/.test(token) ? token : undefined;
}

/** The Set-Cookie line that keeps a guest's cart for sixty days, or with no token forgets it. */
export const cartCookie = (url: URL, token: string | undefined): string =>
  writeCookie(cookieName(url), token, { url, seconds: SIXTY_DAYS });

/** Whether this visitor is likely signed in: a cookie says so, the API decides. */
export const hasSession = ({ request }: Pick<RouteArgs, 'request'>): boolean =>
  SESSION.test(request.headers.get('cookie') ?? '');

/** Ways to name this visitor's cart, best first: a person's own, then the guest's (a session may have run out). */
function cartTokens(args: RouteArgs): string[] {
  const mine = hasSession(args) ? ['mine'] : [];
  const guest = guestCartToken(args);
  return guest === undefined ? mine : [...mine, guest];
}

/** This visitor's open cart, priced now; undefined when they have none. One call of the API, none without a cookie. */
export async function findCart(args: RouteArgs): Promise<Cart | undefined> {
  const { api } = apiOf(args);
  for (const token of cartTokens(args)) {
    const { data, error, response } = await api.GET('/api/v1/carts/{token}', { params: { path: { token } } });
    if (data) return data.status === 'open' ? data : undefined;
    if (!isGone(response.status)) throw new ProblemError(problemFrom(error, response.status));
  }
  return undefined;
}

type Done<T> = { done: T; headers: Headers };

/**
 * Does something with this visitor's cart, by its token; without a usable one it is opened first. `headers` keep it.
 *
 *     const { headers } = await withCart(args, (token) => ask(api.POST('/api/v1/carts/{token}/lines', …)));
 *     return redirect(paths.cart(), { headers });
 */
export async function withCart<T>(args: RouteArgs, use: (token: string) => Promise<T>): Promise<Done<T>> {
  for (const token of cartTokens(args)) {
    try {
      return { done: await use(token), headers: new Headers() };
    } catch (error) {
      if (!(error instanceof ProblemError) || !isUnusable(error)) throw error;
    }
  }
  const { api, ask } = apiOf(args);
  const cart = await ask(api.POST('/api/v1/carts'));
  return { done: await use(cart.token), headers: new Headers({ 'Set-Cookie': cartCookie(args.url, cart.token) }) };
}

/** Not signed in any more, somebody else's, or forgotten. */
const isGone = (status: number) => status === 401 || status === 404;
const isUnusable = ({ data }: ProblemError) =>
  data.status === 401 || data.code === 'carts/unknown' || data.code === 'carts/converted';

/**
 * After a sign-in, in the same action: the guest's lines join the person's cart, and the guest's cookie goes. Add the
 * headers to the answer: `redirect(next, { headers: await mergeGuestCart(args) })`. A cart that can't be joined stays.
 */
export async function mergeGuestCart(args: RouteArgs): Promise<Headers> {
  const cart_token = guestCartToken(args);
  if (cart_token === undefined) return new Headers();
  const { api } = apiOf(args);
  const { data } = await api.POST('/api/v1/carts/mine/merges', { body: { cart_token } });
  const headers = new Headers();
  if (!data) return headers;
  headers.append('Set-Cookie', cartCookie(args.url, undefined));
  headers.append('Set-Cookie', cartCountCookie(args.url, data.pieces));
  return headers;
}
