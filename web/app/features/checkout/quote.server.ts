import type { apiOf } from '../../lib/api.server.ts';
import { isProblem, type Problem, ProblemError } from '../../lib/problem.ts';
import type { FieldWords } from './check-values.ts';
import { fieldOf, type Quote, quoteWish, type SavedAddress, type Values } from './wishes.ts';

type Api = ReturnType<typeof apiOf>;
type Input = { token: string; values: Values; storeIds: readonly number[]; saved: readonly SavedAddress[] };
export type Quoted = { quote: Quote; values: Values; fields: FieldWords };

/**
 * The quote for what stands in the form. A chosen time that can't be had any more is left out and told at its field, so
 * that everything else is kept and the other times are shown.
 */
export async function quoteValues({ api, ask }: Api, input: Input): Promise<Quoted> {
  let { values } = input;
  const fields: FieldWords = {};
  for (let left = input.storeIds.length; ; left--) {
    const body = quoteWish(values, input.storeIds, input.saved);
    try {
      const quote = await ask(
        api.POST('/api/v1/carts/{token}/quote', { params: { path: { token: input.token } }, body }),
      );
      return { quote, values: withChoices(values, quote), fields };
    } catch (error) {
      const storeId = lostWindowOf(error);
      if (storeId === undefined || left === 0) throw error;
      fields[fieldOf.window(storeId)] = askAgain((error as ProblemError).data.detail);
      values = { ...values, [fieldOf.window(storeId)]: '' };
    }
  }
}

export const askAgain = (reason: string) => (/choose/i.test(reason) ? reason : `${reason} Choose another time.`);

/** The store whose chosen window is gone, by the facts of the refusal. */
export function lostWindowOf(error: unknown): number | undefined {
  const problem: Problem | undefined =
    error instanceof ProblemError ? error.data : isProblem(error) ? error : undefined;
  if (!problem || !/^delivery\/(window|store-closed)/.test(problem.code)) return undefined;
  return typeof problem.facts?.store_id === 'number' ? problem.facts.store_id : undefined;
}

/** The form says delivery or pickup for every store, and one way to pay that all of them take. */
function withChoices(values: Values, quote: Quote): Values {
  const full = { ...values };
  for (const store of quote.stores) full[fieldOf.fulfilment(store.store.id)] ??= store.fulfilment;
  const isOffered = (method: string) => quote.stores.every((store) => store.payment_methods.includes(method));
  if (!full.payment_method || !isOffered(full.payment_method))
    full.payment_method = ['card', 'cash'].find(isOffered) ?? '';
  return full;
}
