import { redirect } from 'react-router';
import { SavedNotice } from '../../features/account/saved-notice.tsx';
import { decideOnStore } from '../../features/onboarding/decide.server.ts';
import { Decisions } from '../../features/onboarding/decisions.tsx';
import { Checklist, Facts, Members } from '../../features/onboarding/store-dossier.tsx';
import { ChangeList } from '../../features/settings/change-list.tsx';
import { AdminFrame } from '../../features/site/admin-frame.tsx';
import { idOf } from '../../features/workplace/store.server.ts';
import { STORE_STATES } from '../../features/workplace/store-states.ts';
import { apiOf } from '../../lib/api.server.ts';
import { formatDayTime } from '../../lib/format.ts';
import { refusal } from '../../lib/forms.ts';
import { pageMeta } from '../../lib/page-meta.ts';
import { paths } from '../../paths.ts';
import { StatusPill } from '../../ui/badge.tsx';
import { ButtonLink } from '../../ui/button.tsx';
import { Breadcrumbs } from '../../ui/navigation.tsx';
import type { Route } from './+types/store.ts';

const DONE: Record<string, string> = {
  approval: 'The store is open. Its owners got an e-mail.',
  return: 'The store was sent back. Its owners got an e-mail with your reason.',
  suspension: 'The store is suspended. Its owners got an e-mail with your reason.',
  reinstatement: 'The store is open again. Its owners got an e-mail.',
};

export async function loader(args: Route.LoaderArgs) {
  const { api, ask } = apiOf(args);
  const path = { id: idOf(args.params.id) };
  const dossier = await ask(api.GET('/api/v1/admin/stores/{id}', { params: { path } }));
  const history = await ask(
    api.GET('/api/v1/stores/{id}/audit', { params: { path, query: { subject: 'store', limit: 20 } } }),
  );
  return { ...dossier, history: history.items, done: DONE[args.url.searchParams.get('done') ?? ''] };
}

export async function action(args: Route.ActionArgs) {
  const form = await args.request.formData();
  const id = idOf(args.params.id);
  try {
    const done = await decideOnStore(apiOf(args), id, form);
    return redirect(`${paths.adminStore(id)}?done=${done}`);
  } catch (error) {
    return refusal(error, form);
  }
}

export const meta: Route.MetaFunction = (args) =>
  pageMeta(args, { title: `${args.loaderData?.store.name ?? 'Store'} for admins`, isPrivate: true });

export default function AdminStorePage({ loaderData, actionData }: Route.ComponentProps) {
  const { store, checklist, members, history, done } = loaderData;
  const { label, tone } = STORE_STATES[store.state];
  return (
    <AdminFrame current="stores">
      <Breadcrumbs crumbs={[{ label: 'Stores', href: paths.adminStores() }, { label: store.name }]} />
      <div className="mt-2 mb-5 flex flex-wrap items-center gap-x-4 gap-y-2">
        <h1 className="text-2xl">{store.name}</h1>
        <StatusPill tone={tone}>{label}</StatusPill>
        {store.state === 'submitted' && store.submitted_at && (
          <span className="text-content-muted text-sm">since {formatDayTime(store.submitted_at, store.timezone)}</span>
        )}
        <span className="ml-auto flex flex-wrap gap-2">
          {store.state === 'live' && (
            <ButtonLink href={paths.store(store.slug)} tone="quiet" size="small">
              In the shop
            </ButtonLink>
          )}
          <ButtonLink href={paths.storeProducts(store.id)} tone="quiet" size="small">
            Its products
          </ButtonLink>
          <ButtonLink href={paths.storeSettings(store.id)} tone="quiet" size="small">
            Its settings
          </ButtonLink>
        </span>
      </div>
      {!actionData && <SavedNotice words={done} />}
      <div className="grid grid-cols-1 items-start gap-5 lg:grid-cols-[1fr_22rem]">
        <div className="grid grid-cols-1 gap-5">
          <Facts store={store} />
          <section aria-label="History" className="grid grid-cols-1 gap-3">
            <h2 className="text-xl">History</h2>
            {history.length === 0 ? (
              <p className="text-content-muted">Nothing has happened to it yet.</p>
            ) : (
              <ChangeList changes={history} timezone={store.timezone} currency={store.currency} />
            )}
          </section>
        </div>
        <div className="grid grid-cols-1 gap-5 max-lg:order-first">
          <Decisions store={store} missing={checklist.missing} refusal={actionData} />
          <Checklist checklist={checklist} />
          <Members members={members} />
        </div>
      </div>
    </AdminFrame>
  );
}
