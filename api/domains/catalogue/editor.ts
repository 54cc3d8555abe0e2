import type { Context } from '../../context.ts';
import type { Auditor } from '../../platform/audit.ts';
import { type Actor, requirePerson } from '../../platform/auth.ts';
import { requireMember, type StaffRole } from '../stores/stores.service.ts';

/** Somebody at work on a store's catalogue, as the audit log will name them. */
export type Editor = Auditor & { store_id: number };

export const STAFF: readonly StaffRole[] = ['owner', 'manager', 'baker'];
export const EDITORS: readonly StaffRole[] = ['owner', 'manager'];

/** Refuses as `requireMember` does: 401, 'stores/unknown' (404), 'stores/wrong-role' (403). */
export async function enterAs(
  context: Context,
  actor: Actor,
  storeId: number,
  roles: readonly StaffRole[],
): Promise<Editor> {
  const { store_id, role } = await requireMember(context, actor, storeId, roles);
  const person = requirePerson(actor);
  return {
    store_id,
    actor_kind: role === 'admin' ? 'admin' : 'staff',
    actor_id: person.person_id,
    actor_name: person.name,
  };
}
