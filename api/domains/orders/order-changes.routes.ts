import type { z } from 'zod';
import type { Context } from '../../context.ts';
import type { Actor } from '../../platform/auth.ts';
import type { Executor } from '../../platform/db.ts';
import { invalidField } from '../../platform/errors.ts';
import type { App } from '../../platform/http.ts';
import { toMinor } from '../../platform/money.ts';
import { askForChange } from './ask-change.service.ts';
import type { Wish } from './change-terms.ts';
import { locate } from './check-out.service.ts';
import { type Mover, moverOf, unknownOrder } from './mover.ts';
import { changeAnswerRoutes, changedOrder } from './order-change-answers.routes.ts';
import { ChangeBody, ChangedOrder, ChangeQuote, ChangeQuoteBody } from './order-changes.schema.ts';
import { findOrderViewByToken, type OrderView } from './order-views.sql.ts';
import { OrderParams, TokenParams } from './orders.schema.ts';
import { quoteForChange } from './quote-change-page.service.ts';

const tags = ['Order changes'];

/** What one side asks the other to change about an order. */
export function orderChangeRoutes(app: App, context: Context) {
  staffAndCustomerRoutes(app, context);
  trackingRoutes(app, context);
  changeAnswerRoutes(app, context);
}

type Who = (db: Executor, order: OrderView) => Promise<Mover>;

const asPerson =
  (context: Context, actor: Actor): Who =>
  (db, order) =>
    moverOf(context, db, actor, order);

/** Whoever holds the tracking token. */
const asGuest: Who = async (_db, order) => ({ kind: 'guest', id: order.customer_id, name: order.customer_name });

function staffAndCustomerRoutes(app: App, context: Context) {
  app.post('/api/v1/orders/:id/changes/quote', {
    config: { access: 'person' },
    schema: {
      tags,
      summary: 'What an order would cost with these changes, and which times are possible; nothing is written',
      params: OrderParams,
      body: ChangeQuoteBody,
      response: { 200: ChangeQuote },
    },
    handler: async (request) => quote(context, request.params.id, request.body, asPerson(context, request.actor)),
  });

  app.post('/api/v1/orders/:id/changes', {
    config: { access: 'person', isIdempotent: true },
    schema: {
      tags,
      summary: 'Ask the other side for a change; with the customer’s consent on record it counts at once',
      params: OrderParams,
      body: ChangeBody,
      response: { 201: ChangedOrder },
    },
    handler: async (request, reply) => {
      const who = asPerson(context, request.actor);
      return reply.code(201).send(await ask(context, request.params.id, request.body, who));
    },
  });
}

function trackingRoutes(app: App, context: Context) {
  app.post('/api/v1/tracking/:token/changes/quote', {
    config: { access: 'anyone', limit: { name: 'change-quote', points: 120, seconds: 60, by: 'address' } },
    schema: {
      tags,
      summary: 'The same quote, for whoever has the tracking link',
      params: TokenParams,
      body: ChangeQuoteBody,
      response: { 200: ChangeQuote },
    },
    handler: async (request) => quote(context, await idOfToken(context, request.params.token), request.body, asGuest),
  });

  app.post('/api/v1/tracking/:token/changes', {
    config: {
      access: 'anyone',
      isIdempotent: true,
      limit: { name: 'change', points: 30, seconds: 60, by: 'address' },
    },
    schema: {
      tags,
      summary: 'Ask the store for a change, for whoever has the tracking link',
      params: TokenParams,
      body: ChangeBody,
      response: { 201: ChangedOrder },
    },
    handler: async (request, reply) => {
      const id = await idOfToken(context, request.params.token);
      return reply.code(201).send(await ask(context, id, request.body, asGuest));
    },
  });
}

async function idOfToken(context: Context, token: string): Promise<number> {
  const order = await findOrderViewByToken(context.db, token);
  if (!order) throw unknownOrder();
  return order.id;
}

async function quote(context: Context, orderId: number, body: z.infer<typeof ChangeQuoteBody>, who: Who) {
  const { from, days, ...wish } = body;
  return quoteForChange(context, orderId, { wish: await wishOf(context, wish), from, days }, who);
}

async function ask(context: Context, orderId: number, body: z.infer<typeof ChangeBody>, who: Who) {
  const { expected_total, window_starts_at, lines, details, ...rest } = body;
  const minor = toMinor(expected_total.amount, expected_total.currency);
  if (minor === null)
    throw invalidField('request/invalid', 'expected_total.amount', 'must be a decimal such as 350.00');
  const { change_id, by } = await askForChange(
    context,
    orderId,
    {
      ...rest,
      wish: await wishOf(context, { window_starts_at, lines, details }),
      expected_total_minor: minor,
      expected_currency: expected_total.currency,
    },
    who,
  );
  return changedOrder(context, { order_id: orderId, change_id }, by.kind);
}

type WishBody = Pick<z.infer<typeof ChangeBody>, 'window_starts_at' | 'lines' | 'details'>;

/** An address is put on the map before any transaction. */
async function wishOf(context: Context, { window_starts_at, lines, details }: WishBody): Promise<Wish> {
  const address = details?.address && { ...(await locate(context, details.address)), distance_m: null };
  return {
    ...(window_starts_at && { window_starts_at: new Date(window_starts_at) }),
    ...(lines && { lines }),
    ...(details && {
      details: { ...(address && { address }), ...(details.note !== undefined && { note: details.note }) },
    }),
  };
}
