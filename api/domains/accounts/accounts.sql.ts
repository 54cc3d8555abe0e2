import { sql } from 'kysely';
import { type Executor, prepared } from '../../platform/db.ts';

export type Role = 'customer' | 'courier' | 'admin';
export type PersonRow = {
  id: number;
  email: string;
  name: string;
  phone: string | null;
  role: Role;
  created_at: Date;
};
export type NewPerson = Omit<PersonRow, 'id' | 'created_at'> & { password_hash: string };
export type Credentials = { id: number; password_hash: string | null };

const COLUMNS = ['id', 'email', 'name', 'phone', 'role', 'created_at'] as const;

export const findPersonById = prepared<{ id: number }, PersonRow>((db, p) =>
  db
    .selectFrom('people')
    .where('id', '=', p('id'))
    .where('deactivated_at', 'is', null)
    .select(COLUMNS)
    .$castTo<PersonRow>(),
);

export const findCredentialsByEmail = prepared<{ email: string }, Credentials>((db, p) =>
  db
    .selectFrom('people')
    .where(sql<string>`lower(email)`, '=', sql<string>`lower(${p('email')})`)
    .where('deactivated_at', 'is', null)
    .select(['id', 'password_hash']),
);

export const findCredentials = prepared<{ id: number }, Credentials>((db, p) =>
  db.selectFrom('people').where('id', '=', p('id')).where('deactivated_at', 'is', null).select(['id', 'password_hash']),
);

/** Nothing when the e-mail address belongs to somebody already. */
export async function insertPerson(db: Executor, person: NewPerson): Promise<PersonRow | undefined> {
  return db
    .insertInto('people')
    .values(person)
    .onConflict((conflict) => conflict.expression(sql`lower(email)`).doNothing())
    .returning(COLUMNS)
    .$castTo<PersonRow>()
    .executeTakeFirst();
}

export type PersonChanges = { name?: string; phone?: string | null; password_hash?: string };

export async function updatePerson(
  db: Executor,
  id: number,
  changes: PersonChanges & { updated_at: Date },
): Promise<PersonRow | undefined> {
  return db
    .updateTable('people')
    .set(changes)
    .where('id', '=', id)
    .where('deactivated_at', 'is', null)
    .returning(COLUMNS)
    .$castTo<PersonRow>()
    .executeTakeFirst();
}

export const listPeopleById = prepared<{ ids: number[] }, PersonRow>((db, p) =>
  db
    .selectFrom('people')
    .where('id', '=', sql<number>`any(${p('ids')}::bigint[])`)
    .where('deactivated_at', 'is', null)
    .select(COLUMNS)
    .orderBy('id')
    .$castTo<PersonRow>(),
);

export const listPeopleInRole = prepared<{ role: Role }, PersonRow>((db, p) =>
  db
    .selectFrom('people')
    .where('role', '=', p('role'))
    .where('deactivated_at', 'is', null)
    .select(COLUMNS)
    .orderBy('id')
    .$castTo<PersonRow>(),
);
