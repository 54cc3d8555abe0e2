import type { Context } from '../../context.ts';
import type { App } from '../../platform/http.ts';
import { PathId } from '../../platform/shapes.ts';
import { requireMember } from './stores.service.ts';

/**
 * To strangers there is no store behind its staff's routes, whatever they send: they get 'stores/unknown' (404) before their
 * body is read, so that no refusal of it comes first and nothing of theirs is kept. Which role may do what is each route's
 * own matter.
 */
export function guardStores(app: App, context: Context) {
  app.addHook('preParsing', async (request) => {
    const { url = '', config } = request.routeOptions;
    if (config.access !== 'person' || !url.startsWith('/api/v1/stores/:id/')) return;
    const id = PathId.safeParse((request.params as { id: string }).id);
    if (id.success) await requireMember(context, request.actor, id.data);
  });
}
