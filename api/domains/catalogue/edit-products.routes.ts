import type { Context } from '../../context.ts';
import type { App } from '../../platform/http.ts';
import { IdParams } from '../../platform/shapes.ts';
import { getChoices } from './catalogue-choices.ts';
import { changeAvailability } from './change-availability.ts';
import { copyProduct } from './copy-product.ts';
import { addProduct, changeProduct } from './edit-product.ts';
import {
  AvailabilityChange,
  CatalogueChoices,
  NewProduct,
  PositionChange,
  ProductChange,
  StatusChange,
  StoreProduct,
  StoreProductParams,
  StoreProductsPage,
  StoreProductsQuery,
} from './edit-products.schema.ts';
import { EDITORS, enterAs, STAFF } from './editor.ts';
import { placeProduct } from './product-order.ts';
import { changeStatus } from './product-sale.ts';
import { getStoreProduct, listStoreProducts } from './store-products.ts';

const tags = ['Catalogue of a store'];
const config = { access: 'person' } as const;
const creates = { access: 'person', isIdempotent: true } as const;
const answer = { 200: StoreProduct };
const ONE = '/api/v1/stores/:id/products/:product';

export function productEditingRoutes(app: App, context: Context) {
  readingRoutes(app, context);
  writingRoutes(app, context);
  switchRoutes(app, context);
}

function readingRoutes(app: App, context: Context) {
  app.get('/api/v1/stores/:id/products', {
    config,
    schema: {
      tags,
      summary: 'A store’s products in its own order, with what keeps customers from ordering them',
      params: IdParams,
      querystring: StoreProductsQuery,
      response: { 200: StoreProductsPage },
    },
    handler: async (request) => {
      const editor = await enterAs(context, request.actor, request.params.id, STAFF);
      return listStoreProducts(context, editor.store_id, request.query);
    },
  });

  app.get(ONE, {
    config,
    schema: { tags, summary: 'A product as its store edits it', params: StoreProductParams, response: answer },
    handler: async (request) => {
      const editor = await enterAs(context, request.actor, request.params.id, STAFF);
      return getStoreProduct(context, context.db, editor.store_id, request.params.product);
    },
  });

  app.get('/api/v1/stores/:id/catalogue', {
    config,
    schema: {
      tags,
      summary: 'What a store’s products may be made of: tax classes, categories, occasions',
      params: IdParams,
      response: { 200: CatalogueChoices },
    },
    handler: async (request) => {
      const editor = await enterAs(context, request.actor, request.params.id, STAFF);
      return getChoices(context, editor.store_id);
    },
  });
}

function writingRoutes(app: App, context: Context) {
  app.post('/api/v1/stores/:id/products', {
    config: creates,
    schema: {
      tags,
      summary: 'A new product, as a draft; a name and a category are enough',
      params: IdParams,
      body: NewProduct,
      response: { 201: StoreProduct },
    },
    handler: async (request, reply) => {
      const editor = await enterAs(context, request.actor, request.params.id, EDITORS);
      return reply.code(201).send(await addProduct(context, editor, request.body));
    },
  });

  app.post(`${ONE}/copies`, {
    config: creates,
    schema: {
      tags,
      summary: 'A draft with everything that the product has',
      params: StoreProductParams,
      response: { 201: StoreProduct },
    },
    handler: async (request, reply) => {
      const editor = await enterAs(context, request.actor, request.params.id, EDITORS);
      return reply.code(201).send(await copyProduct(context, editor, request.params.product));
    },
  });

  app.put(ONE, {
    config,
    schema: {
      tags,
      summary: 'Save a product whole',
      params: StoreProductParams,
      body: ProductChange,
      response: answer,
    },
    handler: async (request) => {
      const editor = await enterAs(context, request.actor, request.params.id, EDITORS);
      return changeProduct(context, editor, request.params.product, request.body);
    },
  });
}

function switchRoutes(app: App, context: Context) {
  app.put(`${ONE}/status`, {
    config,
    schema: {
      tags,
      summary: 'Put a product on sale, back to the drafts, or into the archive',
      params: StoreProductParams,
      body: StatusChange,
      response: answer,
    },
    handler: async (request) => {
      const editor = await enterAs(context, request.actor, request.params.id, EDITORS);
      return changeStatus(context, editor, request.params.product, request.body);
    },
  });

  app.put(`${ONE}/availability`, {
    config,
    schema: {
      tags,
      summary: 'Sold out or back again, and how many are left; bakers too',
      params: StoreProductParams,
      body: AvailabilityChange,
      response: answer,
    },
    handler: async (request) => {
      const editor = await enterAs(context, request.actor, request.params.id, STAFF);
      return changeAvailability(context, editor, request.params.product, request.body);
    },
  });

  app.put(`${ONE}/position`, {
    config,
    schema: {
      tags,
      summary: 'Move a product behind another one',
      params: StoreProductParams,
      body: PositionChange,
      response: answer,
    },
    handler: async (request) => {
      const editor = await enterAs(context, request.actor, request.params.id, EDITORS);
      return placeProduct(context, editor, request.params.product, request.body.after);
    },
  });
}
