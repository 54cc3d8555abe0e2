import { data, redirect } from 'react-router';
import { apiOf } from '../../lib/api.server.ts';
import { withCart } from '../../lib/cart-cookie.server.ts';
import { cartCountCookie } from '../../lib/cart-count.ts';
import { type Problem, ProblemError } from '../../lib/problem.ts';
import { paths } from '../../paths.ts';
import { readQuantity, readSelections } from './design-form.ts';
import { withoutHidden } from './design-view.ts';
import { getProduct, stateOf } from './load-design.server.ts';
import { type DesignState, designable } from './product.ts';
import type { DesignRefusal } from './use-errors.ts';

type RouteArgs = Parameters<typeof apiOf>[0];

/** What the page shows again when a design was refused: everything as it was sent, with the words beside it. */
export type Refused = { refusal: DesignRefusal; state: DesignState };

/** Adds the design of the form to the cart, or saves it in the line it came from, and leads to the cart. */
export async function addDesign(args: RouteArgs, params: { id: string }) {
  const [form, product] = await Promise.all([args.request.formData(), getProduct(args, params)]);
  const selections = withoutHidden(designable(product), readSelections(form));
  const quantity = readQuantity(form);
  const lineId = Number(form.get('line')) || undefined;
  try {
    const { done, headers } = await withCart(args, (token) =>
      lineId
        ? saveLine(args, { token, id: lineId }, { selections, quantity })
        : addLine(args, token, { product_id: product.id, selections, quantity }),
    );
    headers.append('Set-Cookie', cartCountCookie(args.url, done.pieces));
    return redirect(paths.cart(lineId ? { saved: done.line } : { added: done.line }), { headers });
  } catch (error) {
    if (!(error instanceof ProblemError) || error.data.status >= 500) throw error;
    const state = await stateOf(args, product, selections, quantity);
    return data<Refused>({ refusal: refusalOf(error.data), state }, { status: error.data.status });
  }
}

type Design = Pick<DesignState, 'quantity'> & { selections: DesignState['wanted'] };
type Done = { line: number; pieces: number };

async function addLine(args: RouteArgs, token: string, body: Design & { product_id: number }): Promise<Done> {
  const { api, ask } = apiOf(args);
  const path = { token };
  const line = await ask(api.POST('/api/v1/carts/{token}/lines', { params: { path }, body }));
  const cart = await ask(api.GET('/api/v1/carts/{token}', { params: { path } }));
  return { line: line.id, pieces: cart.pieces };
}

async function saveLine(args: RouteArgs, path: { token: string; id: number }, body: Design): Promise<Done> {
  const { api, ask } = apiOf(args);
  const cart = await ask(api.PATCH('/api/v1/carts/{token}/lines/{id}', { params: { path }, body }));
  return { line: path.id, pieces: cart.pieces };
}

/** The API names the group of each error in `facts.groups`, in the order of `errors`. */
function refusalOf({ detail, errors = [], facts }: Problem): DesignRefusal {
  const ids = Array.isArray(facts?.groups) ? facts.groups : [];
  const groups: Record<number, string> = {};
  for (const [i, { message }] of errors.entries()) if (typeof ids[i] === 'number') groups[ids[i]] ??= message;
  return { message: detail, groups };
}
