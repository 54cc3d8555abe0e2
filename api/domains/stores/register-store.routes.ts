import type { Context } from '../../context.ts';
import { requirePerson } from '../../platform/auth.ts';
import type { App } from '../../platform/http.ts';
import { JURISDICTIONS, type NumberRule } from './jurisdictions.ts';
import { registerStore } from './register-store.service.ts';
import { JurisdictionsOut, NewStoreBody, StoreFileOut } from './settings.schema.ts';
import { fileOut } from './store-file.ts';

const tags = ['Opening a store'];
const LIMIT = { name: 'register-store', points: 20, seconds: 3600, by: 'person' } as const;

const ruleOut = ({ label, help, example, pattern, waiver = undefined }: NumberRule) => ({
  label,
  help,
  example,
  pattern,
  waiver: waiver ?? null,
});

export function registerStoreRoutes(app: App, context: Context) {
  app.get(
    '/api/v1/jurisdictions',
    {
      config: { access: 'anyone', isPublic: true },
      schema: {
        tags,
        summary: 'Where a store can open, and what is asked there',
        response: { 200: JurisdictionsOut },
      },
    },
    async () => ({
      items: JURISDICTIONS.map(({ licence, tax, timezones, ...rest }) => ({
        ...rest,
        timezones: [...timezones],
        licence: ruleOut(licence),
        tax: ruleOut(tax),
      })),
    }),
  );

  app.post(
    '/api/v1/stores',
    {
      config: { access: 'person', isIdempotent: true, limit: LIMIT },
      schema: { tags, summary: 'Register a store', body: NewStoreBody, response: { 201: StoreFileOut } },
    },
    async (request, reply) => {
      reply.code(201);
      return fileOut(await registerStore(context, requirePerson(request.actor), request.body));
    },
  );
}
