import type { Context } from '../../context.ts';
import { requirePerson } from '../../platform/auth.ts';
import { Refused } from '../../platform/errors.ts';
import type { App } from '../../platform/http.ts';
import { decodeCursor, encodeCursor, IdParams } from '../../platform/shapes.ts';
import { requireMember } from '../stores/stores.service.ts';
import { boardRoutes } from './board.routes.ts';
import { checkoutRoutes } from './checkout.routes.ts';
import { eventRoutes } from './events.routes.ts';
import { kitchenPlanRoutes } from './kitchen-plan.routes.ts';
import { manualOrderRoutes } from './manual-order.routes.ts';
import { moverOf, unknownOrder } from './mover.ts';
import { moveRoutes } from './moves.routes.ts';
import { orderChangeRoutes } from './order-changes.routes.ts';
import { toOrder, toSummary } from './order-json.ts';
import { listOrdersOfCustomer, listOrdersOfStore, type OrderSummary } from './order-lists.sql.ts';
import { findOrderView } from './order-views.sql.ts';
import { Order, OrderList, OrderParams, OrdersQuery, StoreOrdersQuery } from './orders.schema.ts';
import { trackingRoutes } from './tracking.routes.ts';

const tags = ['Orders'];

export function orderRoutes(app: App, context: Context) {
  checkoutRoutes(app, context);
  customerRoutes(app, context);
  trackingRoutes(app, context);
  boardRoutes(app, context);
  kitchenPlanRoutes(app, context);
  storeRoutes(app, context);
  moveRoutes(app, context);
  orderChangeRoutes(app, context);
  manualOrderRoutes(app, context);
  eventRoutes(app, context);
}

function customerRoutes(app: App, context: Context) {
  app.get('/api/v1/orders', {
    config: { access: 'person' },
    schema: { tags, summary: 'My orders, newest first', querystring: OrdersQuery, response: { 200: OrderList } },
    handler: async (request) => {
      const { limit, cursor } = request.query;
      const { person_id } = requirePerson(request.actor);
      const rows = await listOrdersOfCustomer(context.db, {
        customer_id: person_id,
        before: readCursor(cursor),
        limit: limit + 1,
      });
      return toPage(context, rows, limit, 'customer');
    },
  });

  app.get('/api/v1/orders/:id', {
    config: { access: 'person' },
    schema: {
      tags,
      summary: 'One order, for its customer, its store’s staff and admins',
      params: OrderParams,
      response: { 200: Order },
    },
    handler: async (request) => {
      const order = await findOrderView(context.db, request.params.id);
      if (!order) throw unknownOrder();
      const { kind } = await moverOf(context, context.db, request.actor, order);
      return toOrder(order, kind, context.clock.now());
    },
  });
}

function storeRoutes(app: App, context: Context) {
  app.get('/api/v1/stores/:id/orders', {
    config: { access: 'person' },
    schema: {
      tags,
      summary: 'A store’s orders, newest first',
      params: IdParams,
      querystring: StoreOrdersQuery,
      response: { 200: OrderList },
    },
    handler: async (request) => {
      const { store_id } = await requireMember(context, request.actor, request.params.id);
      const { limit, cursor, status, q, day } = request.query;
      const rows = await listOrdersOfStore(context.db, {
        store_id,
        status: status ?? null,
        words: q ? wordsOf(q) : null,
        day: day ?? null,
        before: readCursor(cursor),
        limit: limit + 1,
      });
      return toPage(context, rows, limit, 'staff');
    },
  });
}

/** A phone number is kept as its digits alone; a leading 0 stands for the country. */
const wordsOf = (q: string) => (/^[+\d][\d\s().-]{3,}$/.test(q) ? q.replace(/\D/g, '').replace(/^0+/, '') : q);

function readCursor(cursor: string | undefined): number | null {
  if (cursor === undefined) return null;
  const values = decodeCursor(cursor, 1);
  if (typeof values?.[0] === 'number' && Number.isSafeInteger(values[0])) return values[0];
  throw new Refused('request/bad-cursor', 'The cursor is not one of ours.', { status: 400 });
}

function toPage(context: Context, rows: OrderSummary[], limit: number, by: 'customer' | 'staff') {
  const items = rows.slice(0, limit).map((row) => toSummary(row, by, context.clock.now()));
  return { items, next: rows.length > limit ? encodeCursor([items.at(-1)?.id]) : null };
}
