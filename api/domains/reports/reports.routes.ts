import { z } from 'zod';
import type { Context } from '../../context.ts';
import type { App } from '../../platform/http.ts';
import { IdParams } from '../../platform/shapes.ts';
import { requireMember } from '../stores/stores.service.ts';
import { numbersCsv } from './store-numbers.csv.ts';
import { NumbersCsvQuery, NumbersQuery, StoreNumbers } from './store-numbers.schema.ts';
import { getStoreNumbers } from './store-numbers.service.ts';

const tags = ['Reports'];
const READERS = ['owner', 'manager'] as const;

export function reportRoutes(app: App, context: Context) {
  app.get(
    '/api/v1/stores/:id/numbers',
    {
      config: { access: 'person' },
      schema: {
        tags,
        summary: 'What a store sold in a period, against the one before (owner, manager)',
        params: IdParams,
        querystring: NumbersQuery,
        response: { 200: StoreNumbers },
      },
    },
    async (request) => {
      const { store_id } = await requireMember(context, request.actor, request.params.id, READERS);
      return getStoreNumbers(context, store_id, request.query);
    },
  );

  app.get(
    '/api/v1/stores/:id/numbers.csv',
    {
      config: { access: 'person' },
      schema: {
        tags,
        summary: 'A table of them as CSV',
        params: IdParams,
        querystring: NumbersCsvQuery,
        response: { 200: { content: { 'text/csv': { schema: z.string() } } } },
      },
    },
    async (request, reply) => {
      const { store_id } = await requireMember(context, request.actor, request.params.id, READERS);
      const { table, ...asked } = request.query;
      const numbers = await getStoreNumbers(context, store_id, asked);
      const { from, to } = numbers.period;
      reply.header('content-disposition', `attachment; filename="${table}-${from}-${to}.csv"`);
      return reply.type('text/csv; charset=utf-8').send(numbersCsv(numbers, table));
    },
  );
}
