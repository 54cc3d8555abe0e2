import { redirect } from 'react-router';
import { type AskStep, askStep, wishFrom, wordsFields } from '../../features/customer-change/ask-change.server.ts';
import { AskForm } from '../../features/customer-change/ask-form.tsx';
import { SiteFooter } from '../../features/site/site-footer.tsx';
import { apiOf } from '../../lib/api.server.ts';
import { pageMeta } from '../../lib/page-meta.ts';
import { paths } from '../../paths.ts';
import { Header, Main } from '../../ui/header.tsx';
import { Link } from '../../ui/link.tsx';
import type { Route } from './+types/ask-change.ts';

export async function loader(args: Route.LoaderArgs) {
  const { api, ask } = apiOf(args);
  const params = { path: { token: args.params.token } };
  const order = await ask(api.GET('/api/v1/tracking/{token}', { params }));
  // Whoever can't ask any more reads on the order's page how it stands.
  if (order.open_change) throw redirect(paths.tracking(args.params.token));
  const quote = await api.POST('/api/v1/tracking/{token}/changes/quote', { params, body: { days: 14 } });
  if (!quote.data) throw redirect(paths.tracking(args.params.token));
  return { order, words: await wordsFields(apiOf(args), order), days: quote.data.days };
}

export async function action(args: Route.ActionArgs): Promise<AskStep> {
  const { api, ask } = apiOf(args);
  const order = await ask(api.GET('/api/v1/tracking/{token}', { params: { path: { token: args.params.token } } }));
  const form = await args.request.formData();
  const fields = await wordsFields(apiOf(args), order);
  const step = await askStep(apiOf(args), { form, order, fields, wish: wishFrom(form, order, fields) });
  if (!step) throw redirect(paths.tracking(args.params.token));
  return step;
}

export const meta: Route.MetaFunction = (args) => pageMeta(args, { title: 'Ask for a change', isPrivate: true });

export default function AskChangePage({ loaderData: { order, words, days }, actionData }: Route.ComponentProps) {
  return (
    <>
      <div className="sticky top-0 z-30">
        <Header homeHref={paths.home()} />
      </div>
      <Main className="page-width max-w-2xl flex-1 py-5 sm:py-10">
        <p>
          <Link href={paths.tracking(order.tracking_token)} className="text-link inline-flex min-h-11 items-center">
            Order {order.number}
          </Link>
        </p>
        <h1 className="text-2xl sm:text-3xl">Ask for a change</h1>
        <p className="mt-2 mb-6 max-w-text text-content-muted">
          {order.store.name} says yes or no within a day, and before it starts making it. Until then everything stays as
          it is.
        </p>
        <AskForm {...{ order, words, days }} step={actionData} />
      </Main>
      <SiteFooter />
    </>
  );
}
