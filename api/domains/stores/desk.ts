import type { Context } from '../../context.ts';
import type { Auditor } from '../../platform/audit.ts';
import { type Actor, type Person, requirePerson } from '../../platform/auth.ts';
import { requireMember, type StaffRole } from './stores.service.ts';

/** Whose store, and who is at work on it. */
export type Desk = { store_id: number; role: StaffRole | 'admin'; person: Person; auditor: Auditor };

export const EVERYBODY: readonly StaffRole[] = ['owner', 'manager', 'baker'];
export const RUNNERS: readonly StaffRole[] = ['owner', 'manager'];
export const OWNERS: readonly StaffRole[] = ['owner'];

/** Refuses as `requireMember` does: 401, 'stores/unknown' (404), 'stores/wrong-role' (403). */
export async function sitDown(
  context: Context,
  actor: Actor,
  storeId: number,
  roles: readonly StaffRole[],
): Promise<Desk> {
  const { store_id, role } = await requireMember(context, actor, storeId, roles);
  const person = requirePerson(actor);
  return { store_id, role, person, auditor: auditorOf(person, role === 'admin') };
}

export const auditorOf = ({ person_id, name }: Person, isAdmin: boolean): Auditor => ({
  actor_kind: isAdmin ? 'admin' : 'staff',
  actor_id: person_id,
  actor_name: name,
});
