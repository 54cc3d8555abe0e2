import type { Context } from '../../context.ts';
import { requirePerson } from '../../platform/auth.ts';
import { assert } from '../../platform/errors.ts';
import type { App } from '../../platform/http.ts';
import { Nothing } from '../../platform/shapes.ts';
import { stateOf } from '../stores/store-status.ts';
import { listMemberships } from '../stores/stores.service.ts';
import { PasswordChange, Profile, ProfileChanges, Registered, Registration } from './accounts.schema.ts';
import { changePassword, changeProfile, findPerson, type PersonRow, registerPerson } from './accounts.service.ts';
import { addressRoutes } from './addresses.routes.ts';
import { answerSession, personOut, wantsCookies } from './session-answer.ts';
import { sessionRoutes } from './sessions.routes.ts';

const REGISTER_LIMIT = { name: 'register', points: 60, seconds: 60, by: 'address' } as const;
const PASSWORD_LIMIT = { name: 'change-password', points: 10, seconds: 60, by: 'person' } as const;

export function accountRoutes(app: App, context: Context) {
  // No Idempotency-Key: the e-mail address is taken only once, and neither password nor tokens shall be kept for it.
  app.post(
    '/api/v1/people',
    {
      config: { access: 'credentials', limit: REGISTER_LIMIT },
      schema: { tags: ['Accounts'], summary: 'Register', body: Registration, response: { 201: Registered } },
    },
    async (request, reply) => {
      const { cookies, ...given } = request.body;
      const { warnings, ...signedIn } = await registerPerson(context, given, request.headers['user-agent']);
      const answer = answerSession(context, request, reply, signedIn, wantsCookies(request, cookies));
      return reply.code(201).send({ ...answer, warnings });
    },
  );
  meRoutes(app, context);
  sessionRoutes(app, context);
  addressRoutes(app, context);
}

function meRoutes(app: App, context: Context) {
  app.get(
    '/api/v1/people/me',
    {
      config: { access: 'person' },
      schema: { tags: ['Accounts'], summary: 'Who is signed in', response: { 200: Profile } },
    },
    async (request) => {
      const person = await findPerson(context.db, requirePerson(request.actor).person_id);
      assert(person, 'a signed-in person exists');
      return profileOf(context, person);
    },
  );
  app.patch(
    '/api/v1/people/me',
    {
      config: { access: 'person' },
      schema: { tags: ['Accounts'], summary: 'Change name or phone', body: ProfileChanges, response: { 200: Profile } },
    },
    async (request) => {
      const { person_id } = requirePerson(request.actor);
      return profileOf(context, await changeProfile(context, person_id, request.body));
    },
  );
  app.put(
    '/api/v1/people/me/password',
    {
      config: { access: 'person', limit: PASSWORD_LIMIT },
      schema: {
        tags: ['Accounts'],
        summary: 'Change the password; ends all other sessions',
        body: PasswordChange,
        response: { 204: Nothing },
      },
    },
    async (request, reply) => {
      const { person_id, session_id } = requirePerson(request.actor);
      const { current, new: next } = request.body;
      await changePassword(context, { person_id, session_id, current, next });
      return reply.code(204).send();
    },
  );
}

async function profileOf(context: Context, person: PersonRow) {
  const memberships = await listMemberships(context.db, person.id);
  return {
    ...personOut(person),
    memberships: memberships.map(({ store_id, slug, name, role, paused_until, timezone, ...store }) => ({
      store_id,
      store_slug: slug,
      store_name: name,
      store_state: stateOf(store),
      store_timezone: timezone,
      paused_until: paused_until && paused_until > context.clock.now() ? paused_until.toISOString() : null,
      role,
    })),
  };
}
