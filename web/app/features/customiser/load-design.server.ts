import { redirect } from 'react-router';
import { apiOf } from '../../lib/api.server.ts';
import { findCart } from '../../lib/cart-cookie.server.ts';
import { ProblemError } from '../../lib/problem.ts';
import { paths } from '../../paths.ts';
import { rememberedPlace } from '../place/place-cookie.ts';
import { isDesignAsked, readQuantity, readSelections } from './design-form.ts';
import { completeSelections, openingSelections, viewDesign, withoutSoldOut } from './design-view.ts';
import { type DesignState, designable, type Product, type Window } from './product.ts';
import { askedFor, firstOf, type Need, needOf, waysOf } from './windows.ts';

type RouteArgs = Parameters<typeof apiOf>[0];
type Params = { slug: string; id: string };

/**
 * The product with the design that the address asks for: a line of the cart (`?line=`), the fields of the form, or the
 * opening one. One call of the API for the opening design; each of a line, another notice and a known place adds one or
 * two at the same time.
 */
export async function loadDesign(args: RouteArgs, params: Params) {
  const { url } = args;
  const product = await getProduct(args, params);
  if (product.store.slug !== params.slug)
    throw redirect(paths.product(product.store.slug, product.id) + url.search, 301);
  const [line, offer] = await Promise.all([findLine(args, product), findOffer(args, product)]);
  const isAsked = isDesignAsked(url.searchParams);
  const chosen = isAsked ? readSelections(url.searchParams) : line?.selections;
  const quantity = isAsked ? readQuantity(url.searchParams) : (line?.quantity ?? 1);
  const { left, notes } = withoutSoldOut(designable(product), chosen ?? []);
  const wanted = chosen ? completeSelections(designable(product), left) : openingSelections(designable(product));
  const initial = { ...(await stateOf(args, product, wanted, quantity)), notes };
  const isOpening = chosen === undefined;
  return { product, initial, isOpening, lineId: line?.id, isLineGone: url.searchParams.has('line') && !line, offer };
}

const UNKNOWN = {
  title: 'Not found',
  status: 404,
  code: 'catalogue/unknown-product',
  detail: 'There is no such product.',
};

/** A product on sale. Refuses 404, also for an address that can't be one. */
export function getProduct(args: RouteArgs, params: Pick<Params, 'id'>): Promise<Product> {
  const { api, ask } = apiOf(args);
  if (!/^[1-9]\d{0,14}$/.test(params.id)) throw new ProblemError(UNKNOWN);
  return ask(api.GET('/api/v1/products/{id}', { params: { path: { id: Number(params.id) } } }));
}

export async function stateOf(
  args: RouteArgs,
  product: Product,
  wanted: DesignState['wanted'],
  quantity: number,
): Promise<DesignState> {
  const { view } = viewDesign(designable(product), wanted);
  const earliest = await findEarliest(args, product, needOf(view, quantity));
  return { wanted, view, quantity, earliest, notes: {} };
}

async function findEarliest(args: RouteArgs, product: Product, need: Need): Promise<Window | null> {
  const { opening, earliest, store } = product;
  const query = askedFor(need);
  if (isSame(query, askedFor(needOf(opening, 1)))) return earliest;
  const { api, ask } = apiOf(args);
  const askFor = (fulfilment: 'delivery' | 'pickup') =>
    ask(
      api.GET('/api/v1/stores/{id}/windows', { params: { path: { id: store.id }, query: { ...query, fulfilment } } }),
    );
  const found = await Promise.all(waysOf(product).map(askFor));
  return firstOf(found.map((windows) => windows.earliest));
}

const isSame = (a: object, b: object) => JSON.stringify(a) === JSON.stringify(b);

async function findLine(args: RouteArgs, product: Product) {
  const wanted = Number(args.url.searchParams.get('line'));
  if (!Number.isSafeInteger(wanted) || wanted <= 0) return undefined;
  const cart = await findCart(args);
  return cart?.lines.find((line) => line.id === wanted && line.product.id === product.id);
}

/** Whether the store brings it to the place that this browser remembers; undefined where there is none to ask about. */
async function findOffer(args: RouteArgs, { store }: Product) {
  const place = rememberedPlace(args.request);
  if (!place || !store.offers_delivery) return undefined;
  const { api } = apiOf(args);
  const query = { lat: String(place.lat), lng: String(place.lng), ...(place.postcode && { postcode: place.postcode }) };
  const { data } = await api.GET('/api/v1/stores/{id}/delivery-offer', { params: { path: { id: store.id }, query } });
  return data && { ...data, label: place.label };
}
