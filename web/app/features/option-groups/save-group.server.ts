import { data, redirect } from 'react-router';
import { apiOf } from '../../lib/api.server.ts';
import { ProblemError } from '../../lib/problem.ts';
import { paths } from '../../paths.ts';
import { attachGroup } from '../products/attach-group.server.ts';
import { idOf } from '../workplace/store.server.ts';
import { changeDraft, readPress } from './change-draft.ts';
import { type GroupDraft, isNew, type OptionDraft } from './draft.ts';
import { bodyOf, type FieldError, isBlank } from './draft-body.ts';
import { optionField, readDraft } from './draft-form.ts';
import { fieldOf, type Problem } from './find-problems.ts';
import type { OptionBody, StoreGroup } from './group.ts';

type RouteArgs = Parameters<typeof apiOf>[0];
type Api = ReturnType<typeof apiOf>;
type Place = { storeId: number; group: number | 'new' };

/** What comes back when nothing was saved: the form as it is, what is wrong with it, and what somebody else saved. */
export type SaveAnswer = {
  draft: GroupDraft;
  /** Options whose rare fields are shown. */
  open: number[];
  said?: string;
  problems: Problem[];
  current?: StoreGroup;
};

/**
 * The form of a group, sent. Its buttons that save nothing (add a row, move one) answer with the form changed, for
 * browsers without scripts.
 */
export async function saveGroup(args: RouteArgs, { storeId, group }: Place) {
  const form = await args.request.formData();
  const api = apiOf(args);
  const draft = readDraft(form);
  const open = form.getAll('open').map(Number);
  try {
    const currency = await currencyOf(api, storeId);
    const press = form.get('press');
    if (typeof press === 'string') return pressed({ draft, form, press, open, currency });
    const { body, errors } = bodyOf(draft, currency);
    if (errors.length > 0) return unreadable(draft, open, errors);
    const saved = await sendGroup(api, { storeId, group }, draft, body, form);
    // Who came from a product goes on there: a new group is made for it.
    const product = idOf(new URL(args.request.url).searchParams.get('product') ?? '') || undefined;
    if (group === 'new' && product && (await attachGroup(api, { storeId, productId: product }, saved.id)))
      return redirect(`${paths.storeProduct(storeId, product, { done: 'attach' })}#choices`);
    return redirect(paths.storeOptionGroup(storeId, saved.id, { done: group === 'new' ? 'added' : 'saved', product }));
  } catch (error) {
    return refused(error, draft, open);
  }
}

function unreadable(draft: GroupDraft, open: number[], errors: readonly FieldError[]) {
  const problems = errors.map(({ field, message }) => ({ field: fieldOf(field, draft), message, isError: true }));
  return data<SaveAnswer>({ draft, open, problems, said: 'Nothing is saved yet.' }, { status: 422 });
}

async function currencyOf({ api, ask }: Api, storeId: number): Promise<string> {
  const params = { path: { id: storeId } };
  return (await ask(api.GET('/api/v1/stores/{id}/catalogue', { params }))).currency;
}

type Pressed = { draft: GroupDraft; form: FormData; press: string; open: number[]; currency: string };

function pressed({ draft, form, press, open, currency }: Pressed) {
  const change = readPress(press, { text: String(form.get('paste') ?? ''), currency });
  const key = press.startsWith('open:') ? Number(press.slice(5)) : 0;
  const nextOpen = open.includes(key) ? open.filter((one) => one !== key) : key > 0 ? [...open, key] : open;
  return data<SaveAnswer>({ draft: change ? changeDraft(draft, change) : draft, open: nextOpen, problems: [] });
}

type Body = ReturnType<typeof bodyOf>['body'];

async function sendGroup(api: Api, { storeId, group }: Place, draft: GroupDraft, body: Body, form: FormData) {
  const { ask } = api;
  const rows = draft.options.filter((option) => !isBlank(option));
  const path = { id: storeId };
  if (group === 'new') {
    const options = body.options.map(({ id: _, ...option }: OptionBody) => option);
    const saved = await ask(
      api.api.POST('/api/v1/stores/{id}/option-groups', { params: { path }, body: { ...body, options } }),
    );
    await suspendOptions(api, storeId, rows, saved);
    return saved;
  }
  const params = { path: { id: storeId, group } };
  const before = await ask(api.api.GET('/api/v1/stores/{id}/option-groups/{group}', { params }));
  const options = body.options.map((option, i) => keepSwitch(option, rows[i], before, form));
  const version = Number(form.get('over') ?? form.get('version'));
  const saved = await ask(
    api.api.PUT('/api/v1/stores/{id}/option-groups/{group}', { params, body: { ...body, options, version } }),
  );
  await suspendOptions(
    api,
    storeId,
    rows.filter((row) => isNew(row.key) || row.sale !== form.get(optionField(row.key, 'sale_was'))),
    saved,
    rows,
  );
  return saved;
}

/** A baker's switch raises no version: where the form left it alone, it stays as the baker set it. */
function keepSwitch(option: OptionBody, row: OptionDraft | undefined, before: StoreGroup, form: FormData): OptionBody {
  const known = before.options.find(({ id }) => id === option.id);
  const isUntouched = row !== undefined && row.sale === form.get(optionField(row.key, 'sale_was'));
  return known && isUntouched ? { ...option, is_available: known.is_available } : option;
}

/** Until when an option is sold out is a switch of its own. */
async function suspendOptions(
  { api, ask }: Api,
  storeId: number,
  touched: readonly OptionDraft[],
  saved: StoreGroup,
  rows: readonly OptionDraft[] = touched,
) {
  for (const row of touched) {
    const option = saved.options[rows.indexOf(row)];
    const until = row.sale === 'yes' || row.sale === 'no' ? null : row.sale;
    if (!option || (option.suspended_until === null && until === null)) continue;
    const params = { path: { id: storeId, option: option.id } };
    await ask(
      api.PUT('/api/v1/stores/{id}/options/{option}/availability', { params, body: { suspended_until: until } }),
    );
  }
}

function refused(error: unknown, draft: GroupDraft, open: number[]) {
  if (!(error instanceof ProblemError) || error.data.status >= 500) throw error;
  const { status, detail, errors = [], facts } = error.data;
  const problems = errors.map(({ field, message }) => ({ field: fieldOf(field, draft), message, isError: true }));
  const current = status === 409 ? (facts?.current as StoreGroup | undefined) : undefined;
  return data<SaveAnswer>({ draft, open, problems, said: detail, ...(current && { current }) }, { status });
}
