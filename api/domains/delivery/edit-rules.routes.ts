import type { Context } from '../../context.ts';
import { requirePerson } from '../../platform/auth.ts';
import type { App } from '../../platform/http.ts';
import { IdParams } from '../../platform/shapes.ts';
import { requireMember } from '../stores/stores.service.ts';
import { RulesBody, RulesOut, RuleTrialBody, RuleTrialOut } from './edit-rules.schema.ts';
import { getRules, rulesOut, saveRules } from './edit-rules.service.ts';
import { tryRules } from './try-rules.service.ts';

const tags = ['Delivery rules'];
const WRITERS = ['owner', 'manager'] as const;

export function editRulesRoutes(app: App, context: Context) {
  app.get(
    '/api/v1/stores/:id/delivery-rules',
    {
      config: { access: 'person' },
      schema: { tags, summary: 'Where a store delivers (its staff)', params: IdParams, response: { 200: RulesOut } },
    },
    async (request) => {
      const { store_id } = await requireMember(context, request.actor, request.params.id);
      return rulesOut(await getRules(context, store_id));
    },
  );

  app.put(
    '/api/v1/stores/:id/delivery-rules',
    {
      config: { access: 'person' },
      schema: {
        tags,
        summary: 'Saves all rules, in the order in which they are tried (owner, manager)',
        params: IdParams,
        body: RulesBody,
        response: { 200: RulesOut },
      },
    },
    async (request) => {
      const { store_id } = await requireMember(context, request.actor, request.params.id, WRITERS);
      return rulesOut(await saveRules(context, requirePerson(request.actor), { store_id, ...request.body }));
    },
  );

  app.post(
    '/api/v1/stores/:id/delivery-rules/trials',
    {
      config: { access: 'person' },
      schema: {
        tags,
        summary: 'Whether the rules, saved or not, deliver to a place, and for how much (its staff)',
        params: IdParams,
        body: RuleTrialBody,
        response: { 200: RuleTrialOut },
      },
    },
    async (request) => {
      const { store_id } = await requireMember(context, request.actor, request.params.id);
      return tryRules(context, store_id, request.body);
    },
  );
}
