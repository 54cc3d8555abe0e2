import { data, redirect } from 'react-router';
import { apiOf } from '../../lib/api.server.ts';
import { type Problem, ProblemError } from '../../lib/problem.ts';
import { paths } from '../../paths.ts';
import type { LineCode } from './order-line.ts';
import { fieldOf, type ManualQuote, missingOf, orderBody, quoteBody, type Values, walkIn } from './values.ts';

type RouteArgs = Parameters<typeof apiOf>[0];

/** What the page knows after a step: the lines priced, the times, what was typed, and what hinders. */
export type Step = {
  lines: LineCode[];
  values: Values;
  quote: ManualQuote | null;
  problem: Pick<Problem, 'code' | 'detail'> | null;
  fields: Record<string, string>;
};

const NOT_KEPT = new Set(['line', 'intent']);

/** Prices what stands in the form, or takes the order. A refusal keeps all that was typed, with the times that are free now. */
export async function takeStep(args: RouteArgs, storeId: number) {
  const form = await args.request.formData();
  const intent = form.get('intent');
  const lines = form.getAll('line').map(String);
  const typed = Object.fromEntries(
    [...form].flatMap(([name, value]) => (NOT_KEPT.has(name) ? [] : [[name, String(value).trim()]])),
  );
  const values = intent === 'walk_in' ? walkIn(typed) : typed;
  if (intent !== 'place') return priced(args, storeId, { lines, values, takesFirst: intent === 'walk_in' });
  const fields = missingOf(values, lines);
  if (Object.keys(fields).length > 0) {
    const step = await priced(args, storeId, { lines, values });
    return data<Step>({ ...step, fields }, { status: 422 });
  }
  return place(args, storeId, lines, values);
}

async function place(args: RouteArgs, storeId: number, lines: LineCode[], values: Values) {
  const { api, ask } = apiOf(args);
  try {
    const order = await ask(
      api.POST('/api/v1/stores/{id}/orders', {
        params: { path: { id: storeId } },
        body: orderBody(values, lines),
        headers: { 'Idempotency-Key': values.key || undefined },
      }),
    );
    return redirect(paths.storeOrder(storeId, order.id));
  } catch (error) {
    const problem = refusalOf(error);
    const fields = Object.fromEntries((problem.errors ?? []).map(({ field, message }) => [fieldOf(field), message]));
    const step = await priced(args, storeId, { lines, values });
    return data<Step>({ ...step, problem, fields }, { status: problem.status });
  }
}

type Asked = { lines: LineCode[]; values: Values; takesFirst?: boolean };

/** A time that is gone is taken out of the form; `takesFirst` puts the first free one in. */
export async function priced(args: RouteArgs, storeId: number, { lines, values, takesFirst }: Asked): Promise<Step> {
  const step: Step = { lines, values, quote: null, problem: null, fields: {} };
  if (lines.length === 0) return step;
  try {
    const quote = await askQuote(args, storeId, quoteBody(values, lines));
    const first = takesFirst ? quote.quote.earliest?.starts_at : undefined;
    if (first) return priced(args, storeId, { lines, values: { ...values, window: first } });
    return { ...step, quote, values: withoutGone(values, quote) };
  } catch (error) {
    const problem = refusalOf(error);
    if (!values.window) return { ...step, problem };
    // The time itself may be what is refused: without it there is a price, and the times that are free.
    const without = await priced(args, storeId, { lines, values: { ...values, window: '' } });
    return { ...without, problem: without.problem ?? problem };
  }
}

function askQuote(args: RouteArgs, storeId: number, body: ReturnType<typeof quoteBody>) {
  const { api, ask } = apiOf(args);
  return ask(api.POST('/api/v1/stores/{id}/orders/quote', { params: { path: { id: storeId } }, body }));
}

function withoutGone(values: Values, { quote }: ManualQuote): Values {
  const isThere = quote.days.some(({ windows }) =>
    windows.some(({ starts_at, is_possible }) => is_possible && starts_at === values.window),
  );
  return isThere ? values : { ...values, window: '' };
}

function refusalOf(error: unknown): Problem {
  if (error instanceof ProblemError && error.data.status < 500) return error.data;
  throw error;
}
