import { redirect } from 'react-router';
import { ChangeAnswer } from '../features/customer-change/change-answer.tsx';
import { ChangeView } from '../features/customer-change/change-view.tsx';
import { moneyOf, wordsOf } from '../features/customer-change/change-words.ts';
import { SiteFooter } from '../features/site/site-footer.tsx';
import { accountOf } from '../features/tracking/order-words.ts';
import { apiOf } from '../lib/api.server.ts';
import { refusal } from '../lib/forms.ts';
import { pageMeta } from '../lib/page-meta.ts';
import { paths } from '../paths.ts';
import { ButtonLink } from '../ui/button.tsx';
import { Header, Main } from '../ui/header.tsx';
import { Notice } from '../ui/notice.tsx';
import type { Route } from './+types/change.ts';

export async function loader(args: Route.LoaderArgs) {
  const { api, ask } = apiOf(args);
  return ask(api.GET('/api/v1/changes/{token}', { params: { path: { token: args.params.token } } }));
}

export async function action(args: Route.ActionArgs) {
  const { api, ask } = apiOf(args);
  const form = await args.request.formData();
  const answer = { params: { path: { token: args.params.token } }, body: {} };
  try {
    if (form.get('intent') === 'accept') await ask(api.POST('/api/v1/changes/{token}/acceptance', answer));
    else await ask(api.POST('/api/v1/changes/{token}/refusal', answer));
  } catch (error) {
    return refusal(error, form);
  }
  return redirect(paths.orderChange(args.params.token));
}

export const meta: Route.MetaFunction = (args) =>
  pageMeta(args, {
    title: args.loaderData ? `A change to order ${args.loaderData.order.number}` : 'A change to your order',
    isPrivate: true,
  });

/** What the store would change, for whoever has the link of the e-mail. */
export default function ChangePage({ loaderData: { change, order }, actionData }: Route.ComponentProps) {
  const { title, next } = wordsOf(change, order);
  const money = moneyOf({ ...change, where: order.fulfilment, paidWith: accountOf(order) });
  return (
    <>
      <div className="sticky top-0 z-30">
        <Header homeHref={paths.home()} />
      </div>
      <Main className="page-width max-w-3xl flex-1 py-5 sm:py-10">
        <div className="grid gap-8">
          <header className="grid gap-3">
            <p className="text-content-muted text-sm">Order {order.number}</p>
            <div role="status" className="grid gap-2">
              <h1 className="text-2xl sm:text-3xl">{title}</h1>
              {next && <p className="max-w-text text-content-muted">{next}</p>}
            </div>
            {actionData && (
              <Notice tone="danger" isLive>
                {actionData.problem.detail}
              </Notice>
            )}
            {change.message && (
              <blockquote className="max-w-text whitespace-pre-line border-line-strong border-l-2 pl-4">
                {change.message}
              </blockquote>
            )}
          </header>
          <ChangeView change={change} order={order} />
          {(change.status === 'open' || change.status === 'accepted') && <p className="font-semibold">{money}</p>}
          {change.decline_if_refused && change.status === 'open' && (
            <Notice tone="caution" title={`${order.store.name} can make it only so`}>
              With a no, or without an answer, the order is called off, and all that you paid comes back.
            </Notice>
          )}
          <ChangeAnswer change={change} order={order} />
          {change.answers.length === 0 && (
            <p>
              <ButtonLink href={paths.tracking(order.tracking_token)}>Follow your order</ButtonLink>
            </p>
          )}
        </div>
      </Main>
      <SiteFooter />
    </>
  );
}
