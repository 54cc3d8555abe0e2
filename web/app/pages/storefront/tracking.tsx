import { redirect } from 'react-router';
import { SiteFooter } from '../../features/site/site-footer.tsx';
import { TrackedOrder } from '../../features/tracking/tracked-order.tsx';
import { apiOf } from '../../lib/api.server.ts';
import { refusal } from '../../lib/forms.ts';
import { pageMeta } from '../../lib/page-meta.ts';
import { paths } from '../../paths.ts';
import { Header, Main } from '../../ui/header.tsx';
import type { Route } from './+types/tracking.ts';

export async function loader(args: Route.LoaderArgs) {
  const { api, ask } = apiOf(args);
  const { token } = args.params;
  const order = await ask(api.GET('/api/v1/tracking/{token}', { params: { path: { token } } }));
  return { order, readAt: new Date().toISOString(), isCancelWanted: args.url.searchParams.has('cancel') };
}

export async function action(args: Route.ActionArgs) {
  const { api, ask } = apiOf(args);
  const { token } = args.params;
  const form = await args.request.formData();
  try {
    if (form.get('intent') === 'withdraw-change') {
      const change = Number(form.get('change')) || 0;
      const path = { params: { path: { token, change } }, body: {} };
      await ask(api.POST('/api/v1/tracking/{token}/changes/{change}/withdrawal', path));
    } else await ask(api.PUT('/api/v1/tracking/{token}/cancellation', { params: { path: { token } }, body: {} }));
  } catch (error) {
    return refusal(error, form);
  }
  return redirect(paths.tracking(token));
}

export const meta: Route.MetaFunction = (args) =>
  pageMeta(args, {
    title: args.loaderData ? `Order ${args.loaderData.order.number}` : 'Your order',
    isPrivate: true,
  });

export default function TrackingPage({ loaderData, actionData }: Route.ComponentProps) {
  return (
    <>
      <div className="sticky top-0 z-30 print:hidden">
        <Header homeHref={paths.home()} />
      </div>
      <Main className="page-width flex-1 py-5 sm:py-10">
        <TrackedOrder {...loaderData} refused={actionData?.problem.detail} />
      </Main>
      <div className="print:hidden">
        <SiteFooter />
      </div>
    </>
  );
}
