import { redirect } from 'react-router';
import { RefusalNotice } from '../../features/account/door.tsx';
import { ChecklistItems } from '../../features/onboarding/checklist.tsx';
import { OpeningNotice } from '../../features/onboarding/opening-notice.tsx';
import { idOf, workplaceOf } from '../../features/workplace/store.server.ts';
import { StoreBar } from '../../features/workplace/store-bar.tsx';
import { apiOf } from '../../lib/api.server.ts';
import { refusal } from '../../lib/forms.ts';
import { pageMeta } from '../../lib/page-meta.ts';
import { paths } from '../../paths.ts';
import { Main } from '../../ui/header.tsx';
import type { Route } from './+types/start.ts';

export async function loader(args: Route.LoaderArgs) {
  const store = await workplaceOf(args);
  const { api, ask } = apiOf(args);
  const params = { path: { id: store.id } };
  const checklist = await ask(api.GET('/api/v1/stores/{id}/checklist', { params }));
  // Bakers see how far it is, and none of the numbers.
  const file = store.role === 'baker' ? null : await ask(api.GET('/api/v1/stores/{id}/settings', { params }));
  return { store, checklist, reason: file?.review_reason ?? null, slug: file?.slug ?? null };
}

export async function action(args: Route.ActionArgs) {
  const { api, ask } = apiOf(args);
  const form = await args.request.formData();
  const id = idOf(args.params.id);
  const params = { path: { id } };
  try {
    if (form.get('intent') === 'withdraw') await ask(api.DELETE('/api/v1/stores/{id}/submission', { params }));
    else await ask(api.POST('/api/v1/stores/{id}/submission', { params }));
  } catch (error) {
    return refusal(error, form);
  }
  return redirect(paths.storeStart(id));
}

export const meta: Route.MetaFunction = (args) =>
  pageMeta(args, { title: `Open ${args.loaderData?.store.name ?? 'a store'}`, isPrivate: true });

export default function StartPage({ loaderData, actionData }: Route.ComponentProps) {
  const { store, checklist, reason, slug } = loaderData;
  return (
    <>
      <StoreBar store={store} current="start" />
      <Main className="page-width flex-1 py-6">
        <div className="mx-auto grid max-w-3xl grid-cols-1 gap-6">
          <h1 className="text-2xl">On the way to your first order</h1>
          <RefusalNotice refusal={actionData} />
          <OpeningNotice {...{ store, checklist, reason, slug }} />
          <ChecklistItems checklist={checklist} canEdit={store.role !== 'baker' && store.state !== 'closed'} />
        </div>
      </Main>
    </>
  );
}
