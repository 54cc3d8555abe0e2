import type { Context } from '../../context.ts';
import type { App } from '../../platform/http.ts';
import { ChecklistOut, ReasonBody, StoreIdParams } from './approval.schema.ts';
import {
  approveStore,
  reinstateStore,
  returnStore,
  submitStore,
  suspendStore,
  withdrawStore,
} from './approval.service.ts';
import { getChecklist } from './checklist.service.ts';
import { EVERYBODY, OWNERS, RUNNERS, sitDown } from './desk.ts';
import { StoreFileOut } from './settings.schema.ts';
import { fileOut } from './store-file.ts';

const STORE = '/api/v1/stores/:id';
const response = { 200: StoreFileOut };
const about = (summary: string) => ({ tags: ['Opening a store'], summary, params: StoreIdParams });

/** Its people submit and withdraw; admins decide. */
export function approvalRoutes(app: App, context: Context) {
  app.get(
    `${STORE}/checklist`,
    {
      config: { access: 'person' },
      schema: { ...about('What a store still needs before it can open'), response: { 200: ChecklistOut } },
    },
    async ({ actor, params }) => {
      const { store_id } = await sitDown(context, actor, params.id, EVERYBODY);
      return getChecklist(context, context.db, store_id);
    },
  );

  app.post(
    `${STORE}/submission`,
    { config: { access: 'person' }, schema: { ...about('Ask to open the store'), response } },
    async ({ actor, params }) => fileOut(await submitStore(context, await sitDown(context, actor, params.id, RUNNERS))),
  );

  app.delete(
    `${STORE}/submission`,
    { config: { access: 'person' }, schema: { ...about('Not yet after all'), response } },
    async ({ actor, params }) =>
      fileOut(await withdrawStore(context, await sitDown(context, actor, params.id, RUNNERS))),
  );

  const decisions = [
    ['approval', 'Open the store', approveStore],
    ['reinstatement', 'End the suspension', reinstateStore],
  ] as const;
  for (const [noun, summary, decide] of decisions)
    app.post(
      `${STORE}/${noun}`,
      { config: { access: 'admin' }, schema: { ...about(summary), response } },
      async ({ actor, params }) => fileOut(await decide(context, await sitDown(context, actor, params.id, OWNERS))),
    );

  const refusals = [
    ['return', 'Send the store back with a reason', returnStore],
    ['suspension', 'Take the store out of the shop, with a reason', suspendStore],
  ] as const;
  for (const [noun, summary, decide] of refusals)
    app.post(
      `${STORE}/${noun}`,
      { config: { access: 'admin' }, schema: { ...about(summary), body: ReasonBody, response } },
      async ({ actor, params, body }) =>
        fileOut(await decide(context, await sitDown(context, actor, params.id, OWNERS), body.reason)),
    );
}
