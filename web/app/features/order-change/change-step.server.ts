import { data, redirect } from 'react-router';
import { apiOf } from '../../lib/api.server.ts';
import { type Problem, ProblemError } from '../../lib/problem.ts';
import { paths } from '../../paths.ts';
import { viewDesign, withoutHidden } from '../customiser/design-view.ts';
import { getProduct } from '../customiser/load-design.server.ts';
import { type DesignState, designable, type Product } from '../customiser/product.ts';
import { askBody, type ChangeQuote, designIn, type Order, type Values, wishOf } from './change-values.ts';

type RouteArgs = Parameters<typeof apiOf>[0];

/** What the page knows after a step: what the change comes to, what was typed, and what hinders. */
export type Step = { quote: ChangeQuote | null; values: Values; problem: Pick<Problem, 'code' | 'detail'> | null };

/** The line that the address names, else the first, with its product if that is still sold. */
export async function openLine(args: RouteArgs, order: Order) {
  const wanted = Number(args.url.searchParams.get('line'));
  const line = order.lines.find(({ id }) => id === wanted) ?? order.lines[0];
  const product = line && (await findProduct(args, line.product_id));
  if (!line || !product) return { line, design: undefined };
  const { view } = viewDesign(designable(product), line.selections);
  const initial: DesignState = { wanted: line.selections, view, quantity: line.quantity, earliest: null, notes: {} };
  return { line, design: { product, initial } };
}

async function findProduct(args: RouteArgs, id: number): Promise<Product | undefined> {
  try {
    return await getProduct(args, { id: String(id) });
  } catch (error) {
    if (error instanceof ProblemError && error.data.status === 404) return undefined;
    throw error;
  }
}

/** The free times and the order as it stands, before anything is wished for. */
export const firstStep = (args: RouteArgs, order: Order): Promise<Step> => quoted(args, order, {}, {});

/** Says what a change comes to, or asks the customer for it. A refusal keeps what was typed. */
export async function changeStep(args: RouteArgs, order: Order) {
  const form = await args.request.formData();
  const { line, design } = await openLine(args, order);
  const selections = design ? withoutHidden(designable(design.product), designIn(form)) : (line?.selections ?? []);
  const wish = wishOf(order, line, form, selections);
  const values = Object.fromEntries([...form].map(([name, value]) => [name, String(value)]));
  if (form.get('intent') !== 'ask') return quoted(args, order, wish, values);
  const { api, ask } = apiOf(args);
  try {
    await ask(
      api.POST('/api/v1/orders/{id}/changes', {
        params: { path: { id: order.id } },
        body: askBody(order, form, wish),
        headers: { 'Idempotency-Key': values.key || undefined },
      }),
    );
  } catch (error) {
    const step = await quoted(args, order, wish, values);
    return data<Step>({ ...step, problem: refusalOf(error) }, { status: refusalOf(error).status });
  }
  return redirect(`${paths.storeOrder(order.store.id, order.id)}#change`);
}

async function quoted(args: RouteArgs, order: Order, wish: ReturnType<typeof wishOf>, values: Values): Promise<Step> {
  const { api, ask } = apiOf(args);
  try {
    const params = { path: { id: order.id } };
    const quote = await ask(api.POST('/api/v1/orders/{id}/changes/quote', { params, body: { ...wish, days: 14 } }));
    return { quote, values, problem: null };
  } catch (error) {
    const problem = refusalOf(error);
    if (!wish.window_starts_at) return { quote: null, values, problem };
    // The time itself may be what is refused: without it there are those that are free.
    const { window_starts_at: _gone, ...others } = wish;
    const without = await quoted(args, order, others, { ...values, window: '' });
    return { ...without, problem: without.problem ?? problem };
  }
}

function refusalOf(error: unknown): Problem {
  if (error instanceof ProblemError && error.data.status < 500) return error.data;
  throw error;
}
