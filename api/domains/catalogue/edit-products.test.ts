import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startTestApp, type TestApp } from '../../test/app.ts';
import { photograph, sendFiles } from '../../test/picture-files.ts';
import { type Json, productEditing } from './test-editing.ts';

let t: TestApp;
beforeAll(async () => {
  t = await startTestApp();
});
afterAll(() => t.stop());

const { ALL, meera, toBody, read, save, add, audits } = productEditing(() => t);

describe('reading', () => {
  test('the list has a store’s drafts and products on sale in its order, page by page', async () => {
    const whole = (await meera().get(`${ALL}?limit=100`)).body;
    const first = (await meera().get(`${ALL}?limit=3`)).body;
    const second = (await meera().get(`${ALL}?limit=3&cursor=${first.next}`)).body;
    expect([...first.items, ...second.items]).toEqual(whole.items.slice(0, 6));
    expect(whole.next).toBeNull();
    expect(whole.counts.active).toBe(whole.items.length);
    expect(whole.items[0]).toMatchObject({
      id: 101,
      category: { slug: expect.any(String), name: expect.any(String) },
      price: { currency: 'INR' },
      picture: { url: expect.stringContaining('/drawing.svg?v=') },
      problems: [],
    });
  });

  test('the list is searched by name and number, and narrowed by category and state', async () => {
    const product = await add({ name: 'Findable 100% rye', sku: 'RYE_1' });
    const ids = async (query: string) => (await meera().get(`${ALL}?${query}`)).body.items.map((item: Json) => item.id);
    expect(await ids('q=100%25')).toEqual([product.id]);
    expect(await ids('q=rye_')).toEqual([product.id]);
    expect(await ids('q=ryex')).toEqual([]);
    expect(await ids('status=archived')).toEqual([]);
    expect(await ids('status=draft&category=cupcakes&limit=100')).toContain(product.id);
    expect(await ids('category=tarts&status=draft')).toEqual([]);
  });

  test('a product comes whole, in the form in which it is saved, and saving it unchanged changes nothing', async () => {
    const before = await read(101);
    expect(before.groups.map((g: Json) => g.id).toSorted()).toEqual([...before.group_ids].toSorted());
    const answer = await save(101, {});
    expect(answer.status).toBe(200);
    const { version, updated_at, ...rest } = answer.body;
    expect(version).toBe(before.version + 1);
    expect(before).toMatchObject(rest);
    expect(await audits('product.changed', 101)).toEqual([]);
  });

  test('every product of the demo town can be saved as it is', async () => {
    const { rows } = await t.context.pool.query('select id, store_id from products where status = $1', ['active']);
    for (const { id, store_id } of rows) {
      const one = `/api/v1/stores/${store_id}/products/${id}`;
      const { body } = await t.as('admin').get(one);
      const answer = await t.as('admin').put(one, toBody(body));
      expect(answer.body, `${id}`).toMatchObject({ id, from_price: body.from_price, art: body.art });
    }
  });

  test('a wrong cursor is refused', async () => {
    expect((await meera().get(`${ALL}?cursor=nonsense`)).body).toMatchObject({ status: 400 });
  });

  test('the choices of a store are its tax classes of today, and all categories and occasions', async () => {
    const { body } = await meera().get('/api/v1/stores/1/catalogue');
    expect(body).toMatchObject({ currency: 'INR' });
    expect(body.tax_classes).toContainEqual({ tax_class: 'cake', rate_bp: 500 });
    expect(body.categories.length).toBeGreaterThan(3);
    expect(body.flavours.length).toBeGreaterThan(0);
  });
});

describe('creating and saving', () => {
  test('a name and a category are enough for a draft, which customers do not see', async () => {
    const draft = await add();
    expect(draft).toMatchObject({ status: 'draft', price: { amount: '0.00', currency: 'INR' }, version: 1 });
    expect(draft.problems).toEqual(['It would cost nothing. Give it a price.']);
    expect((await t.guest().get(`/api/v1/products/${draft.id}`)).status).toBe(404);
    const [entry] = await audits('product.created', draft.id);
    expect(entry).toMatchObject({ store_id: 1, actor_kind: 'staff', after: { name: 'Ragi brownie' } });
  });

  test('two of one name get different addresses; a draft’s address follows its name', async () => {
    const [one, two] = [await add({ name: 'Plum cake' }), await add({ name: 'Plum cake' })];
    expect([one.slug, two.slug]).toEqual(['plum-cake', 'plum-cake-2']);
    expect((await save(two.id, { name: 'Crème de plum' })).body.slug).toBe('creme-de-plum');
  });

  test('customers see a save at once, on the page and in the list', async () => {
    const change = { name: 'Renamed cake', price: { amount: '1234.00', currency: 'INR' }, group_ids: [] };
    const answer = await save(102, change);
    expect(answer.body).toMatchObject({ from_price: { amount: '1234.00' }, groups: [] });
    expect((await t.guest().get('/api/v1/products/102')).body).toMatchObject({
      name: 'Renamed cake',
      price_minor: 123_400,
      opening: { price: { amount: '1234.00' } },
    });
    const { items } = (await t.guest().get('/api/v1/products?store=1&limit=100')).body;
    expect(items.find((item: Json) => item.id === 102)).toMatchObject({ name: 'Renamed cake' });
    const [entry] = await audits('product.changed', 102);
    expect(Object.keys(entry.after).toSorted()).toEqual(['group_ids', 'name', 'price_minor']);
    expect(entry.before.name).not.toBe('Renamed cake');
  });

  test('everything that is saved is read back the same', async () => {
    const { id } = await add();
    const change = {
      sku: 'BR-1',
      name: 'Brownie “Ragi”',
      description: 'Two\nlines',
      kind: 'custom',
      occasions: ['birthday'],
      flavours: ['Ragi', 'Chocolate'],
      price: { amount: '350.50', currency: 'INR' },
      tax_class: 'bread',
      servings: 4,
      contains: ['milk', 'gluten'],
      may_contain: ['tree_nuts'],
      diets: ['vegetarian'],
      ingredients: 'Ragi, butter',
      lead_time_minutes: 90,
      capacity_units: 2,
      work_units: { oven: 1 },
      steps: [{ name: 'Bake', work: 'oven', minutes: 40, waits: 60 }],
      recipe: [{ ingredient: 'Ragi flour', quantity: 120.5, unit: 'g' }],
      recipe_servings: 4,
      art: { form: 'cupcakes', icing: { colour: '#aabbcc' } },
      group_ids: (await read(101)).group_ids.toReversed(),
    };
    expect((await save(id, change)).body).toMatchObject(change);
    expect(await read(id)).toMatchObject(change);
  });

  test.each<[string, object, string]>([
    ['a category that is none', { category: 'nonsense' }, 'category'],
    ['an occasion as a category', { category: 'birthday' }, 'category'],
    ['an occasion that is none', { occasions: ['birthday', 'cupcakes'] }, 'occasions.1'],
    ['a tax class of elsewhere', { tax_class: 'books' }, 'tax_class'],
    ['another currency', { price: { amount: '3.00', currency: 'EUR' } }, 'price'],
    ['a price that is none', { price: { amount: '-3', currency: 'INR' } }, 'price'],
    ['a third decimal', { price: { amount: '3.001', currency: 'INR' } }, 'price'],
    ['a price beyond all bounds', { price: { amount: '999999999999', currency: 'INR' } }, 'price'],
    ['a group of another store', { group_ids: [201] }, 'group_ids.0'],
  ])('%s is refused at its field', async (_, change, field) => {
    const answer = await save(101, change);
    expect(answer.body).toMatchObject({ status: 422, code: 'catalogue/not-valid', errors: [{ field }] });
    expect(answer.body.errors[0].message).toMatch(/^[A-Z“].+\.$/);
  });

  test('all wrong fields are told at once', async () => {
    const { body } = await save(101, { tax_class: 'books', category: 'nonsense', occasions: ['no'] });
    expect(body.errors.map((error: Json) => error.field)).toEqual(['category', 'occasions.0', 'tax_class']);
  });

  test.each([
    [{ name: '' }],
    [{ art: { form: 'castle' } }],
    [{ art: { sponge: ['red'] } }],
    [{ steps: [{ name: 'x', work: 'sleep', minutes: 1, waits: 0 }] }],
    [{ recipe: [{ ingredient: 'x', quantity: 0, unit: 'g' }] }],
    [{ servings: 0 }],
    [{ contains: ['dust'] }],
    [{ is_available: true }],
  ])('%j is no product', async (change) => {
    expect((await save(101, change)).body).toMatchObject({ status: 400, code: 'request/invalid' });
  });

  test('a number that another product has is refused', async () => {
    await add({ sku: 'TAKEN' });
    const answer = await meera().post(ALL, { name: 'Other', category: 'cupcakes', sku: 'TAKEN' });
    expect(answer.body).toMatchObject({ status: 422, code: 'catalogue/sku-taken', errors: [{ field: 'sku' }] });
  });

  test('a product with two groups of sizes is refused', async () => {
    const copy = await meera().post('/api/v1/stores/1/option-groups/101/copies');
    const size = copy.body.role === 'size' ? copy.body : undefined;
    expect(size).toBeDefined();
    const { group_ids } = await read(101);
    expect((await save(101, { group_ids: [...group_ids, size.id] })).body).toMatchObject({
      status: 422,
      errors: [{ field: 'group_ids', code: 'catalogue/two-sizes' }],
    });
  });

  test('of two who save what both have read one wins, the other sees what it became', async () => {
    const { id, ...draft } = await add();
    const body = toBody(draft);
    const answers = await Promise.all(
      ['First', 'Second'].map((name) => meera().put(`${ALL}/${id}`, { ...body, name })),
    );
    expect(answers.map((answer) => answer.status).toSorted()).toEqual([200, 409]);
    const won = answers.find((answer) => answer.status === 200)?.body;
    const lost = answers.find((answer) => answer.status === 409)?.body;
    expect(lost).toMatchObject({
      code: 'catalogue/changed-meanwhile',
      facts: { current: { name: won.name, version: 2 } },
    });
    expect((await read(id)).name).toBe(won.name);
  });

  test('a copy is a draft of its own with all but number and stock', async () => {
    await save(101, { sku: 'ORIGINAL' });
    const original = await read(101);
    const answer = await meera().post(`${ALL}/101/copies`);
    expect(answer).toMatchObject({
      status: 201,
      body: { name: `${original.name} (copy)`, status: 'draft', sku: null },
    });
    const same = ({ id, version, slug, name, sku, status, position, updated_at, picture, stock, ...rest }: Json) =>
      rest;
    expect(same(answer.body)).toEqual(same(original));
    expect(answer.body.slug).not.toBe(original.slug);
  });
});

test('a copy has pictures of its own, which stay when the original loses them', async () => {
  const added = await sendFiles(meera(), `${ALL}/105/pictures`, {
    files: [{ content: await photograph() }],
    fields: {},
  });
  expect(added.status).toBe(201);
  const copy = (await meera().post(`${ALL}/105/copies`)).body;
  const [original] = added.body.pictures;
  const [picture] = (await meera().get(`${ALL}/${copy.id}/pictures`)).body.pictures;
  expect(picture).toMatchObject({ width: original.width, height: original.height, placeholder: original.placeholder });
  expect(picture.url).not.toBe(original.url);
  expect(copy.picture.url).toBe(picture.url);
  const sources = [...`${picture.sources.avif}, ${picture.sources.webp}`.matchAll(/\/media\/\S+/g)].map(String);
  for (const url of [...sources, picture.share_url]) expect((await t.guest().get(url)).status).toBe(200);
  expect((await read(105)).picture.url).toBe(original.url);
});
