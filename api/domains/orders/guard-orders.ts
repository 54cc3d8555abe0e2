import type { Context } from '../../context.ts';
import { isRead } from '../../platform/auth.ts';
import type { App } from '../../platform/http.ts';
import { PathId } from '../../platform/shapes.ts';
import { moverOf, unknownOrder } from './mover.ts';
import { findParties } from './orders.sql.ts';

/**
 * To strangers there is no order, whatever they send to it: they get 'orders/unknown' (404) before their body is read, so that
 * no refusal of it comes first. Who of its parties may do what is each route's own matter.
 */
export function guardOrders(app: App, context: Context) {
  app.addHook('preParsing', async (request) => {
    const { url = '', config } = request.routeOptions;
    if (config.access !== 'person' || isRead(request) || !url.startsWith('/api/v1/orders/:id/')) return;
    const id = PathId.safeParse((request.params as { id: string }).id);
    if (!id.success) return;
    const [order] = await findParties(context.db, { id: id.data });
    if (!order) throw unknownOrder();
    await moverOf(context, context.db, request.actor, order);
  });
}
