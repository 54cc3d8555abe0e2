import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startTestApp, type TestApp } from '../../test/app.ts';
import { readyStore, register } from './test-onboarding.ts';

/** Asha is a customer and opens stores; Meera owns store 1; Anita is the admin. */
let t: TestApp;
beforeAll(async () => {
  t = await startTestApp();
});
afterAll(() => t.stop());

const asha = () => t.as('asha');
const meera = () => t.as('meera');
const admin = () => t.as('admin');
const at = (id: number, rest = '') => `/api/v1/stores/${id}${rest}`;
const audits = async (id: number) =>
  (
    await t.context.pool.query('select action, reason, before, after from audit_log where store_id = $1 order by id', [
      id,
    ])
  ).rows;
const mails = async (id: number, template: string) =>
  (
    await t.context.pool.query(
      `select recipient, subject, text from messages where template = $1 and dedupe_key like $2 order by id`,
      [template, `store:${id}:%`],
    )
  ).rows;

describe('submission and decision', () => {
  test('what is missing keeps a store from being submitted, by name', async () => {
    const { id } = await register(asha());
    const { status, body } = await asha().post(at(id, '/submission'));
    expect([status, body.code]).toEqual([409, 'stores/not-ready']);
    expect(body.facts.missing.map((one: { name: string }) => one.name)).toContain('products');
  });

  test('goes from submission by way of a return to the shop, and everybody hears of it', async () => {
    const id = await readyStore(t, asha(), { name: 'Round Trip' });
    expect((await asha().post(at(id, '/submission'))).body.state).toBe('submitted');
    expect(await mails(id, 'store-submitted')).toMatchObject([{ recipient: 'admin@sweetspot.example' }]);
    const returned = await admin().post(at(id, '/return'), { reason: 'The licence is another shop’s.' });
    expect(returned.body).toMatchObject({ state: 'returned', review_reason: 'The licence is another shop’s.' });
    const [mail] = await mails(id, 'store-returned');
    expect(mail).toMatchObject({ recipient: 'asha@example.com' });
    expect(mail.text).toContain('> The licence is another shop’s.');
    await asha().post(at(id, '/submission'));
    expect((await admin().post(at(id, '/approval'))).body).toMatchObject({ state: 'live', review_reason: null });
    expect(await mails(id, 'store-approved')).toHaveLength(1);
    expect((await t.guest().get(at(id))).body).toMatchObject({ name: 'Round Trip', slug: 'round-trip' });
    const listed = (await t.guest().get(`/api/v1/products?store=round-trip`)).body.items;
    expect(listed.map((one: { name: string }) => one.name)).toEqual(['Elaichi cake']);
    expect((await audits(id)).filter((row) => row.action.startsWith('store.')).map((row) => row.action)).toEqual([
      'store.registered',
      'store.changed',
      'store.submitted',
      'store.returned',
      'store.submitted',
      'store.approved',
    ]);
    expect((await t.runJobs()).failed).toEqual([]);
  });

  test('can be withdrawn until it is decided', async () => {
    const id = await readyStore(t, asha());
    expect((await asha().delete(at(id, '/submission'))).body).toMatchObject({ code: 'stores/wrong-state' });
    await asha().post(at(id, '/submission'));
    expect((await asha().delete(at(id, '/submission'))).body).toMatchObject({ state: 'draft', submitted_at: null });
    expect((await admin().post(at(id, '/approval'))).status).toBe(409);
  });

  test('something that went missing since keeps it from being approved', async () => {
    const id = await readyStore(t, asha());
    await asha().post(at(id, '/submission'));
    await t.context.pool.query(`update products set status = 'archived' where store_id = $1`, [id]);
    expect((await admin().post(at(id, '/approval'))).body.code).toBe('stores/not-ready');
  });

  test('two submissions at once are one, and so are two decisions', async () => {
    const id = await readyStore(t, asha());
    const submitted = await Promise.all([1, 2, 3].map(() => asha().post(at(id, '/submission'))));
    expect(submitted.map((one) => one.status).sort()).toEqual([200, 409, 409]);
    expect(await mails(id, 'store-submitted')).toHaveLength(1);
    const decided = await Promise.all([
      admin().post(at(id, '/approval')),
      admin().post(at(id, '/approval')),
      admin().post(at(id, '/return'), { reason: 'Not yet.' }),
    ]);
    expect(decided.map((one) => one.status).sort()).toEqual([200, 409, 409]);
    expect((await mails(id, 'store-approved')).length + (await mails(id, 'store-returned')).length).toBe(1);
  });

  test('suspension takes a store out of the shop with its products, and its end brings them back', async () => {
    const id = await readyStore(t, asha(), { name: 'Now And Then' });
    await asha().post(at(id, '/submission'));
    await admin().post(at(id, '/approval'));
    const seen = async () => (await t.guest().get('/api/v1/products?store=now-and-then')).body.items?.length ?? 0;
    expect(await seen()).toBe(1);
    expect((await admin().post(at(id, '/suspension'), {})).status).toBe(400);
    expect((await admin().post(at(id, '/suspension'), { reason: 'Licence expired' })).body.state).toBe('suspended');
    expect((await t.guest().get(at(id))).status).toBe(404);
    const { rows } = await t.context.pool.query('select 1 from listings where store_id = $1', [id]);
    expect(rows).toEqual([]);
    expect(await mails(id, 'store-suspended')).toHaveLength(1);
    expect((await asha().post(at(id, '/submission'))).body.facts).toEqual({ state: 'suspended' });
    expect((await admin().post(at(id, '/reinstatement'))).body).toMatchObject({ state: 'live', review_reason: null });
    expect(await seen()).toBe(1);
    expect((await audits(id)).find((row) => row.action === 'store.suspended')).toMatchObject({
      reason: 'Licence expired',
      before: { state: 'live' },
      after: { state: 'suspended' },
    });
  });

  test.each(['approval', 'return', 'suspension', 'reinstatement'])('%s is for admins alone', async (noun) => {
    const { id } = await register(asha());
    const reason = noun === 'return' || noun === 'suspension' ? { reason: 'Because' } : undefined;
    expect((await t.guest().post(at(id, `/${noun}`), reason)).status).toBe(401);
    expect((await asha().post(at(id, `/${noun}`), reason)).status).toBe(403);
    expect((await meera().post(at(id, `/${noun}`), reason)).status).toBe(403);
    expect((await admin().post(at(999_999, `/${noun}`), reason)).status).toBe(404);
    expect((await admin().post(at(id, `/${noun}`), reason)).body.code).toBe('stores/wrong-state');
  });

  test('submission is for its owners and managers', async () => {
    const { id } = await register(asha());
    expect((await t.guest().post(at(id, '/submission'))).status).toBe(401);
    expect((await meera().post(at(id, '/submission'))).status).toBe(404);
    expect((await t.guest().delete(at(id, '/submission'))).status).toBe(401);
    expect((await meera().delete(at(id, '/submission'))).status).toBe(404);
  });
});

describe('the stores of admins', () => {
  test('those that wait come first, the oldest first, page by page', async () => {
    const { body } = await admin().get('/api/v1/admin/stores?limit=100');
    const waiting = body.items.filter((one: { state: string }) => one.state === 'submitted');
    expect(body.items.slice(0, waiting.length)).toEqual(waiting);
    const first = (await admin().get('/api/v1/admin/stores?limit=2')).body;
    const second = (await admin().get(`/api/v1/admin/stores?limit=2&cursor=${first.next}`)).body;
    expect([...first.items, ...second.items]).toEqual(body.items.slice(0, 4));
    expect(body.counts.live).toBeGreaterThan(10);
  });

  test('are found by words, numbers and state', async () => {
    const names = async (query: string) =>
      (await admin().get(`/api/v1/admin/stores?${query}`)).body.items.map((one: { name: string }) => one.name);
    expect(await names('q=round%20tr')).toEqual(['Round Trip']);
    expect(await names('q=%25%25')).toEqual([]);
    expect(await names('q=butter&state=draft')).toEqual([]);
    expect((await names('q=butter&state=live')).length).toBeGreaterThan(0);
  });

  test('one comes whole', async () => {
    const { body } = await admin().get('/api/v1/admin/stores/1');
    expect(body).toMatchObject({ store: { id: 1, state: 'live' }, checklist: { store_id: 1 } });
    expect(body.members[0]).toMatchObject({ role: 'owner', email: 'meera@butter-and-bloom.example' });
  });

  test('are for admins', async () => {
    for (const path of ['/api/v1/admin/stores', '/api/v1/admin/stores/1']) {
      expect((await t.guest().get(path)).status).toBe(401);
      expect((await meera().get(path)).status).toBe(403);
    }
    expect((await admin().get('/api/v1/admin/stores/999999')).status).toBe(404);
    for (const query of ['state=open', 'cursor=x', 'limit=0', 'cursor=WzAsIngiLDFd'])
      expect((await admin().get(`/api/v1/admin/stores?${query}`)).status).toBe(400);
  });
});
