import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startTestApp, type TestApp } from '../../test/app.ts';
import { Categories, ProductsPage } from './catalogue.schema.ts';

/** A Friday, 12:30 in Bengaluru. */
const NOW = '2026-11-20T07:00:00Z';
type Card = {
  id: number;
  name: string;
  category: string;
  kind: string;
  store: { id: number; slug: string };
  from_price: { amount: string };
  flavours: string[];
  occasions: string[];
  diets: string[];
  diets_on_request: string[];
  lead_time_minutes: number;
  distance_m?: number;
};

let town: TestApp;
let everything: Card[];
beforeAll(async () => {
  town = await startTestApp({ now: NOW });
  everything = await walk('');
});
afterAll(() => town.stop());

const get = (path: string) => town.guest().get(`/api/v1${path}`);
const ids = (cards: Card[]) => cards.map((card) => card.id);

/** All pages of a list, one after the other. */
async function walk(filters: string, limit = 24): Promise<Card[]> {
  const found: Card[] = [];
  for (let cursor = ''; ; ) {
    const { status, body } = await get(`/products?limit=${limit}${filters}${cursor}`);
    expect(status).toBe(200);
    found.push(...body.items);
    if (body.next === null) return found;
    cursor = `&cursor=${body.next}`;
  }
}

test('every card is what the contract says, and every product of a live store is listed once', async () => {
  const answer = await get('/products?limit=100');
  expect(ProductsPage.safeParse(answer.body).error).toBeUndefined();
  const { rows } = await town.context.pool.query(`select id from products where status = 'active' order by id`);
  expect(ids(everything).toSorted((a, b) => a - b)).toEqual(rows.map((row) => row.id));
});

test('the card’s price and description are those of the design that the product page opens with', async () => {
  for (const card of everything.slice(0, 20)) {
    const { body } = await get(`/products/${card.id}`);
    expect(body.opening).toMatchObject({ price: card.from_price, diets: card.diets });
  }
});

describe('filters', () => {
  const allow: [string, (card: Card) => boolean][] = [
    ['category=tarts', (card) => card.category === 'tarts'],
    ['occasion=wedding', (card) => card.occasions.includes('wedding')],
    ['diet=vegan', (card) => [...card.diets, ...card.diets_on_request].includes('vegan')],
    [
      'diet=vegan,dairy_free',
      (c) => ['vegan', 'dairy_free'].every((d) => [...c.diets, ...c.diets_on_request].includes(d)),
    ],
    ['flavour=chocolate', (card) => card.flavours.includes('chocolate')],
    ['flavour=mango,lemon', (card) => card.flavours.includes('mango') || card.flavours.includes('lemon')],
    ['flavour=Chocolaté', (card) => card.flavours.includes('chocolate')],
    ['flavour=red+velvet', (card) => card.flavours.includes('red velvet')],
    ['kind=custom', (card) => card.kind === 'custom'],
    ['min_price=500&max_price=900', (c) => Number(c.from_price.amount) >= 500 && Number(c.from_price.amount) <= 900],
    ['store=5', (card) => card.store.id === 5],
    ['store=green-whisk', (card) => card.store.id === 5],
    [
      'category=birthday-cakes&occasion=birthday&diet=eggless&max_price=1500',
      (card) =>
        card.category === 'birthday-cakes' &&
        card.occasions.includes('birthday') &&
        Number(card.from_price.amount) <= 1500 &&
        [...card.diets, ...card.diets_on_request].includes('eggless'),
    ],
  ];
  const sorts = ['recommended', 'price', '-price', 'newest'];

  test.each(allow)('%s lets through exactly what it says, in every order', async (query, isMeant) => {
    const meant = ids(everything.filter(isMeant)).toSorted();
    expect(meant.length).toBeGreaterThan(0);
    for (const sort of sorts) expect(ids(await walk(`&${query}&sort=${sort}`, 5)).toSorted()).toEqual(meant);
  });

  test('what no product has finds nothing', async () => {
    for (const query of ['category=hats', 'flavour=tin', 'store=no-such-store', 'store=999', 'min_price=9999999'])
      expect((await get(`/products?${query}`)).body).toEqual({ items: [], next: null });
  });
});

describe('order', () => {
  test('is by price up and down, newest first, or popular first', async () => {
    const prices = (await walk('&sort=price', 7)).map((card) => Number(card.from_price.amount));
    expect(prices).toEqual(prices.toSorted((a, b) => a - b));
    const falling = (await walk('&sort=-price', 7)).map((card) => Number(card.from_price.amount));
    expect(falling).toEqual(prices.toReversed());
    const newest = ids(await walk('&sort=newest', 7));
    expect(newest).toEqual(newest.toSorted((a, b) => b - a));
    const { rows } = await town.context.pool.query(
      `select id from products where status = 'active' order by popularity desc, id desc`,
    );
    expect(ids(everything)).toEqual(rows.map((row) => row.id));
  });

  test.each(['recommended', 'price', '-price', 'newest'])(
    'pages by %s neither skip nor repeat while products come in',
    async (sort) => {
      const before = ids(await walk(`&sort=${sort}`, 10));
      const seen: number[] = [];
      for (let cursor = '', page = 0; ; page++) {
        const { body } = await get(`/products?limit=10&sort=${sort}${cursor}`);
        seen.push(...ids(body.items));
        if (body.next === null) break;
        cursor = `&cursor=${body.next}`;
        await town.context.pool.query(
          `insert into products (store_id, category_id, slug, name, currency, price_minor, from_price_minor, popularity)
         values (1, 1, $1, 'A late comer', 'INR', $2, $2, $3)`,
          [`late-${sort}-${page}`, 10_000 + page * 50_000, page * 100],
        );
      }
      expect(new Set(seen).size).toBe(seen.length);
      expect(seen.filter((id) => before.includes(id))).toEqual(before);
      await town.context.pool.query(`delete from products where slug like 'late-%'`);
    },
  );
});

describe('near a place', () => {
  test('only stores that deliver there, with the fee and distance that the store answers', async () => {
    const near = await walk('&postcode=560038');
    const { body } = await get('/stores?postcode=560038&limit=100');
    const stores = new Map<number, { delivery: { distance_m: number; fee: unknown } }>(
      body.items.map((store: { id: number }) => [store.id, store]),
    );
    expect(ids(near)).toEqual(ids(everything.filter((card) => stores.has(card.store.id))));
    for (const card of near)
      expect(card).toMatchObject({
        distance_m: stores.get(card.store.id)?.delivery.distance_m,
        delivery_fee: stores.get(card.store.id)?.delivery.fee,
      });
  });

  test.each([1, 5, 40])('by nearness pages of %i are in one order of distance', async (limit) => {
    const cards = await walk('&near_lat=12.97&near_lng=77.64&sort=nearest', limit);
    const distances = cards.map((card) => card.distance_m ?? -1);
    expect(distances).toEqual(distances.toSorted((a, b) => a - b));
    expect(ids(cards).toSorted()).toEqual(ids(await walk('&near_lat=12.97&near_lng=77.64')).toSorted());
  });

  test('goes together with other filters, search and orders', async () => {
    const cards = await walk('&address=Indiranagar&flavour=chocolate&sort=price', 3);
    expect(cards.length).toBeGreaterThan(3);
    expect(cards.every((card) => card.flavours.includes('chocolate') && card.distance_m !== undefined)).toBe(true);
    const { body } = await get('/products?address=Indiranagar&q=chocolate');
    expect(body.items.length).toBeGreaterThan(0);
    expect(body.place).toMatchObject({ district: 'Indiranagar' });
  });

  test('each product says its first window there, as its store does for that lead time', async () => {
    const { body } = await town.guest().get('/api/v1/products?postcode=560038&limit=12&with_earliest=true');
    expect(ProductsPage.safeParse(body).error).toBeUndefined();
    for (const { store, lead_time_minutes, earliest } of body.items) {
      const windows = await town
        .guest()
        .get(`/api/v1/stores/${store.id}/windows?lead_time_minutes=${lead_time_minutes}&days=1`);
      expect(earliest?.starts_at ?? null).toBe(windows.body.earliest?.starts_at ?? null);
    }
  });

  test('nobody delivers to the middle of the sea', async () => {
    expect((await get('/products?near_lat=0&near_lng=0&max_price=10')).body.items).toEqual([]);
  });
});

describe('open on a day', () => {
  const on = (day: string) => walk(`&open_on=${day}`);

  test('no store can make what takes longer than until then, or is closed or full', async () => {
    const { db } = town.context;
    const tomorrow = await on('2026-11-21');
    expect(tomorrow.length).toBeGreaterThan(0);
    expect(tomorrow.every((card) => card.lead_time_minutes < 36 * 60)).toBe(true);
    expect((await on('2026-11-28')).length).toBeGreaterThan(tomorrow.length);
    const store = tomorrow[0]?.store.id as number;
    const closure = { store_id: store, starts_on: '2026-11-21', ends_on: '2026-11-21', reason: 'Moving' };
    await db.insertInto('store_closures').values(closure).execute();
    const left = ids(tomorrow.filter((card) => card.store.id !== store));
    expect(ids(await on('2026-11-21'))).toEqual(left);
    await db.deleteFrom('store_closures').where('reason', '=', 'Moving').execute();
    await town.context.pool.query(
      `insert into day_capacity (store_id, day, taken_units, limit_units)
       select id, '2026-11-21', day_capacity_units, day_capacity_units from stores where id = $1
       on conflict (store_id, day) do update set taken_units = excluded.taken_units, limit_units = excluded.limit_units`,
      [store],
    );
    expect(ids(await on('2026-11-21'))).toEqual(left);
  });

  test('nothing for yesterday, nor for a year from now', async () => {
    expect(await on('2026-11-19')).toEqual([]);
    expect(await on('2027-11-20')).toEqual([]);
  });
});

describe('what is not on sale', () => {
  test.each(['draft', 'archived'])('a product that is %s is not listed', async (status) => {
    await town.context.db.updateTable('products').set({ status }).where('id', '=', 101).execute();
    expect(ids(await walk(''))).not.toContain(101);
    await town.context.db.updateTable('products').set({ status: 'active' }).where('id', '=', 101).execute();
    expect(ids(await walk(''))).toEqual(ids(everything));
  });

  test.each(['pending', 'suspended', 'closed'])('products of a store that is %s are not listed', async (status) => {
    const onboarding = status === 'pending' ? 'draft' : 'approved';
    await town.context.db.updateTable('stores').set({ status, onboarding }).where('id', '=', 2).execute();
    expect((await walk('')).some((card) => card.store.id === 2)).toBe(false);
    const live = { status: 'live', onboarding: 'approved' };
    await town.context.db.updateTable('stores').set(live).where('id', '=', 2).execute();
    expect(ids(await walk(''))).toEqual(ids(everything));
  });
});

describe('bad requests', () => {
  test.each([
    ['limit=0', 'limit'],
    ['limit=-1', 'limit'],
    ['limit=1e9', 'limit'],
    ['sort=random', 'sort'],
    ['diet=paleo', 'diet'],
    ['min_price=-5', 'min_price'],
    ['min_price=1,50', 'min_price'],
    ['min_price=9&max_price=8', 'max_price'],
    ['max_price=99999999999', 'max_price'],
    ['open_on=2026-02-30', 'open_on'],
    ['near_lat=1', 'near_lat'],
    ['near_lat=NaN&near_lng=1', 'near_lat'],
    ['category=%00', 'category'],
    [`q=${'x'.repeat(10_000)}`, 'q'],
    ['colour=red', ''],
    ['limit=5&limit=6', 'limit'],
  ])('%s is refused with the field', async (query, field) => {
    const answer = await get(`/products?${query}`);
    expect([answer.status, answer.body.code]).toEqual([400, 'request/invalid']);
    expect(answer.body.errors[0].field).toContain(field);
  });

  test('nearest without a place, and a place that is not on the map', async () => {
    expect(await get('/products?sort=nearest')).toMatchObject({ status: 422, body: { code: 'catalogue/no-place' } });
    expect(await get('/products?address=Paris')).toMatchObject({ status: 422, body: { code: 'stores/unknown-place' } });
  });

  const forged = (...values: unknown[]) => Buffer.from(JSON.stringify(values)).toString('base64url');
  test.each([
    'abc',
    '%00',
    forged(),
    forged(0, 1, 1, 1),
    forged(0, 3, 1, 1, 1),
    forged(1, 1, 1, 1, 1),
    forged(0, 1, 'a', 1, 1),
    forged(0, 1, 1.5, 1, 1),
    forged(0, 1, 1e300, 1, 1),
    forged(0, 1, 1, 1e12, 1),
    forged(0, 1, null, null, null),
  ])('a cursor that was tampered with: %s', async (cursor) => {
    const answer = await get(`/products?cursor=${cursor}`);
    expect([answer.status, answer.body.code]).toEqual([400, 'request/bad-cursor']);
  });
});

test('lists with somebody’s address stay out of shared caches, others may be kept and asked about', async () => {
  expect((await get('/products?postcode=560038')).headers['cache-control']).toContain('private');
  const { headers } = await get('/products?limit=3');
  expect(headers['cache-control']).toContain('public');
  const again = await town.guest().get('/api/v1/products?limit=3', { 'if-none-match': headers.etag ?? '' });
  expect(again.status).toBe(304);
});

test('categories and occasions come in their order', async () => {
  const answer = await get('/categories');
  expect(Categories.safeParse(answer.body).error).toBeUndefined();
  expect(answer.body.items.length).toBeGreaterThanOrEqual(10);
});
