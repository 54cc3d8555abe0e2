import { redirect } from 'react-router';
import { changePause } from '../../features/settings/pause.server.ts';
import { PauseForm } from '../../features/settings/pause-form.tsx';
import { STORE_STATES } from '../../features/workplace/store-states.ts';
import { apiOf } from '../../lib/api.server.ts';
import { type Refusal, refusal } from '../../lib/forms.ts';
import { pageMeta } from '../../lib/page-meta.ts';
import { paths, safeNext } from '../../paths.ts';
import { StatusPill } from '../../ui/badge.tsx';
import { ButtonLink } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { Main } from '../../ui/header.tsx';
import { EmptyState } from '../../ui/states.tsx';
import type { Route } from './+types/stores.ts';

/** Who works at one store goes straight to its board, or to what it still needs; `all` stays here. */
export async function loader(args: Route.LoaderArgs) {
  const { api, ask } = apiOf(args);
  const { memberships, role } = await ask(api.GET('/api/v1/people/me'));
  const [only, ...more] = memberships;
  if (only && more.length === 0 && !args.url.searchParams.has('all'))
    throw redirect(isOpening(only) ? paths.storeStart(only.store_id) : paths.storeBoard(only.store_id));
  return { memberships, isAdmin: role === 'admin' };
}

/** The presses of `PauseForm`, from here and from other pages of a store. */
export async function action(args: Route.ActionArgs) {
  const form = await args.request.formData();
  try {
    await changePause(apiOf(args), form);
  } catch (error) {
    return refusal(error, form);
  }
  const from = args.request.headers.get('referer');
  const back = from && URL.canParse(from) ? new URL(from) : undefined;
  return redirect(back?.pathname.startsWith('/store/') ? safeNext(back.pathname) : paths.stores({ all: true }));
}

export const meta: Route.MetaFunction = (args) => pageMeta(args, { title: 'Your stores', isPrivate: true });

type Membership = Route.ComponentProps['loaderData']['memberships'][number];

const isOpening = ({ store_state }: Membership) => ['draft', 'submitted', 'returned'].includes(store_state);

export default function StoresPage({ loaderData, actionData }: Route.ComponentProps) {
  const { memberships, isAdmin } = loaderData;
  return (
    <Main className="page-width flex-1 py-8 sm:py-12">
      <div className="mb-6 flex flex-wrap items-center justify-between gap-4">
        <h1 className="text-3xl">Your stores</h1>
        <div className="flex flex-wrap gap-3">
          {isAdmin && (
            <ButtonLink href={paths.adminStores()} tone="quiet">
              All stores
            </ButtonLink>
          )}
          {memberships.length > 0 && (
            <ButtonLink href={paths.storeNew()} tone="quiet">
              Open a store
            </ButtonLink>
          )}
        </div>
      </div>
      {memberships.length === 0 && (
        <EmptyState
          title="You work at no store yet"
          actions={<ButtonLink href={paths.storeNew()}>Open a store</ButtonLink>}
        >
          Open one of your own, or ask an owner to invite you with the e-mail address you signed in with.
        </EmptyState>
      )}
      <ul className="grid gap-4 lg:grid-cols-2">
        {memberships.map((store) => (
          <li key={store.store_id}>
            <StoreCard store={store} refusal={actionData} />
          </li>
        ))}
      </ul>
    </Main>
  );
}

function StoreCard({ store, refusal: refused }: { store: Membership; refusal: Refusal | undefined }) {
  const { store_id: id, store_name: name, role, store_state, paused_until } = store;
  const { label, tone } = STORE_STATES[store_state];
  const isRefused = refused?.values.store === String(id);
  return (
    <Card className="grid h-full content-start gap-4">
      <div className="flex flex-wrap items-start justify-between gap-3">
        <div>
          <h2 className="text-xl">{name}</h2>
          <p className="text-content-muted first-letter:uppercase">{role}</p>
        </div>
        <StatusPill tone={paused_until ? 'caution' : tone}>{paused_until ? 'Paused' : label}</StatusPill>
      </div>
      <div className="flex flex-wrap gap-2">
        {isOpening(store) && <ButtonLink href={paths.storeStart(id)}>See what is missing</ButtonLink>}
        <ButtonLink href={paths.storeBoard(id)} tone={isOpening(store) ? 'plain' : 'primary'}>
          Board<span className="sr-only"> of {name}</span>
        </ButtonLink>
        <ButtonLink href={paths.storeOrders(id)} tone={isOpening(store) ? 'plain' : 'quiet'}>
          All orders<span className="sr-only"> of {name}</span>
        </ButtonLink>
      </div>
      {store_state === 'live' && (
        <div className="grid gap-2 border-line border-t pt-4">
          {!paused_until && <p className="text-content-muted text-sm">Pause, when it gets too much</p>}
          <PauseForm
            store={{ id, name, paused_until, timezone: store.store_timezone }}
            error={isRefused ? refused?.problem.detail : undefined}
          />
        </div>
      )}
    </Card>
  );
}
