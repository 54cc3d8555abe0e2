import type { Context } from '../../context.ts';
import { recordAudit } from '../../platform/audit.ts';
import type { Executor, Trx } from '../../platform/db.ts';
import { notFound, Refused } from '../../platform/errors.ts';
import { findPeople } from '../accounts/people.service.ts';
import type { Desk } from './desk.ts';
import { invitationOut } from './invitations.service.ts';
import { deleteMember, listInvitations, listMembers, lockStore, type MemberRow, updateRole } from './staff.sql.ts';
import type { StaffRole } from './stores.service.ts';

const unknownMember = () => notFound('stores/unknown-member', 'Nobody of that kind works here. Perhaps they left.');

type Member = MemberRow & { name: string; email: string };

/** Everybody who works there, and who is invited. Three statements. */
export async function listStaff(context: Context, { store_id, person }: Desk) {
  const members = await listNamedMembers(context.db, store_id);
  const now = context.clock.now();
  return {
    members: members.map((member) => memberOut(member, person.person_id)),
    invitations: (await listInvitations(context.db, { store_id })).map((one) => invitationOut(one, now)),
  };
}

export async function listNamedMembers(db: Executor, storeId: number): Promise<Member[]> {
  const rows = await listMembers(db, { store_id: storeId });
  const people = await findPeople(
    db,
    rows.map((row) => row.person_id),
  );
  return rows.flatMap((row) => {
    const person = people.get(row.person_id);
    return person ? [{ ...row, name: person.name, email: person.email }] : [];
  });
}

const memberOut = ({ created_at, ...member }: Member, me: number) => ({
  ...member,
  since: created_at.toISOString(),
  is_you: member.person_id === me,
});

/**
 * Counts from the person's next request on. Refuses 'stores/unknown-member' (404) and 'stores/last-owner' (409), also when
 * two owners step back at once.
 */
export function changeRole(context: Context, desk: Desk, personId: number, role: StaffRole) {
  return changeMember(context, desk, personId, async (trx, before) => {
    const [kept] = await updateRole(trx, { store_id: desk.store_id, person_id: personId, role });
    if (!kept) throw lastOwner();
    return { action: 'member.role_changed', before: { role: before.role }, after: { role } };
  });
}

/** They lose access at once. Refuses as `changeRole`. */
export function removeMember(context: Context, desk: Desk, personId: number) {
  return changeMember(context, desk, personId, async (trx, before) => {
    const [gone] = await deleteMember(trx, { store_id: desk.store_id, person_id: personId });
    if (!gone) throw lastOwner();
    const isSelf = desk.person.person_id === personId;
    return { action: isSelf ? 'member.left' : 'member.removed', before: { role: before.role } };
  });
}

const lastOwner = () =>
  new Refused(
    'stores/last-owner',
    'A store needs an owner. Make somebody else an owner first, or close the store for good.',
  );

type Told = { action: `member.${string}`; before: object; after?: object };

async function changeMember(
  context: Context,
  { store_id, auditor }: Desk,
  personId: number,
  change: (trx: Trx, before: Member) => Promise<Told>,
): Promise<void> {
  await context.db.transaction().execute(async (trx) => {
    await lockStore(trx, { store_id });
    const before = (await listNamedMembers(trx, store_id)).find((member) => member.person_id === personId);
    if (!before) throw unknownMember();
    const told = await change(trx, before);
    const who = { subject_id: personId, subject_name: before.name };
    await recordAudit(trx, { ...auditor, store_id, ...who, ...told, at: context.clock.now() });
  });
}
