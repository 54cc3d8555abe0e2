import type { Context } from '../../context.ts';
import type { App } from '../../platform/http.ts';
import { IdParams } from '../../platform/shapes.ts';
import { requireMember } from '../stores/stores.service.ts';
import { Board, Seen, Sightings, TicketList, TicketsQuery } from './board.schema.ts';
import { readBoard, readTickets, seeOrders } from './board.service.ts';

const tags = ['Orders'];

export function boardRoutes(app: App, context: Context) {
  app.get('/api/v1/stores/:id/board', {
    config: { access: 'person' },
    schema: { tags, summary: 'A store’s open orders by due time', params: IdParams, response: { 200: Board } },
    handler: async (request) => {
      const { store_id } = await requireMember(context, request.actor, request.params.id);
      return readBoard(context, store_id);
    },
  });

  app.get('/api/v1/stores/:id/tickets', {
    config: { access: 'person' },
    schema: {
      tags,
      summary: 'Orders as a kitchen prints them: some (`?order=7,8`), or what is still open of a day',
      params: IdParams,
      querystring: TicketsQuery,
      response: { 200: TicketList },
    },
    handler: async (request) => {
      const { store_id } = await requireMember(context, request.actor, request.params.id);
      return { items: await readTickets(context, store_id, request.query) };
    },
  });

  app.post('/api/v1/stores/:id/board/sightings', {
    config: { access: 'person', isIdempotent: true },
    schema: {
      tags,
      summary: 'Somebody of the store has seen these new orders: its boards are quiet about them',
      params: IdParams,
      body: Sightings,
      response: { 200: Seen },
    },
    handler: async (request) => {
      const { order_ids } = request.body;
      return { order_ids: await seeOrders(context, request.actor, { store_id: request.params.id, order_ids }) };
    },
  });
}
