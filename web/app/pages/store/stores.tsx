import { redirect } from 'react-router';
import { apiOf } from '../../lib/api.server.ts';
import { pageMeta } from '../../lib/page-meta.ts';
import { paths } from '../../paths.ts';
import { ButtonLink } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { Main } from '../../ui/header.tsx';
import { EmptyState } from '../../ui/states.tsx';
import type { Route } from './+types/stores.ts';

/** Who works at one store goes straight to its board. */
export async function loader(args: Route.LoaderArgs) {
  const { api, ask } = apiOf(args);
  const { memberships } = await ask(api.GET('/api/v1/people/me'));
  const [only, ...more] = memberships;
  if (only && more.length === 0) throw redirect(paths.storeBoard(only.store_id));
  return { memberships };
}

export const meta: Route.MetaFunction = (args) => pageMeta(args, { title: 'Your stores', isPrivate: true });

export default function StoresPage({ loaderData }: Route.ComponentProps) {
  const { memberships } = loaderData;
  return (
    <Main className="page-width flex-1 py-8 sm:py-12">
      <h1 className="mb-6 text-3xl">Your stores</h1>
      {memberships.length === 0 && (
        <EmptyState
          title="You work at no store yet"
          actions={<ButtonLink href={paths.account()}>Your account</ButtonLink>}
        >
          Ask the owner to add you with the e-mail address you signed in with.
        </EmptyState>
      )}
      <ul className="grid gap-4 sm:grid-cols-2">
        {memberships.map(({ store_id, store_name, role }) => (
          <li key={store_id}>
            <Card className="flex flex-wrap items-center justify-between gap-4">
              <div>
                <h2 className="text-xl">{store_name}</h2>
                <p className="text-content-muted capitalize">{role}</p>
              </div>
              <div className="flex flex-wrap gap-2">
                <ButtonLink href={paths.storeBoard(store_id)}>Board</ButtonLink>
                <ButtonLink href={paths.storeOrders(store_id)} tone="quiet">
                  All orders
                </ButtonLink>
              </div>
            </Card>
          </li>
        ))}
      </ul>
    </Main>
  );
}
