import { redirect } from 'react-router';
import type { apiOf } from '../../lib/api.server.ts';
import { ProblemError } from '../../lib/problem.ts';
import { paths } from '../../paths.ts';
import { readCount } from './amounts.ts';
import { pressProduct, putStatus, type SaveAnswer, type Where } from './save-product.server.ts';

type Api = ReturnType<typeof apiOf>;

/** Every button of a product's page: its form's, and those that act on the whole of it. */
export async function actOnProduct(api: Api, where: Where, request: Request) {
  const form = await request.formData();
  const press = form.getAll('press').at(-1);
  try {
    if (press === 'copy') return await copy(api, where);
    if (press === 'archive') return await archive(api, where, form);
    if (press === 'switch') return await changeSwitch(api, where, form);
  } catch (error) {
    return refusedAct(error);
  }
  return pressProduct(api, where, form);
}

function refusedAct(error: unknown): SaveAnswer {
  if (!(error instanceof ProblemError) || error.data.status >= 500) throw error;
  const { code, status, detail } = error.data;
  return { opened: '', problem: { code, status, detail }, errors: {}, isSaved: false };
}

async function copy({ api, ask }: Api, { storeId, productId }: Where) {
  const params = { path: { id: storeId, product: productId } };
  const copied = await ask(api.POST('/api/v1/stores/{id}/products/{product}/copies', { params }));
  return redirect(paths.storeProduct(storeId, copied.id, { done: 'copy' }));
}

async function archive(api: Api, where: Where, form: FormData) {
  await putStatus(api, where, 'archived', Number(form.get('version')));
  const was = form.get('was') === 'active' ? 'active' : undefined;
  return redirect(paths.storeProducts(where.storeId, { done: 'archived', product: where.productId, was }));
}

/** Sold out or back, and the number that is left: what bakers may do too. */
async function changeSwitch(asker: Api, { storeId, productId }: Where, form: FormData) {
  await putAvailability(asker, storeId, productId, form);
  return redirect(paths.storeProduct(storeId, productId));
}

export async function putAvailability({ api, ask }: Api, storeId: number, productId: number, form: FormData) {
  const params = { path: { id: storeId, product: productId } };
  await ask(api.PUT('/api/v1/stores/{id}/products/{product}/availability', { params, body: readSwitch(form) }));
}

/** `available` is the state that was pressed; `stock` with `stock_was` the number that was typed over another. */
function readSwitch(form: FormData) {
  const available = form.get('available');
  if (available !== null) return { is_available: available === 'yes' };
  const stock = readCount(String(form.get('stock') ?? ''));
  return { stock: stock ?? -1, expected_stock: readCount(String(form.get('stock_was') ?? '')) ?? null };
}
