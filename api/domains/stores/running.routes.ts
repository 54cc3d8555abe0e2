import type { Context } from '../../context.ts';
import type { App } from '../../platform/http.ts';
import { StoreIdParams } from './approval.schema.ts';
import { closeStore } from './close-store.service.ts';
import { EVERYBODY, OWNERS, sitDown } from './desk.ts';
import { pauseOut, pauseStore, resumeStore } from './pause.service.ts';
import { ClosingBody, PauseBody, PauseOut } from './running.schema.ts';
import { StoreFileOut } from './settings.schema.ts';
import { getStoreFile } from './settings.service.ts';
import { fileOut } from './store-file.ts';

const config = { access: 'person' } as const;
const PAUSE = '/api/v1/stores/:id/pause';
const about = (summary: string) => ({ tags: ['Settings of a store'], summary, params: StoreIdParams });

/** Everybody who works there may pause; closing for good is the owners'. */
export function runningRoutes(app: App, context: Context) {
  const response = { 200: PauseOut };
  app.get(
    PAUSE,
    { config, schema: { ...about('Whether the store takes orders now'), response } },
    async ({ actor, params }) => {
      const { store_id } = await sitDown(context, actor, params.id, EVERYBODY);
      return pauseOut(await getStoreFile(context, store_id), context.clock.now());
    },
  );
  app.put(
    PAUSE,
    { config, schema: { ...about('No orders for a while'), body: PauseBody, response } },
    async ({ actor, params, body }) => {
      const desk = await sitDown(context, actor, params.id, EVERYBODY);
      return pauseOut(await pauseStore(context, desk, body), context.clock.now());
    },
  );
  app.delete(PAUSE, { config, schema: { ...about('Take orders again'), response } }, async ({ actor, params }) => {
    const desk = await sitDown(context, actor, params.id, EVERYBODY);
    return pauseOut(await resumeStore(context, desk), context.clock.now());
  });

  app.post(
    '/api/v1/stores/:id/closing',
    { config, schema: { ...about('Close the store for good'), body: ClosingBody, response: { 200: StoreFileOut } } },
    async ({ actor, params, body }) =>
      fileOut(await closeStore(context, await sitDown(context, actor, params.id, OWNERS), body)),
  );
}
