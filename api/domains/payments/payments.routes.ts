import { z } from 'zod';
import type { Context } from '../../context.ts';
import { notFound } from '../../platform/errors.ts';
import type { App } from '../../platform/http.ts';
import { toMoney } from '../../platform/money.ts';
import { PayBody, Payment, PaymentOutcome, ProviderParams, TokenParams } from './payments.schema.ts';
import { testGatewayRoutes } from './providers/test-gateway/test-gateway.routes.ts';
import { confirmPayment } from './reconcile-payments.service.ts';
import { recordPayment } from './record-payment.service.ts';
import { getPayment, type PaymentView, startPayment } from './start-payment.service.ts';

const tags = ['Payments'];

const toPayment = (view: PaymentView) => ({
  method: view.method,
  amount: toMoney(view.amount_minor, view.currency),
  captured: toMoney(view.captured_minor, view.currency),
  refunded: toMoney(view.refunded_minor, view.currency),
  outcome: view.outcome,
  instrument: view.instrument,
});

export function paymentRoutes(app: App, context: Context) {
  checkoutPaymentRoutes(app, context);
  webhookRoutes(app, context);
  if (context.config.testGatewaySecret) testGatewayRoutes(app, context);
}

function checkoutPaymentRoutes(app: App, context: Context) {
  app.post('/api/v1/checkouts/:token/payments', {
    config: { access: 'anyone', isIdempotent: true, limit: { name: 'pay', points: 60, seconds: 60, by: 'address' } },
    schema: {
      tags,
      summary: 'Pay a checkout, or try again after a failure',
      params: TokenParams,
      body: PayBody,
      response: { 201: z.object({ outcome: PaymentOutcome }) },
    },
    handler: async (request, reply) => {
      const outcome = await startPayment(context, request.params.token, request.body.card ?? null);
      return reply.code(201).send({ outcome });
    },
  });

  app.get('/api/v1/checkouts/:token/payment', {
    config: { access: 'anyone' },
    schema: { tags, summary: 'How the payment stands', params: TokenParams, response: { 200: Payment } },
    handler: async (request) => toPayment(await getPayment(context, request.params.token)),
  });

  app.put('/api/v1/checkouts/:token/payment/confirmation', {
    config: { access: 'anyone', limit: { name: 'confirm', points: 60, seconds: 60, by: 'address' } },
    schema: {
      tags,
      summary: 'Ask the provider now: for a browser that comes back from it',
      params: TokenParams,
      response: { 200: Payment },
    },
    handler: async (request) => {
      await confirmPayment(context, request.params.token);
      return toPayment(await getPayment(context, request.params.token));
    },
  });
}

function webhookRoutes(app: App, context: Context) {
  app.register(async (webhooks) => {
    // The signature is over the bytes as they came.
    webhooks.removeAllContentTypeParsers();
    webhooks.addContentTypeParser('*', { parseAs: 'buffer' }, (_request, body, done) => done(null, body));
    webhooks.post<{ Params: z.infer<typeof ProviderParams>; Body: Buffer }>('/api/v1/payments/webhooks/:provider', {
      config: { access: 'provider' },
      schema: {
        tags,
        summary: 'What a payment provider tells',
        params: ProviderParams,
        response: { 200: z.object({ outcome: z.string() }) },
      },
      handler: async (request) => {
        const provider = context.payments.byName(request.params.provider);
        if (!provider) throw notFound('payments/unknown-provider', 'There is no such provider.');
        const event = provider.readWebhook(request.headers, request.body ?? Buffer.alloc(0));
        return recordPayment(context, { provider: provider.name, ...event });
      },
    });
  });
}
