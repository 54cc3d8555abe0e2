import { randomUUID } from 'node:crypto';
import { type RouterContextProvider, redirect } from 'react-router';
import { apiOf } from '../../lib/api.server.ts';
import { findCart } from '../../lib/cart-cookie.server.ts';
import { paths } from '../../paths.ts';
import { rememberedPlace } from '../place/place-cookie.ts';
import { lastCheckoutToken } from './checkout-cookie.server.ts';
import { CITY, NEW_ADDRESS, type SavedAddress, type Values } from './wishes.ts';

type RouteArgs = { request: Request; url: URL; context: Readonly<RouterContextProvider> };
type Api = ReturnType<typeof apiOf>;

const SESSION = /(?:^|; *)(?:__Host-)?(?:access|refresh)=/;

/** The visitor's account and saved addresses; a guest has neither. */
export async function findCustomer(args: RouteArgs) {
  if (!SESSION.test(args.request.headers.get('cookie') ?? '')) return { person: undefined, saved: [] };
  const { api } = apiOf(args);
  const [me, addresses] = await Promise.all([
    api.GET('/api/v1/people/me'),
    api.GET('/api/v1/people/me/addresses', { params: {} }),
  ]);
  return { person: me.data, saved: addresses.data?.items ?? [] };
}

/**
 * The cart to check out and what is known of its customer. Without a cart it leads on: to the checkout that was made
 * of it, or back to the empty cart.
 */
export async function openCheckout(args: RouteArgs) {
  const [cart, customer, last] = await Promise.all([findCart(args), findCustomer(args), findLast(args)]);
  if (!cart || cart.lines.length === 0)
    throw redirect(last && !last.isGivenUp ? paths.checkout(last.token) : paths.cart());
  const values = {
    key: randomUUID(),
    cart: cart.token,
    ...placeValues(args.request),
    ...customerValues(customer.person, customer.saved),
    ...(last?.isGivenUp ? last.values : {}),
  };
  return { cart, ...customer, values };
}

/** The postcode that was named on the way here is not asked for again. */
const placeValues = (request: Request): Values => ({ postcode: rememberedPlace(request)?.postcode ?? '' });

type Person = { email: string; name: string; phone: string | null } | undefined;

function customerValues(person: Person, saved: readonly SavedAddress[]): Values {
  const address = saved.find((one) => one.is_default) ?? saved[0];
  return {
    email: person?.email ?? '',
    name: person?.name ?? '',
    phone: person?.phone ?? '',
    city: CITY,
    address: address ? String(address.id) : NEW_ADDRESS,
  };
}

/** The checkout this browser made last. Given up, it lends its details to the next one. */
async function findLast(args: RouteArgs) {
  const token = lastCheckoutToken(args.request);
  if (token === undefined) return undefined;
  const { api } = apiOf(args);
  const { data: checkout } = await api.GET('/api/v1/checkouts/{token}', { params: { path: { token } } });
  if (!checkout) return undefined;
  const isGivenUp = checkout.orders.every((order) => order.status === 'cancelled');
  const values = isGivenUp ? await valuesOf(api, checkout.orders[0]?.tracking_token) : {};
  return { token, isGivenUp, values };
}

async function valuesOf(api: Api['api'], token: string | undefined): Promise<Values> {
  if (token === undefined) return {};
  const { data: order } = await api.GET('/api/v1/tracking/{token}', { params: { path: { token } } });
  if (!order) return {};
  const { name, email, phone } = order.customer;
  const { line1 = '', line2, district, city = CITY, postcode = '', recipient, phone: theirs } = order.address ?? {};
  const values: Values = {
    name,
    email: email ?? '',
    phone: phone ?? '',
    [`fulfilment-${order.store.id}`]: order.fulfilment,
  };
  if (line1) Object.assign(values, { address: NEW_ADDRESS, line1, line2: line2 ?? '', district: district ?? '' });
  if (line1) Object.assign(values, { city, postcode, recipient: recipient ?? '', recipient_phone: theirs ?? '' });
  return values;
}
