import { GroupCard } from '../../features/option-groups/group-card.tsx';
import { actOnGroups } from '../../features/option-groups/list-groups.server.ts';
import { findTonight } from '../../features/option-groups/load-group.server.ts';
import { NewGroup } from '../../features/option-groups/new-group.tsx';
import { conditionOf } from '../../features/option-groups/words.ts';
import { idOf, workplaceOf } from '../../features/workplace/store.server.ts';
import { StoreBar } from '../../features/workplace/store-bar.tsx';
import { apiOf } from '../../lib/api.server.ts';
import { pageMeta } from '../../lib/page-meta.ts';
import { paths } from '../../paths.ts';
import { Main } from '../../ui/header.tsx';
import { Breadcrumbs } from '../../ui/navigation.tsx';
import { Notice } from '../../ui/notice.tsx';
import { EmptyState } from '../../ui/states.tsx';
import type { Route } from './+types/option-groups.ts';

export async function loader(args: Route.LoaderArgs) {
  const store = await workplaceOf(args);
  const { api, ask } = apiOf(args);
  const path = { id: store.id };
  const [{ items }, { currency }, tonight] = await Promise.all([
    ask(api.GET('/api/v1/stores/{id}/option-groups', { params: { path } })),
    ask(api.GET('/api/v1/stores/{id}/catalogue', { params: { path } })),
    findTonight(args, store.id),
  ]);
  const { searchParams } = args.url;
  const going = idOf(searchParams.get('delete') ?? '');
  return { store, groups: items, currency, tonight, going, isDeleted: searchParams.get('done') === 'deleted' };
}

export const action = (args: Route.ActionArgs) => actOnGroups(args, idOf(args.params.id));

export const meta: Route.MetaFunction = (args) => pageMeta(args, { title: 'Option groups', isPrivate: true });

export default function OptionGroupsPage({ loaderData, actionData }: Route.ComponentProps) {
  const { store, groups, currency, tonight, going, isDeleted } = loaderData;
  const canEdit = store.role !== 'baker';
  const refused = Number(actionData?.values.group);
  return (
    <>
      <StoreBar store={store} current="products" />
      <Main className="page-width flex-1 py-4">
        <Breadcrumbs
          crumbs={[{ label: 'Products', href: paths.storeProducts(store.id) }, { label: 'Option groups' }]}
        />
        <div className="mb-5 grid gap-3">
          <h1 className="text-2xl">Option groups</h1>
          <p className="max-w-text text-content-muted">
            What customers choose on a product: sizes, flavours, words. One group can be on many products, and changes
            on all of them at once.
          </p>
          {isDeleted && <Notice tone="positive" isLive title="Deleted." />}
          {actionData && Number.isNaN(refused) && <Notice tone="danger" isLive title={actionData.problem.detail} />}
          {canEdit && <NewGroup storeId={store.id} isOpen={groups.length === 0} />}
        </div>
        {groups.length === 0 ? (
          <EmptyState title="No groups yet">
            {canEdit ? 'Begin with one of those above; you can change everything in it.' : 'Your manager adds them.'}
          </EmptyState>
        ) : (
          <ul className="grid gap-4">
            {groups.map((group) => (
              <li key={group.id} id={`group-${group.id}`} className="scroll-mt-4">
                <GroupCard
                  storeId={store.id}
                  {...{ group, currency, tonight, canEdit }}
                  condition={conditionOf(group, groups)}
                  isGoing={going === group.id}
                  problem={refused === group.id ? actionData?.problem.detail : undefined}
                />
              </li>
            ))}
          </ul>
        )}
      </Main>
    </>
  );
}
