import type { Context } from '../../context.ts';
import { recordAudit } from '../../platform/audit.ts';
import type { Person } from '../../platform/auth.ts';
import { assert, notFound, Refused } from '../../platform/errors.ts';
import { sha256 } from '../../platform/tokens.ts';
import { auditorOf } from './desk.ts';
import { refuseClosed } from './settings.service.ts';
import { findInvitationByToken, type InvitationRow, listMembers, lockInvitation, markAccepted } from './staff.sql.ts';
import { findStoreFile, insertMember, lockStoreFile } from './store-file.sql.ts';

async function findByToken(context: Context, token: string): Promise<InvitationRow> {
  const [invitation] = await findInvitationByToken(context.db, { token_hash: sha256(token) });
  if (!invitation) throw unknownInvitation();
  return invitation;
}

const unknownInvitation = () =>
  notFound(
    'stores/unknown-invitation',
    'This link does not open anything any more. Ask for another invitation at the store.',
  );

/** What the link shows to whoever has it. Refuses 'stores/unknown-invitation' (404). Two statements. */
export async function openInvitation(context: Context, token: string) {
  const invitation = await findByToken(context, token);
  const [store] = await findStoreFile(context.db, { id: invitation.store_id });
  assert(store, 'an invitation has its store');
  const { id, name, kind, district, city, timezone } = store;
  const isExpired = invitation.expires_at <= context.clock.now();
  const state: 'accepted' | 'expired' | 'open' = invitation.accepted_at ? 'accepted' : isExpired ? 'expired' : 'open';
  return {
    store: { id, name, kind, district, city, timezone },
    role: invitation.role,
    email: invitation.email,
    invited_by: invitation.inviter_name,
    expires_at: invitation.expires_at.toISOString(),
    state,
  };
}

/**
 * Lets whoever signs in with the invited address work at the store; a second time changes nothing. Refuses
 * 'stores/unknown-invitation' (404), 'stores/invitation-for-another' (403), 'stores/invitation-expired' and
 * 'stores/closed' (409).
 */
export async function acceptInvitation(context: Context, person: Person, token: string) {
  const { id, store_id } = await findByToken(context, token);
  return context.db.transaction().execute(async (trx) => {
    const [store] = await lockStoreFile(trx, { id: store_id });
    assert(store, 'an invitation has its store');
    const [invitation] = await lockInvitation(trx, { id });
    if (!invitation) throw unknownInvitation();
    const now = context.clock.now();
    refuseOthers(invitation, person);
    const joined = async () => {
      const members = await listMembers(trx, { store_id });
      const role = members.find((member) => member.person_id === person.person_id)?.role;
      if (!role) throw unknownInvitation();
      return { store_id, store_name: store.name, role };
    };
    if (invitation.accepted_at) return joined();
    refuseClosed(store);
    if (invitation.expires_at <= now)
      throw new Refused('stores/invitation-expired', 'This invitation has expired. Ask for another one at the store.');
    await insertMember(trx, { store_id, person_id: person.person_id, role: invitation.role, now });
    await markAccepted(trx, id, person.person_id, now);
    await recordAudit(trx, {
      ...auditorOf(person, false),
      store_id,
      action: 'member.joined',
      subject_id: person.person_id,
      subject_name: person.name,
      after: { role: invitation.role, invited_by: invitation.inviter_name },
      at: now,
    });
    return joined();
  });
}

function refuseOthers(invitation: InvitationRow, person: Person): void {
  if (invitation.email.toLowerCase() !== person.email.toLowerCase())
    throw new Refused(
      'stores/invitation-for-another',
      `This invitation is for ${invitation.email}; you are signed in as ${person.email}. Sign in with that address.`,
      { status: 403 },
    );
}
