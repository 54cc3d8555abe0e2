import type { Context } from '../../context.ts';
import type { App } from '../../platform/http.ts';
import { mapRoutes } from './map.routes.ts';
import { PlacesOut, PlacesQuery } from './place.schema.ts';
import { getStorePage, listStores } from './store-list.service.ts';
import { StoreOut, StoreParams, StoreQuery, StoresPage, StoresQuery } from './stores.schema.ts';

const tags = ['Stores'];

export function storeRoutes(app: App, context: Context) {
  storePageRoutes(app, context);
  placeRoutes(app, context);
  mapRoutes(app, context);
}

function storePageRoutes(app: App, context: Context) {
  app.get(
    '/api/v1/stores',
    {
      config: { access: 'anyone', isPublic: true },
      schema: {
        tags,
        summary: 'Stores, or those that deliver to a place',
        querystring: StoresQuery,
        response: { 200: StoresPage },
      },
    },
    async (request, reply) => {
      const page = await listStores(context, request.query);
      // Somebody's address stays out of shared caches.
      if (page.place) reply.header('cache-control', 'private, no-cache');
      return page;
    },
  );

  app.get(
    '/api/v1/stores/:id',
    {
      config: { access: 'anyone', isPublic: true },
      schema: {
        tags,
        summary: 'A store, by id or slug; with a place also whether it delivers there',
        params: StoreParams,
        querystring: StoreQuery,
        response: { 200: StoreOut },
      },
    },
    async (request, reply) => {
      const store = await getStorePage(context, request.params.id, request.query);
      if (store.place) reply.header('cache-control', 'private, no-cache');
      return store;
    },
  );
}

function placeRoutes(app: App, context: Context) {
  app.get(
    '/api/v1/places',
    {
      config: { access: 'anyone', isPublic: true },
      schema: {
        tags,
        summary: 'What a typed address may mean',
        querystring: PlacesQuery,
        response: { 200: PlacesOut },
      },
    },
    async (request) => ({ items: await context.geocoder.suggest(request.query.q, request.query.limit) }),
  );
}
