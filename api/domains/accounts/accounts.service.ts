import type { Context } from '../../context.ts';
import type { Executor } from '../../platform/db.ts';
import { assert, invalidField, Refused } from '../../platform/errors.ts';
import {
  findCredentials,
  findCredentialsByEmail,
  findPersonById,
  insertPerson,
  type PersonChanges,
  type PersonRow,
  type Role,
  updatePerson,
} from './accounts.sql.ts';
import { hashPassword, isCommonPassword, isPassword } from './passwords.ts';
import { openSession, type Tokens } from './sessions.service.ts';
import { endSessionsOf } from './sessions.sql.ts';

export { refreshSession, signOut } from './sessions.service.ts';
export type { PersonRow };

/** A rule that this deployment tells of but doesn't insist on. */
export type Warning = { code: string; message: string };
export type SignedIn = { person: PersonRow; tokens: Tokens };

/** A person who is not deactivated, or undefined. */
export async function findPerson(db: Executor, id: number): Promise<PersonRow | undefined> {
  return (await findPersonById(db, { id }))[0];
}

export type PersonToMake = { email: string; name: string; phone?: string | null; password: string; role: Role };

/** A person in any role, for seeds and administrators: nothing that comes from outside calls it with a role. */
export async function makePerson(db: Executor, { password, ...person }: PersonToMake): Promise<PersonRow> {
  const made = await insertPerson(db, { phone: null, ...person, password_hash: await hashPassword(password) });
  if (!made) throw emailTaken();
  return made;
}

const emailTaken = () =>
  new Refused('accounts/email-taken', 'There is an account with this e-mail address already. Sign in instead.', {
    errors: [{ field: 'email', code: 'accounts/email-taken', message: 'has an account already' }],
  });

type Registration = { email: string; password: string; name: string; phone?: string };

/**
 * Opens an account, always a customer's, and signs it in. Refuses 'accounts/email-taken' (409) and
 * 'accounts/common-password' (422; only a warning in the demo).
 */
export async function registerPerson(
  context: Context,
  { password, ...person }: Registration,
  userAgent: string | undefined,
): Promise<SignedIn & { warnings: Warning[] }> {
  const warnings = checkPassword(context, 'password', password);
  const made = await makePerson(context.db, { ...person, password, role: 'customer' });
  const tokens = await openSession(context, made.id, { isKept: true, userAgent });
  return { person: made, tokens, warnings };
}

function checkPassword(context: Context, field: string, password: string): Warning[] {
  if (!isCommonPassword(password)) return [];
  const code = 'accounts/common-password';
  const message = 'This password is one of the first that anyone tries. Choose another.';
  if (!context.config.isDemo) throw invalidField('accounts/common-password', field, message);
  return [{ code, message }];
}

type SignIn = { email: string; password: string; keep: boolean };

/** Refuses 'accounts/wrong-credentials' (401): one answer after the same work, whether it is the e-mail or the password. */
export async function signIn(context: Context, given: SignIn, userAgent: string | undefined): Promise<SignedIn> {
  const [known] = await findCredentialsByEmail(context.db, { email: given.email });
  const isRight = await isPassword(given.password, known?.password_hash);
  const person = isRight && known ? await findPerson(context.db, known.id) : undefined;
  if (!person)
    throw new Refused('accounts/wrong-credentials', 'The e-mail address or the password is wrong.', { status: 401 });
  return { person, tokens: await openSession(context, person.id, { isKept: given.keep, userAgent }) };
}

export async function changeProfile(context: Context, personId: number, changes: PersonChanges): Promise<PersonRow> {
  const person = await updatePerson(context.db, personId, { ...changes, updated_at: context.clock.now() });
  assert(person, 'a signed-in person exists');
  return person;
}

type PasswordChange = { person_id: number; session_id: number; current: string; next: string };

/**
 * Ends every other session of the person. Refuses 'accounts/wrong-password' (422) when `current` is not the password,
 * 'accounts/common-password' (422) outside the demo.
 */
export async function changePassword(context: Context, change: PasswordChange): Promise<void> {
  const [known] = await findCredentials(context.db, { id: change.person_id });
  if (!(await isPassword(change.current, known?.password_hash)))
    throw invalidField('accounts/wrong-password', 'current', 'This is not your password.');
  checkPassword(context, 'new', change.next);
  const passwordHash = await hashPassword(change.next);
  const now = context.clock.now();
  await context.db.transaction().execute(async (trx) => {
    await updatePerson(trx, change.person_id, { password_hash: passwordHash, updated_at: now });
    await endSessionsOf(trx, { person_id: change.person_id, except: change.session_id, why: 'password-changed', now });
  });
}

/** Ends every session of a person, at once; `why` is kept with each. */
export async function revokeSessions(context: Context, personId: number, why: string): Promise<void> {
  await endSessionsOf(context.db, { person_id: personId, why, now: context.clock.now() });
}
