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

/** Who may call a route; declared on every one of them, checked before its body is read into anything. */
export type Access = 'anyone' | 'person' | 'courier' | 'admin' | 'provider';

export const GUEST: Actor = { kind: 'guest' };

export function requirePerson(actor: Actor): Person {
  if (actor.kind === 'person') return actor;
  throw new Refused('auth/not-signed-in', 'Sign in first.', { status: 401 });
}

export function checkAccess(access: Access, actor: Actor): void {
  if (access === 'anyone' || access === 'provider') return;
  const person = requirePerson(actor);
  if (access === 'person' || person.role === 'admin' || person.role === access) return;
  throw new Refused('auth/wrong-role', 'Your account may not do this.', { status: 403 });
}

/** How the HTTP layer learns who is asking; implemented by `accounts`. */
export type Authenticate = (request: FastifyRequest) => Promise<Actor>;
