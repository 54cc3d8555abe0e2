import type { Context } from '../../context.ts';
import type { App } from '../../platform/http.ts';
import { describeDesign, drawDesign } from '../designs/draw-design.ts';
import { unknownOrder } from './mover.ts';
import { toOrder } from './order-json.ts';
import { findLineArt, findOrderViewByToken } from './order-views.sql.ts';
import { DrawingParams, Order, TokenParams } from './orders.schema.ts';

const tags = ['Orders'];

/** For whoever has the link, signed in or not. */
export function trackingRoutes(app: App, context: Context) {
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
}
