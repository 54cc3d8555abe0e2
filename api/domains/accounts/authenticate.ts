import type { FastifyRequest } from 'fastify';
import type { Context } from '../../context.ts';
import {
  type Authenticate,
  foreignOrigin,
  GUEST,
  isFromOwnPages,
  isRead,
  type Person,
  provesItself,
} from '../../platform/auth.ts';
import { Refused } from '../../platform/errors.ts';
import { Cookies } from './cookies.ts';
import { type AccessClaims, readAccessToken } from './session-tokens.ts';
import { findLiveSession } from './sessions.sql.ts';

const deadToken = () =>
  new Refused('auth/dead-token', 'This sign-in has ended. Refresh it, or sign in again.', { status: 401 });

/**
 * Who asks, from a Bearer token or else from the browser's cookie: the signature and time first, then one look at the
 * session's row, so that a sign-out or a new role counts at once. A dead Bearer token is refused (its sender believes
 * that it is signed in), a dead cookie makes a guest (the browser sends it unasked).
 */
export function makeAuthenticate(context: Context): Authenticate {
  return async (request) => {
    if (provesItself(request.routeOptions.config.access ?? 'anyone')) return GUEST;
    const bearer = bearerOf(request);
    if (bearer !== undefined) {
      const claims = await readAccessToken(context, bearer);
      const person = claims && (await findPersonOf(context, claims));
      if (!person) throw deadToken();
      return person;
    }
    const cookie = Cookies.read(context.config, request).access;
    const claims = cookie ? await readAccessToken(context, cookie) : null;
    if (!claims) return GUEST;
    if (!isRead(request) && isFromOwnPages(request, context.config.publicUrl) !== 'yes') throw foreignOrigin();
    return (await findPersonOf(context, claims)) ?? GUEST;
  };
}

function bearerOf(request: FastifyRequest): string | undefined {
  const [scheme, token = ''] = (request.headers.authorization ?? '').split(' ', 2);
  return scheme?.toLowerCase() === 'bearer' ? token : undefined;
}

async function findPersonOf(context: Context, claims: AccessClaims): Promise<Person | undefined> {
  const [row] = await findLiveSession(context.db, { ...claims, now: context.clock.now() });
  return row && { kind: 'person', ...claims, ...row };
}
