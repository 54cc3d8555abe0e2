import type { Context } from '../../context.ts';
import type { App } from '../../platform/http.ts';
import { unknownOrder } from './mover.ts';
import {
  AnswerBody,
  ChangeBody,
  ChangeDrawingParams,
  ChangedOrder,
  ChangeParams,
  ChangeQuote,
  ChangeQuoteBody,
  ChangeTokenParams,
  ConsentBody,
  TrackedChangeParams,
} from './order-changes.schema.ts';
import { OrderParams, TokenParams } from './orders.schema.ts';

const tags = ['Order changes'];

/** What one side asks the other to change about an order. */
export function orderChangeRoutes(app: App, context: Context) {
  askRoutes(app, context);
  answerRoutes(app, context);
  linkRoutes(app, context);
}

function askRoutes(app: App, _context: Context) {
  app.post('/api/v1/orders/:id/changes/quote', {
    config: { access: 'person' },
    schema: {
      tags,
      summary: 'What an order would cost with these changes, and which times are possible; nothing is written',
      params: OrderParams,
      body: ChangeQuoteBody,
      response: { 200: ChangeQuote },
    },
    handler: async () => {
      throw unknownOrder();
    },
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
    handler: async () => {
      throw unknownOrder();
    },
  });

  app.post('/api/v1/tracking/:token/changes/quote', {
    config: { access: 'anyone' },
    schema: {
      tags,
      summary: 'The same quote, for whoever has the tracking link',
      params: TokenParams,
      body: ChangeQuoteBody,
      response: { 200: ChangeQuote },
    },
    handler: async () => {
      throw unknownOrder();
    },
  });

  app.post('/api/v1/tracking/:token/changes', {
    config: { access: 'anyone', isIdempotent: true },
    schema: {
      tags,
      summary: 'Ask the store for a change, for whoever has the tracking link',
      params: TokenParams,
      body: ChangeBody,
      response: { 201: ChangedOrder },
    },
    handler: async () => {
      throw unknownOrder();
    },
  });
}

const ANSWERS = [
  ['acceptance', 'Say yes: it counts at once', AnswerBody.nullish()],
  ['refusal', 'Say no: the order stays as it is', AnswerBody.nullish()],
  ['withdrawal', 'Take back what one asked for', AnswerBody.nullish()],
  ['consent', 'Staff record that the customer agreed, with when and how', ConsentBody],
] as const;

function answerRoutes(app: App, _context: Context) {
  for (const [name, summary, body] of ANSWERS)
    app.post(`/api/v1/orders/:id/changes/:change/${name}`, {
      config: { access: 'person' },
      schema: { tags, summary, params: ChangeParams, body, response: { 200: ChangedOrder } },
      handler: async () => {
        throw unknownOrder();
      },
    });

  app.post('/api/v1/tracking/:token/changes/:change/withdrawal', {
    config: { access: 'anyone' },
    schema: {
      tags,
      summary: 'Take back what one asked for, for whoever has the tracking link',
      params: TrackedChangeParams,
      body: AnswerBody.nullish(),
      response: { 200: ChangedOrder },
    },
    handler: async () => {
      throw unknownOrder();
    },
  });
}

function linkRoutes(app: App, _context: Context) {
  app.get('/api/v1/changes/:token', {
    config: { access: 'anyone' },
    schema: {
      tags,
      summary: 'A change and its order, for whoever has the link of the e-mail',
      params: ChangeTokenParams,
      response: { 200: ChangedOrder },
    },
    handler: async () => {
      throw unknownOrder();
    },
  });

  for (const [name, summary] of ANSWERS.slice(0, 2))
    app.post(`/api/v1/changes/:token/${name}`, {
      config: { access: 'anyone' },
      schema: { tags, summary, params: ChangeTokenParams, body: AnswerBody.nullish(), response: { 200: ChangedOrder } },
      handler: async () => {
        throw unknownOrder();
      },
    });

  app.get('/api/v1/tracking/:token/changes/:change/drawings/:line', {
    config: { access: 'anyone' },
    schema: {
      tags,
      summary: 'The drawing of a line as it would be (SVG)',
      params: ChangeDrawingParams,
      produces: ['image/svg+xml'],
    },
    handler: async () => {
      throw unknownOrder();
    },
  });
}
