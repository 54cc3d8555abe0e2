import type { Context } from '../../context.ts';
import { type Actor, requirePerson } from '../../platform/auth.ts';
import type { App } from '../../platform/http.ts';
import { IdParams } from '../../platform/shapes.ts';
import { readUploads } from '../../platform/uploads.ts';
import { Cover } from './cover.schema.ts';
import { type CoverDesk, getCover, removeCover, setCover } from './cover.service.ts';
import { requireMember, type StaffRole } from './stores.service.ts';

const tags = ['Pictures'];
const COVER = '/api/v1/stores/:id/cover';
const EDITORS: StaffRole[] = ['owner', 'manager'];
const LIMIT = { name: 'pictures', points: 300, seconds: 3600, by: 'person' } as const;

async function sitDown(context: Context, actor: Actor, storeId: number): Promise<CoverDesk> {
  const { store_id, role } = await requireMember(context, actor, storeId, EDITORS);
  const { person_id, name } = requirePerson(actor);
  const actor_kind = role === 'admin' ? 'admin' : 'staff';
  return { store_id, auditor: { actor_kind, actor_id: person_id, actor_name: name } };
}

export function coverRoutes(app: App, context: Context) {
  app.get(COVER, {
    config: { access: 'person' },
    schema: {
      tags,
      summary: 'A store’s photograph, in any state of the store',
      params: IdParams,
      response: { 200: Cover },
    },
    handler: async ({ actor, params }) => {
      const { store_id } = await requireMember(context, actor, params.id);
      return getCover(context.db, store_id);
    },
  });

  app.put(COVER, {
    config: { access: 'person', takesPictures: true, limit: LIMIT },
    schema: {
      tags,
      summary: 'Set the photograph that stands for a store',
      params: IdParams,
      response: { 200: Cover },
    },
    handler: async (request) =>
      setCover(context, await sitDown(context, request.actor, request.params.id), readUploads(request, { most: 1 })),
  });

  app.delete(COVER, {
    config: { access: 'person' },
    schema: {
      tags,
      summary: 'Let the illustrated scene stand for a store again',
      params: IdParams,
      response: { 200: Cover },
    },
    handler: async ({ actor, params }) => removeCover(context, await sitDown(context, actor, params.id)),
  });
}
