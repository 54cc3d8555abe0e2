import type { Context } from '../../context.ts';
import { Refused } from '../../platform/errors.ts';
import { makeAccessToken, makeRefreshToken, readRefreshToken } from './session-tokens.ts';
import { endSession, findRefreshableSession, insertSession, rotateSession, type SessionRow } from './sessions.sql.ts';

const HOUR_MS = 3_600_000;
const KEPT_MS = 30 * 24 * HOUR_MS;
const NOT_KEPT_MS = 12 * HOUR_MS;
/** Tabs of one browser wake up together and show the same cookie before the first answer has reached it. */
const SAME_BROWSER_MS = 10_000;

export type Tokens = {
  access_token: string;
  refresh_token: string;
  /** Seconds that cookies may hold them; undefined: until the browser closes. */
  keeps_for_s: number | undefined;
};
type Device = { isKept: boolean; userAgent: string | undefined };
type Session = { id: number; person_id: number; generation: number; is_kept: boolean };

const lifetimeMs = (isKept: boolean) => (isKept ? KEPT_MS : NOT_KEPT_MS);
const expiry = (context: Context, isKept: boolean) => new Date(context.clock.now().getTime() + lifetimeMs(isKept));

async function makeTokens(context: Context, session: Session): Promise<Tokens> {
  return {
    access_token: await makeAccessToken(context, { person_id: session.person_id, session_id: session.id }),
    refresh_token: makeRefreshToken(context, { session_id: session.id, generation: session.generation }),
    keeps_for_s: session.is_kept ? KEPT_MS / 1000 : undefined,
  };
}

/** A new family of tokens: 30 days from its last refresh when kept, else 12 hours. */
export async function openSession(context: Context, personId: number, device: Device): Promise<Tokens> {
  const session = { person_id: personId, is_kept: device.isKept };
  const id = await insertSession(context.db, {
    ...session,
    user_agent: device.userAgent?.slice(0, 200) ?? null,
    now: context.clock.now(),
    expires_at: expiry(context, device.isKept),
  });
  return makeTokens(context, { ...session, id, generation: 1 });
}

const deadToken = () => new Refused('auth/dead-token', 'This sign-in has ended. Sign in again.', { status: 401 });
const refreshedElsewhere = () =>
  new Refused('auth/refreshed-elsewhere', 'Another request refreshed this sign-in just now: use its tokens.');

/**
 * New tokens for a refresh token, which is used up by it: of several refreshes at once one wins, and the others are
 * refused 'auth/refreshed-elsewhere' (409). Showing a used token later means that two parties hold it, so the whole
 * session ends: 'auth/reused-token' (401). Anything else that is wrong: 'auth/dead-token' (401). Rotation with reuse
 * detection as in RFC 9700, 4.14.2.
 */
export async function refreshSession(context: Context, token: string, isCookie: boolean): Promise<Tokens> {
  const arrivedAt = context.clock.now();
  const claims = readRefreshToken(context, token);
  if (!claims) throw deadToken();
  const { session_id: id, generation } = claims;
  const [session] = await findRefreshableSession(context.db, { id, now: arrivedAt });
  if (!session) throw deadToken();
  if (session.generation !== generation) {
    if (isRace(session, generation, arrivedAt, isCookie)) throw refreshedElsewhere();
    await endSession(context.db, { id, why: 'reuse', now: arrivedAt });
    throw new Refused('auth/reused-token', 'This sign-in was used twice and has been ended. Sign in again.', {
      status: 401,
    });
  }
  const rotation = { id, generation, now: context.clock.now(), expires_at: expiry(context, session.is_kept) };
  if (!(await rotateSession(context.db, rotation))) throw refreshedElsewhere();
  return makeTokens(context, { ...session, id, generation: generation + 1 });
}

/** The token was still good when this request was sent: another one was faster. */
function isRace(session: SessionRow, generation: number, arrivedAt: Date, isCookie: boolean): boolean {
  if (session.refreshed_at === null || generation !== session.generation - 1) return false;
  return arrivedAt.getTime() - session.refreshed_at.getTime() < (isCookie ? SAME_BROWSER_MS : 0);
}

/** Counts at once: the session's access tokens are dead from the next request on. */
export async function signOut(context: Context, sessionId: number): Promise<void> {
  await endSession(context.db, { id: sessionId, why: 'signed-out', now: context.clock.now() });
}
