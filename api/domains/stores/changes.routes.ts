import type { z } from 'zod';
import type { Context } from '../../context.ts';
import { Refused } from '../../platform/errors.ts';
import type { App } from '../../platform/http.ts';
import { decodeCursor, encodeCursor } from '../../platform/shapes.ts';
import { StoreIdParams } from './approval.schema.ts';
import { ChangesPage, ChangesQuery, SUBJECTS } from './changes.schema.ts';
import { listChanges } from './changes.sql.ts';
import { RUNNERS, sitDown } from './desk.ts';
import { getStoreFile } from './settings.service.ts';

export function changeRoutes(app: App, context: Context) {
  app.get(
    '/api/v1/stores/:id/audit',
    {
      config: { access: 'person' },
      schema: {
        tags: ['Settings of a store'],
        summary: 'Who changed what, the newest first',
        params: StoreIdParams,
        querystring: ChangesQuery,
        response: { 200: ChangesPage },
      },
    },
    async ({ actor, params, query }) => {
      const { store_id } = await sitDown(context, actor, params.id, RUNNERS);
      return pageOf(context, store_id, query);
    },
  );
}

async function pageOf(context: Context, store_id: number, query: z.infer<typeof ChangesQuery>) {
  const subjects = query.subject ? [...SUBJECTS[query.subject]] : null;
  const filter = { store_id, subjects, subject_id: query.subject_id ?? null };
  const before = query.cursor === undefined ? null : readCursor(query.cursor);
  const rows = await listChanges(context.db, filter, { before, limit: query.limit + 1 });
  const page = rows.slice(0, query.limit);
  const last = rows.length > query.limit ? page.at(-1) : undefined;
  return {
    items: page.map(({ actor_kind, actor_name, at, ...change }) => ({
      ...change,
      at: at.toISOString(),
      actor: { kind: actor_kind, name: actor_name },
    })),
    next: last ? encodeCursor([last.id]) : null,
    currency: (await getStoreFile(context, store_id)).currency,
  };
}

function readCursor(cursor: string): number {
  const [id] = decodeCursor(cursor, 1) ?? [];
  if (Number.isSafeInteger(id)) return Number(id);
  throw new Refused('request/bad-cursor', 'The cursor is not one of this list. Start at the first page.', {
    status: 400,
  });
}
