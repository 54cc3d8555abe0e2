import { actOnCover } from '../../features/pictures/act-on-cover.server.ts';
import { StoreCover } from '../../features/pictures/store-cover.tsx';
import { idOf, workplaceOf } from '../../features/workplace/store.server.ts';
import { StoreBar } from '../../features/workplace/store-bar.tsx';
import { apiOf } from '../../lib/api.server.ts';
import { pageMeta } from '../../lib/page-meta.ts';
import { paths } from '../../paths.ts';
import { Main } from '../../ui/header.tsx';
import { Breadcrumbs } from '../../ui/navigation.tsx';
import type { Route } from './+types/cover.ts';

export async function loader(args: Route.LoaderArgs) {
  const store = await workplaceOf(args);
  const { api, ask } = apiOf(args);
  const { cover_photo } = await ask(api.GET('/api/v1/stores/{id}/cover', { params: { path: { id: store.id } } }));
  return { store, cover_photo };
}

export const action = (args: Route.ActionArgs) => actOnCover(apiOf(args), idOf(args.params.id), args.request);

export const meta: Route.MetaFunction = (args) => pageMeta(args, { title: 'Picture of the store', isPrivate: true });

/** What the forms of `<StoreCover>` lead to without JavaScript. */
export default function StoreCoverPage({ loaderData, actionData }: Route.ComponentProps) {
  const { store, cover_photo } = loaderData;
  return (
    <>
      <StoreBar store={store} current="settings" />
      <Main className="page-width flex-1 py-4">
        <Breadcrumbs crumbs={[{ label: 'Settings', href: paths.storeSettings(store.id) }, { label: 'Picture' }]} />
        <h1 className="sr-only">Picture of {store.name}</h1>
        <div className="mt-4">
          <StoreCover storeId={store.id} photo={cover_photo} trouble={actionData?.trouble} />
        </div>
      </Main>
    </>
  );
}
