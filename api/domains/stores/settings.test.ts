import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startTestApp, type TestApp } from '../../test/app.ts';
import { checkoutBody, fillBasket } from '../../test/shopping.ts';
import { NUMBERS, readyStore, register } from './test-onboarding.ts';

/** Of store 1, which Meera owns; Celine owns store 2. */
const [manager, baker, stranger] = ['reshma', 'gopal', 'celine'];
let t: TestApp;
beforeAll(async () => {
  t = await startTestApp();
});
afterAll(() => t.stop());

const STORE = '/api/v1/stores/1';
const meera = () => t.as('meera');
const settings = async () => (await meera().get(`${STORE}/settings`)).body;
const change = async (more: object, who = 'meera') =>
  t.as(who).patch(`${STORE}/settings`, { version: (await settings()).version, ...more });
const lastAudit = async (store: number) =>
  (await t.context.pool.query('select * from audit_log where store_id = $1 order by id desc limit 1', [store])).rows[0];

describe('settings', () => {
  test('are changed field by field, and the audit keeps what differs', async () => {
    const { status, body } = await change({ description: 'Cakes like letters.', accept_within_minutes: 45 });
    expect(status).toBe(200);
    expect(body).toMatchObject({
      description: 'Cakes like letters.',
      accept_within_minutes: 45,
      name: 'Butter & Bloom',
    });
    expect(await lastAudit(1)).toMatchObject({
      action: 'store.changed',
      actor_name: expect.stringMatching(/^Meera/),
      before: { description: expect.any(String), accept_within_minutes: 90 },
      after: { description: 'Cakes like letters.', accept_within_minutes: 45 },
    });
    expect((await t.guest().get(STORE)).body.description).toBe('Cakes like letters.');
  });

  test('a new name, order words and ways of payment reach customers; the address stays', async () => {
    const { body } = await change({
      name: 'Butter & Blossom',
      order_words: { in_production: 'Baking' },
      payment_methods: ['cash', 'card'],
      offers_pickup: true,
    });
    expect(body).toMatchObject({ slug: 'butter-and-bloom', payment_methods: ['card', 'cash'] });
    const listed = (await t.guest().get('/api/v1/products?store=butter-and-bloom')).body.items[0];
    expect(listed.store.name).toBe('Butter & Blossom');
    expect((await t.guest().get(STORE)).body.order_words).toEqual({ in_production: 'Baking' });
    await change({ name: 'Butter & Bloom' });
  });

  test('saved by two at once, the second sees the first’s', async () => {
    const { version } = await settings();
    const saves = await Promise.all(
      ['One way.', 'Another way.'].map((description) => meera().patch(`${STORE}/settings`, { version, description })),
    );
    expect(saves.map((one) => one.status).sort()).toEqual([200, 409]);
    const late = saves.find((one) => one.status === 409);
    const early = saves.find((one) => one.status === 200);
    expect(late?.body).toMatchObject({ code: 'stores/changed-meanwhile' });
    expect(late?.body.facts.current.description).toBe(early?.body.description);
  });

  test.each([
    [{}, 400],
    [{ payment_methods: [] }, 400],
    [{ payment_methods: ['shells'] }, 400],
    [{ lat: 91 }, 400],
    [{ order_words: { draft: 'Secret' } }, 400],
    [{ accept_within_minutes: 1 }, 400],
    [{ slug: 'mine' }, 400],
    [{ offers_delivery: false, offers_pickup: false }, 422],
  ])('refuse %j', async (more, status) => {
    expect((await change(more)).status).toBe(status);
  });

  test('are for owners and managers', async () => {
    expect((await t.guest().get(`${STORE}/settings`)).status).toBe(401);
    expect((await t.as(stranger).get(`${STORE}/settings`)).status).toBe(404);
    expect((await t.as(baker).get(`${STORE}/settings`)).status).toBe(403);
    expect((await t.as('admin').get('/api/v1/stores/999999/settings')).status).toBe(404);
    expect((await t.guest().patch(`${STORE}/settings`, { version: 1, name: 'Xyz' })).status).toBe(401);
    expect((await change({ description: 'By its manager.' }, manager)).status).toBe(200);
    expect((await change({ name: 'Taken over' }, baker)).status).toBe(403);
    expect((await change({ name: 'Taken over' }, stranger)).status).toBe(404);
  });

  test('until it has been open, a store’s address follows its name', async () => {
    const { id } = await register(t.as('divya'), { name: 'First Thought' });
    const renamed = await t.as('divya').patch(`/api/v1/stores/${id}/settings`, { version: 1, name: 'Second Thought' });
    expect(renamed.body).toMatchObject({ slug: 'second-thought', version: 2 });
  });
});

describe('the business before the law', () => {
  const save = async (more: object, who = 'meera') =>
    t.as(who).put(`${STORE}/registration`, { version: (await settings()).version, ...NUMBERS, ...more });

  test('is the owner’s, and a change after the approval is in the audit', async () => {
    const { status, body } = await save({ licence_number: '2121 7999 0000 18' });
    expect([status, body.licence_number]).toEqual([200, '21217999000018']);
    expect(await lastAudit(1)).toMatchObject({
      action: 'store.registration_changed',
      after: { licence_number: '21217999000018', tax_number: NUMBERS.tax_number },
    });
    expect((await t.guest().put(`${STORE}/registration`, { version: 1, ...NUMBERS })).status).toBe(401);
    expect((await save({}, manager)).status).toBe(403);
    expect((await save({}, baker)).status).toBe(403);
    expect((await save({}, stranger)).status).toBe(404);
    expect((await t.as('admin').put('/api/v1/stores/999999/registration', { version: 1, ...NUMBERS })).status).toBe(
      404,
    );
  });

  test('is proved by the rules of the country', async () => {
    expect((await save({ tax_number: '29AABCU9603R1ZZ' })).body.errors).toMatchObject([{ field: 'tax_number' }]);
    expect((await save({ tax_number: null, is_tax_exempt: true })).status).toBe(200);
    expect((await save({ version: 1 })).body.code).toBe('stores/changed-meanwhile');
    expect((await save({ jurisdiction: 'FR' })).status).toBe(400);
  });

  test.each([
    ['currency', { currency: 'GBP' }],
    ['jurisdiction', { jurisdiction: 'GB', tax_number: null, is_tax_exempt: true }],
  ])('%s stays once there are products or orders', async (field, more) => {
    const { status, body } = await save(more);
    expect([status, body.code, body.errors?.[0].field]).toEqual([422, 'stores/tied', field]);
  });

  test('a store without either moves with all that belongs to the country', async () => {
    const { id } = await register(t.as('divya'));
    const moved = await t.as('divya').put(`/api/v1/stores/${id}/registration`, {
      version: 1,
      jurisdiction: 'GB',
      legal_name: 'Divya Iyer',
      licence_number: 'LBL/24/01873',
      tax_number: null,
      is_tax_exempt: true,
    });
    expect(moved.body).toMatchObject({
      currency: 'GBP',
      timezone: 'Europe/London',
      jurisdiction_name: 'United Kingdom',
    });
  });
});

describe('a pause', () => {
  const earliest = async () => (await t.guest().get(STORE)).body.earliest?.starts_at as string;

  test('for two hours, for today, until a time, and its end', async () => {
    const now = t.clock.now().getTime();
    const two = await t.as(baker).put(`${STORE}/pause`, { minutes: 120 });
    expect(two.body).toEqual({ store_id: 1, state: 'live', paused_until: new Date(now + 7_200_000).toISOString() });
    expect((await t.guest().get(STORE)).body.paused_until).toBe(two.body.paused_until);
    // 10:00 in Bengaluru: the next midnight is 14 hours off.
    const today = await meera().put(`${STORE}/pause`, { rest_of_day: true });
    expect(today.body.paused_until).toBe('2026-11-25T18:30:00.000Z');
    const until = '2026-11-30T09:00:00+05:30';
    await meera().put(`${STORE}/pause`, { until });
    expect(Date.parse(await earliest())).toBeGreaterThanOrEqual(Date.parse(until));
    expect((await t.as(baker).get('/api/v1/people/me')).body.memberships[0].paused_until).toBe(
      '2026-11-30T03:30:00.000Z',
    );
    expect((await t.as(baker).delete(`${STORE}/pause`)).body.paused_until).toBeNull();
    expect(Date.parse(await earliest())).toBeLessThan(Date.parse(until));
    expect(await lastAudit(1)).toMatchObject({ action: 'store.resumed', after: { paused_until: null } });
  });

  test.each([
    [{}, 400],
    [{ minutes: 0 }, 400],
    [{ minutes: 60, rest_of_day: true }, 400],
    [{ until: '2026-11-25T09:00:00+05:30' }, 422],
    [{ until: '2027-11-25T09:00:00+05:30' }, 422],
  ])('refuses %j', async (body, status) => {
    expect((await meera().put(`${STORE}/pause`, body)).status).toBe(status);
  });

  test('is for everybody who works there, and nobody else', async () => {
    for (const method of ['get', 'delete'] as const) {
      expect((await t.guest()[method](`${STORE}/pause`)).status).toBe(401);
      expect((await t.as(stranger)[method](`${STORE}/pause`)).status).toBe(404);
    }
    expect((await t.guest().put(`${STORE}/pause`, { minutes: 60 })).status).toBe(401);
    expect((await t.as(stranger).put(`${STORE}/pause`, { minutes: 60 })).status).toBe(404);
    expect((await t.as(baker).get(`${STORE}/pause`)).status).toBe(200);
  });
});

describe('closing for good', () => {
  const close = (id: number, body: object, who = 'divya') => t.as(who).post(`/api/v1/stores/${id}/closing`, body);

  test('is refused with the orders that are open', async () => {
    const { status, body } = await close(1, { name: 'butter & bloom', reason: 'We move away.' }, 'meera');
    expect([status, body.code]).toEqual([409, 'stores/open-orders']);
    expect(body.facts.orders[0]).toMatchObject({ number: expect.any(String), starts_at: expect.any(String) });
  });

  test('takes the page away for ever; its people still read, and change nothing', async () => {
    const id = await readyStore(t, t.as('divya'), { name: 'Short Story' });
    const divya = t.as('divya');
    await divya.post(`/api/v1/stores/${id}/submission`);
    await t.as('admin').post(`/api/v1/stores/${id}/approval`);
    const words = { name: 'short story', reason: 'The lease ended.' };
    expect((await close(id, { ...words, name: 'Short' })).body.code).toBe('stores/wrong-name');
    const closed = await Promise.all([close(id, words), close(id, words)]);
    expect(closed.map((one) => one.status).sort()).toEqual([200, 409]);
    expect((await t.guest().get(`/api/v1/stores/${id}`)).status).toBe(404);
    expect((await divya.get(`/api/v1/stores/${id}/settings`)).body).toMatchObject({
      state: 'closed',
      closed_reason: 'The lease ended.',
    });
    expect((await divya.patch(`/api/v1/stores/${id}/settings`, { version: 2, name: 'Again' })).body.code).toBe(
      'stores/closed',
    );
    expect((await divya.put(`/api/v1/stores/${id}/pause`, { minutes: 60 })).body.code).toBe('stores/closed');
    expect((await divya.post(`/api/v1/stores/${id}/submission`)).body.facts).toEqual({ state: 'closed' });
    expect((await t.as('admin').post(`/api/v1/stores/${id}/reinstatement`)).status).toBe(409);
  });

  test('an order that comes in at the same moment either keeps the store open or is refused', async () => {
    for (const first of ['order', 'closing']) {
      const name = `Last ${first}`;
      const id = await readyStore(t, t.as('divya'), { name });
      await t.as('divya').post(`/api/v1/stores/${id}/submission`);
      await t.as('admin').post(`/api/v1/stores/${id}/approval`);
      const { rows } = await t.context.pool.query('select id from products where store_id = $1', [id]);
      const guest = t.guest();
      const basket = await fillBasket(guest, { product_id: rows[0].id, fulfilment: 'pickup' });
      const order = () => guest.post('/api/v1/checkouts', checkoutBody(basket, { payment_method: 'cash' }));
      const shut = () => close(id, { name, reason: 'The lease ended.' });
      const answers = await Promise.all(first === 'order' ? [order(), shut()] : [shut(), order()]);
      const [ordered, closed] = first === 'order' ? answers : answers.toReversed();
      expect([ordered?.status, closed?.status]).toSatisfy(
        ([a, b]) => (a === 201 && b === 409) || (a === 409 && b === 200),
      );
    }
  });

  test('is the owner’s', async () => {
    const words = { name: 'Butter & Bloom', reason: 'A mistake' };
    expect((await t.guest().post(`${STORE}/closing`, words)).status).toBe(401);
    for (const who of [manager, baker]) expect((await close(1, words, who)).status).toBe(403);
    expect((await close(1, words, stranger)).status).toBe(404);
    expect((await close(999_999, words, 'admin')).status).toBe(404);
    expect((await close(1, { name: 'Butter & Bloom' }, 'meera')).status).toBe(400);
  });
});

describe('the changes of a store', () => {
  test('come newest first, page by page, and by what they are about', async () => {
    const all = (await meera().get(`${STORE}/audit?limit=100`)).body.items;
    expect(all.map((one: { id: number }) => one.id)).toEqual(
      all.map((one: { id: number }) => one.id).sort((a: number, b: number) => b - a),
    );
    const first = (await meera().get(`${STORE}/audit?limit=2`)).body;
    const second = (await meera().get(`${STORE}/audit?limit=2&cursor=${first.next}`)).body;
    expect([...first.items, ...second.items]).toEqual(all.slice(0, 4));
    const staff = (await meera().get(`${STORE}/audit?subject=staff`)).body.items;
    expect(staff).toEqual([]);
    const store = (await t.as(manager).get(`${STORE}/audit?subject=store&subject_id=1`)).body.items;
    expect(store.length).toBeGreaterThan(3);
    expect(store[0]).toMatchObject({ actor: { kind: 'staff' }, action: expect.stringMatching(/^store\./) });
  });

  test('are for owners and managers', async () => {
    expect((await t.guest().get(`${STORE}/audit`)).status).toBe(401);
    expect((await t.as(baker).get(`${STORE}/audit`)).status).toBe(403);
    expect((await t.as(stranger).get(`${STORE}/audit`)).status).toBe(404);
    expect((await t.as('admin').get('/api/v1/stores/999999/audit')).status).toBe(404);
    for (const query of ['subject=all', 'cursor=x', 'limit=0', 'subject_id=x'])
      expect((await meera().get(`${STORE}/audit?${query}`)).status).toBe(400);
  });
});
