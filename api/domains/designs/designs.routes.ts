import type { FastifyReply } from 'fastify';
import { z } from 'zod';
import type { Context } from '../../context.ts';
import type { App } from '../../platform/http.ts';
import { toMoney } from '../../platform/money.ts';
import { IdParams } from '../../platform/shapes.ts';
import { DesignQuote, PngQuery, QuoteBody, SvgQuery } from './designs.schema.ts';
import { drawingUrl, drawProduct, drawProductPng, type Quote, quoteDesign } from './designs.service.ts';
import { describeDesign } from './draw-design.ts';

const tags = ['Designs'];

function toQuote({ product, design, errors }: Quote, quantity: number) {
  const money = (minor: number) => toMoney(minor, product.currency);
  const { unit_price_minor, choices, art, ...plain } = design;
  return {
    ...plain,
    product_id: product.id,
    is_valid: errors.length === 0,
    errors,
    quantity,
    unit_price: money(unit_price_minor),
    total: money(unit_price_minor * quantity),
    choices: choices.map(({ price_minor, ...group }) => ({
      ...group,
      choices: group.choices.map(({ price_minor, ...choice }) => ({ ...choice, price: money(price_minor) })),
      price: money(price_minor),
    })),
    capacity_units: design.capacity_units * quantity,
    drawing_url: drawingUrl(product.id, design),
    drawing_description: describeDesign(art),
  };
}

/** A picture is shown by other sites' pages too (web mail), runs nothing, and is kept for ever when it has a version. */
function sendPicture(reply: FastifyReply, type: string, version: string | undefined, picture: string | Buffer) {
  if (version !== undefined) reply.header('cache-control', 'public, max-age=31536000, immutable');
  return reply
    .header('content-type', type)
    .header('content-security-policy', "default-src 'none'; style-src 'unsafe-inline'")
    .header('cross-origin-resource-policy', 'cross-origin')
    .send(picture as never);
}

export function designRoutes(app: App, context: Context) {
  app.post('/api/v1/products/:id/quote', {
    config: { access: 'anyone' },
    schema: {
      tags,
      summary: 'Price and check a design; an incomplete one is answered with what is missing',
      params: IdParams,
      body: QuoteBody,
      response: { 200: DesignQuote },
    },
    handler: async (request) => {
      const { selections, quantity } = request.body;
      return toQuote(await quoteDesign(context, request.params.id, selections), quantity);
    },
  });

  app.get('/api/v1/products/:id/drawing.svg', {
    config: { access: 'anyone', isPublic: true },
    schema: {
      tags,
      summary: 'The picture of a design',
      params: IdParams,
      querystring: SvgQuery,
      response: { 200: { content: { 'image/svg+xml': { schema: z.string() } } } },
    },
    handler: async (request, reply) => {
      const svg = await drawProduct(context, request.params.id, request.query);
      return sendPicture(reply, 'image/svg+xml; charset=utf-8', request.query.v, svg);
    },
  });

  app.get('/api/v1/products/:id/drawing.png', {
    config: { access: 'anyone', isPublic: true, limit: { name: 'png', points: 240, seconds: 60, by: 'address' } },
    schema: {
      tags,
      summary: 'The picture of a design as PNG, for e-mail and link previews',
      params: IdParams,
      querystring: PngQuery,
      response: { 200: { content: { 'image/png': { schema: z.unknown() } } } },
    },
    handler: async (request, reply) => {
      const png = await drawProductPng(context, request.params.id, request.query);
      return sendPicture(reply, 'image/png', request.query.v, png);
    },
  });
}
