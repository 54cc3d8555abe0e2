import type { Context } from '../../context.ts';
import type { App } from '../../platform/http.ts';
import { IdParams } from '../../platform/shapes.ts';
import { requireMember } from '../stores/stores.service.ts';
import { KitchenPlan, PlanQuery } from './kitchen-plan.schema.ts';
import { getKitchenPlan } from './kitchen-plan.service.ts';

export function kitchenPlanRoutes(app: App, context: Context) {
  app.get(
    '/api/v1/stores/:id/plan',
    {
      config: { access: 'person' },
      schema: {
        tags: ['Orders'],
        summary: 'What to bake, decorate and buy, and when to start (its staff)',
        params: IdParams,
        querystring: PlanQuery,
        response: { 200: KitchenPlan },
      },
    },
    async (request) => {
      const { store_id } = await requireMember(context, request.actor, request.params.id);
      return getKitchenPlan(context, store_id, request.query);
    },
  );
}
