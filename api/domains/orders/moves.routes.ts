import type { Context } from '../../context.ts';
import type { App } from '../../platform/http.ts';
import { toMoney } from '../../platform/money.ts';
import { type Moved as MoveResult, moveOrder, moveOrderAs } from './move-order.service.ts';
import { type Mover, unknownOrder } from './mover.ts';
import type { ArrowName } from './order-status.ts';
import { findOrderViewByToken } from './order-views.sql.ts';
import { Moved, OrderParams, Reason, TokenParams } from './orders.schema.ts';

const tags = ['Orders'];

/** Every arrow that a person can follow is a noun under the order. */
const MOVES: [ArrowName, string][] = [
  ['acceptance', 'The store takes the order'],
  ['decline', 'The store cannot take it; the customer gets the money back'],
  ['production', 'The kitchen begins'],
  ['readiness', 'It is ready'],
  ['handover', 'The courier has it'],
  ['completion', 'The customer has it; cash is in hand'],
  ['cancellation', 'It is called off; the money goes back'],
  ['failure', 'It could not be delivered'],
];

/** Slips that the kitchen may take back: the noun is gone again. */
const UNDOABLE = ['production', 'readiness', 'handover'] as const;

export function moveRoutes(app: App, context: Context) {
  followRoutes(app, context);
  takeBackRoutes(app, context);
  guestCancellationRoute(app, context);
}

const answer = ({ order_id, status, refund_minor }: MoveResult, currency: string) => ({
  id: order_id,
  status,
  refund: refund_minor > 0 ? toMoney(refund_minor, currency) : null,
});

function followRoutes(app: App, context: Context) {
  for (const [name, summary] of MOVES)
    app.put(`/api/v1/orders/:id/${name}`, {
      config: { access: 'person', isIdempotent: true },
      schema: { tags, summary, params: OrderParams, body: Reason.nullish(), response: { 200: Moved } },
      handler: async (request) => {
        const moved = await moveOrder(context, request.actor, request.params.id, {
          name,
          reason: request.body?.reason ?? null,
        });
        return answer(moved, moved.currency);
      },
    });
}

function takeBackRoutes(app: App, context: Context) {
  for (const noun of UNDOABLE)
    app.delete(`/api/v1/orders/:id/${noun}`, {
      config: { access: 'person', isIdempotent: true },
      schema: {
        tags,
        summary: 'Take a slip back, within two minutes of it',
        params: OrderParams,
        response: { 200: Moved },
      },
      handler: async (request) => {
        const moved = await moveOrder(context, request.actor, request.params.id, { name: `${noun}-undone` });
        return answer(moved, moved.currency);
      },
    });
}

function guestCancellationRoute(app: App, context: Context) {
  app.put('/api/v1/tracking/:token/cancellation', {
    config: { access: 'anyone' },
    schema: {
      tags,
      summary: 'Call the order off, for whoever has its tracking link',
      params: TokenParams,
      body: Reason.nullish(),
      response: { 200: Moved },
    },
    handler: async (request) => {
      const order = await findOrderViewByToken(context.db, request.params.token);
      if (!order) throw unknownOrder();
      const guest: Mover = { kind: 'guest', id: order.customer_id, name: order.customer_name };
      const moved = await moveOrderAs(context, guest, order.id, {
        name: 'cancellation',
        reason: request.body?.reason ?? null,
      });
      return answer(moved, order.currency);
    },
  });
}
