import { data, redirect } from 'react-router';
import type { apiOf } from '../../lib/api.server.ts';
import { ProblemError } from '../../lib/problem.ts';
import { paths } from '../../paths.ts';
import { readAmount } from './amounts.ts';
import { formNameOf } from './field-names.ts';
import { fieldsOf } from './fields.ts';
import { type FieldErrors, KINDS } from './product-form.ts';

type Api = ReturnType<typeof apiOf>;
type NewAnswer = { fields: string; errors: FieldErrors; message?: string };

/** The few words that a draft begins with; then its editor. */
export async function createProduct({ api, ask }: Api, storeId: number, request: Request) {
  const fields = fieldsOf(await request.formData());
  const text = (name: string) => (fields.get(name) ?? '').trim();
  const amount = readAmount(text('price') || '0');
  const errors: FieldErrors = {};
  if (text('name') === '') errors.name = 'Give it a name.';
  if (amount === undefined) errors.price = 'Give a price such as 450 or 450.50.';
  const answer = (more: Partial<NewAnswer>, status: number) =>
    data<NewAnswer>({ fields: fields.toString(), errors, ...more }, { status });
  if (amount === undefined || errors.name) return answer({}, 422);
  try {
    const inStore = { path: { id: storeId } };
    const { currency } = await ask(api.GET('/api/v1/stores/{id}/catalogue', { params: inStore }));
    const kind = KINDS.find((one) => one === text('kind')) ?? 'signature';
    const body = { name: text('name'), category: text('category'), kind, price: { amount, currency } };
    const { id } = await ask(api.POST('/api/v1/stores/{id}/products', { params: inStore, body }));
    return redirect(paths.storeProduct(storeId, id, { done: 'created' }));
  } catch (error) {
    if (!(error instanceof ProblemError) || error.data.status >= 500) throw error;
    const named = (error.data.errors ?? []).map((one) => [formNameOf(one.field), one.message] as const);
    return answer({ errors: Object.fromEntries(named), message: error.data.detail }, error.data.status);
  }
}
