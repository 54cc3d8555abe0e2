import { z } from 'zod';
import type { Context } from '../../context.ts';
import { requirePerson } from '../../platform/auth.ts';
import type { App } from '../../platform/http.ts';
import { toCart, toLine } from './cart-json.ts';
import {
  Cart,
  CartLine,
  CartParams,
  LineBody,
  LineParams,
  MergeBody,
  NewLineBody,
  Quote,
  QuoteBody,
} from './carts.schema.ts';
import { addLine, cartKeyOf, changeLine, getCart, mergeCart, openCart, removeLine } from './carts.service.ts';
import { toQuote } from './quote-json.ts';
import { quoteForPage } from './quote-page.service.ts';

const tags = ['Carts'];

/** A cart is reached by its token, which only its browser has; a signed-in customer's also as `mine`. */
export function cartRoutes(app: App, context: Context) {
  openCartRoutes(app, context);
  lineRoutes(app, context);
  quoteRoute(app, context);
}

function openCartRoutes(app: App, context: Context) {
  app.post('/api/v1/carts', {
    config: { access: 'anyone', isIdempotent: true },
    schema: { tags, summary: 'A new cart, or the signed-in customer’s open one', response: { 201: Cart } },
    handler: async (request, reply) => {
      const token = await openCart(context, request.actor);
      if (request.actor.kind === 'guest')
        return reply.code(201).send(toCart({ id: 0, token, customer_id: null, status: 'open', lines: [] }, []));
      const { cart, lines } = await getCart(context, await cartKeyOf(context, request.actor, token));
      return reply.code(201).send(toCart(cart, lines));
    },
  });

  app.get('/api/v1/carts/:token', {
    config: { access: 'anyone' },
    schema: { tags, summary: 'A cart, priced now', params: CartParams, response: { 200: Cart } },
    handler: async (request) => {
      const { cart, lines } = await getCart(context, await cartKeyOf(context, request.actor, request.params.token));
      return toCart(cart, lines);
    },
  });

  app.post('/api/v1/carts/mine/merges', {
    config: { access: 'person', isIdempotent: true },
    schema: {
      tags,
      summary: 'After a sign-in: a guest’s lines join one’s own cart',
      body: MergeBody,
      response: { 201: Cart },
    },
    handler: async (request, reply) => {
      const person = requirePerson(request.actor);
      const token = await mergeCart(context, person, request.body.cart_token);
      const { cart, lines } = await getCart(context, { token, customer_id: person.person_id });
      return reply.code(201).send(toCart(cart, lines));
    },
  });
}

function lineRoutes(app: App, context: Context) {
  app.post('/api/v1/carts/:token/lines', {
    config: { access: 'anyone', isIdempotent: true },
    schema: { tags, summary: 'Add a design', params: CartParams, body: NewLineBody, response: { 201: CartLine } },
    handler: async (request, reply) => {
      const key = await cartKeyOf(context, request.actor, request.params.token);
      return reply.code(201).send(toLine(await addLine(context, key, request.body)));
    },
  });

  app.patch('/api/v1/carts/:token/lines/:id', {
    config: { access: 'anyone' },
    schema: {
      tags,
      summary: 'Change a line’s pieces or its design',
      params: LineParams,
      body: LineBody,
      response: { 200: Cart },
    },
    handler: async (request) => {
      const key = await cartKeyOf(context, request.actor, request.params.token);
      await changeLine(context, key, request.params.id, request.body);
      const { cart, lines } = await getCart(context, key);
      return toCart(cart, lines);
    },
  });

  app.delete('/api/v1/carts/:token/lines/:id', {
    config: { access: 'anyone' },
    schema: { tags, summary: 'Take a line out', params: LineParams, response: { 204: z.null() } },
    handler: async (request, reply) => {
      await removeLine(context, await cartKeyOf(context, request.actor, request.params.token), request.params.id);
      return reply.code(204).send(null);
    },
  });
}

function quoteRoute(app: App, context: Context) {
  app.post('/api/v1/carts/:token/quote', {
    config: { access: 'anyone' },
    schema: {
      tags,
      summary: 'What it costs, and which times are possible, store by store',
      params: CartParams,
      body: QuoteBody,
      response: { 200: Quote },
    },
    handler: async (request) => {
      const key = await cartKeyOf(context, request.actor, request.params.token);
      const { quote, windows, destination } = await quoteForPage(context, key, request.body);
      return toQuote(quote, windows, destination);
    },
  });
}
