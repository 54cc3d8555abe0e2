import type { Context } from '../../context.ts';
import { requirePerson } from '../../platform/auth.ts';
import { invalidField } from '../../platform/errors.ts';
import type { App } from '../../platform/http.ts';
import { toMinor } from '../../platform/money.ts';
import { IdParams } from '../../platform/shapes.ts';
import { quoteForStaff } from '../carts/staff-cart.service.ts';
import { requireMember } from '../stores/stores.service.ts';
import { locate } from './check-out.service.ts';
import { ManualOrderBody, ManualQuote, ManualQuoteBody } from './manual-order.schema.ts';
import { takeOrder } from './manual-order.service.ts';
import { unknownOrder } from './mover.ts';
import { toOrder } from './order-json.ts';
import { findOrderView } from './order-views.sql.ts';
import { Order } from './orders.schema.ts';

const tags = ['Orders'];

/** Phone and walk-in customers stand in the same book. */
export function manualOrderRoutes(app: App, context: Context) {
  quoteRoute(app, context);
  takeRoute(app, context);
}

function quoteRoute(app: App, context: Context) {
  app.post('/api/v1/stores/:id/orders/quote', {
    config: { access: 'person' },
    schema: {
      tags,
      summary: 'What an order that staff take would cost, and which times are possible; nothing is written',
      params: IdParams,
      body: ManualQuoteBody,
      response: { 200: ManualQuote },
    },
    handler: async (request) => {
      const { store_id } = await requireMember(context, request.actor, request.params.id);
      const { address, window_starts_at, ...wish } = request.body;
      return quoteForStaff(context, {
        ...wish,
        store_id,
        window_starts_at: window_starts_at ? new Date(window_starts_at) : null,
        destination: address && (await locate(context, address)),
      });
    },
  });
}

function takeRoute(app: App, context: Context) {
  app.post('/api/v1/stores/:id/orders', {
    config: { access: 'person', isIdempotent: true },
    schema: {
      tags,
      summary: 'Staff take an order on the phone or at the counter: it is accepted at once',
      params: IdParams,
      body: ManualOrderBody,
      response: { 201: Order },
    },
    handler: async (request, reply) => {
      const { store_id, role } = await requireMember(context, request.actor, request.params.id);
      const { person_id, name } = requirePerson(request.actor);
      const kind = role === 'admin' ? ('admin' as const) : ('staff' as const);
      const { expected_total, window_starts_at, ...body } = request.body;
      const minor = toMinor(expected_total.amount, expected_total.currency);
      if (minor === null)
        throw invalidField('request/invalid', 'expected_total.amount', 'must be a decimal such as 350.00');
      const id = await takeOrder(
        context,
        { kind, id: person_id, name },
        {
          ...body,
          store_id,
          window_starts_at: new Date(window_starts_at),
          expected_total_minor: minor,
          expected_currency: expected_total.currency,
        },
      );
      const order = await findOrderView(context.db, id);
      if (!order) throw unknownOrder();
      return reply.code(201).send(toOrder(order, kind, context.clock.now()));
    },
  });
}
