import { data, redirect } from 'react-router';
import { toneOf } from '../../features/account/order-tone.ts';
import { makeMove } from '../../features/board/make-move.server.ts';
import { Customer, OrderMoney } from '../../features/board/order-facts.tsx';
import { OrderHistory } from '../../features/board/order-history.tsx';
import { OrderMore } from '../../features/board/order-more.tsx';
import { OrderMoves } from '../../features/board/order-moves.tsx';
import { TicketLine } from '../../features/board/ticket-line.tsx';
import { answerChange } from '../../features/order-change/answer-change.server.ts';
import { ChangeCard } from '../../features/order-change/change-card.tsx';
import { idOf, workplaceOf } from '../../features/workplace/store.server.ts';
import { StoreBar } from '../../features/workplace/store-bar.tsx';
import { apiOf } from '../../lib/api.server.ts';
import { formatDay, formatWindow } from '../../lib/format.ts';
import { refusal } from '../../lib/forms.ts';
import { pageMeta } from '../../lib/page-meta.ts';
import { StatusPill } from '../../ui/badge.tsx';
import { Card } from '../../ui/card.tsx';
import { Main } from '../../ui/header.tsx';
import type { Route } from './+types/order.ts';

export async function loader(args: Route.LoaderArgs) {
  const store = await workplaceOf(args);
  const { api, ask } = apiOf(args);
  const order = await ask(api.GET('/api/v1/orders/{id}', { params: { path: { id: idOf(args.params.order) } } }));
  if (order.store.id !== store.id) throw data(null, { status: 404, statusText: 'Not Found' });
  return { store, order };
}

export async function action(args: Route.ActionArgs) {
  const form = await args.request.formData();
  try {
    if (form.has('change')) await answerChange(apiOf(args), idOf(args.params.order), form);
    else await makeMove(apiOf(args), form);
  } catch (error) {
    return refusal(error, form);
  }
  return redirect(args.url.pathname);
}

export const meta: Route.MetaFunction = (args) =>
  pageMeta(args, { title: `Order ${args.loaderData?.order.number ?? ''}`, isPrivate: true });

export default function StoreOrderPage({ loaderData, actionData }: Route.ComponentProps) {
  const { store, order } = loaderData;
  const { window } = order;
  const way = order.fulfilment === 'pickup' ? 'Pickup' : 'Delivery';
  return (
    <>
      <StoreBar store={store} current="orders" />
      <Main className="page-width flex-1 py-6">
        <div className="mb-5 flex flex-wrap items-center gap-x-4 gap-y-2">
          <h1 className="tabular text-2xl">{order.number}</h1>
          <StatusPill tone={toneOf(order.status)}>{order.status_words}</StatusPill>
          <p className="tabular w-full font-semibold text-lg">
            {way} on {formatDay(window.starts_at, window.timezone)},{' '}
            {formatWindow(window.starts_at, window.ends_at, window.timezone)}
          </p>
        </div>
        <div className="grid items-start gap-5 lg:grid-cols-[1.4fr_1fr] lg:grid-rows-[auto_1fr]">
          <Card>
            <h2 className="mb-2 text-xl">What to make</h2>
            <ul className="grid gap-4">
              {order.lines.map((line) => (
                <TicketLine key={line.id} line={line} level="h3" />
              ))}
            </ul>
          </Card>
          <div className="grid gap-5 lg:col-start-2 lg:row-span-2 lg:row-start-1">
            <ChangeCard order={order} />
            <OrderMoves order={order} refusal={actionData} />
            <OrderMore order={order} />
            <Card>
              <h2 className="mb-4 text-xl">For whom</h2>
              <Customer order={order} />
            </Card>
            <Card>
              <h2 className="mb-4 text-xl">Money</h2>
              <OrderMoney order={order} />
            </Card>
          </div>
          <Card>
            <h2 className="mb-4 text-xl">History</h2>
            <OrderHistory events={order.history} timezone={window.timezone} />
          </Card>
        </div>
      </Main>
    </>
  );
}
