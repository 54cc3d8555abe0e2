import type { Context } from '../../context.ts';
import type { App } from '../../platform/http.ts';
import { StoreIdParams } from './approval.schema.ts';
import { OWNERS, RUNNERS, sitDown } from './desk.ts';
import { RegistrationBody, SettingsBody, StoreFileOut } from './settings.schema.ts';
import { getStoreFile, saveRegistration, saveSettings } from './settings.service.ts';
import { fileOut } from './store-file.ts';

const config = { access: 'person' } as const;
const response = { 200: StoreFileOut };
const about = (summary: string) => ({ tags: ['Settings of a store'], summary, params: StoreIdParams });

/** Owners and managers; the numbers before the law are the owners'. */
export function settingsRoutes(app: App, context: Context) {
  app.get(
    '/api/v1/stores/:id/settings',
    { config, schema: { ...about('All that a store has told of itself'), response } },
    async ({ actor, params }) => {
      const { store_id } = await sitDown(context, actor, params.id, RUNNERS);
      return fileOut(await getStoreFile(context, store_id));
    },
  );

  app.patch(
    '/api/v1/stores/:id/settings',
    { config, schema: { ...about('Change some of it'), body: SettingsBody, response } },
    async ({ actor, params, body }) =>
      fileOut(await saveSettings(context, await sitDown(context, actor, params.id, RUNNERS), body)),
  );

  app.put(
    '/api/v1/stores/:id/registration',
    {
      config,
      schema: { ...about('Registered name, licence and tax numbers, country'), body: RegistrationBody, response },
    },
    async ({ actor, params, body }) =>
      fileOut(await saveRegistration(context, await sitDown(context, actor, params.id, OWNERS), body)),
  );
}
