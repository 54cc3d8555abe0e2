import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { startTestApp, type TestApp } from '../../test/app.ts';
import { personOf } from '../../test/people.ts';

let town: TestApp;
beforeAll(async () => {
  town = await startTestApp({ env: { RATE_LIMITS: 'on', TRUST_PROXY: 'true' } });
});
beforeEach(async () => void (await town.context.pool.query('truncate rate_limits')));
afterAll(() => town.stop());

const signIn = (address: string, email: string, password = 'a guess') =>
  town.guest().post('/api/v1/sessions', { email, password }, { 'x-forwarded-for': address });

test('after ten tries a minute at one account an address has to wait, and may go on with other accounts', async () => {
  for (let i = 0; i < 10; i++) expect((await signIn('10.0.0.1', 'asha@example.com')).status).toBe(401);
  const answer = await signIn('10.0.0.1', 'ASHA@example.com', personOf('asha').password);
  expect(answer).toMatchObject({ status: 429, body: { code: 'request/too-many' } });
  expect(Number(answer.headers['retry-after'])).toBeGreaterThan(0);
  expect(Number(answer.headers['retry-after'])).toBeLessThanOrEqual(60);
  expect((await signIn('10.0.0.1', 'ravi@example.com', personOf('ravi').password)).status).toBe(201);
  expect((await signIn('10.0.0.2', 'asha@example.com', personOf('asha').password)).status).toBe(201);
});

test('guessing at one account from many addresses pauses it for minutes, and leaves its open sessions alone', async () => {
  const { body } = await signIn('10.2.0.1', 'fatima@example.com', personOf('fatima').password);
  for (let i = 0; i < 30; i++) await signIn(`10.1.0.${i}`, 'fatima@example.com');
  const answer = await signIn('10.2.0.1', 'fatima@example.com', personOf('fatima').password);
  expect(answer.status).toBe(429);
  expect(Number(answer.headers['retry-after'])).toBeLessThanOrEqual(300);
  const headers = { authorization: `Bearer ${body.access_token}` };
  expect((await town.guest().get('/api/v1/people/me', headers)).status).toBe(200);
});

test('successful sign-ins do not pause an account', async () => {
  for (let i = 0; i < 35; i++)
    expect((await signIn(`10.3.0.${i}`, 'divya@example.com', personOf('divya').password)).status).toBe(201);
});

test('the table of limits holds no e-mail address', async () => {
  await signIn('10.0.0.9', 'joseph@example.com');
  const { rows } = await town.context.pool.query('select key from rate_limits');
  expect(rows.length).toBeGreaterThan(0);
  expect(JSON.stringify(rows)).not.toMatch(/joseph|@/);
});
