import { data, redirect } from 'react-router';
import { GroupEditor } from '../../features/option-groups/editor.tsx';
import { loadGroup } from '../../features/option-groups/load-group.server.ts';
import { type SaveAnswer, saveGroup } from '../../features/option-groups/save-group.server.ts';
import { idOf, workplaceOf } from '../../features/workplace/store.server.ts';
import { StoreBar } from '../../features/workplace/store-bar.tsx';
import { pageMeta } from '../../lib/page-meta.ts';
import { paths } from '../../paths.ts';
import { Main } from '../../ui/header.tsx';
import { Breadcrumbs } from '../../ui/navigation.tsx';
import type { Route } from './+types/option-group.ts';

const DONE: Record<string, string> = {
  saved: 'Saved. Every product that has it follows.',
  added: 'Added. Now put it on a product.',
  copied: 'This is the copy. It is on no product yet.',
};

/** Bakers have what they need on the list. */
export async function loader(args: Route.LoaderArgs) {
  const store = await workplaceOf(args);
  if (store.role === 'baker') throw redirect(paths.storeOptionGroups(store.id));
  const loaded = await loadGroup(args, store, args.params.group);
  return { store, loaded, done: DONE[args.url.searchParams.get('done') ?? ''] };
}

export function action(args: Route.ActionArgs) {
  const { id, group } = args.params;
  return saveGroup(args, { storeId: idOf(id), group: group === 'new' ? 'new' : idOf(group) });
}

/** Without a connection the form stays as it is, and says so. */
export async function clientAction({ serverAction }: Route.ClientActionArgs) {
  try {
    return await serverAction();
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    // A refusal reads nothing again: without a connection that would fail, and take the form along.
    return data({ isOffline: true as const }, { status: 503 });
  }
}

export const meta: Route.MetaFunction = (args) =>
  pageMeta(args, { title: args.loaderData?.loaded.group?.name ?? 'New option group', isPrivate: true });

export default function OptionGroupPage({ loaderData, actionData }: Route.ComponentProps) {
  const { store, loaded, done } = loaderData;
  const { group, from } = loaded;
  const isOffline = actionData !== undefined && 'isOffline' in actionData;
  const answer = isOffline ? undefined : (actionData as SaveAnswer | undefined);
  const title = group?.name ?? 'New option group';
  const back = from
    ? { label: from.name, href: paths.storeProduct(store.id, from.id) }
    : { label: 'Option groups', href: paths.storeOptionGroups(store.id) };
  return (
    <>
      <StoreBar store={store} current="products" />
      <Main className="mx-auto w-full max-w-[90rem] flex-1 px-4 py-4 sm:px-6">
        <Breadcrumbs crumbs={[{ label: 'Products', href: paths.storeProducts(store.id) }, back, { label: title }]} />
        <h1 className="mb-5 text-2xl">{title}</h1>
        <GroupEditor storeId={store.id} {...{ loaded, answer, isOffline, done }} />
      </Main>
    </>
  );
}
