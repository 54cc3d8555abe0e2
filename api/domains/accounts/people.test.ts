import { afterAll, beforeAll, expect, test } from 'vitest';
import { startTestApp, type TestApp } from '../../test/app.ts';
import { makePerson } from './accounts.service.ts';

const PEOPLE = '/api/v1/people';
const ME = '/api/v1/people/me';

let town: TestApp;
beforeAll(async () => {
  town = await startTestApp();
});
afterAll(() => town.stop());

const web = () => town.guest();
const bearer = (token: string) => ({ authorization: `Bearer ${token}` });
const count = async () =>
  (
    await town.context.db
      .selectFrom('people')
      .select((eb) => eb.fn.countAll<number>().as('n'))
      .executeTakeFirstOrThrow()
  ).n;
const leela = { email: 'leela@example.com', password: 'seven jalebis', name: 'Leela Nair', phone: '098450 11199' };
const register = (more: object = {}) => web().post(PEOPLE, { ...leela, ...more });

test('registering opens a customer’s account and signs it in', async () => {
  const answer = await register();
  expect(answer).toMatchObject({
    status: 201,
    body: { person: { email: leela.email, name: leela.name, phone: '09845011199', role: 'customer' }, warnings: [] },
  });
  const { access_token, expires_in } = answer.body;
  expect(expires_in).toBe(900);
  expect(await web().get(ME, bearer(access_token))).toMatchObject({ status: 200, body: { memberships: [] } });
});

test('an e-mail address has one account, however it is written', async () => {
  const before = await count();
  expect(await register({ email: 'Leela@Example.com' })).toMatchObject({
    status: 409,
    body: { code: 'accounts/email-taken', errors: [{ field: 'email' }] },
  });
  expect(await count()).toBe(before);
});

test('of two registrations at once with one e-mail address one wins', async () => {
  const answers = await Promise.all([register({ email: 'twin@example.com' }), register({ email: 'TWIN@example.com' })]);
  expect(answers.map(({ status }) => status).sort()).toEqual([201, 409]);
});

test.each([
  ['a role', { role: 'admin' }],
  ['an id', { id: 1 }],
  ['a password hash', { password_hash: 'x' }],
  ['a short password', { password: 'short12' }],
  ['a password of 201 characters', { password: 'x'.repeat(201) }],
  ['no name', { name: '   ' }],
  ['a name of 10 000 characters', { name: 'x'.repeat(10_000) }],
  ['a name with a direction override', { name: 'Leela \u202eriaN' }],
  ['a name with a control character', { name: 'Leela\u0000' }],
  ['no e-mail address', { email: 'leela' }],
  ['no phone number', { phone: 'call me' }],
  ['null', { email: null }],
])('registering with %s is bad input, and makes nobody', async (_what, wrong) => {
  const before = await count();
  expect(await register({ email: 'new@example.com', ...wrong })).toMatchObject({
    status: 400,
    body: { code: 'request/invalid' },
  });
  expect(await count()).toBe(before);
});

test('the demo warns of a password that everybody tries', async () => {
  const answer = await register({ email: 'common@example.com', password: 'password123' });
  expect(answer).toMatchObject({ status: 201, body: { warnings: [{ code: 'accounts/common-password' }] } });
});

test('outside the demo such a password is refused', async () => {
  const { config } = town.context;
  config.isDemo = false;
  const answer = await register({ email: 'common2@example.com', password: 'PassWord123' });
  config.isDemo = true;
  expect(answer).toMatchObject({
    status: 422,
    body: { code: 'accounts/common-password', errors: [{ field: 'password' }] },
  });
});

test('a profile tells for which stores somebody works', async () => {
  const { body } = await town.as('meera').get(ME);
  const store = { store_id: expect.any(Number), store_slug: expect.any(String), store_name: expect.any(String) };
  expect(body.memberships).toEqual([
    { ...store, store_state: 'live', store_timezone: 'Asia/Kolkata', paused_until: null, role: 'owner' },
  ]);
});

test('nobody is nobody', async () => {
  for (const answer of [
    await web().get(ME),
    await web().patch(ME, { name: 'x' }),
    await web().put(`${ME}/password`, { current: 'a', new: 'b' }),
  ])
    expect(answer).toMatchObject({ status: 401, body: { code: 'auth/not-signed-in' } });
});

test('somebody changes name and phone, one without the other', async () => {
  const ravi = town.as('ravi');
  expect((await ravi.patch(ME, { name: 'Ravi K.' })).body).toMatchObject({ name: 'Ravi K.', phone: '+919845011102' });
  expect((await ravi.patch(ME, { phone: null })).body).toMatchObject({ name: 'Ravi K.', phone: null });
});

test.each([
  ['a role', { name: 'Ravi', role: 'admin' }],
  ['an e-mail address', { email: 'admin@sweetspot.example' }],
  ['an id', { id: 1 }],
  ['a creation date', { created_at: '2020-01-01T00:00:00Z' }],
  ['nothing', {}],
  ['no name', { name: null }],
  ['a wrong phone number', { phone: '12' }],
])('a profile is not changed by %s', async (_what, changes) => {
  const before = (await town.as('ravi').get(ME)).body;
  expect((await town.as('ravi').patch(ME, changes)).status).toBe(400);
  expect((await town.as('ravi').get(ME)).body).toEqual(before);
});

test('a new password ends all other sessions, and only the new one signs in', async () => {
  const person = { email: 'change@example.com', password: 'first password' };
  await makePerson(town.context.db, { ...person, name: 'Change', role: 'customer' });
  const signIn = (password: string) => web().post('/api/v1/sessions', { ...person, password });
  const [here, elsewhere] = [(await signIn('first password')).body, (await signIn('first password')).body];
  const headers = bearer(here.access_token);
  const change = (current: string, next: string) => web().put(`${ME}/password`, { current, new: next }, headers);

  expect(await change('guess', 'second password')).toMatchObject({
    status: 422,
    body: { code: 'accounts/wrong-password', errors: [{ field: 'current' }] },
  });
  expect((await change('first password', 'short')).status).toBe(400);
  expect((await web().get(ME, bearer(elsewhere.access_token))).status).toBe(200);
  expect((await change('first password', 'second password')).status).toBe(204);
  expect((await web().get(ME, headers)).status).toBe(200);
  expect((await web().get(ME, bearer(elsewhere.access_token))).status).toBe(401);
  expect((await signIn('first password')).status).toBe(401);
  expect((await signIn('second password')).status).toBe(201);
});

test('the same characters typed in another Unicode form are the same password', async () => {
  await register({ email: 'unicode@example.com', password: 'crème brûlée'.normalize('NFD') });
  const composed = { email: 'unicode@example.com', password: 'crème brûlée'.normalize('NFC') };
  expect((await web().post('/api/v1/sessions', composed)).status).toBe(201);
});
