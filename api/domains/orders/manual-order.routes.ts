import type { Context } from '../../context.ts';
import type { App } from '../../platform/http.ts';
import { IdParams } from '../../platform/shapes.ts';
import { ManualOrderBody, ManualQuote, ManualQuoteBody } from './manual-order.schema.ts';
import { unknownOrder } from './mover.ts';
import { Order } from './orders.schema.ts';

const tags = ['Orders'];

/** Phone and walk-in customers stand in the same book. */
export function manualOrderRoutes(app: App, _context: Context) {
  app.post('/api/v1/stores/:id/orders/quote', {
    config: { access: 'person' },
    schema: {
      tags,
      summary: 'What an order that staff take would cost, and which times are possible; nothing is written',
      params: IdParams,
      body: ManualQuoteBody,
      response: { 200: ManualQuote },
    },
    handler: async () => {
      throw unknownOrder();
    },
  });

  app.post('/api/v1/stores/:id/orders', {
    config: { access: 'person', isIdempotent: true },
    schema: {
      tags,
      summary: 'Staff take an order on the phone or at the counter: it is accepted at once',
      params: IdParams,
      body: ManualOrderBody,
      response: { 201: Order },
    },
    handler: async () => {
      throw unknownOrder();
    },
  });
}
