import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startTestApp, type TestApp } from '../../test/app.ts';
import { StoreOut, StoresPage } from './stores.schema.ts';

/** A Friday, 12:30 in Bengaluru. */
const NOW = '2026-11-20T07:00:00Z';
let town: TestApp;
beforeAll(async () => {
  town = await startTestApp({ now: NOW });
});
afterAll(() => town.stop());

const get = (path: string) => town.guest().get(`/api/v1${path}`);
type Slug = { slug: string };
const slugs = (answer: { body: { items: Slug[] } }) => answer.body.items.map((store) => store.slug);

describe('GET /api/v1/stores', () => {
  test('lists live stores by name, as the contract says', async () => {
    const answer = await get('/stores');
    expect(answer.status).toBe(200);
    expect(StoresPage.safeParse(answer.body).error).toBeUndefined();
    const names = answer.body.items.map((store: { name: string }) => store.name.toLowerCase());
    expect(names).toEqual(names.toSorted());
    expect(names.length).toBeGreaterThanOrEqual(12);
  });

  test('with an address lists only stores that deliver there, nearest first, with fee, minimum and earliest window', async () => {
    const answer = await get('/stores?address=12th+Main,+Indiranagr&limit=100');
    expect(answer.body.place).toMatchObject({ district: 'Indiranagar', precision: 'district' });
    const distances = answer.body.items.map((store: { delivery: { distance_m: number } }) => store.delivery.distance_m);
    expect(distances).toEqual(distances.toSorted((a: number, b: number) => a - b));
    expect(answer.body.items[0]).toMatchObject({
      slug: 'butter-and-bloom',
      delivery: { fee: { currency: 'INR' }, minimum: { currency: 'INR' } },
      earliest: { day: expect.stringMatching(/^2026-11-2\d$/) },
    });
    const others = (await get('/stores?limit=100')).body.items.filter(
      ({ slug }: Slug) => !slugs(answer).includes(slug),
    );
    expect(others.length).toBeGreaterThan(0);
    for (const { id } of others) {
      const offer = await get(`/stores/${id}/delivery-offer?address=Indiranagar`);
      expect(offer.body.is_deliverable).toBe(false);
    }
    expect(answer.headers['cache-control']).toContain('private');
  });

  test('shows the fee that the store charges at that distance', async () => {
    for (const store of (await get('/stores?postcode=560038&limit=100')).body.items) {
      const offer = await get(`/stores/${store.id}/delivery-offer?postcode=560038`);
      expect(offer.body.is_deliverable).toBe(true);
      expect(offer.body.fee).toEqual(store.delivery.fee);
      expect(offer.body.distance_m).toBe(store.delivery.distance_m);
    }
  });

  test.each(['', '&near_lat=12.97&near_lng=77.6'])('pages neither skip nor repeat (%s)', async (more) => {
    const all = slugs(await get(`/stores?limit=100${more}`));
    const paged: string[] = [];
    for (let cursor = ''; ; ) {
      const answer = await get(`/stores?limit=4${more}${cursor}`);
      paged.push(...slugs(answer));
      if (answer.body.next === null) break;
      cursor = `&cursor=${answer.body.next}`;
    }
    expect(paged).toEqual(all);
  });

  test('finds a store by a name with a slip, by kind, and by a diet that it serves', async () => {
    expect(slugs(await get('/stores?q=buter+and+blom'))).toContain('butter-and-bloom');
    expect(slugs(await get('/stores?kind=vegan+bakery'))).toEqual(['green-whisk']);
    expect(slugs(await get('/stores?diet=gluten_free'))).toContain('crumb-without');
    expect(slugs(await get('/stores?q=zzzzzz'))).toEqual([]);
  });

  test('leaves out stores that are closed on the day asked for', async () => {
    const { db } = town.context;
    const before = slugs(await get('/stores?open_on=2026-11-27&limit=100'));
    expect(before).toContain('butter-and-bloom');
    await db
      .insertInto('store_closures')
      .values({ store_id: 1, starts_on: '2026-11-27', ends_on: '2026-11-27', reason: 'A wedding' })
      .execute();
    expect(slugs(await get('/stores?open_on=2026-11-27&limit=100'))).toEqual(
      before.filter((s) => s !== 'butter-and-bloom'),
    );
    expect(slugs(await get('/stores?open_on=2020-01-01'))).toEqual([]);
  });

  test.each([
    ['near_lat=12.9', 'near_lat'],
    ['near_lat=91&near_lng=77', 'near_lat'],
    ['near_lat=abc&near_lng=77', 'near_lat'],
    ['near_lat=&near_lng=', 'near_lat'],
    ['sort=nearest', 'sort'],
    ['sort=cheapest', 'sort'],
    ['limit=0', 'limit'],
    ['limit=1.5', 'limit'],
    ['limit=101', 'limit'],
    ['open_on=tomorrow', 'open_on'],
    ['diet=paleo', 'diet'],
    ['address=a%00b', 'address'],
    ['colour=red', ''],
  ])('refuses %s and names the field', async (query, field) => {
    const answer = await get(`/stores?${query}`);
    expect(answer.status).toBe(400);
    expect(answer.body.errors[0].field).toContain(field);
  });

  test('refuses an address that is not on the map', async () => {
    const answer = await get('/stores?address=Rue+de+Rivoli,+Paris');
    expect([answer.status, answer.body.code]).toEqual([422, 'stores/unknown-place']);
  });

  test.each([
    'abc',
    'WyJuYW1lIiwxLDJd',
    'WyJuZWFyZXN0IiwxLDJd',
    encodeURIComponent('{"a":1}'),
    'W251bGwsbnVsbCxudWxsXQ',
  ])('refuses a cursor that was tampered with: %s', async (cursor) => {
    const answer = await get(`/stores?cursor=${cursor}`);
    expect([answer.status, answer.body.code]).toEqual([400, 'request/bad-cursor']);
  });
});

describe('GET /api/v1/stores/:id', () => {
  test('answers by id and by slug alike, as the contract says', async () => {
    const [byId, bySlug] = [await get('/stores/1'), await get('/stores/butter-and-bloom')];
    expect(byId.status).toBe(200);
    expect(byId.body).toEqual(bySlug.body);
    expect(StoreOut.safeParse(byId.body).error).toBeUndefined();
    expect(byId.body.hours.length).toBeGreaterThan(0);
    expect(byId.body.categories.length).toBeGreaterThan(0);
    expect(byId.body.delivery_rules[0].words).toMatch(/km/);
  });

  test('with a place says what the list says of delivery there, or that there is none', async () => {
    const near = (await get('/stores?postcode=560038&limit=1')).body.items[0];
    const answer = await get(`/stores/${near.slug}?postcode=560038`);
    expect(answer.body).toMatchObject({ delivery: near.delivery, earliest: near.earliest });
    expect(answer.headers['cache-control']).toContain('private');
    expect(StoreOut.safeParse(answer.body).error).toBeUndefined();
    expect((await get('/stores/1?near_lat=0&near_lng=0')).body.delivery).toBeNull();
    expect((await get('/stores/1?near_lat=0')).status).toBe(400);
    expect((await get('/stores/1?address=Atlantis')).body.code).toBe('stores/unknown-place');
  });

  test('is not sent again to who has it', async () => {
    const { etag } = (await get('/stores/2')).headers;
    const again = await town.guest().get('/api/v1/stores/2', { 'if-none-match': etag ?? '' });
    expect([again.status, again.body]).toEqual([304, '']);
  });

  test.each(['999999', 'no-such-store', '0', '-1', '99999999999999999999', '%00', "'--"])(
    'knows no store %s',
    async (id) => {
      const answer = await get(`/stores/${id}`);
      expect([answer.status, answer.body.code]).toEqual([404, 'stores/unknown']);
    },
  );

  test.each(['pending', 'suspended', 'closed'])('hides a store that is %s, from the list too', async (status) => {
    const { db } = town.context;
    const onboarding = status === 'pending' ? 'draft' : 'approved';
    await db.updateTable('stores').set({ status, onboarding }).where('id', '=', 14).execute();
    expect((await get('/stores/14')).status).toBe(404);
    expect(slugs(await get('/stores?limit=100'))).not.toContain('the-cookie-post');
    expect(slugs(await get('/stores?limit=100&postcode=560071'))).not.toContain('the-cookie-post');
    await db.updateTable('stores').set({ status: 'live', onboarding: 'approved' }).where('id', '=', 14).execute();
    expect((await get('/stores/14')).status).toBe(200);
  });
});

describe('GET /api/v1/places', () => {
  test('suggests places for what was typed', async () => {
    const answer = await get('/places?q=kora');
    expect(answer.status).toBe(200);
    expect(answer.body.items).toMatchObject([{ district: 'Koramangala', label: 'Koramangala, Bengaluru 560034' }]);
  });

  test('refuses no text, too much of it, and a limit beyond 20', async () => {
    for (const query of ['', `q=${'x'.repeat(201)}`, 'q=a&limit=21'])
      expect((await get(`/places?${query}`)).status).toBe(400);
  });
});
