import { SignJWT } from 'jose';
import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest';
import { statementCount } from '../../platform/db.ts';
import { startTestApp, type TestApp } from '../../test/app.ts';
import { personOf } from '../../test/people.ts';
import { makeRefreshToken } from './session-tokens.ts';

const SESSIONS = '/api/v1/sessions';
const REFRESH = '/api/v1/sessions/refresh';
const CURRENT = '/api/v1/sessions/current';
const ME = '/api/v1/people/me';

let town: TestApp;
beforeAll(async () => {
  town = await startTestApp();
});
afterEach(() => vi.restoreAllMocks());
afterAll(() => town.stop());

const web = () => town.guest();
const bearer = (token: string) => ({ authorization: `Bearer ${token}` });
const me = (token: string) => web().get(ME, bearer(token));
const refresh = (refresh_token: string) => web().post(REFRESH, { refresh_token });

async function signIn(name = 'asha', more: object = {}) {
  const { email, password } = personOf(name);
  return (await web().post(SESSIONS, { email, password, ...more })).body;
}

test('signing in gives tokens that say who one is', async () => {
  const { email, password, id } = personOf('asha');
  const answer = await web().post(SESSIONS, { email: ` ${email.toUpperCase()} `, password });
  expect(answer).toMatchObject({ status: 201, body: { person: { id, email, role: 'customer' }, expires_in: 900 } });
  expect(answer.headers['cache-control']).toBe('no-store');
  expect(answer.headers['set-cookie']).toBeUndefined();
  expect(await me(answer.body.access_token)).toMatchObject({ status: 200, body: { id } });
});

test('a wrong password and an unknown e-mail address are told apart by nobody', async () => {
  const guesses = [
    { email: personOf('asha').email, password: 'not the password' },
    { email: 'nobody@example.com', password: 'not the password' },
  ];
  const [wrong, unknown] = await Promise.all(guesses.map((guess) => web().post(SESSIONS, guess)));
  expect(wrong).toMatchObject({ status: 401, body: { code: 'accounts/wrong-credentials' } });
  expect({ ...unknown?.body, request_id: '' }).toEqual({ ...wrong?.body, request_id: '' });
  expect(unknown?.headers['www-authenticate']).toBe(wrong?.headers['www-authenticate']);
});

test.each([
  ['nothing', undefined],
  ['no password', { email: 'asha@example.com' }],
  ['no e-mail address', { email: 'asha', password: 'password123' }],
  ['an unknown field', { email: 'asha@example.com', password: 'password123', role: 'admin' }],
  ['a number', { email: 'asha@example.com', password: 12345678 }],
  ['a list', { email: ['asha@example.com'], password: 'password123' }],
])('signing in with %s is bad input', async (_what, body) => {
  expect(await web().post(SESSIONS, body)).toMatchObject({ status: 400, body: { code: 'request/invalid' } });
});

test('a deactivated person neither signs in nor goes on', async () => {
  const { access_token, refresh_token } = await signIn('suresh');
  await town.context.db
    .updateTable('people')
    .set({ deactivated_at: town.clock.now() })
    .where('id', '=', personOf('suresh').id)
    .execute();
  expect((await me(access_token)).status).toBe(401);
  expect((await refresh(refresh_token)).body.code).toBe('auth/dead-token');
  expect((await signIn('suresh')).code).toBe('accounts/wrong-credentials');
});

test('a changed role counts at once', async () => {
  const { access_token } = await signIn('neha');
  await town.context.db.updateTable('people').set({ role: 'courier' }).where('id', '=', personOf('neha').id).execute();
  expect((await me(access_token)).body.role).toBe('courier');
});

test('an access token dies after 15 minutes, and a refresh gives a new one', async () => {
  const first = await signIn();
  town.clock.advance(15);
  expect(await me(first.access_token)).toMatchObject({ status: 401, body: { code: 'auth/dead-token' } });
  const second = await refresh(first.refresh_token);
  expect(second).toMatchObject({ status: 200, body: { expires_in: 900 } });
  expect((await me(second.body.access_token)).status).toBe(200);
});

test('a refresh is possible while the dead access token is still being sent', async () => {
  const { access_token, refresh_token } = await signIn();
  town.clock.advance(16);
  expect((await web().post(REFRESH, { refresh_token }, bearer(access_token))).status).toBe(200);
});

test('a refresh token used a second time ends the whole session', async () => {
  const first = await signIn();
  const second = (await refresh(first.refresh_token)).body;
  const third = (await refresh(second.refresh_token)).body;
  expect((await me(third.access_token)).status).toBe(200);
  expect(await refresh(first.refresh_token)).toMatchObject({ status: 401, body: { code: 'auth/reused-token' } });
  expect((await me(third.access_token)).status).toBe(401);
  expect((await refresh(third.refresh_token)).body.code).toBe('auth/dead-token');
});

/** Lets `work` reach the row of a session and wait for it, `count` times at once; then all go on together. */
async function atOnce<T>(sessionId: number, count: number, work: () => Promise<T>): Promise<T[]> {
  const { db, pool } = town.context;
  const waiting = `select from pg_stat_activity where wait_event_type = 'Lock' and datname = current_database()`;
  return db
    .transaction()
    .execute(async (trx) => {
      await trx.selectFrom('sessions').where('id', '=', sessionId).select('id').forUpdate().execute();
      const started = Array.from({ length: count }, work);
      while ((await pool.query(waiting)).rowCount !== count);
      return started;
    })
    .then((started) => Promise.all(started));
}

test('of many refreshes at once exactly one wins, and its session lives on', async () => {
  const { refresh_token } = await signIn();
  const answers = await atOnce(Number(refresh_token.split('.')[0]), 8, () => refresh(refresh_token));
  const [winner, ...others] = answers.sort((a, b) => a.status - b.status);
  expect(winner?.status).toBe(200);
  for (const other of others) expect(other).toMatchObject({ status: 409, body: { code: 'auth/refreshed-elsewhere' } });
  expect((await me(winner?.body.access_token)).status).toBe(200);
});

test('a refresh that was sent before another had finished is a race and not a theft', async () => {
  const { refresh_token } = await signIn();
  const sentAt = town.clock.now();
  town.clock.advance(1);
  const winner = await refresh(refresh_token);
  vi.spyOn(town.clock, 'now').mockReturnValue(sentAt);
  expect((await refresh(refresh_token)).body.code).toBe('auth/refreshed-elsewhere');
  vi.restoreAllMocks();
  expect((await refresh(winner.body.refresh_token)).status).toBe(200);
});

test('a kept session lives 30 days from its last refresh, another 12 hours', async () => {
  const kept = await signIn();
  const short = await signIn('asha', { keep: false });
  town.clock.advance(11 * 60);
  const longer = await refresh(short.refresh_token);
  expect(longer.status).toBe(200);
  town.clock.advance(12 * 60);
  expect((await refresh(longer.body.refresh_token)).body.code).toBe('auth/dead-token');
  town.clock.advance(28 * 24 * 60);
  const later = await refresh(kept.refresh_token);
  expect(later.status).toBe(200);
  town.clock.advance(30 * 24 * 60);
  expect((await refresh(later.body.refresh_token)).body.code).toBe('auth/dead-token');
});

test.each(['', 'x', '1.1.x', '1.1', `1.1.${'A'.repeat(43)}`, `99999999999999999999.1.${'A'.repeat(43)}`])(
  'a made-up refresh token is refused: %s',
  async (token) => {
    expect(await refresh(token)).toMatchObject({ status: 401, body: { code: 'auth/dead-token' } });
  },
);

test('a refresh token signed with another secret is refused', async () => {
  const forged = { authSecret: new TextEncoder().encode('x'.repeat(32)), clock: town.clock };
  const token = makeRefreshToken(forged, { session_id: 1, generation: 1 });
  expect((await refresh(token)).body.code).toBe('auth/dead-token');
});

test('a refresh without any token says what to do', async () => {
  expect(await web().post(REFRESH)).toMatchObject({ status: 401, body: { code: 'auth/not-signed-in' } });
  expect((await web().post(REFRESH, { refresh_token: 5 })).status).toBe(400);
});

test('signing out counts at once, for the access token and the refresh token', async () => {
  const { access_token, refresh_token } = await signIn();
  const other = await signIn();
  expect((await web().delete(CURRENT, undefined, bearer(access_token))).status).toBe(204);
  expect((await me(access_token)).status).toBe(401);
  expect((await refresh(refresh_token)).body.code).toBe('auth/dead-token');
  expect((await me(other.access_token)).status).toBe(200);
});

test('signing out everywhere ends every session of the person, and nobody else’s', async () => {
  const [here, there, other] = [await signIn('karthik'), await signIn('karthik'), await signIn('ravi')];
  expect((await web().delete(SESSIONS, undefined, bearer(here.access_token))).status).toBe(204);
  for (const { access_token } of [here, there]) expect((await me(access_token)).status).toBe(401);
  expect((await me(other.access_token)).status).toBe(200);
  expect((await web().delete(SESSIONS)).status).toBe(401);
});

test('nobody signs out without a sign-in', async () => {
  expect(await web().delete(CURRENT)).toMatchObject({ status: 401, body: { code: 'auth/not-signed-in' } });
});

test.each(['', 'x', 'a.b.c', 'eyJhbGciOiJub25lIn0.eyJzdWIiOiIxIiwic2lkIjoxfQ.', '%00', 'ü.ü.ü'])(
  'a wrong Bearer token is refused wherever it is sent: %s',
  async (token) => {
    const dead = { status: 401, body: { code: 'auth/dead-token' } };
    expect(await me(token)).toMatchObject(dead);
    expect(await web().delete(CURRENT, undefined, bearer(token))).toMatchObject(dead);
  },
);

test('a token of another issuer or for another session is refused', async () => {
  const { person } = await signIn();
  const now = Math.floor(town.clock.now().getTime() / 1000);
  const sign = (issuer: string, sid: unknown) =>
    new SignJWT({ sid, sub: String(person.id) })
      .setProtectedHeader({ alg: 'HS256' })
      .setIssuer(issuer)
      .setExpirationTime(now + 60)
      .sign(town.context.authSecret);
  const ravis = await signIn('ravi');
  const { sid } = JSON.parse(Buffer.from(ravis.access_token.split('.')[1], 'base64url').toString());
  expect((await me(await sign('somebody', sid))).status).toBe(401);
  expect((await me(await sign('sweetspot', sid))).status).toBe(401);
  expect((await me(await sign('sweetspot', 'x'))).status).toBe(401);
});

test('knowing who asks costs one statement', async () => {
  const ravi = town.as('ravi');
  const addresses = `${ME}/addresses`;
  await ravi.get(addresses);
  const before = statementCount();
  await ravi.get(addresses);
  expect(statementCount() - before).toBe(2);
});
