import type { z } from 'zod';
import type { Context } from '../../context.ts';
import type { App } from '../../platform/http.ts';
import { describeDesign, drawDesign } from '../designs/draw-design.ts';
import { type AnswerName, answerChange, unknownChange } from './answer-change.service.ts';
import { type Mover, moverOf, unknownOrder } from './mover.ts';
import { toWholeChange } from './order-change-json.ts';
import {
  AnswerBody,
  ChangeDrawingParams,
  ChangedOrder,
  ChangeParams,
  ChangeTokenParams,
  ConsentBody,
  TrackedChangeParams,
} from './order-changes.schema.ts';
import { findChange, findChangeByToken } from './order-changes.sql.ts';
import { toOrder } from './order-json.ts';
import type { MoverKind } from './order-status.ts';
import { findOrderView, findOrderViewByToken, type OrderView } from './order-views.sql.ts';

const tags = ['Order changes'];

export function changeAnswerRoutes(app: App, context: Context) {
  personRoutes(app, context);
  linkRoutes(app, context);
  trackedRoutes(app, context);
}

type Key = { order_id: number; change_id: number };

/** The change with its order as they are now, for whoever sees them as `by`. */
export async function changedOrder(
  context: Context,
  { order_id, change_id }: Key,
  by: MoverKind,
): Promise<z.infer<typeof ChangedOrder>> {
  const order = await findOrderView(context.db, order_id);
  const change = await findChange(context.db, change_id);
  if (!order || !change) throw unknownChange();
  const now = context.clock.now();
  return { change: toWholeChange(change, order, by, now), order: toOrder(order, by, now) };
}

const ANSWERS = [
  ['acceptance', 'Say yes: it counts at once', AnswerBody.nullish()],
  ['refusal', 'Say no: the order stays as it is', AnswerBody.nullish()],
  ['withdrawal', 'Take back what one asked for', AnswerBody.nullish()],
  ['consent', 'Staff write down that the customer agreed, with when and how', ConsentBody],
] as const;

function personRoutes(app: App, context: Context) {
  for (const [name, summary, body] of ANSWERS)
    app.post(`/api/v1/orders/:id/changes/:change/${name}`, {
      config: { access: 'person' },
      schema: { tags, summary, params: ChangeParams, body, response: { 200: ChangedOrder } },
      handler: async (request) => {
        const key = { order_id: request.params.id, change_id: request.params.change };
        const who = (db: Context['db'], order: OrderView) => moverOf(context, db, request.actor, order);
        return answer(context, key, name, request.body?.reason, who);
      },
    });
}

const asGuest = async (_db: unknown, order: OrderView): Promise<Mover> => ({
  kind: 'guest',
  id: order.customer_id,
  name: order.customer_name,
});

async function answer(
  context: Context,
  key: Key,
  name: AnswerName,
  reason: string | undefined,
  who: (db: Context['db'], order: OrderView) => Promise<Mover>,
) {
  const by = await answerChange(context, key, { name, reason: reason || null }, who);
  return changedOrder(context, key, by.kind);
}

/** For whoever has the link of the store's e-mail, signed in or not. */
function linkRoutes(app: App, context: Context) {
  app.get('/api/v1/changes/:token', {
    config: { access: 'anyone' },
    schema: {
      tags,
      summary: 'A change that the store proposes, and its order, for whoever has the link',
      params: ChangeTokenParams,
      response: { 200: ChangedOrder },
    },
    handler: async (request) => changedOrder(context, await keyOfToken(context, request.params.token), 'guest'),
  });

  for (const [name, summary] of ANSWERS.slice(0, 2))
    app.post(`/api/v1/changes/:token/${name}`, {
      config: { access: 'anyone', limit: { name: 'change-answer', points: 60, seconds: 60, by: 'address' } },
      schema: { tags, summary, params: ChangeTokenParams, body: AnswerBody.nullish(), response: { 200: ChangedOrder } },
      handler: async (request) =>
        answer(context, await keyOfToken(context, request.params.token), name, request.body?.reason, asGuest),
    });
}

async function keyOfToken(context: Context, token: string): Promise<Key> {
  const change = await findChangeByToken(context.db, token);
  // The link is the customer's: what the customer asks for is answered by the store.
  if (change?.asked_by !== 'store') throw unknownChange();
  return { order_id: change.order_id, change_id: change.id };
}

function trackedRoutes(app: App, context: Context) {
  app.post('/api/v1/tracking/:token/changes/:change/withdrawal', {
    config: { access: 'anyone' },
    schema: {
      tags,
      summary: 'Take back what one asked for, for whoever has the tracking link',
      params: TrackedChangeParams,
      body: AnswerBody.nullish(),
      response: { 200: ChangedOrder },
    },
    handler: async (request) => {
      const order = await findOrderViewByToken(context.db, request.params.token);
      if (!order) throw unknownOrder();
      const key = { order_id: order.id, change_id: request.params.change };
      return answer(context, key, 'withdrawal', request.body?.reason, asGuest);
    },
  });

  app.get('/api/v1/tracking/:token/changes/:change/drawings/:line', {
    config: { access: 'anyone' },
    schema: {
      tags,
      summary: 'The drawing of a line as it was, or as it would be (SVG): before-12.svg, after-12.svg',
      params: ChangeDrawingParams,
      produces: ['image/svg+xml'],
    },
    handler: async (request, reply) => {
      const { token, change: id, line: name } = request.params;
      const [, side, lineId] = /^(before|after)-(\d+)/.exec(name) as unknown as [string, 'before' | 'after', string];
      const order = await findOrderViewByToken(context.db, token);
      const change = order && (await findChange(context.db, id));
      const line = change?.order_id === order?.id && change?.[side].lines.find((one) => one.id === Number(lineId));
      if (!line) throw unknownChange();
      // A snapshot never changes; only who has the link may keep it.
      reply.header('cache-control', 'private, max-age=31536000, immutable').type('image/svg+xml; charset=utf-8');
      reply.header('content-security-policy', "default-src 'none'; style-src 'unsafe-inline'");
      return reply.send(drawDesign(line.art, { title: line.name, description: describeDesign(line.art) }));
    },
  });
}
