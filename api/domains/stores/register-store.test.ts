import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startTestApp, type TestApp } from '../../test/app.ts';
import { NEW_STORE, NUMBERS, readyStore, register } from './test-onboarding.ts';

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
// biome-ignore lint/suspicious/noExplicitAny: tests read what they expect
const item = (body: any, name: string) => body.items.find((one: { name: string }) => one.name === name);

describe('where a store can open', () => {
  test('each country tells what it asks for', async () => {
    const { body, headers } = await t.guest().get('/api/v1/jurisdictions');
    expect(body.items.map((one: { code: string }) => one.code)).toEqual(['IN', 'GB', 'KE', 'TZ', 'US', 'DE']);
    expect(body.items[0]).toMatchObject({ currency: 'INR', timezones: ['Asia/Kolkata'], tax: { label: 'GSTIN' } });
    expect(headers.etag).toBeTruthy();
  });
});

describe('registering a store', () => {
  test('makes a draft that only its owner and admins see', async () => {
    const { status, body } = await asha().post('/api/v1/stores', { ...NEW_STORE, ...NUMBERS, name: 'Quiet Oven' });
    expect(status).toBe(201);
    expect(body).toMatchObject({
      slug: 'quiet-oven',
      state: 'draft',
      currency: 'INR',
      timezone: 'Asia/Kolkata',
      licence_number: NUMBERS.licence_number,
      version: 1,
    });
    expect((await t.guest().get(at(body.id))).status).toBe(404);
    expect((await t.guest().get('/api/v1/stores/quiet-oven')).status).toBe(404);
    expect((await meera().get(at(body.id, '/settings'))).status).toBe(404);
    expect((await admin().get(at(body.id, '/settings'))).status).toBe(200);
    const { memberships } = (await asha().get('/api/v1/people/me')).body;
    expect(memberships).toContainEqual(
      expect.objectContaining({ store_id: body.id, role: 'owner', store_state: 'draft', paused_until: null }),
    );
    expect((await audits(body.id)).map((row) => row.action)).toEqual(['store.registered']);
  });

  test('asks a guest to sign in', async () => {
    expect((await t.guest().post('/api/v1/stores', NEW_STORE)).status).toBe(401);
  });

  test('names every wrong field', async () => {
    const { status, body } = await asha().post('/api/v1/stores', { ...NEW_STORE, name: 'X', lat: 120, phone: 'none' });
    expect(status).toBe(400);
    expect(body.errors.map((one: { field: string }) => one.field).sort()).toEqual(['lat', 'name', 'phone']);
  });

  test.each([
    ['licence_number', { licence_number: '123' }],
    ['tax_number', { tax_number: '29AABCU9603R1ZK' }],
    ['is_tax_exempt', { tax_number: NUMBERS.tax_number, is_tax_exempt: true }],
    ['is_tax_exempt', { jurisdiction: 'KE', is_tax_exempt: true }],
    ['tax_number', { jurisdiction: 'GB', tax_number: 'GB980780685' }],
    ['tax_number', { jurisdiction: 'DE', tax_number: 'DE136695977' }],
  ])('refuses a %s that can’t be right', async (field, more) => {
    const { status, body } = await asha().post('/api/v1/stores', { ...NEW_STORE, ...more });
    expect(status).toBe(422);
    expect(body.code).toBe('stores/wrong-number');
    expect(body.errors[0].field).toBe(field);
  });

  test('keeps numbers without spaces, in capitals', async () => {
    const made = await asha().post('/api/v1/stores', { ...NEW_STORE, tax_number: ' 29aabcu 9603r1zj ' });
    expect(made.body.tax_number).toBe('29AABCU9603R1ZJ');
  });

  test('takes the times of the country, or another of its zones', async () => {
    const american = { ...NEW_STORE, jurisdiction: 'US', name: 'Flour Hour' };
    const { body } = await asha().post('/api/v1/stores', { ...american, timezone: 'America/Denver' });
    expect(body).toMatchObject({ currency: 'USD', timezone: 'America/Denver', prices_include_tax: false });
    expect((await asha().post('/api/v1/stores', { ...american, timezone: 'Asia/Kolkata' })).body.code).toBe(
      'stores/wrong-timezone',
    );
  });

  test('the same name at once gives each its own address', async () => {
    const made = await Promise.all([1, 2, 3].map(() => register(asha(), { name: 'Twin Tiers & Söhne' })));
    expect(made.map((one) => one.slug).sort()).toEqual([
      'twin-tiers-sohne',
      'twin-tiers-sohne-2',
      'twin-tiers-sohne-3',
    ]);
    expect((await register(asha(), { name: '2468' })).slug).toBe('store-2468');
    expect((await register(asha(), { name: 'केक घर' })).slug).toBe('store');
  });

  test('the same key opens one store', async () => {
    const key = { 'idempotency-key': 'open-once' };
    const made = await Promise.all([1, 2].map(() => asha().post('/api/v1/stores', NEW_STORE, key)));
    expect(made.map((one) => one.status)).toEqual([201, 201]);
    expect(made[0]?.body.id).toBe(made[1]?.body.id);
  });

  test('one account owns up to twenty, also when asked at once', async () => {
    const karthik = t.as('karthik');
    const made = await Promise.all(
      Array.from({ length: 23 }, (_, i) => karthik.post('/api/v1/stores', { ...NEW_STORE, name: `Chain ${i}` })),
    );
    expect(made.filter((one) => one.status === 201)).toHaveLength(20);
    expect(made.filter((one) => one.body.code === 'stores/too-many')).toHaveLength(3);
  });
});

describe('the checklist', () => {
  test('says of a new store what is missing, and of a ready one nothing', async () => {
    const { id } = await register(asha());
    const { body } = await asha().get(at(id, '/checklist'));
    expect(
      body.items.filter((one: { is_done: boolean }) => one.is_done).map((one: { name: string }) => one.name),
    ).toEqual(['contact', 'fulfilment']);
    expect(body.missing).toBe(6);
    expect(item(body, 'numbers').words).toBe(
      'Missing: the registered name of the business, FSSAI licence number, GSTIN.',
    );
    const ready = (await asha().get(at(await readyStore(t, asha()), '/checklist'))).body;
    expect(ready).toMatchObject({ missing: 0, state: 'draft', products: { active: 1, draft: 0 } });
    expect(item(ready, 'picture')).toMatchObject({ is_done: false, is_required: false });
  });

  test('follows the data: what is taken away is missing again', async () => {
    const id = await readyStore(t, asha());
    const missing = async () =>
      (await asha().get(at(id, '/checklist'))).body.items
        .filter((one: { is_done: boolean; is_required: boolean }) => one.is_required && !one.is_done)
        .map((one: { name: string }) => one.name);
    expect(await missing()).toEqual([]);
    await t.context.pool.query('update products set is_available = false where store_id = $1', [id]);
    await asha().patch(at(id, '/settings'), { version: 2, offers_delivery: true });
    expect(await missing()).toEqual(['fulfilment', 'products']);
    await t.context.pool.query('delete from store_windows where store_id = $1', [id]);
    await t.context.pool.query('delete from store_hours where store_id = $1', [id]);
    expect(await missing()).toEqual(['hours', 'windows', 'fulfilment', 'products']);
    await t.context.pool.query('update stores set day_capacity_units = 0, lat = 0, lng = 0 where id = $1', [id]);
    expect(await missing()).toEqual(['contact', 'hours', 'windows', 'capacity', 'fulfilment', 'products']);
  });

  test('is for its people', async () => {
    const { id } = await register(asha());
    expect((await t.guest().get(at(id, '/checklist'))).status).toBe(401);
    expect((await meera().get(at(id, '/checklist'))).status).toBe(404);
    expect((await asha().get(at(999_999, '/checklist'))).status).toBe(404);
    expect((await asha().get('/api/v1/stores/x/checklist')).status).toBe(400);
    expect((await admin().get(at(id, '/checklist'))).status).toBe(200);
  });
});
