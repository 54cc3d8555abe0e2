import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startTestApp, type TestApp } from '../../test/app.ts';
import { encodeSelections } from './selections-code.ts';

let town: TestApp;
beforeAll(async () => {
  town = await startTestApp();
});
afterAll(() => town.stop());

/** The Strawberry Cloud of Butter & Bloom, and its groups by role. */
const CAKE = 101;

async function groupsOf(productId: number) {
  const rows = await town.context.db
    .selectFrom('product_option_groups as p')
    .innerJoin('option_groups as g', 'g.id', 'p.group_id')
    .innerJoin('options as o', 'o.group_id', 'g.id')
    .where('p.product_id', '=', productId)
    .select(['g.id as group_id', 'g.role', 'o.id', 'o.name'])
    .execute();
  const option = (name: string) => {
    const row = rows.find((r) => r.name === name);
    if (!row) throw new Error(`no option ${name}`);
    return { group_id: row.group_id, option_ids: [row.id] };
  };
  return { option };
}

async function completeDesign() {
  const { option } = await groupsOf(CAKE);
  return ['15 cm', 'Round', 'Vanilla bean', 'Vanilla custard cream', 'Smooth buttercream'].map(option);
}

const quote = (body: unknown, id: number | string = CAKE) => town.guest().post(`/api/v1/products/${id}/quote`, body);

describe('POST /products/:id/quote', () => {
  test('prices a complete design as its product page opens, with what each choice costs', async () => {
    const { option } = await groupsOf(CAKE);
    const opened = await quote({ selections: await completeDesign() });
    expect(opened.status).toBe(200);
    expect(opened.body).toMatchObject({
      is_valid: true,
      errors: [],
      unit_price: { amount: '1150.00', currency: 'INR' },
      servings: 8,
      contains: ['eggs', 'gluten', 'milk'],
      diets: ['vegetarian'],
    });
    const [, ...rest] = await completeDesign();
    const large = await quote({ selections: [option('20 cm'), ...rest], quantity: 2 });
    expect(large.body).toMatchObject({
      unit_price: { amount: '1900.00' },
      total: { amount: '3800.00' },
      servings: 16,
      capacity_units: 2,
    });
    expect(large.body.choices[0].choices[0]).toMatchObject({ name: '20 cm', price: { amount: '750.00' } });
  });

  test('an egg-free choice makes it eggless and leaves eggs as a trace', async () => {
    const { option } = await groupsOf(CAKE);
    const { body } = await quote({ selections: [...(await completeDesign()), option('Bake it without eggs')] });
    expect(body.diets).toEqual(['vegetarian', 'eggless']);
    expect(body.contains).not.toContain('eggs');
    expect(body.may_contain).toContain('eggs');
  });

  test('an incomplete design is answered with what is missing and where', async () => {
    const { status, body } = await quote({ selections: [] });
    expect([status, body.is_valid]).toEqual([200, false]);
    expect(body.errors[0]).toMatchObject({
      code: 'designs/too-few',
      field: 'selections',
      message: '“Size” needs a choice.',
    });
    expect(body.unit_price.amount).toBe('1150.00');
  });

  test('a product that is not available says so', async () => {
    const products = town.context.db.updateTable('products').where('id', '=', 107);
    await products.set({ is_available: false }).execute();
    const { body } = await quote({ selections: [] }, 107);
    expect(body).toMatchObject({ is_valid: false, errors: [{ code: 'catalogue/product-unavailable' }] });
    await products.set({ is_available: true }).execute();
  });

  test.each([
    ['no body', undefined],
    ['not JSON', '{'],
    ['selections that are no list', { selections: 'all of it' }],
    ['ids that are no numbers', { selections: [{ group_id: '1', option_ids: [] }] }],
    ['unknown fields', { selections: [], price: 1 }],
    ['quantity 0', { selections: [], quantity: 0 }],
    ['quantity −1', { selections: [], quantity: -1 }],
    ['quantity 1.5', { selections: [], quantity: 1.5 }],
    ['quantity "1"', { selections: [], quantity: '1' }],
    ['quantity 1e9', { selections: [], quantity: 1e9 }],
    ['a text of 10 000 characters', { selections: [{ group_id: 1, text: 'x'.repeat(10_000) }] }],
  ])('refuses %s', async (_, body) => {
    expect(await quote(body)).toMatchObject({ status: 400, body: { code: expect.stringMatching(/^request\//) } });
  });

  test('texts with control and direction characters or emoji are errors of the design', async () => {
    const words = await town.context.db
      .selectFrom('option_groups')
      .where('store_id', '=', 1)
      .where('kind', '=', 'text')
      .select('id')
      .executeTakeFirstOrThrow();
    for (const text of ['a\u0000', '\u202eabc', 'Happy 🎂', 'x'.repeat(31)]) {
      const { body } = await quote({ selections: [...(await completeDesign()), { group_id: words.id, text }] });
      expect(body).toMatchObject({ is_valid: false, errors: [{ group_id: words.id, field: 'selections.5.text' }] });
    }
  });

  test('there is no product of an unknown id, a draft or a suspended store', async () => {
    expect((await quote({ selections: [] }, 999_999)).status).toBe(404);
    expect((await quote({ selections: [] }, 'cake')).status).toBe(400);
    const product = town.context.db.updateTable('products').where('id', '=', 107);
    await product.set({ status: 'draft' }).execute();
    expect((await quote({ selections: [] }, 107)).body.code).toBe('catalogue/unknown-product');
    await product.set({ status: 'active' }).execute();
  });
});

describe('GET /products/:id/drawing.svg and .png', () => {
  const svg = (query = '', id = CAKE) => town.guest().get(`/api/v1/products/${id}/drawing.svg${query}`);

  test('the opening design, asked back by its tag, with nothing in it that runs', async () => {
    const first = await svg();
    expect(first.status).toBe(200);
    expect(first.headers).toMatchObject({
      'content-type': 'image/svg+xml; charset=utf-8',
      'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'",
      'cache-control': 'public, no-cache',
      'cross-origin-resource-policy': 'cross-origin',
    });
    expect(first.body).toMatch(/^<svg /);
    const again = await town
      .guest()
      .get(`/api/v1/products/${CAKE}/drawing.svg`, { 'if-none-match': first.headers.etag ?? '' });
    expect([again.status, again.body]).toEqual([304, '']);
  });

  test('a versioned picture may be kept for ever, and the quote tells its address', async () => {
    const { body } = await quote({ selections: await completeDesign() });
    const { status, headers } = await town.guest().get(body.drawing_url);
    expect([status, headers['cache-control']]).toEqual([200, 'public, max-age=31536000, immutable']);
  });

  test('a draft’s picture is only for who knows its version, which its store is told', async () => {
    const product = town.context.db.updateTable('products').where('id', '=', 107);
    await product.set({ status: 'draft' }).execute();
    const { body } = await (await town.as('meera')).get('/api/v1/stores/1/products/107');
    expect(body.picture.url).toMatch(/drawing\.svg\?v=[\w-]{12}$/);
    expect((await town.guest().get(body.picture.url)).status).toBe(200);
    for (const query of ['', '?v=1', '?v=0123456789ab']) expect((await svg(query, 107)).status).toBe(404);
    await product.set({ status: 'active' }).execute();
  });

  test('other choices, another picture', async () => {
    const { option } = await groupsOf(CAKE);
    const heart = encodeSelections([option('Heart')]);
    expect((await svg(`?s=${heart}`)).body).not.toBe((await svg()).body);
  });

  test('the PNG has the width that was asked for', async () => {
    const response = await town.app.inject(`/api/v1/products/${CAKE}/drawing.png?width=320`);
    expect([response.statusCode, response.headers['content-type']]).toEqual([200, 'image/png']);
    expect(await sharp(response.rawPayload).metadata()).toMatchObject({ format: 'png', width: 320, height: 320 });
  });

  test('bad widths, selections and products are refused', async () => {
    for (const width of ['0', '159', '1201', '1e9', 'wide'])
      expect((await town.guest().get(`/api/v1/products/${CAKE}/drawing.png?width=${width}`)).status).toBe(400);
    expect((await svg('?s=nonsense')).body).toMatchObject({ code: 'designs/bad-selections', errors: [{ field: 's' }] });
    expect((await svg('?colour=red')).status).toBe(400);
    expect((await svg('', 999_999)).status).toBe(404);
  });
});
