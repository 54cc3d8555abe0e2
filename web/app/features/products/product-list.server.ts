import { redirect } from 'react-router';
import type { apiOf } from '../../lib/api.server.ts';
import { ProblemError } from '../../lib/problem.ts';
import { paths } from '../../paths.ts';
import { idOf } from '../workplace/store.server.ts';
import { putAvailability } from './act-on-product.server.ts';
import { type ListView, readView, writeView } from './list-view.ts';
import { afterWhich } from './place-after.ts';
import type { StoreProductCard } from './product.ts';
import { putStatus } from './save-product.server.ts';

type Api = ReturnType<typeof apiOf>;

const PAGE = 50;

export function listProducts({ api, ask }: Api, storeId: number, { status, q, cursor }: ListView, limit = PAGE) {
  const params = { path: { id: storeId }, query: { status, q, cursor, limit } };
  return ask(api.GET('/api/v1/stores/{id}/products', { params }));
}

export type ListRefusal = { product: number; message: string };

/** A button of the list: switch, stock, place, or back from the archive. Gives back to the same view. */
export async function pressList(api: Api, storeId: number, url: URL, request: Request) {
  const form = await request.formData();
  const product = idOf(String(form.get('product') ?? ''));
  const press = String(form.get('press') ?? '');
  const view = readView(url.searchParams);
  try {
    if (press === 'switch') await putAvailability(api, storeId, product, form);
    else if (press === 'restore') await restore(api, storeId, product, form.get('was') === 'active');
    else await place(api, storeId, view, product, press);
  } catch (error) {
    if (!(error instanceof ProblemError) || error.data.status >= 500) throw error;
    return { product, message: error.data.detail } satisfies ListRefusal;
  }
  const back = press === 'restore' ? { done: 'restored' } : writeView(view);
  return redirect(`${paths.storeProducts(storeId, back)}${form.has('jump') ? `#product-${product}` : ''}`);
}

async function restore(asker: Api, storeId: number, product: number, wasOnSale: boolean): Promise<void> {
  const { api, ask } = asker;
  const params = { path: { id: storeId, product } };
  const { version } = await ask(api.GET('/api/v1/stores/{id}/products/{product}', { params }));
  await putStatus(asker, { storeId, productId: product }, wasOnSale ? 'active' : 'draft', version);
}

/** `up`, `down`, `top`, or `before:7` and `after:7` where something was dropped. */
async function place({ api, ask }: Api, storeId: number, view: ListView, product: number, press: string) {
  const after = await placeAfter({ api, ask }, storeId, view, product, press);
  if (after === undefined) return;
  const params = { path: { id: storeId, product } };
  await ask(api.PUT('/api/v1/stores/{id}/products/{product}/position', { params, body: { after } }));
}

async function placeAfter(api: Api, storeId: number, view: ListView, product: number, press: string) {
  if (press === 'top') return null;
  const [where, of] = press.split(':');
  if (where === 'after') return idOf(of ?? '');
  const ids = (await listAll(api, storeId, view)).map(({ id }) => id);
  return afterWhich(ids, product, where === 'before' ? { before: idOf(of ?? '') } : where);
}

const MOST_PAGES = 60;

async function listAll(api: Api, storeId: number, view: ListView): Promise<StoreProductCard[]> {
  const found: StoreProductCard[] = [];
  let cursor: string | undefined;
  for (let page = 0; page < MOST_PAGES; page++) {
    const { items, next } = await listProducts(api, storeId, { ...view, q: undefined, cursor }, 100);
    found.push(...items);
    if (!next) break;
    cursor = next;
  }
  return found;
}
