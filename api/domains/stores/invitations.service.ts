import { staffInvitation } from '../../../emails/stores/staff-invitation.ts';
import type { Context } from '../../context.ts';
import { recordAudit } from '../../platform/audit.ts';
import type { Trx } from '../../platform/db.ts';
import { assert, notFound, Refused } from '../../platform/errors.ts';
import { randomToken, sha256 } from '../../platform/tokens.ts';
import { findPeople } from '../accounts/people.service.ts';
import { MESSAGE_QUEUE } from '../messages/messages.service.ts';
import type { Desk } from './desk.ts';
import { refuseClosed } from './settings.service.ts';
import {
  type InvitationRow,
  insertInvitation,
  listInvitations,
  listMembers,
  lockInvitation,
  renewInvitation,
  withdrawInvitation,
} from './staff.sql.ts';
import { lockStoreFile, type StoreFile } from './store-file.sql.ts';
import { writeToReaders } from './store-mail.service.ts';
import type { StaffRole } from './stores.service.ts';

const OPENS_MS = 7 * 24 * 60 * 60_000;
const MOST_OPEN = 50;

const unknownInvitation = () =>
  notFound(
    'stores/unknown-invitation',
    'There is no such invitation. It may have been withdrawn, or sent again since.',
  );

/**
 * Invites an address by a link that opens for seven days. Owners invite anybody, managers bakers. Refuses
 * 'stores/wrong-role' (403), 'stores/already-member' and 'stores/already-invited' (409), 'stores/too-many-invitations'
 * (409), 'stores/closed' (409). An invitation that has expired makes room for another.
 */
export function invite(context: Context, desk: Desk, asked: { email: string; role: StaffRole }) {
  refuseRole(desk, asked.role);
  return inviting(context, desk, async (trx, store, now) => {
    await refuseMember(trx, store, asked.email);
    const open = await listInvitations(trx, { store_id: store.id });
    const known = open.find((one) => isSame(one.email, asked.email));
    if (known && known.expires_at > now) throw alreadyInvited();
    if (open.length >= MOST_OPEN && !known)
      throw new Refused(
        'stores/too-many-invitations',
        `Up to ${MOST_OPEN} invitations can be open. Withdraw one first.`,
      );
    const { token, ...link } = newLink(now);
    const { person } = desk;
    const fresh = { ...asked, ...link, store_id: store.id, invited_by: person.person_id, inviter_name: person.name };
    const made = known
      ? await renewInvitation(trx, known.id, { ...link, role: asked.role }, now)
      : await insertInvitation(trx, fresh, now);
    if (!made) throw alreadyInvited();
    return { invitation: made, token, action: 'invitation.sent' };
  });
}

/** Another link for seven days; the one before no longer opens. Refuses 'stores/unknown-invitation' (404). */
export function sendAgain(context: Context, desk: Desk, id: number) {
  return inviting(context, desk, async (trx, store, now) => {
    const known = await ownInvitation(trx, desk, store, id);
    const { token, ...link } = newLink(now);
    return { invitation: await renewInvitation(trx, known.id, link, now), token, action: 'invitation.sent_again' };
  });
}

/** Its link opens no more. Refuses 'stores/unknown-invitation' (404). */
export async function withdraw(context: Context, desk: Desk, id: number): Promise<void> {
  await context.db.transaction().execute(async (trx) => {
    const [store] = await lockStoreFile(trx, { id: desk.store_id });
    assert(store, 'a store of its own staff exists');
    const known = await ownInvitation(trx, desk, store, id);
    const now = context.clock.now();
    await withdrawInvitation(trx, known.id, now);
    await audit(trx, desk, { invitation: known, action: 'invitation.withdrawn' }, now);
  });
}

async function ownInvitation(trx: Trx, desk: Desk, store: StoreFile, id: number): Promise<InvitationRow> {
  const [known] = await lockInvitation(trx, { id });
  if (!known || known.store_id !== store.id || known.accepted_at) throw unknownInvitation();
  refuseRole(desk, known.role);
  return known;
}

function refuseRole(desk: Desk, role: StaffRole): void {
  if (desk.role === 'manager' && role !== 'baker')
    throw new Refused('stores/wrong-role', 'Managers invite bakers. Ask an owner to invite others.', { status: 403 });
}

const isSame = (a: string, b: string) => a.toLowerCase() === b.toLowerCase();

async function refuseMember(trx: Trx, store: StoreFile, email: string): Promise<void> {
  const members = await listMembers(trx, { store_id: store.id });
  const people = await findPeople(
    trx,
    members.map((member) => member.person_id),
  );
  if ([...people.values()].some((person) => isSame(person.email, email)))
    throw taken('stores/already-member', 'Whoever has this address works here already.');
}

const alreadyInvited = () =>
  taken('stores/already-invited', 'This address has an open invitation. Send that one again, or withdraw it.');

const taken = (code: string, message: string) =>
  new Refused(code, message, { errors: [{ field: 'email', code, message }] });

function newLink(now: Date) {
  const token = randomToken();
  return { token, token_hash: sha256(token), expires_at: new Date(now.getTime() + OPENS_MS) };
}

type Sent = { invitation: InvitationRow; action: `invitation.${string}` };

async function inviting(
  context: Context,
  desk: Desk,
  write: (trx: Trx, store: StoreFile, now: Date) => Promise<Sent & { token: string }>,
) {
  const now = context.clock.now();
  const { invitation } = await context.db.transaction().execute(async (trx) => {
    const [store] = await lockStoreFile(trx, { id: desk.store_id });
    assert(store, 'a store of its own staff exists');
    refuseClosed(store);
    const { token, ...sent } = await write(trx, store, now);
    await audit(trx, desk, sent, now);
    await mail(context, trx, store, sent.invitation, { token, by: desk.person.name });
    return sent;
  });
  context.jobs.wake(MESSAGE_QUEUE);
  return invitationOut(invitation, now);
}

const audit = (trx: Trx, { auditor, store_id }: Desk, { invitation, action }: Sent, at: Date) => {
  const { id, email, role } = invitation;
  return recordAudit(trx, { ...auditor, store_id, action, subject_id: id, subject_name: email, after: { role }, at });
};

async function mail(
  context: Context,
  trx: Trx,
  store: StoreFile,
  { id, email, role, sent_count, expires_at }: InvitationRow,
  { token, by }: { token: string; by: string },
) {
  await writeToReaders(context, trx, store, [{ id: null, name: null, email }], {
    name: 'staff-invitation',
    template: staffInvitation,
    key: `${id}:${sent_count}`,
    by,
    role,
    until: dayAndTime(expires_at, store.timezone),
    path: `/invitations/${token}`,
    label: 'See the invitation',
  });
}

/** 'Friday 27 November at 18:05', on the store's wall. */
const dayAndTime = (at: Date, timezone: string) =>
  new Intl.DateTimeFormat('en-GB', {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    hour: '2-digit',
    minute: '2-digit',
    timeZone: timezone,
  }).format(at);

export const invitationOut = (
  { id, email, role, inviter_name, sent_at, sent_count, expires_at }: InvitationRow,
  now: Date,
) => ({
  id,
  email,
  role,
  invited_by: inviter_name,
  sent_at: sent_at.toISOString(),
  sent_count,
  expires_at: expires_at.toISOString(),
  is_expired: expires_at <= now,
});
