import { ChangeList } from '../../features/settings/change-list.tsx';
import { idOf, workplaceOf } from '../../features/workplace/store.server.ts';
import { StoreBar } from '../../features/workplace/store-bar.tsx';
import { apiOf } from '../../lib/api.server.ts';
import { pageMeta } from '../../lib/page-meta.ts';
import { paths } from '../../paths.ts';
import { ButtonLink } from '../../ui/button.tsx';
import { Main } from '../../ui/header.tsx';
import { Breadcrumbs, Tabs } from '../../ui/navigation.tsx';
import { EmptyState } from '../../ui/states.tsx';
import type { Route } from './+types/changes.ts';

const VIEWS = [
  { subject: undefined, label: 'Everything' },
  { subject: 'store', label: 'Store' },
  { subject: 'products', label: 'Products' },
  { subject: 'choices', label: 'Choices' },
  { subject: 'times', label: 'Times' },
  { subject: 'delivery', label: 'Delivery' },
  { subject: 'staff', label: 'Staff' },
] as const;

const PAGE = 40;

export async function loader(args: Route.LoaderArgs) {
  const store = await workplaceOf(args);
  const { api, ask } = apiOf(args);
  const asked = args.url.searchParams;
  const subject = VIEWS.find((view) => view.subject === asked.get('subject'))?.subject;
  // A product's own page leads to its changes alone.
  const subject_id = idOf(asked.get('subject_id') ?? '') || undefined;
  const cursor = asked.get('cursor') ?? undefined;
  const params = { path: { id: store.id }, query: { subject, subject_id, cursor, limit: PAGE } };
  const { items, next, currency } = await ask(api.GET('/api/v1/stores/{id}/audit', { params }));
  return { store, changes: items, next, currency, subject, subject_id, isFirst: cursor === undefined };
}

export const meta: Route.MetaFunction = (args) => pageMeta(args, { title: 'Changes', isPrivate: true });

export default function ChangesPage({ loaderData }: Route.ComponentProps) {
  const { store, changes, next, currency, subject, subject_id, isFirst } = loaderData;
  const tabs = VIEWS.map((view) => ({
    label: view.label,
    href: paths.storeChanges(store.id, { subject: view.subject }),
    isCurrent: view.subject === subject,
  }));
  return (
    <>
      <StoreBar store={store} current="settings" />
      <Main className="page-width flex-1 py-4">
        <div className="mx-auto max-w-3xl">
          <Breadcrumbs crumbs={[{ label: 'Settings', href: paths.storeSettings(store.id) }, { label: 'Changes' }]} />
          <h1 className="mt-2 mb-3 text-2xl">What was changed, and by whom</h1>
          <Tabs label="About" tabs={tabs} />
          <div className="pt-5">
            {changes.length === 0 ? (
              <EmptyState title="Nothing was changed here yet" />
            ) : (
              <ChangeList changes={changes} timezone={store.timezone} currency={currency} />
            )}
          </div>
          <p className="flex flex-wrap justify-center gap-3 py-6">
            {!isFirst && (
              <ButtonLink href={paths.storeChanges(store.id, { subject, subject_id })} tone="plain">
                Newest changes
              </ButtonLink>
            )}
            {next && (
              <ButtonLink
                href={paths.storeChanges(store.id, { subject, subject_id, cursor: next })}
                tone="quiet"
                rel="next"
              >
                Show older ones
              </ButtonLink>
            )}
          </p>
        </div>
      </Main>
    </>
  );
}
