import type { Context } from '../../context.ts';
import type { App } from '../../platform/http.ts';
import { AdminStoreOut, AdminStoresPage, AdminStoresQuery } from './admin-stores.schema.ts';
import { getStoreForAdmins, listStoresForAdmins } from './admin-stores.service.ts';
import { StoreIdParams } from './approval.schema.ts';

const config = { access: 'admin' } as const;
const tags = ['Stores for admins'];

export function adminStoreRoutes(app: App, context: Context) {
  app.get(
    '/api/v1/admin/stores',
    {
      config,
      schema: {
        tags,
        summary: 'Every store, those that wait for a decision first',
        querystring: AdminStoresQuery,
        response: { 200: AdminStoresPage },
      },
    },
    async ({ query }) => listStoresForAdmins(context, query),
  );

  app.get(
    '/api/v1/admin/stores/:id',
    {
      config,
      schema: {
        tags,
        summary: 'All that a store has told, what it lacks and who works there',
        params: StoreIdParams,
        response: { 200: AdminStoreOut },
      },
    },
    async ({ params }) => getStoreForAdmins(context, params.id),
  );
}
