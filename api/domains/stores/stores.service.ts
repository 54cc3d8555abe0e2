import type { Context } from '../../context.ts';
import { type Actor, type Person, requirePerson } from '../../platform/auth.ts';
import type { Executor } from '../../platform/db.ts';
import { notFound, Refused } from '../../platform/errors.ts';
import { findMembership, findStoreById, listMembershipsOf, type Membership } from './stores.sql.ts';

export { distanceMetres } from './distance.ts';
export { mistakes } from './geocoder/spelling.ts';
export { listLiveStores } from './stores.sql.ts';
export type { Membership };

export type StaffRole = Membership['role'];

export const unknownStore = () => notFound('stores/unknown', 'There is no such store.');

/** Stores that a person works for, in any state of the store. */
export const listMemberships = (db: Executor, personId: number): Promise<Membership[]> =>
  listMembershipsOf(db, { person_id: personId });

type Pass = { store_id: number; role: StaffRole | 'admin' };

/** Whoever asks is another object with each request: the guard asks before the body is read, the route does not ask again. */
const passes = new WeakMap<Person, Pass>();

/**
 * Lets staff of the store pass, and admins as 'admin'. Nobody signed in: 'auth/not-signed-in' (401); not staff of this
 * store: 'stores/unknown' (404), so that staff can't probe other stores; staff in another role: 'stores/wrong-role' (403).
 */
export async function requireMember(
  context: Context,
  actor: Actor,
  storeId: number,
  roles: readonly StaffRole[] = ['owner', 'manager', 'baker'],
): Promise<Pass> {
  const person = requirePerson(actor);
  const known = passes.get(person);
  const pass = known?.store_id === storeId ? known : await findPass(context, person, storeId);
  passes.set(person, pass);
  if (pass.role !== 'admin' && !roles.includes(pass.role))
    throw new Refused('stores/wrong-role', `Only ${roles.join(' or ')} of the store may do this.`, { status: 403 });
  return pass;
}

async function findPass({ db }: Context, { person_id, role }: Person, store_id: number): Promise<Pass> {
  if (role === 'admin') {
    if ((await findStoreById(db, { id: store_id })).length === 0) throw unknownStore();
    return { store_id, role };
  }
  const [member] = await findMembership(db, { store_id, person_id });
  if (!member) throw unknownStore();
  return { store_id, role: member.role };
}

/** Whether whoever was let in may still be: staff can be removed while they listen. */
export const isMember = async (context: Context, actor: Actor, storeId: number): Promise<boolean> =>
  actor.kind === 'person' &&
  (actor.role === 'admin' ||
    (await findMember(context.db, { store_id: storeId, person_id: actor.person_id })) !== undefined);

/** What a person is at a store, or undefined. */
export const findMember = async (db: Executor, key: { store_id: number; person_id: number }) =>
  (await findMembership(db, key))[0];
