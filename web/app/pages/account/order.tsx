import { redirect } from 'react-router';
import { apiOf } from '../../lib/api.server.ts';
import { paths } from '../../paths.ts';
import type { Route } from './+types/order.ts';

/** An order has one page: the one its tracking link opens. */
export async function loader(args: Route.LoaderArgs) {
  const { api, ask } = apiOf(args);
  const id = /^\d{1,15}$/.test(args.params.id) ? Number(args.params.id) : 0;
  const order = await ask(api.GET('/api/v1/orders/{id}', { params: { path: { id } } }));
  throw redirect(paths.tracking(order.tracking_token));
}
