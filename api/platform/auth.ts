import type { FastifyRequest } from 'fastify';
import { Refused } from './errors.ts';

/** Who is asking. A guest is known only by the tokens that the request carries (cart, tracking). */
export type Person = {
  kind: 'person';
  person_id: number;
  session_id: number;
  role: 'customer' | 'courier' | 'admin';
  name: string;
  email: string;
};
export type Actor = { kind: 'guest' } | Person;

/**
 * Who may call a route; declared on every one of them, checked before its body is read into anything. 'provider' proves
 * itself by a signature over the body, 'credentials' by a password or a refresh token in it: for both, whatever sign-in
 * the request carries is not looked at, so that a client can refresh a dead token while still sending it.
 */
export type Access = 'anyone' | 'person' | 'courier' | 'admin' | 'provider' | 'credentials';

export const GUEST: Actor = { kind: 'guest' };

export const provesItself = (access: Access) => access === 'provider' || access === 'credentials';

export function requirePerson(actor: Actor): Person {
  if (actor.kind === 'person') return actor;
  throw new Refused('auth/not-signed-in', 'Sign in first.', { status: 401 });
}

export function checkAccess(access: Access, actor: Actor): void {
  if (access === 'anyone' || provesItself(access)) return;
  const person = requirePerson(actor);
  if (access === 'person' || person.role === 'admin' || person.role === access) return;
  throw new Refused('auth/wrong-role', 'Your account may not do this.', { status: 403 });
}

/** How the HTTP layer learns who is asking; implemented by `accounts`. */
export type Authenticate = (request: FastifyRequest) => Promise<Actor>;

const READS = new Set(['GET', 'HEAD', 'OPTIONS']);
export const isRead = (request: FastifyRequest) => READS.has(request.method);

/**
 * Whether a page of this site sent the request: yes, no, or unknown when it carries no trace of any page. Browsers say
 * so in headers that a page can't set; programs other than browsers need not.
 */
export function isFromOwnPages(request: FastifyRequest, publicUrl: string): 'yes' | 'no' | 'unknown' {
  if (request.headers['sec-fetch-site'] === 'same-origin') return 'yes';
  const from = request.headers.origin ?? request.headers.referer;
  if (from === undefined) return request.headers['sec-fetch-site'] === undefined ? 'unknown' : 'no';
  if (!URL.canParse(from)) return 'no';
  const { host, origin } = new URL(from);
  return host === request.host || origin === new URL(publicUrl).origin ? 'yes' : 'no';
}

export const foreignOrigin = () =>
  new Refused('auth/foreign-origin', 'This request did not come from our own pages.', { status: 403 });
