import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startTestApp, type TestApp } from '../../test/app.ts';
import { Facets } from './catalogue.schema.ts';

let town: TestApp;
beforeAll(async () => {
  town = await startTestApp({ now: '2026-11-20T07:00:00Z' });
});
afterAll(() => town.stop());

const get = (path: string) => town.guest().get(`/api/v1${path}`);

async function count(filters: string): Promise<number> {
  let found = 0;
  for (let cursor = ''; ; ) {
    const { body } = await get(`/products?limit=100&${filters}${cursor}`);
    found += body.items.length;
    if (body.next === null) return found;
    cursor = `&cursor=${body.next}`;
  }
}

const without = (filters: string, group: string) =>
  filters
    .split('&')
    .filter((filter) => !filter.startsWith(`${group}=`))
    .join('&');

describe('GET /api/v1/products/facets', () => {
  test.each([
    '',
    'category=birthday-cakes',
    'category=birthday-cakes&diet=eggless&max_price=1500',
    'diet=vegan,dairy_free&flavour=chocolate',
    'q=chocolate&occasion=birthday',
    'store=green-whisk',
    'postcode=560038&kind=signature',
    'open_on=2026-11-22&category=cupcakes',
  ])('counts what choosing each value instead would list (%s)', async (filters) => {
    const { status, body } = await get(`/products/facets?${filters}`);
    expect(status).toBe(200);
    expect(Facets.safeParse(body).error).toBeUndefined();
    expect(body.total).toBe(await count(filters));
    for (const group of ['category', 'occasion', 'diet', 'flavour', 'kind', 'store'])
      for (const { value, count: counted } of body[group].slice(0, 4)) {
        const chosen = `${without(filters, group)}&${group}=${encodeURIComponent(value)}`;
        expect(counted, chosen).toBe(await count(chosen));
      }
    const others = filters
      .split('&')
      .filter((filter) => !/^(min|max)_price=/.test(filter))
      .join('&');
    for (const { min, max, count: counted } of body.price)
      expect(counted).toBe(await count(`${others}&min_price=${min.amount}&max_price=${max.amount}`));
  });

  test('names categories and occasions as the shop does', async () => {
    const { body } = await get('/products/facets');
    expect(body.category).toContainEqual(expect.objectContaining({ value: 'birthday-cakes', name: 'Birthday cakes' }));
    expect(body.diet).toContainEqual(expect.objectContaining({ value: 'gluten_free', name: 'Gluten free' }));
    expect(body.store[0]).toMatchObject({ id: expect.any(Number), name: expect.any(String) });
  });

  test('counts for the corrected search when the typed one finds nothing', async () => {
    const [typed, meant] = [await get('/products/facets?q=choclate'), await get('/products/facets?q=chocolate')];
    expect(typed.body).toEqual({ ...meant.body, corrected_query: 'chocolate' });
  });

  test('has nothing to count where nobody delivers', async () => {
    const { body } = await get('/products/facets?store=no-such-store');
    expect(body).toMatchObject({ total: 0, category: [], price: [], store: [] });
  });

  test.each(['sort=price', 'limit=3', 'min_price=2&max_price=1', 'diet=paleo', `q=${'x'.repeat(201)}`])(
    'refuses %s',
    async (query) => {
      expect((await get(`/products/facets?${query}`)).status).toBe(400);
    },
  );
});
