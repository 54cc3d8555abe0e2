import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Context } from '../../context.ts';
import { foreignOrigin, isFromOwnPages, requirePerson } from '../../platform/auth.ts';
import { Refused } from '../../platform/errors.ts';
import type { App } from '../../platform/http.ts';
import type { RateLimit } from '../../platform/limits.ts';
import { Nothing } from '../../platform/shapes.ts';
import { sha256 } from '../../platform/tokens.ts';
import { Refresh, Refreshed, SignedIn, SignIn } from './accounts.schema.ts';
import { refreshSession, revokeSessions, signIn, signOut } from './accounts.service.ts';
import { Cookies } from './cookies.ts';
import { answerSession, wantsCookies } from './session-answer.ts';
import { ACCESS_TOKEN_S, readRefreshToken } from './session-tokens.ts';

/** Of the body before it is validated; hashed, since the table of limits is no place for e-mail addresses. */
function accountOf(request: FastifyRequest): string {
  const { email } = (request.body ?? {}) as { email?: unknown };
  return sha256(typeof email === 'string' ? email.trim().toLowerCase().slice(0, 254) : '');
}

/**
 * Guesses at one account from one address; guesses at many accounts from one address; and failures at one account from
 * anywhere, which pauses the account's sign-in for minutes only and touches none of its open sessions.
 */
const SIGN_IN_LIMITS: RateLimit[] = [
  { name: 'sign-in', points: 10, seconds: 60, by: (request) => sha256(`${request.ip} ${accountOf(request)}`) },
  { name: 'sign-in-address', points: 120, seconds: 60, by: 'address' },
  { name: 'sign-in-failures', points: 30, seconds: 300, by: accountOf, counts: 'failures' },
];
const REFRESH_LIMIT: RateLimit = { name: 'refresh', points: 60, seconds: 60, by: 'address' };

export function sessionRoutes(app: App, context: Context) {
  app.post(
    '/api/v1/sessions',
    {
      config: { access: 'credentials', limit: SIGN_IN_LIMITS },
      schema: { tags: ['Accounts'], summary: 'Sign in', body: SignIn, response: { 201: SignedIn } },
    },
    async (request, reply) => {
      const { cookies, ...given } = request.body;
      const signedIn = await signIn(context, given, request.headers['user-agent']);
      reply.code(201);
      return answerSession(context, request, reply, signedIn, wantsCookies(request, cookies));
    },
  );
  app.post(
    '/api/v1/sessions/refresh',
    {
      config: { access: 'credentials', limit: REFRESH_LIMIT },
      schema: { tags: ['Accounts'], summary: 'Get new tokens', body: Refresh, response: { 200: Refreshed } },
    },
    async (request, reply) => {
      reply.header('cache-control', 'no-store');
      const refresh_token = request.body?.refresh_token;
      if (refresh_token === undefined) return refreshByCookie(context, request, reply);
      const { keeps_for_s: _, ...tokens } = await refreshSession(context, refresh_token, false);
      return { ...tokens, expires_in: ACCESS_TOKEN_S };
    },
  );
  signOutRoutes(app, context);
}

function signOutRoutes(app: App, context: Context) {
  app.delete(
    '/api/v1/sessions/current',
    {
      config: { access: 'anyone' },
      schema: { tags: ['Accounts'], summary: 'Sign out, at once', response: { 204: Nothing } },
    },
    async (request, reply) => {
      const session = sessionToEnd(context, request);
      Cookies.clear(context.config, request, reply);
      await signOut(context, session ?? requirePerson(request.actor).session_id);
      return reply.code(204).send();
    },
  );
  app.delete(
    '/api/v1/sessions',
    {
      config: { access: 'person' },
      schema: { tags: ['Accounts'], summary: 'Sign out everywhere', response: { 204: Nothing } },
    },
    async (request, reply) => {
      await revokeSessions(context, requirePerson(request.actor).person_id, 'signed-out-everywhere');
      Cookies.clear(context.config, request, reply);
      return reply.code(204).send();
    },
  );
}

/** A page that is being rendered refreshes before it knows of any Origin: only a foreign one is refused. */
async function refreshByCookie(context: Context, request: FastifyRequest, reply: FastifyReply) {
  const { refresh } = Cookies.read(context.config, request);
  if (!refresh) throw new Refused('auth/not-signed-in', 'Send a refresh_token, or sign in.', { status: 401 });
  if (isFromOwnPages(request, context.config.publicUrl) === 'no') throw foreignOrigin();
  const tokens = await refreshSession(context, refresh, true);
  Cookies.set(context.config, request, reply, tokens);
  return { expires_in: ACCESS_TOKEN_S };
}

/** Signing out has to work after the access cookie has died: then the refresh cookie names the session. */
function sessionToEnd(context: Context, request: FastifyRequest): number | undefined {
  if (request.actor.kind === 'person') return request.actor.session_id;
  const { refresh } = Cookies.read(context.config, request);
  if (!refresh) return undefined;
  if (isFromOwnPages(request, context.config.publicUrl) !== 'yes') throw foreignOrigin();
  return readRefreshToken(context, refresh)?.session_id;
}
