import { data } from 'react-router';
import { decodeSelections, encodeSelections } from '../../../../api/domains/designs/selections-code.ts';
import { apiOf } from '../../lib/api.server.ts';
import { findCart, withCart } from '../../lib/cart-cookie.server.ts';
import { cartCountCookie } from '../../lib/cart-count.ts';
import { textOf } from '../../lib/forms.ts';
import { ProblemError } from '../../lib/problem.ts';
import type { Cart, Removed } from './cart.ts';

type RouteArgs = Parameters<typeof apiOf>[0];
type Changed = { removed?: Removed; problem?: string; lineId?: number };

/** Changes the pieces of a line, takes it out, or brings it back; what can't be done is said and changes nothing. */
export async function changeCart(args: RouteArgs) {
  const form = await args.request.formData();
  const lineId = Number(form.get('line')) || undefined;
  try {
    const { done, headers } = await withCart(args, (token) => change(args, token, form, lineId));
    const cart = await findCart(args);
    headers.append('Set-Cookie', cartCountCookie(args.url, cart?.pieces ?? 0));
    return data<Changed>(done, { headers });
  } catch (error) {
    if (!(error instanceof ProblemError) || error.data.status >= 500) throw error;
    return data<Changed>({ problem: error.data.detail, lineId }, { status: error.data.status });
  }
}

async function change(args: RouteArgs, token: string, form: FormData, lineId: number | undefined): Promise<Changed> {
  const intent = textOf(form, 'intent');
  if (intent === 'restore') return restore(args, token, form);
  if (lineId === undefined) return {};
  const { api, ask } = apiOf(args);
  const path = { token, id: lineId };
  const quantity = Number(textOf(form, 'quantity'));
  if (intent === 'remove' || quantity === 0) {
    const removed = removedOf(await ask(api.GET('/api/v1/carts/{token}', { params: { path: { token } } })), lineId);
    await ask(api.DELETE('/api/v1/carts/{token}/lines/{id}', { params: { path } }));
    return { removed };
  }
  await ask(api.PATCH('/api/v1/carts/{token}/lines/{id}', { params: { path }, body: { quantity } }));
  return {};
}

function removedOf({ lines }: Cart, lineId: number): Removed | undefined {
  const line = lines.find(({ id }) => id === lineId);
  if (!line) return undefined;
  const { product, selections, quantity } = line;
  return { product_id: product.id, name: product.name, code: encodeSelections(selections), quantity };
}

async function restore(args: RouteArgs, token: string, form: FormData): Promise<Changed> {
  const { api, ask } = apiOf(args);
  const selections = decodeSelections(textOf(form, 'code') ?? '') ?? [];
  const body = { product_id: Number(form.get('product_id')), quantity: Number(form.get('quantity')) || 1, selections };
  await ask(api.POST('/api/v1/carts/{token}/lines', { params: { path: { token } }, body }));
  return {};
}
