import { data, type ShouldRevalidateFunctionArgs } from 'react-router';
import { ChangeForm } from '../../features/order-change/change-form.tsx';
import { changeStep, firstStep, openLine } from '../../features/order-change/change-step.server.ts';
import { idOf, workplaceOf } from '../../features/workplace/store.server.ts';
import { StoreBar } from '../../features/workplace/store-bar.tsx';
import { apiOf } from '../../lib/api.server.ts';
import { formatDay, formatWindow } from '../../lib/format.ts';
import { pageMeta } from '../../lib/page-meta.ts';
import { paths } from '../../paths.ts';
import { Main } from '../../ui/header.tsx';
import { Link } from '../../ui/link.tsx';
import type { Route } from './+types/order-change.ts';

async function load(args: Route.LoaderArgs | Route.ActionArgs) {
  const store = await workplaceOf(args);
  const { api, ask } = apiOf(args);
  const order = await ask(api.GET('/api/v1/orders/{id}', { params: { path: { id: idOf(args.params.order) } } }));
  if (order.store.id !== store.id) throw data(null, { status: 404, statusText: 'Not Found' });
  return { store, order };
}

export async function loader(args: Route.LoaderArgs) {
  const { store, order } = await load(args);
  const [opened, step] = await Promise.all([openLine(args, order), firstStep(args, order)]);
  return { store, order, ...opened, step, key: crypto.randomUUID() };
}

export async function action(args: Route.ActionArgs) {
  const { order } = await load(args);
  return changeStep(args, order);
}

/** A step changes nothing that the loader gives. */
export const shouldRevalidate = ({ formMethod, defaultShouldRevalidate }: ShouldRevalidateFunctionArgs) =>
  formMethod !== 'POST' && defaultShouldRevalidate;

export const meta: Route.MetaFunction = (args) =>
  pageMeta(args, { title: `Change order ${args.loaderData?.order.number ?? ''}`, isPrivate: true });

export default function OrderChangePage({ loaderData, actionData }: Route.ComponentProps) {
  const { store, order, line, design, step, key } = loaderData;
  const { starts_at, ends_at, timezone } = order.window;
  return (
    <>
      <StoreBar store={store} current="orders" />
      <Main className="page-width max-w-3xl flex-1 py-6">
        <p>
          <Link href={paths.storeOrder(store.id, order.id)} className="text-link inline-flex min-h-11 items-center">
            Order {order.number}
          </Link>
        </p>
        <h1 className="text-2xl">Propose a change</h1>
        <p className="mb-6 text-content-muted">
          {order.customer.name}, {order.fulfilment} on {formatDay(starts_at, timezone)},{' '}
          {formatWindow(starts_at, ends_at, timezone)}. Nothing changes before the customer agrees.
        </p>
        <ChangeForm order={order} line={line} design={design} first={actionData ?? step} keyOfChange={key} />
      </Main>
    </>
  );
}
