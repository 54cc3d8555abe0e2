import type { Context } from '../../context.ts';
import { requirePerson } from '../../platform/auth.ts';
import { Refused } from '../../platform/errors.ts';
import type { App } from '../../platform/http.ts';
import { decodeCursor, encodeCursor, IdParams } from '../../platform/shapes.ts';
import { describeDesign, drawDesign } from '../designs/draw-design.ts';
import { requireMember } from '../stores/stores.service.ts';
import { checkoutRoutes } from './checkout.routes.ts';
import { eventRoutes } from './events.routes.ts';
import { moverOf, unknownOrder } from './mover.ts';
import { moveRoutes } from './moves.routes.ts';
import { toOrder, toSummary } from './order-json.ts';
import {
  findLineArt,
  findOrderView,
  findOrderViewByToken,
  findStoreCursor,
  listBoard,
  listOrdersOfCustomer,
  listOrdersOfStore,
  type OrderSummary,
} from './order-views.sql.ts';
import {
  Board,
  DrawingParams,
  Order,
  OrderList,
  OrderParams,
  OrdersQuery,
  StoreOrdersQuery,
  TokenParams,
} from './orders.schema.ts';

const tags = ['Orders'];
/** More than any kitchen has open at once. */
const BOARD_LIMIT = 500;

export function orderRoutes(app: App, context: Context) {
  checkoutRoutes(app, context);

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

  app.get('/api/v1/tracking/:token', {
    config: { access: 'anyone' },
    schema: {
      tags,
      summary: 'One order, for whoever has its tracking link',
      params: TokenParams,
      response: { 200: Order },
    },
    handler: async (request) => {
      const order = await findOrderViewByToken(context.db, request.params.token);
      if (!order) throw unknownOrder();
      return toOrder(order, 'guest', context.clock.now());
    },
  });

  app.get('/api/v1/tracking/:token/drawings/:line', {
    config: { access: 'anyone' },
    schema: {
      tags,
      summary: 'The drawing of what was ordered (SVG)',
      params: DrawingParams,
      produces: ['image/svg+xml'],
    },
    handler: async (request, reply) => {
      const [line] = await findLineArt(context.db, {
        token: request.params.token,
        line_id: Number.parseInt(request.params.line, 10),
      });
      if (!line) throw unknownOrder();
      // A snapshot never changes; only who has the link may keep it.
      reply.header('cache-control', 'private, max-age=31536000, immutable').type('image/svg+xml; charset=utf-8');
      reply.header('content-security-policy', "default-src 'none'; style-src 'unsafe-inline'");
      return reply.send(drawDesign(line.art, { title: line.name, description: describeDesign(line.art) }));
    },
  });

  app.get('/api/v1/stores/:id/board', {
    config: { access: 'person' },
    schema: { tags, summary: 'A store’s open orders by due time', params: IdParams, response: { 200: Board } },
    handler: async (request) => {
      const { store_id } = await requireMember(context, request.actor, request.params.id);
      const live_cursor = await findStoreCursor(context.db);
      const rows = await listBoard(context.db, { store_id, limit: BOARD_LIMIT });
      return { items: rows.map((row) => toSummary(row, 'staff', context.clock.now())), live_cursor };
    },
  });

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
      const { limit, cursor, status } = request.query;
      const rows = await listOrdersOfStore(context.db, {
        store_id,
        status: status ?? null,
        before: readCursor(cursor),
        limit: limit + 1,
      });
      return toPage(context, rows, limit, 'staff');
    },
  });

  moveRoutes(app, context);
  eventRoutes(app, context);
}

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
