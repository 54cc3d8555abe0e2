import type { Context } from '../../context.ts';
import type { App } from '../../platform/http.ts';
import { IdParams } from '../../platform/shapes.ts';
import { type LiveEvent, type LiveFeed, streamEvents } from '../../platform/sse.ts';
import { isMember, requireMember } from '../stores/stores.service.ts';
import { orderTopic, storeTopic } from './announce.ts';
import { moverOf, unknownOrder } from './mover.ts';
import { findStoreCursor, listOrderEvents, listStoreEvents } from './order-events.sql.ts';
import { findOrderView, findOrderViewByToken } from './order-views.sql.ts';
import { EventsQuery, OrderParams, TokenParams } from './orders.schema.ts';

const tags = ['Live'];

export function eventRoutes(app: App, context: Context) {
  app.get('/api/v1/orders/:id/events', {
    config: { access: 'person' },
    schema: {
      tags,
      summary: 'An order’s events as they happen (text/event-stream)',
      params: OrderParams,
      querystring: EventsQuery,
    },
    handler: async (request, reply) => {
      const order = await findOrderView(context.db, request.params.id);
      if (!order) throw unknownOrder();
      await moverOf(context, context.db, request.actor, order);
      return streamEvents(request, reply, context.live, orderFeed(context, order.id));
    },
  });

  app.get('/api/v1/tracking/:token/events', {
    config: { access: 'anyone' },
    schema: {
      tags,
      summary: 'The same, for whoever has the tracking link',
      params: TokenParams,
      querystring: EventsQuery,
    },
    handler: async (request, reply) => {
      const order = await findOrderViewByToken(context.db, request.params.token);
      if (!order) throw unknownOrder();
      return streamEvents(request, reply, context.live, orderFeed(context, order.id));
    },
  });

  app.get('/api/v1/stores/:id/events', {
    config: { access: 'person' },
    schema: {
      tags,
      summary: 'A store’s events as they happen (text/event-stream)',
      params: IdParams,
      querystring: EventsQuery,
    },
    handler: async (request, reply) => {
      const { store_id } = await requireMember(context, request.actor, request.params.id);
      const mayListen = () => isMember(context, request.actor, store_id);
      return streamEvents(request, reply, context.live, { ...storeFeed(context, store_id), mayListen });
    },
  });
}

type Row = { cursor: string; order_id: number; number: string; event: string; to_status: string | null; at: Date };

const toEvent = ({ cursor, event, at, ...row }: Row): LiveEvent => ({
  id: cursor,
  event,
  data: { order_id: row.order_id, number: row.number, event, status: row.to_status, at: at.toISOString() },
});

function orderFeed(context: Context, orderId: number): LiveFeed {
  const read = async (after: string) =>
    (await listOrderEvents(context.db, { order_id: orderId, after: Number(after) })).map(toEvent);
  return {
    topic: orderTopic(orderId),
    read,
    latest: async () => (await read('0')).at(-1)?.id ?? '0',
    isCursor: (id) => /^\d{1,15}$/.test(id),
  };
}

function storeFeed(context: Context, storeId: number): LiveFeed {
  return {
    topic: storeTopic(storeId),
    async read(after) {
      const [, tx, id] = /^(\d+)-(-?\d+)$/.exec(after) as unknown as [string, string, string];
      return (await listStoreEvents(context.db, { store_id: storeId, tx, id })).map(toEvent);
    },
    latest: () => findStoreCursor(context.db),
    isCursor: (id) => /^\d{1,18}-(?:\d{1,18}|-9223372036854775807)$/.test(id),
  };
}
