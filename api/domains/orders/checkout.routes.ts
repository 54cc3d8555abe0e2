import { z } from 'zod';
import type { Context } from '../../context.ts';
import { invalidField } from '../../platform/errors.ts';
import type { App } from '../../platform/http.ts';
import { toMinor } from '../../platform/money.ts';
import { abandonCheckout } from './abandon-checkout.service.ts';
import { checkOut, getCheckout } from './check-out.service.ts';
import { toCheckout } from './order-json.ts';
import { Checkout, CheckoutBody, CheckoutTokenParams } from './orders.schema.ts';

const tags = ['Checkout'];

export function checkoutRoutes(app: App, context: Context) {
  app.post('/api/v1/checkouts', {
    config: {
      access: 'anyone',
      isIdempotent: true,
      limit: { name: 'checkout', points: 120, seconds: 60, by: 'address' },
    },
    schema: { tags, summary: 'Order what is in a cart', body: CheckoutBody, response: { 201: Checkout } },
    handler: async (request, reply) => {
      const { expected_total, ...body } = request.body;
      const minor = toMinor(expected_total.amount, expected_total.currency);
      if (minor === null)
        throw invalidField('request/invalid', 'expected_total.amount', 'must be a decimal such as 350.00');
      const checkout = await checkOut(context, request.actor, {
        ...body,
        stores: body.stores.map((store) => ({ ...store, window_starts_at: new Date(store.window_starts_at) })),
        expected_total_minor: minor,
        expected_currency: expected_total.currency,
      });
      return reply.code(201).send(toCheckout(checkout));
    },
  });

  app.get('/api/v1/checkouts/:token', {
    config: { access: 'anyone' },
    schema: { tags, summary: 'A checkout and its orders', params: CheckoutTokenParams, response: { 200: Checkout } },
    handler: async (request) => toCheckout(await getCheckout(context, request.params.token)),
  });

  app.put('/api/v1/checkouts/:token/abandonment', {
    config: { access: 'anyone' },
    schema: {
      tags,
      summary: 'Go back to the cart: ends an unpaid checkout and gives a cart with the same lines',
      params: CheckoutTokenParams,
      response: { 200: z.object({ cart_token: z.string() }) },
    },
    handler: async (request) => ({ cart_token: await abandonCheckout(context, request.actor, request.params.token) }),
  });
}
