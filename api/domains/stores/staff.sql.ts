import { type Executor, prepared, sql, type Trx } from '../../platform/db.ts';

export type StaffRole = 'owner' | 'manager' | 'baker';
export type MemberRow = { person_id: number; role: StaffRole; created_at: Date };

/** Owners first, then managers, then bakers, each in the order in which they came. */
export const listMembers = prepared<{ store_id: number }, MemberRow>((db, p) => ({
  compile: () =>
    sql<MemberRow>`
      select person_id, role, created_at from store_members where store_id = ${p('store_id')}::bigint
      order by array_position('{owner,manager,baker}'::text[], role), created_at, person_id`.compile(db),
}));

/** Of two who leave at once the second has to see what the first has done. */
export const lockStore = prepared<{ store_id: number }, { name: string }>((db, p) =>
  db.selectFrom('stores').where('id', '=', p('store_id')).select('name').forNoKeyUpdate(),
);

type MemberKey = { store_id: number; person_id: number };

/** Somebody else owns the store too, or this person does not. With the store's row locked it stays so. */
const anotherOwns = (p: (name: 'store_id' | 'person_id') => unknown) => sql`(m.role <> 'owner' or exists (
  select from store_members o where o.store_id = ${p('store_id')}::bigint and o.role = 'owner'
    and o.person_id <> ${p('person_id')}::bigint))`;

/** Nothing when it would leave the store without an owner. */
export const updateRole = prepared<MemberKey & { role: StaffRole }, { role: StaffRole }>((db, p) => ({
  compile: () =>
    sql<{ role: StaffRole }>`
      update store_members m set role = ${p('role')}::text
      where m.store_id = ${p('store_id')}::bigint and m.person_id = ${p('person_id')}::bigint
        and (${p('role')}::text = 'owner' or ${anotherOwns(p)})
      returning m.role`.compile(db),
}));

/** Nothing when it would leave the store without an owner. */
export const deleteMember = prepared<MemberKey, { role: StaffRole }>((db, p) => ({
  compile: () =>
    sql<{ role: StaffRole }>`
      delete from store_members m
      where m.store_id = ${p('store_id')}::bigint and m.person_id = ${p('person_id')}::bigint and ${anotherOwns(p)}
      returning m.role`.compile(db),
}));

export type InvitationRow = {
  id: number;
  store_id: number;
  email: string;
  role: StaffRole;
  inviter_name: string;
  sent_count: number;
  sent_at: Date;
  expires_at: Date;
  accepted_at: Date | null;
  accepted_by: number | null;
  withdrawn_at: Date | null;
};

const COLUMNS = [
  ...(['id', 'store_id', 'email', 'role', 'inviter_name', 'sent_count', 'sent_at', 'expires_at'] as const),
  ...(['accepted_at', 'accepted_by', 'withdrawn_at'] as const),
];

/** Open ones, expired or not, the newest first. */
export const listInvitations = prepared<{ store_id: number }, InvitationRow>((db, p) =>
  db
    .selectFrom('store_invitations')
    .where('store_id', '=', p('store_id'))
    .where('accepted_at', 'is', null)
    .where('withdrawn_at', 'is', null)
    .select(COLUMNS)
    .orderBy('id', 'desc')
    .$castTo<InvitationRow>(),
);

export const findInvitationByToken = prepared<{ token_hash: string }, InvitationRow>((db, p) =>
  db
    .selectFrom('store_invitations')
    .where('token_hash', '=', p('token_hash'))
    .where('withdrawn_at', 'is', null)
    .select(COLUMNS)
    .$castTo<InvitationRow>(),
);

export const lockInvitation = prepared<{ id: number }, InvitationRow>((db, p) =>
  db
    .selectFrom('store_invitations')
    .where('id', '=', p('id'))
    .where('withdrawn_at', 'is', null)
    .select(COLUMNS)
    .$castTo<InvitationRow>()
    .forUpdate(),
);

export type NewInvitation = Pick<InvitationRow, 'store_id' | 'email' | 'role' | 'inviter_name' | 'expires_at'> & {
  token_hash: string;
  invited_by: number;
};

/** Nothing when that address has an open one. */
export const insertInvitation = (trx: Trx, invitation: NewInvitation, now: Date): Promise<InvitationRow | undefined> =>
  trx
    .insertInto('store_invitations')
    .values({ ...invitation, sent_at: now, created_at: now })
    .onConflict((conflict) => conflict.doNothing())
    .returning(COLUMNS)
    .$castTo<InvitationRow>()
    .executeTakeFirst();

type Renewal = Partial<Pick<NewInvitation, 'role'>> & { token_hash: string; expires_at: Date };

/** Another link, which is the only one that opens from now on. */
export const renewInvitation = (trx: Trx, id: number, renewal: Renewal, now: Date): Promise<InvitationRow> =>
  trx
    .updateTable('store_invitations')
    .set((e) => ({ ...renewal, sent_at: now, sent_count: e('sent_count', '+', 1) }))
    .where('id', '=', id)
    .returning(COLUMNS)
    .$castTo<InvitationRow>()
    .executeTakeFirstOrThrow();

export const withdrawInvitation = (db: Executor, id: number, now: Date) =>
  db.updateTable('store_invitations').set({ withdrawn_at: now }).where('id', '=', id).execute();

export const markAccepted = (db: Executor, id: number, personId: number, now: Date) =>
  db.updateTable('store_invitations').set({ accepted_at: now, accepted_by: personId }).where('id', '=', id).execute();
