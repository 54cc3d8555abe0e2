import { apiOf } from '../../lib/api.server.ts';
import { ProblemError } from '../../lib/problem.ts';
import { idOf, type Workplace } from '../workplace/store.server.ts';
import { draftOf } from './draft.ts';
import type { StoreGroup } from './group.ts';
import type { Tonight } from './sale-field.tsx';
import { draftFrom } from './templates.ts';
import { midnightAfter } from './tonight.ts';

type RouteArgs = Parameters<typeof apiOf>[0];

/**
 * A group to edit, or a template to begin with: with the store's other groups, its products to see it in, and the one that
 * is shown first. Five calls of the API, four at once.
 */
export async function loadGroup(args: RouteArgs, store: Workplace, groupText: string) {
  const { api, ask } = apiOf(args);
  const path = { id: store.id };
  const [{ items: groups }, { currency }, products, tonight] = await Promise.all([
    ask(api.GET('/api/v1/stores/{id}/option-groups', { params: { path } })),
    ask(api.GET('/api/v1/stores/{id}/catalogue', { params: { path } })),
    ask(api.GET('/api/v1/stores/{id}/products', { params: { path, query: { limit: 100 } } })),
    findTonight(args, store.id),
  ]);
  const group = groupText === 'new' ? undefined : findGroup(groups, idOf(groupText));
  const now = Date.now();
  const template = args.url.searchParams.get('template');
  const asked = idOf(args.url.searchParams.get('product') ?? '');
  const shown = await findShown(args, store.id, asked, group);
  return {
    group,
    others: groups.filter(({ id }) => id !== group?.id),
    template,
    draft: group ? draftOf(group, currency, now) : draftFrom(template),
    currency,
    products: products.items.map(({ id, name }) => ({ id, name })),
    shown,
    /** The product from whose page somebody came. */
    from: shown?.id === asked ? { id: shown.id, name: shown.name } : undefined,
    tonight,
    now,
  };
}

/** The product to see it in: the one somebody comes from, else one that has it. */
async function findShown(args: RouteArgs, storeId: number, asked: number, group: StoreGroup | undefined) {
  const { api } = apiOf(args);
  const first = group?.used_by.find(({ status }) => status === 'active') ?? group?.used_by[0];
  for (const product of [asked, first?.id ?? 0].filter((id) => id > 0)) {
    const params = { path: { id: storeId, product } };
    const { data } = await api.GET('/api/v1/stores/{id}/products/{product}', { params });
    if (data) return data;
  }
  return undefined;
}

export type LoadedGroup = Awaited<ReturnType<typeof loadGroup>>;

function findGroup(groups: readonly StoreGroup[], id: number): StoreGroup {
  const group = groups.find((one) => one.id === id);
  if (group) return group;
  throw new ProblemError({
    title: 'Not found',
    status: 404,
    code: 'catalogue/unknown-group',
    detail: 'There is no such option group.',
  });
}

/** The end of the store's day; undefined for a store that is not shown yet, whose clock nobody tells. */
export async function findTonight(args: RouteArgs, storeId: number): Promise<Tonight> {
  const { api } = apiOf(args);
  const { data } = await api.GET('/api/v1/stores/{id}', { params: { path: { id: String(storeId) } } });
  return data && { at: midnightAfter(Date.now(), data.timezone), zone: data.timezone };
}
