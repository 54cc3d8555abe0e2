import { redirect } from 'react-router';
import { Kitchen } from '../../features/board/kitchen.tsx';
import { densityOf, lookOf } from '../../features/board/look.ts';
import { makeMove } from '../../features/board/make-move.server.ts';
import { workplaceOf } from '../../features/workplace/store.server.ts';
import { apiOf } from '../../lib/api.server.ts';
import { refusal } from '../../lib/forms.ts';
import { pageMeta } from '../../lib/page-meta.ts';
import { paths } from '../../paths.ts';
import type { Route } from './+types/board.ts';

export async function loader(args: Route.LoaderArgs) {
  const store = await workplaceOf(args);
  const { api, ask } = apiOf(args);
  const board = await ask(api.GET('/api/v1/stores/{id}/board', { params: { path: { id: store.id } } }));
  const look = { look: lookOf(args.request), density: densityOf(args.request) };
  return { store, board, now: Date.now(), ...look };
}

/** The buttons of a page without scripts. */
export async function action(args: Route.ActionArgs) {
  const form = await args.request.formData();
  try {
    await makeMove(apiOf(args), form);
  } catch (error) {
    return refusal(error, form);
  }
  return redirect(args.url.pathname);
}

export const meta: Route.MetaFunction = (args) =>
  pageMeta(args, { title: `${args.loaderData?.store.name ?? 'Store'} board`, isPrivate: true });

export default function BoardPage({ loaderData, actionData }: Route.ComponentProps) {
  return (
    <>
      <noscript>
        <meta httpEquiv="refresh" content="30" />
      </noscript>
      <Kitchen key={loaderData.store.id} {...loaderData} problem={actionData?.problem.detail} />
      <noscript>
        <p className="p-4">
          This page reads the orders again every 30 seconds.{' '}
          <a href={paths.storeBoard(loaderData.store.id)} className="text-link">
            Now
          </a>
        </p>
      </noscript>
    </>
  );
}
