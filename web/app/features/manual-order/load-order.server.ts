import { redirect } from 'react-router';
import { apiOf } from '../../lib/api.server.ts';
import { paths } from '../../paths.ts';
import { isDesignAsked, readQuantity, readSelections, writeDesign } from '../customiser/design-form.ts';
import { completeSelections, openingSelections, viewDesign, withoutHidden } from '../customiser/design-view.ts';
import { getProduct } from '../customiser/load-design.server.ts';
import { type DesignState, designable, type Product } from '../customiser/product.ts';
import { lineCode } from './order-line.ts';
import { priced } from './take-order.server.ts';

type RouteArgs = Parameters<typeof apiOf>[0];

/** A product in the customiser, and at which line it goes back; `at` is undefined for a new one. */
export type Opened = { product: Product; initial: DesignState; at?: number };

/** The order is in the page's address, so that it works before scripts do, and a reload loses no line. */
export async function loadOrder(args: RouteArgs, storeId: number) {
  const { searchParams } = args.url;
  const lines = searchParams.getAll('line').slice(0, 100);
  const opened = await openProduct(args, storeId);
  if (opened && searchParams.has('add') && opened.initial.view.errors.length === 0)
    throw redirect(paths.storeOrderNew(storeId, { line: withLine(lines, opened) }));
  const [products, step] = await Promise.all([
    opened ? [] : listProducts(args, storeId),
    priced(args, storeId, { lines, values: { fulfilment: 'pickup' } }),
  ]);
  return { lines, opened, products, step, key: crypto.randomUUID() };
}

async function openProduct(args: RouteArgs, storeId: number): Promise<Opened | undefined> {
  const { searchParams } = args.url;
  const id = searchParams.get('product');
  if (!id) return undefined;
  const product = await getProduct(args, { id });
  if (product.store.id !== storeId) return undefined;
  const isAsked = isDesignAsked(searchParams);
  const wanted = isAsked
    ? withoutHidden(designable(product), readSelections(searchParams))
    : openingSelections(designable(product));
  const { view } = viewDesign(designable(product), isAsked ? completeSelections(designable(product), wanted) : wanted);
  const initial = { wanted, view, quantity: readQuantity(searchParams), earliest: null, notes: {} };
  const at = Number(searchParams.get('at') ?? Number.NaN);
  return { product, initial, at: Number.isSafeInteger(at) && at >= 0 ? at : undefined };
}

function withLine(lines: readonly string[], { product, initial, at }: Opened): string[] {
  const { groups } = designable(product);
  const code = lineCode(product.id, writeDesign(groups, initial.view.selections, initial.quantity));
  return at === undefined || at >= lines.length ? [...lines, code] : lines.with(at, code);
}

/** What can be sold, in the store's own order. */
async function listProducts(args: RouteArgs, storeId: number) {
  const { api, ask } = apiOf(args);
  const query = { status: 'active' as const, limit: 100, q: args.url.searchParams.get('q') || undefined };
  const { items } = await ask(api.GET('/api/v1/stores/{id}/products', { params: { path: { id: storeId }, query } }));
  return items.map(({ id, name, from_price, is_available, stock, picture }) => ({
    id,
    name,
    from_price,
    picture: picture.url,
    isAvailable: is_available && stock !== 0,
  }));
}

export type Choice = Awaited<ReturnType<typeof listProducts>>[number];
