import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { startTestApp, type TestApp } from '../../test/app.ts';
import { makeClient } from '../../test/client.ts';
import { register } from './test-onboarding.ts';

/** Asha's store is a new one for each test; Ravi, Fatima and Joseph are invited to it; Meera owns another. */
let t: TestApp;
let id: number;
let people: Record<string, number>;
beforeAll(async () => {
  t = await startTestApp();
  const { rows } = await t.context.pool.query(`select id, split_part(email, '@', 1) as name from people`);
  people = Object.fromEntries(rows.map((row) => [row.name, row.id]));
});
afterAll(() => t.stop());
beforeEach(async () => {
  await t.context.pool.query('delete from store_members where person_id = $1', [people.asha]);
  id = (await register(t.as('asha'))).id;
});

const at = (rest: string, store = id) => `/api/v1/stores/${store}${rest}`;
const join = (name: string, role: string) =>
  t.context.pool.query('insert into store_members (store_id, person_id, role) values ($1, $2, $3)', [
    id,
    people[name],
    role,
  ]);
const invite = (email: string, role: string, by = 'asha') => t.as(by).post(at('/invitations'), { email, role });

/** Of the newest mail to that address. */
async function tokenFor(email: string): Promise<string> {
  const { rows } = await t.context.pool.query(
    `select text from messages where template = 'staff-invitation' and recipient = $1 order by id desc limit 1`,
    [email],
  );
  return /invitations\/([\w-]+)/.exec(rows[0].text)?.[1] as string;
}
const accept = (name: string, token: string) => t.as(name).put(`/api/v1/invitations/${token}/acceptance`);

describe('inviting', () => {
  test('an owner’s invitation goes out by mail, opens, and is accepted once', async () => {
    const { status, body } = await invite('Ravi@example.com', 'manager');
    expect(status).toBe(201);
    expect(body).toMatchObject({ email: 'Ravi@example.com', role: 'manager', sent_count: 1, is_expired: false });
    const token = await tokenFor('Ravi@example.com');
    const { rows } = await t.context.pool.query('select token_hash from store_invitations where id = $1', [body.id]);
    expect(rows[0].token_hash).not.toContain(token);
    expect((await t.guest().get(`/api/v1/invitations/${token}`)).body).toMatchObject({
      store: { id, name: 'Cardamom Corner' },
      role: 'manager',
      email: 'Ravi@example.com',
      state: 'open',
    });
    const joined = await Promise.all([accept('ravi', token), accept('ravi', token)]);
    for (const answer of joined)
      expect(answer.body).toEqual({ store_id: id, store_name: 'Cardamom Corner', role: 'manager' });
    expect((await t.as('ravi').get(at('/members'))).body).toMatchObject({
      members: [{ role: 'owner' }, { name: 'Ravi Kumar', role: 'manager', is_you: true }],
      invitations: [],
    });
    expect((await t.guest().get(`/api/v1/invitations/${token}`)).body.state).toBe('accepted');
    expect((await t.runJobs()).failed).toEqual([]);
  });

  test('is refused to somebody else, with both addresses named', async () => {
    await invite('ravi@example.com', 'baker');
    const token = await tokenFor('ravi@example.com');
    const { status, body } = await accept('fatima', token);
    expect([status, body.code]).toEqual([403, 'stores/invitation-for-another']);
    expect(body.detail).toContain('ravi@example.com');
    expect((await t.guest().put(`/api/v1/invitations/${token}/acceptance`)).status).toBe(401);
  });

  test('can be accepted by an account that is made for it', async () => {
    await invite('new.baker@example.com', 'baker');
    const token = await tokenFor('new.baker@example.com');
    const made = await t.guest().post('/api/v1/people', {
      email: 'NEW.baker@example.com',
      name: 'New Baker',
      password: 'sourdough rises slowly',
    });
    const newcomer = makeClient(t.app, { headers: () => ({ authorization: `Bearer ${made.body.access_token}` }) });
    expect((await newcomer.put(`/api/v1/invitations/${token}/acceptance`)).body.role).toBe('baker');
    expect((await newcomer.get(at('/checklist'))).status).toBe(200);
    expect((await newcomer.get(at('/members'))).status).toBe(403);
  });

  test('sent again opens by the new link alone, and counts seven days from then', async () => {
    const made = (await invite('ravi@example.com', 'baker')).body;
    const first = await tokenFor('ravi@example.com');
    t.clock.advance(6 * 24 * 60);
    const again = await t.as('asha').post(at(`/invitations/${made.id}/renewal`));
    expect(again.body.sent_count).toBe(2);
    expect((await t.guest().get(`/api/v1/invitations/${first}`)).status).toBe(404);
    t.clock.advance(2 * 24 * 60);
    const second = await tokenFor('ravi@example.com');
    expect((await t.guest().get(`/api/v1/invitations/${second}`)).body.state).toBe('open');
    t.clock.advance(6 * 24 * 60);
    expect((await t.guest().get(`/api/v1/invitations/${second}`)).body.state).toBe('expired');
    expect((await accept('ravi', second)).body.code).toBe('stores/invitation-expired');
    expect((await t.as('asha').get(at('/members'))).body.invitations[0].is_expired).toBe(true);
    expect((await invite('ravi@example.com', 'manager')).body).toMatchObject({ id: made.id, role: 'manager' });
  });

  test('withdrawn opens no more', async () => {
    const made = (await invite('ravi@example.com', 'baker')).body;
    const token = await tokenFor('ravi@example.com');
    expect((await t.as('asha').delete(at(`/invitations/${made.id}`))).status).toBe(204);
    expect((await t.guest().get(`/api/v1/invitations/${token}`)).status).toBe(404);
    expect((await accept('ravi', token)).status).toBe(404);
    expect((await t.as('asha').delete(at(`/invitations/${made.id}`))).status).toBe(404);
    expect((await t.as('asha').post(at(`/invitations/${made.id}/renewal`))).status).toBe(404);
    expect((await invite('ravi@example.com', 'baker')).status).toBe(201);
  });

  test('one address has one open invitation, also when invited at once, and nobody who works there', async () => {
    const made = await Promise.all([invite('ravi@example.com', 'baker'), invite('RAVI@example.com', 'manager')]);
    expect(made.map((one) => one.status).sort()).toEqual([201, 409]);
    await join('fatima', 'baker');
    expect((await invite('Fatima@example.com', 'manager')).body).toMatchObject({
      code: 'stores/already-member',
      errors: [{ field: 'email' }],
    });
  });

  test('is for owners; managers invite bakers', async () => {
    await join('ravi', 'manager');
    await join('fatima', 'baker');
    expect((await invite('x@example.com', 'baker', 'ravi')).status).toBe(201);
    expect((await invite('y@example.com', 'manager', 'ravi')).status).toBe(403);
    const owners = (await invite('y@example.com', 'owner')).body;
    expect((await t.as('ravi').delete(at(`/invitations/${owners.id}`))).status).toBe(403);
    expect((await t.as('ravi').post(at(`/invitations/${owners.id}/renewal`))).status).toBe(403);
    expect((await invite('z@example.com', 'baker', 'fatima')).status).toBe(403);
    expect((await invite('z@example.com', 'baker', 'meera')).status).toBe(404);
    expect((await t.guest().post(at('/invitations'), { email: 'z@example.com', role: 'baker' })).status).toBe(401);
    expect((await invite('no address', 'baker')).status).toBe(400);
    expect((await invite('z@example.com', 'chef')).status).toBe(400);
    expect((await t.as('meera').post(at(`/invitations/${owners.id}/renewal`, 1))).status).toBe(404);
    expect((await t.as('meera').delete(at(`/invitations/${owners.id}`, 1))).status).toBe(404);
  });

  test('up to fifty are open', async () => {
    const sent = [];
    for (let i = 0; i < 51; i++) sent.push((await invite(`p${i}@example.com`, 'baker')).status);
    expect(sent.filter((status) => status === 201)).toHaveLength(50);
    expect(sent.at(-1)).toBe(409);
  });
});

describe('members', () => {
  test('change role and go, and whoever is gone is out at once', async () => {
    await join('ravi', 'baker');
    const changed = await t.as('asha').put(at(`/members/${people.ravi}/role`), { role: 'manager' });
    expect(changed.body.members[1]).toMatchObject({ person_id: people.ravi, role: 'manager' });
    expect((await t.as('ravi').get(at('/settings'))).status).toBe(200);
    expect((await t.as('asha').delete(at(`/members/${people.ravi}`))).status).toBe(204);
    expect((await t.as('ravi').get(at('/settings'))).status).toBe(404);
    expect((await t.as('ravi').get(at('/events'))).status).toBe(404);
    const { rows } = await t.context.pool.query(
      `select action, subject_name, before, after from audit_log where store_id = $1 and action like 'member.%' order by id`,
      [id],
    );
    expect(rows).toEqual([
      {
        action: 'member.role_changed',
        subject_name: 'Ravi Kumar',
        before: { role: 'baker' },
        after: { role: 'manager' },
      },
      { action: 'member.removed', subject_name: 'Ravi Kumar', before: { role: 'manager' }, after: {} },
    ]);
  });

  test('anybody may leave, but not the last owner, who can’t be demoted either', async () => {
    await join('ravi', 'baker');
    expect((await t.as('ravi').delete(at(`/members/${people.ravi}`))).status).toBe(204);
    expect((await t.as('asha').delete(at(`/members/${people.asha}`))).body.code).toBe('stores/last-owner');
    expect((await t.as('asha').put(at(`/members/${people.asha}/role`), { role: 'baker' })).body.code).toBe(
      'stores/last-owner',
    );
    expect((await t.as('asha').put(at(`/members/${people.asha}/role`), { role: 'owner' })).status).toBe(200);
  });

  test('of two owners who step back at once, one stays', async () => {
    for (let round = 0; round < 5; round++) {
      await t.context.pool.query('delete from store_members where store_id = $1', [id]);
      await join('asha', 'owner');
      await join('ravi', 'owner');
      const answers = await Promise.all([
        t.as('asha').delete(at(`/members/${people.asha}`)),
        t.as('ravi').put(at(`/members/${people.ravi}/role`), { role: 'baker' }),
      ]);
      expect(answers.map((one) => one.body?.code).filter((code) => code === 'stores/last-owner')).toHaveLength(1);
      const { rows } = await t.context.pool.query(
        `select count(*)::int as owners from store_members where store_id = $1 and role = 'owner'`,
        [id],
      );
      expect(rows[0].owners).toBe(1);
    }
  });

  test('are decided on by owners and admins alone', async () => {
    await join('ravi', 'manager');
    await join('fatima', 'baker');
    const role = { role: 'baker' };
    const path = at(`/members/${people.fatima}`);
    expect((await t.guest().put(`${path}/role`, role)).status).toBe(401);
    expect((await t.as('ravi').put(`${path}/role`, role)).status).toBe(403);
    expect((await t.as('meera').put(`${path}/role`, role)).status).toBe(404);
    expect((await t.as('asha').put(`${path}/role`, { role: 'boss' })).status).toBe(400);
    expect((await t.as('asha').put(at('/members/999999/role'), role)).status).toBe(404);
    expect((await t.guest().delete(path)).status).toBe(401);
    expect((await t.as('ravi').delete(path)).status).toBe(403);
    expect((await t.as('meera').delete(path)).status).toBe(404);
    expect((await t.as('asha').delete(at('/members/999999'))).body.code).toBe('stores/unknown-member');
    expect((await t.as('admin').delete(path)).status).toBe(204);
    expect((await t.guest().get(at('/members'))).status).toBe(401);
    expect((await t.as('meera').get(at('/members'))).status).toBe(404);
  });

  test('work at several stores', async () => {
    await t.context.pool.query(`insert into store_members (store_id, person_id, role) values ($1, $2, 'baker')`, [
      id,
      people.meera,
    ]);
    const { memberships } = (await t.as('meera').get('/api/v1/people/me')).body;
    expect(memberships).toMatchObject([
      { store_id: 1, role: 'owner', store_state: 'live' },
      { store_id: id, role: 'baker', store_state: 'draft' },
    ]);
  });
});
