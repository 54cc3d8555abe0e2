import { data, redirect } from 'react-router';
import type { components } from '../../../../contract/api-types.gen.ts';
import type { apiOf } from '../../lib/api.server.ts';
import { type Problem, ProblemError } from '../../lib/problem.ts';
import { paths } from '../../paths.ts';
import { formNameOf } from './field-names.ts';
import { type Fields, fieldsOf, isSame, takeUnit } from './fields.ts';
import { type Opened, openSaved, pressForm, readOpened, reopen } from './form-state.ts';
import { withoutBlankRows } from './lists.ts';
import { type StoreProduct, savedFields, valuesOf } from './product.ts';
import { type FieldErrors, readProduct } from './product-form.ts';

type Api = ReturnType<typeof apiOf>;
export type Change = components['schemas']['ProductChangeInput'];
export type Where = { storeId: number; productId: number };

/** Why nothing was saved, or not all that was asked for; `opened` is the form as it goes on (form-state.ts). */
export type SaveAnswer = {
  opened: string;
  problem?: { code: string; status: number; detail: string };
  errors: FieldErrors;
  /** It is saved, and only what was asked besides was refused. */
  isSaved: boolean;
};

/** What a press on the editor's form does: a redirect when it worked, else the form with what is wrong. */
export async function pressProduct(api: Api, where: Where, form: FormData) {
  const fields = fieldsOf(form);
  const presses = fields.getAll('press');
  const press = presses.at(-1) ?? 'save';
  const next = pressForm(fields, press);
  if (next) return { opened: writeOpened(next), errors: {}, isSaved: false } satisfies SaveAnswer;
  const opened = readOpened(withoutBlankRows(fields));
  const step = { isSaved: false, opened };
  try {
    const saved = await saveIfChanged(api, where, opened);
    step.isSaved = saved.version !== opened.version;
    step.opened = openSaved(saved.version, savedFields(saved));
    if (press === 'publish') await putStatus(api, where, 'active', saved.version);
    if (press === 'withdraw') await putStatus(api, where, 'draft', saved.version);
  } catch (error) {
    return answerOf(error, step, () => getProduct(api, where));
  }
  return redirect(paths.storeProduct(where.storeId, where.productId, { done: press }));
}

class Unreadable extends Error {
  readonly errors: FieldErrors;
  constructor(errors: FieldErrors) {
    super('The form has fields that cannot be read.');
    this.errors = errors;
  }
}

export const getProduct = ({ api, ask }: Api, { storeId, productId }: Where): Promise<StoreProduct> =>
  ask(api.GET('/api/v1/stores/{id}/products/{product}', { params: { path: { id: storeId, product: productId } } }));

async function saveIfChanged({ api, ask }: Api, where: Where, opened: Opened): Promise<StoreProduct> {
  const now = await getProduct({ api, ask }, where);
  const { values, errors } = readProduct(opened.fields, now.currency);
  if (Object.keys(errors).length > 0) throw new Unreadable(errors);
  const wasStock = readProduct(opened.base, now.currency).values.stock;
  const art =
    isSame(opened.base, opened.fields, 'art') && now.version === opened.version ? valuesOf(now).art : values.art;
  const body = { ...values, art, version: opened.version, expected_stock: wasStock } as unknown as Change;
  const path = { id: where.storeId, product: where.productId };
  return ask(api.PUT('/api/v1/stores/{id}/products/{product}', { params: { path }, body }));
}

export async function putStatus(
  { api, ask }: Api,
  { storeId, productId }: Where,
  status: 'draft' | 'active' | 'archived',
  version: number,
): Promise<void> {
  const params = { path: { id: storeId, product: productId } };
  await ask(api.PUT('/api/v1/stores/{id}/products/{product}/status', { params, body: { status, version } }));
}

type Step = { isSaved: boolean; opened: Opened };

async function answerOf(error: unknown, { isSaved, opened }: Step, again: () => Promise<StoreProduct>) {
  if (error instanceof Unreadable)
    return data<SaveAnswer>({ opened: writeOpened(opened), errors: error.errors, isSaved }, { status: 422 });
  if (!(error instanceof ProblemError) || error.data.status >= 500) throw error;
  const { status } = error.data;
  const { code, detail } = error.data;
  if (code === 'catalogue/stock-moved') {
    const now = savedFields(await again());
    // What was sold meanwhile is seen with this answer: whoever saves again means it.
    const next = { ...opened, base: takeUnit(takeUnit(opened.base, now, 'stock'), now, 'stock_mode') };
    return data<SaveAnswer>({ opened: writeOpened(next), isSaved, errors: { stock: detail } }, { status });
  }
  const next = code === 'catalogue/changed-meanwhile' ? reopenOn(opened, await again()) : opened;
  return data<SaveAnswer>({ opened: writeOpened(next), isSaved, ...wordsOf(error.data) }, { status });
}

const reopenOn = (opened: Opened, now: StoreProduct): Opened =>
  reopen(opened, opened.fields, { version: now.version, fields: savedFields(now) });

function wordsOf({ code, status, detail, errors = [] }: Problem) {
  const named = errors.map((error) => [formNameOf(error.field), sentence(error.message)] as const);
  return {
    problem: { code, status, detail },
    errors: Object.fromEntries(named.filter(([field]) => field !== '')),
  };
}

const sentence = (message: string) =>
  /^(must|is|needs) /.test(message) ? `It ${message}.` : /[.?]$/.test(message) ? message : `${message}.`;

function writeOpened({ version, base, fields, both }: Opened): string {
  const form: Fields = new URLSearchParams(fields);
  form.set('version', String(version));
  form.set('base', base.toString());
  for (const unit of both) form.append('both', unit);
  return form.toString();
}
