import { type Executor, prepared } from '../../platform/db.ts';
import type { PersonRow } from './accounts.sql.ts';

export type NewSession = {
  person_id: number;
  is_kept: boolean;
  user_agent: string | null;
  now: Date;
  expires_at: Date;
};
export type SessionRow = {
  person_id: number;
  generation: number;
  is_kept: boolean;
  refreshed_at: Date | null;
};

/** Paid by every request of a person: name, e-mail and role as they are now, or nothing when the session has ended. */
export const findLiveSession = prepared<
  { session_id: number; person_id: number; now: Date },
  Pick<PersonRow, 'role' | 'name' | 'email'>
>((db, p) =>
  db
    .selectFrom('sessions')
    .innerJoin('people', 'people.id', 'sessions.person_id')
    .where('sessions.id', '=', p('session_id'))
    .where('sessions.person_id', '=', p('person_id'))
    .where('sessions.revoked_at', 'is', null)
    .where('sessions.expires_at', '>', p('now'))
    .where('people.deactivated_at', 'is', null)
    .select(['people.role', 'people.name', 'people.email'])
    .$castTo<Pick<PersonRow, 'role' | 'name' | 'email'>>(),
);

/** A session whose refresh token may be honoured, whatever its generation. */
export const findRefreshableSession = prepared<{ id: number; now: Date }, SessionRow>((db, p) =>
  db
    .selectFrom('sessions')
    .innerJoin('people', 'people.id', 'sessions.person_id')
    .where('sessions.id', '=', p('id'))
    .where('sessions.revoked_at', 'is', null)
    .where('sessions.expires_at', '>', p('now'))
    .where('people.deactivated_at', 'is', null)
    .select(['sessions.person_id', 'sessions.generation', 'sessions.is_kept', 'sessions.refreshed_at']),
);

export async function insertSession(db: Executor, { now, ...session }: NewSession): Promise<number> {
  const row = await db
    .insertInto('sessions')
    .values({ ...session, created_at: now })
    .returning('id')
    .executeTakeFirstOrThrow();
  return row.id;
}

/** The next generation, or false when another request rotated or ended the session first. */
export async function rotateSession(
  db: Executor,
  { id, generation, now, expires_at }: { id: number; generation: number; now: Date; expires_at: Date },
): Promise<boolean> {
  const result = await db
    .updateTable('sessions')
    .set({ generation: generation + 1, refreshed_at: now, expires_at })
    .where('id', '=', id)
    .where('generation', '=', generation)
    .where('revoked_at', 'is', null)
    .executeTakeFirst();
  return result.numUpdatedRows === 1n;
}

export async function endSession(db: Executor, { id, why, now }: { id: number; why: string; now: Date }) {
  await db
    .updateTable('sessions')
    .set({ revoked_at: now, revoked_why: why })
    .where('id', '=', id)
    .where('revoked_at', 'is', null)
    .execute();
}

export async function endSessionsOf(
  db: Executor,
  { person_id, except, why, now }: { person_id: number; except?: number; why: string; now: Date },
) {
  await db
    .updateTable('sessions')
    .set({ revoked_at: now, revoked_why: why })
    .where('person_id', '=', person_id)
    .where('revoked_at', 'is', null)
    .$if(except !== undefined, (query) => query.where('id', '!=', except as number))
    .execute();
}
