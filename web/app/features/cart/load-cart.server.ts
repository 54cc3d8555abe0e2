import { data } from 'react-router';
import { apiOf } from '../../lib/api.server.ts';
import { type Cart, findCart, hasSession, mergeGuestCart } from '../../lib/cart-cookie.server.ts';
import { cartCount, cartCountCookie } from '../../lib/cart-count.ts';
import { rememberedPlace } from '../place/place-cookie.ts';
import type { CartPage } from './cart.ts';

type RouteArgs = Parameters<typeof apiOf>[0];

/**
 * The cart as it stands now, with what it costs store by store. Two calls of the API, none without a cart. Whoever signed
 * in by another way than the page for it finds the guest's lines joined here at the latest.
 */
export async function loadCart(args: RouteArgs) {
  const headers = hasSession(args) ? await mergeGuestCart(args) : new Headers();
  const cart = await findCart(args);
  const pieces = cart?.pieces ?? 0;
  if (cartCount(args.request) !== pieces) headers.append('Set-Cookie', cartCountCookie(args.url, pieces));
  if (!cart || cart.lines.length === 0) return data<CartPage>({ cart: undefined }, { headers });
  const page: CartPage = { cart, quote: await quoteOf(args, cart), news: newsOf(args.url, cart) };
  return data(page, { headers });
}

function quoteOf(args: RouteArgs, { token }: Cart) {
  const { api, ask } = apiOf(args);
  const place = rememberedPlace(args.request);
  const destination = place && { lat: place.lat, lng: place.lng, postcode: place.postcode ?? null };
  return ask(api.POST('/api/v1/carts/{token}/quote', { params: { path: { token } }, body: { destination, days: 1 } }));
}

/** "Added" or "Saved", of a line that is there. */
function newsOf({ searchParams }: URL, cart: Cart): string | undefined {
  for (const [name, words] of Object.entries({ added: 'added', saved: 'saved' })) {
    const line = cart.lines.find(({ id }) => String(id) === searchParams.get(name));
    if (line) return `${line.product.name} ${words}`;
  }
  return undefined;
}
