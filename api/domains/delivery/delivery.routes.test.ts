import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { statementCount } from '../../platform/db.ts';
import { startTestApp, type TestApp } from '../../test/app.ts';
import { takeCapacity } from './delivery.service.ts';
import type { DeliveryRule } from './delivery-rules.ts';
import { insertBakery } from './test-bakery.ts';

const RULES: DeliveryRule[] = [
  { id: 1, priority: 1, from_m: null, to_m: 3000, postcodes: null, polygon: null, weekdays: null },
  { id: 2, priority: 2, from_m: null, to_m: 8000, postcodes: null, polygon: null, weekdays: [6, 7] },
].map((rule, i) => ({ ...rule, fee_minor: 4900 * (i + 1), free_above_minor: 99_900, minimum_minor: 30_000 }));

let app: TestApp;
let store: number;

beforeAll(async () => {
  app = await startTestApp({ now: '2026-11-25T09:00:00+05:30' });
});
beforeEach(async () => {
  store = await insertBakery(app.context.db, { rules: RULES, window_capacity_units: 2 });
});
afterAll(() => app.stop());

const get = (path: string) => app.guest().get(`/api/v1/stores/${path}`);

describe('GET /stores/:id/windows', () => {
  it('lists fourteen days with the store’s zone, and the earliest window', async () => {
    const { status, body, headers } = await get(`${store}/windows`);
    expect([status, body.days.length, headers['cache-control']]).toEqual([200, 14, 'public, no-cache']);
    const window = {
      starts_at: '2026-11-25T04:30:00.000Z',
      ends_at: '2026-11-25T06:30:00.000Z',
      label: '10:00–12:00',
      price: { amount: '0.00', currency: 'INR' },
      is_possible: true,
      reason_code: null,
      reason: null,
      units_left: 2,
    };
    expect(body).toMatchObject({ store_id: store, timezone: 'Asia/Kolkata', fulfilment: 'delivery' });
    expect(body.earliest).toEqual({ day: '2026-11-25', ...window });
    expect(body.days[0].windows[0]).toEqual(window);
  });

  it('answers 304 to a client that has the same answer', async () => {
    const { headers } = await get(`${store}/windows`);
    const again = await app.guest().get(`/api/v1/stores/${store}/windows`, { 'if-none-match': headers.etag ?? '' });
    expect(again.status).toBe(304);
  });

  it('says why a full window can’t be chosen, and not of one whose hold has expired', async () => {
    const { context, clock } = app;
    const starts_at = new Date('2026-11-25T10:00:00+05:30');
    const now = clock.now();
    const hold = {
      order_id: 2_000_001,
      store_id: store,
      day: '2026-11-25',
      starts_at,
      units: 2,
      as: 'held' as const,
      now,
    };
    const limits = { day_units: 40, window_units: 2 };
    const need = { fulfilment: 'delivery' as const, lead_time_minutes: 0 };
    const expires_at = new Date(now.getTime() + 15 * 60_000);
    await context.db.transaction().execute((trx) => takeCapacity(trx, [{ ...hold, ...need, limits, expires_at }]));
    const full = { is_possible: false, reason_code: 'full', reason: 'Fully booked.', units_left: 0 };
    expect((await get(`${store}/windows?days=1`)).body.days[0].windows[0]).toMatchObject(full);
    clock.advance(15);
    expect((await get(`${store}/windows?days=1`)).body.days[0].windows[0].is_possible).toBe(true);
    clock.advance(-15);
  });

  it('goes by what the order needs', async () => {
    const { body } = await get(
      `${store}/windows?fulfilment=pickup&units=3&lead_time_minutes=1500&from=2026-11-26&days=2`,
    );
    expect(body.days.map(({ day }: { day: string }) => day)).toEqual(['2026-11-26', '2026-11-27']);
    expect(body).toMatchObject({ fulfilment: 'pickup', earliest: null });
    expect(body.days[1].reason).toMatch(/larger than the store takes/);
  });

  it('lists days that are too far ahead with the reason', async () => {
    const { status, body } = await get(`${store}/windows?from=2999-12-31&days=62`);
    expect([status, body.days.length, body.days[61].reason]).toEqual([
      200,
      62,
      'This store takes orders up to 30 days ahead.',
    ]);
  });

  it('asks the database twice', async () => {
    const before = statementCount();
    await get(`${store}/windows`);
    expect(statementCount() - before).toBe(2);
  });

  it.each([
    'units=-1',
    'units=1.5',
    'units=',
    'units=1e9',
    'units=10001',
    'lead_time_minutes=x',
    'days=0',
    'days=63',
    'from=2026-02-30',
    'from=tomorrow',
    'from=9999-12-31',
    'fulfilment=drone',
    'units=1&units=2',
    'colour=red',
  ])('refuses ?%s', async (query) => {
    expect(await get(`${store}/windows?${query}`)).toMatchObject({ status: 400, body: { code: 'request/invalid' } });
  });

  it('does not know an absent store, nor one that is not live', async () => {
    const suspended = await insertBakery(app.context.db, { status: 'suspended' });
    for (const id of [999_999_999, suspended, Number.MAX_SAFE_INTEGER])
      expect(await get(`${id}/windows`)).toMatchObject({ status: 404, body: { code: 'stores/unknown' } });
    for (const id of ['0', '-1', 'x', '1.5', '9'.repeat(30)]) expect((await get(`${id}/windows`)).status).toBe(400);
  });
});

describe('GET /stores/:id/delivery-offer', () => {
  it('gives fee, minimum and distance for a door', async () => {
    const { status, body } = await get(`${store}/delivery-offer?lat=12.98&lng=77.5946&items_total=250.00`);
    expect(status).toBe(200);
    expect(body).toEqual({
      is_deliverable: true,
      is_estimate: false,
      fee: { amount: '49.00', currency: 'INR' },
      distance_m: 934,
      minimum: { amount: '300.00', currency: 'INR' },
      missing_for_minimum: { amount: '50.00', currency: 'INR' },
      free_above: { amount: '999.00', currency: 'INR' },
      missing_for_free: { amount: '749.00', currency: 'INR' },
      reason_code: null,
      reason: null,
    });
  });

  it('is free above the store’s limit', async () => {
    const { body } = await get(`${store}/delivery-offer?lat=12.98&lng=77.5946&items_total=999`);
    expect(body).toMatchObject({ fee: { amount: '0.00' }, missing_for_free: { amount: '0.00' } });
  });

  it('goes by the day where a rule does', async () => {
    const door = `${store}/delivery-offer?lat=13.02&lng=77.5946`;
    expect((await get(`${door}&day=2026-11-28`)).body).toMatchObject({ fee: { amount: '98.00' }, is_estimate: false });
    expect((await get(`${door}&day=2026-11-27`)).body).toMatchObject({ is_deliverable: false });
    expect((await get(door)).body).toMatchObject({ fee: { amount: '98.00' }, is_estimate: true });
  });

  it('says where the store does not deliver, and that pickup remains', async () => {
    const { status, body } = await get(`${store}/delivery-offer?lat=28.61&lng=77.2`);
    expect(status).toBe(200);
    expect(body).toMatchObject({ is_deliverable: false, fee: null, reason_code: 'delivery/outside-area' });
    expect(body.reason).toMatch(/Choose pickup or another address/);
  });

  it('estimates for a postcode and for an address in words', async () => {
    for (const where of ['postcode=560001', 'address=12%20MG%20Road%2C%20Bengaluru%20560001'])
      expect((await get(`${store}/delivery-offer?${where}`)).body).toMatchObject({
        is_deliverable: true,
        is_estimate: true,
      });
  });

  it('asks for the address when the map does not know the place', async () => {
    const { body } = await get(`${store}/delivery-offer?address=Nowhere%20at%20all`);
    expect(body).toMatchObject({ is_deliverable: false, distance_m: null, reason_code: 'delivery/address-needed' });
  });

  it('says when a store does not deliver at all', async () => {
    const pickupOnly = await insertBakery(app.context.db, { offers_delivery: false, rules: RULES });
    const { body } = await get(`${pickupOnly}/delivery-offer?lat=12.98&lng=77.5946`);
    expect(body).toMatchObject({ is_deliverable: false, reason_code: 'delivery/not-offered' });
  });

  it('asks the database once, and is kept by no shared cache', async () => {
    const before = statementCount();
    const { headers } = await get(`${store}/delivery-offer?lat=12.98&lng=77.5946`);
    expect(statementCount() - before).toBe(1);
    expect(headers['cache-control'] ?? '').not.toContain('public');
  });

  it.each([
    '',
    'lat=12.9',
    'lng=77.5',
    'lat=91&lng=0',
    'lat=0&lng=181',
    'lat=&lng=',
    'lat=NaN&lng=0',
    'postcode=',
    'postcode=%00%00%00%00',
    'address=%E2%80%AEabc',
    'lat=1&lng=1&items_total=-5',
    'lat=1&lng=1&items_total=1e3',
    'lat=1&lng=1&day=2026-13-01',
    'lat=1&lng=1&colour=red',
  ])('refuses ?%s', async (query) => {
    const { status, body } = await get(`${store}/delivery-offer?${query}`);
    expect([status, body.code]).toEqual([400, 'request/invalid']);
    expect(body.errors.length).toBeGreaterThan(0);
  });

  it('refuses more decimals than the currency has', async () => {
    const { status, body } = await get(`${store}/delivery-offer?lat=1&lng=1&items_total=1.234`);
    expect([status, body.code, body.errors[0].field]).toEqual([422, 'delivery/items-total', 'items_total']);
  });

  it('does not know an absent store', async () => {
    expect((await get('999999999/delivery-offer?lat=1&lng=1')).status).toBe(404);
  });
});
