import type { FastifyReply } from 'fastify';
import type { Context } from '../../context.ts';
import type { App } from '../../platform/http.ts';
import { IdParams } from '../../platform/shapes.ts';
import { Categories, Facets, FacetsQuery, ProductsPage, ProductsQuery } from './catalogue.schema.ts';
import { listCategories } from './categories.sql.ts';
import { earliestOnCards } from './earliest-on-cards.ts';
import { groupEditingRoutes } from './edit-groups.routes.ts';
import { productEditingRoutes } from './edit-products.routes.ts';
import { importRoutes } from './import/imports.routes.ts';
import { listFacets } from './list-facets.ts';
import { listProducts, writeProductList } from './list-products.ts';
import { ProductPage } from './product.schema.ts';
import { writeProductPage } from './product-page.ts';

const tags = ['Catalogue'];
const config = { access: 'anyone', isPublic: true } as const;

/** JSON that was written as text; its shape is the route's, which the tests hold it to. */
const sendText = (reply: FastifyReply, text: string) =>
  reply.serializer(String).header('content-type', 'application/json; charset=utf-8').send(text);

/** Somebody's address stays out of shared caches. */
const keepPrivate = (reply: FastifyReply) => reply.header('cache-control', 'private, no-cache');

export function catalogueRoutes(app: App, context: Context) {
  choiceRoutes(app, context);
  productRoutes(app, context);
  productEditingRoutes(app, context);
  groupEditingRoutes(app, context);
  importRoutes(app, context);
}

/** What a customer narrows a list by. */
function choiceRoutes(app: App, context: Context) {
  app.get(
    '/api/v1/categories',
    { config, schema: { tags, summary: 'Categories and occasions', response: { 200: Categories } } },
    async () => ({ items: await listCategories(context.db, {}) }),
  );

  app.get(
    '/api/v1/products/facets',
    {
      config,
      schema: {
        tags,
        summary: 'How many products each further choice would leave',
        querystring: FacetsQuery,
        response: { 200: Facets },
      },
    },
    async (request, reply) => {
      const facets = await listFacets(context, request.query);
      if (facets.place) keepPrivate(reply);
      return facets;
    },
  );
}

function productRoutes(app: App, context: Context) {
  app.get(
    '/api/v1/products',
    {
      config,
      schema: {
        tags,
        summary: 'Products by filters, free text and nearness',
        querystring: ProductsQuery,
        response: { 200: ProductsPage },
      },
    },
    async (request, reply) => {
      const list = await listProducts(context, request.query);
      if (list.place) keepPrivate(reply);
      const earliest = request.query.with_earliest ? await earliestOnCards(context, list) : null;
      return sendText(reply, writeProductList(list, earliest)) as never;
    },
  );

  app.get(
    '/api/v1/products/:id',
    {
      config,
      schema: {
        tags,
        summary: 'A product with its option groups',
        params: IdParams,
        response: { 200: ProductPage },
      },
    },
    async (request, reply) => sendText(reply, await writeProductPage(context, request.params.id)) as never,
  );
}
