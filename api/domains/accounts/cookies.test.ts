import { afterAll, beforeAll, expect, test } from 'vitest';
import { startTestApp, type TestApp } from '../../test/app.ts';
import type { Answer } from '../../test/client.ts';
import { personOf } from '../../test/people.ts';

const ME = '/api/v1/people/me';
const REFRESH = '/api/v1/sessions/refresh';
const CURRENT = '/api/v1/sessions/current';
const HOST = 'shop.example';
const OWN = { host: HOST, origin: `http://${HOST}` };

let town: TestApp;
beforeAll(async () => {
  town = await startTestApp({ env: { TRUST_PROXY: 'true' } });
});
afterAll(() => town.stop());

const web = () => town.guest();
const setCookies = (answer: Answer): string[] => [answer.headers['set-cookie'] ?? []].flat();
/** What a browser would send back. */
const cookie = (answer: Answer) =>
  setCookies(answer)
    .map((line) => line.split(';')[0])
    .join('; ');

function signIn(more: object = { cookies: true }, headers: Record<string, string> = {}) {
  const { email, password } = personOf('asha');
  return web().post('/api/v1/sessions', { email, password, ...more }, { host: HOST, ...headers });
}

test('over plain http a browser gets cookies without TLS, that no script reads', async () => {
  const lines = setCookies(await signIn());
  expect(lines).toHaveLength(2);
  expect(lines[0]).toMatch(/^access=[\w.-]+; Max-Age=900; Path=\/; HttpOnly; SameSite=Lax$/);
  expect(lines[1]).toMatch(/^refresh=[\w.-]+; Max-Age=2592000; Path=\/; HttpOnly; SameSite=Lax$/);
});

test('over https the cookies are bound to the host and to TLS', async () => {
  const lines = setCookies(await signIn({}, { 'x-forwarded-proto': 'https', 'x-session-transport': 'cookie' }));
  expect(lines[0]).toMatch(/^__Host-access=[\w.-]+; Max-Age=900; Path=\/; HttpOnly; Secure; SameSite=Lax$/);
  expect(lines[1]).toMatch(/^__Host-refresh=[\w.-]+; Max-Age=2592000; Path=\/; HttpOnly; Secure; SameSite=Lax$/);
});

test('only the cookies of the request’s own protocol are read', async () => {
  const plain = cookie(await signIn());
  const https = { 'x-forwarded-proto': 'https', host: HOST };
  const secure = cookie(await signIn({ cookies: true }, https));
  expect((await web().get(ME, { host: HOST, cookie: plain })).status).toBe(200);
  expect((await web().get(ME, { ...https, cookie: plain })).status).toBe(401);
  expect((await web().get(ME, { ...https, cookie: secure })).status).toBe(200);
  expect((await web().get(ME, { host: HOST, cookie: secure })).status).toBe(401);
});

test('cookies of a session that is not kept end with the browser', async () => {
  for (const line of setCookies(await signIn({ cookies: true, keep: false }))) expect(line).not.toContain('Max-Age');
});

test.each([
  ['its own Origin', { origin: `http://${HOST}` }],
  ['its own Referer', { referer: `http://${HOST}/account` }],
  ['the browser’s word for it', { 'sec-fetch-site': 'same-origin' }],
])('a write by cookie passes with %s', async (_what, from) => {
  const session = cookie(await signIn());
  const answer = await web().patch(ME, { name: 'Asha Rao' }, { host: HOST, cookie: session, ...from });
  expect(answer.status).toBe(200);
});

test.each([
  ['another Origin', { origin: 'http://evil.example' }],
  ['another port', { origin: `http://${HOST}:8080` }],
  ['an opaque Origin', { origin: 'null' }],
  ['another Origin and its own Referer', { origin: 'http://evil.example', referer: `http://${HOST}/` }],
  ['another Referer', { referer: `http://evil.example/${HOST}` }],
  ['a neighbour site', { 'sec-fetch-site': 'same-site' }],
  ['no trace of a page', {}],
])('a write by cookie is refused with %s, and changes nothing', async (_what, from) => {
  const session = cookie(await signIn());
  const headers = { host: HOST, cookie: session, ...from } as Record<string, string>;
  const answer = await web().patch(ME, { name: 'Mallory' }, headers);
  expect(answer).toMatchObject({ status: 403, body: { code: 'auth/foreign-origin' } });
  const after = await web().get(ME, { host: HOST, cookie: session });
  expect(after.body.name).toBe('Asha Rao');
});

test('a write by Bearer token needs no Origin', async () => {
  const { access_token } = (await signIn()).body;
  const answer = await web().patch(ME, { phone: '+919845011101' }, { authorization: `Bearer ${access_token}` });
  expect(answer.status).toBe(200);
});

test('a dead cookie makes a guest', async () => {
  const headers = { ...OWN, cookie: 'access=dead; refresh=dead' };
  expect(await web().get(ME, headers)).toMatchObject({ status: 401, body: { code: 'auth/not-signed-in' } });
  expect(await web().delete(CURRENT, undefined, headers)).toMatchObject({ status: 401 });
});

test('a refresh by cookie answers by cookie, and shows no token to scripts', async () => {
  const first = cookie(await signIn());
  const answer = await web().post(REFRESH, undefined, { ...OWN, cookie: first });
  expect(answer).toMatchObject({ status: 200, body: { expires_in: 900 } });
  expect(Object.keys(answer.body)).toEqual(['expires_in']);
  expect((await web().get(ME, { host: HOST, cookie: cookie(answer) })).status).toBe(200);
});

test('a page that is being rendered may refresh without an Origin, another site may not refresh at all', async () => {
  const session = cookie(await signIn());
  const foreign = { host: HOST, cookie: session, origin: 'http://evil.example' };
  expect(await web().post(REFRESH, undefined, foreign)).toMatchObject({ status: 403 });
  expect((await web().post(REFRESH, undefined, { host: HOST, cookie: session })).status).toBe(200);
});

test('two tabs that refresh with the same cookie keep the session; ten seconds later it is theft', async () => {
  const used = cookie(await signIn());
  const fresh = cookie(await web().post(REFRESH, undefined, { ...OWN, cookie: used }));
  expect(await web().post(REFRESH, undefined, { ...OWN, cookie: used })).toMatchObject({
    status: 409,
    body: { code: 'auth/refreshed-elsewhere' },
  });
  expect((await web().get(ME, { host: HOST, cookie: fresh })).status).toBe(200);
  town.clock.advance(1);
  expect((await web().post(REFRESH, undefined, { ...OWN, cookie: used })).body.code).toBe('auth/reused-token');
  expect((await web().get(ME, { host: HOST, cookie: fresh })).status).toBe(401);
});

test('signing out clears the cookies, also when only the refresh cookie is left', async () => {
  const session = cookie(await signIn());
  const refreshOnly = session.split('; ')[1] ?? '';
  town.clock.advance(20);
  const foreign = await web().delete(CURRENT, undefined, { host: HOST, cookie: refreshOnly });
  expect(foreign).toMatchObject({ status: 403, body: { code: 'auth/foreign-origin' } });
  const answer = await web().delete(CURRENT, undefined, { ...OWN, cookie: refreshOnly });
  expect(answer.status).toBe(204);
  for (const line of setCookies(answer)) expect(line).toMatch(/^(access|refresh)=; Max-Age=0; Path=\//);
  expect((await web().post(REFRESH, undefined, { ...OWN, cookie: session })).status).toBe(401);
});
