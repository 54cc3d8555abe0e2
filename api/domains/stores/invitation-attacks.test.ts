import { afterAll, beforeAll, expect, test } from 'vitest';
import { startTestApp, type TestApp } from '../../test/app.ts';
import { register } from './test-onboarding.ts';

/** What somebody may try with an invitation's link, and where such links are kept. */
let t: TestApp;
let store: string;
beforeAll(async () => {
  t = await startTestApp();
  store = `/api/v1/stores/${(await register(t.as('asha'))).id}`;
});
afterAll(() => t.stop());

const link = (token: string) => `/api/v1/invitations/${token}`;
const accept = (name: string, token: string) => t.as(name).put(`${link(token)}/acceptance`);
async function invite(email: string, role: string): Promise<string> {
  const { status } = await t.as('asha').post(`${store}/invitations`, { email, role });
  expect(status).toBe(201);
  const { rows } = await t.context.pool.query(
    `select text from messages where template = 'staff-invitation' and recipient = $1 order by id desc limit 1`,
    [email],
  );
  return /invitations\/([\w-]+)/.exec(rows[0].text)?.[1] as string;
}
const roleOf = async (name: string) =>
  (await t.as(name).get(`${store}/pause`)).status === 200 &&
  (await t.as('asha').get(`${store}/members`)).body.members.find((one: { email: string }) => one.email.startsWith(name))
    .role;

test('a link has 128 random bits, is taken as it is written alone, and nothing near it opens', async () => {
  const token = await invite('RAVI@Example.com', 'manager');
  expect(Buffer.from(token, 'base64url')).toHaveLength(16);
  const near = [token.toLowerCase(), `${token}A`, token.slice(0, -1), ` ${token}`, `${token}%00`, '%25', '*'];
  for (const guess of near) expect((await t.guest().get(link(guess))).status, guess).toBeGreaterThanOrEqual(400);
  expect((await accept('fatima', token)).status).toBe(403);
  expect((await accept('ravi', token)).body.role).toBe('manager');
});

test('it opens once: whoever was removed since does not come back by it, and nobody else comes by it', async () => {
  const token = await invite('fatima@example.com', 'owner');
  expect((await accept('fatima', token)).body.role).toBe('owner');
  const { members } = (await t.as('asha').get(`${store}/members`)).body;
  const { person_id } = members.find((one: { email: string }) => one.email.startsWith('fatima'));
  expect((await t.as('asha').delete(`${store}/members/${person_id}`)).status).toBe(204);
  expect((await accept('fatima', token)).body).toMatchObject({ status: 404, code: 'stores/unknown-invitation' });
  expect(await roleOf('fatima')).toBe(false);
  expect((await accept('joseph', token)).status).toBe(403);
});

test('no key, link or password stands in the audit log', async () => {
  const tokens = [await invite('joseph@example.com', 'baker')];
  const answer = await t.as('asha').get(`${store}/audit`);
  const { rows } = await t.context.pool.query('select a::text as entry from audit_log a');
  const all = rows.map(({ entry }) => entry).join('\n') + JSON.stringify(answer.body);
  const { rows: kept } = await t.context.pool.query('select token_hash from store_invitations');
  for (const secret of [...tokens, ...kept.map((one) => one.token_hash)]) expect(all).not.toContain(secret);
  expect(all).not.toMatch(/token|password|argon2|secret/i);
});
