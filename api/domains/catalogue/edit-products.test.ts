import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startTestApp, type TestApp } from '../../test/app.ts';
import { photograph, sendFiles } from '../../test/picture-files.ts';
import { writeProductPage } from './product-page.ts';

/** Meera owns store 1, the others work in it or elsewhere. */
let t: TestApp;
let roles: Record<'manager' | 'baker' | 'elsewhere', string>;
beforeAll(async () => {
  t = await startTestApp();
  roles = await namesByRole();
});
afterAll(() => t.stop());

async function namesByRole() {
  const { rows } = await t.context.pool.query(
    `select m.store_id, m.role, lower(split_part(p.name, ' ', 1)) as name from store_members m join people p on p.id = m.person_id order by 1`,
  );
  const of = (role: string, own: boolean) =>
    rows.find((row) => row.role === role && (row.store_id === 1) === own)?.name as string;
  return { manager: of('manager', true), baker: of('baker', true), elsewhere: of('owner', false) };
}

const ALL = '/api/v1/stores/1/products';
const meera = () => t.as('meera');
// biome-ignore lint/suspicious/noExplicitAny: tests read what they expect
type Json = any;

/** What saving takes, out of what reading gives. */
const FIELDS = [
  ...['version', 'sku', 'name', 'description', 'kind', 'category', 'occasions', 'flavours', 'price', 'tax_class'],
  ...['servings', 'contains', 'may_contain', 'diets', 'ingredients', 'lead_time_minutes', 'capacity_units'],
  ...['work_units', 'steps', 'recipe', 'recipe_servings', 'art', 'group_ids'],
];
const toBody = (product: Json) => Object.fromEntries(FIELDS.map((name) => [name, product[name]]));
const read = async (id: number) => (await meera().get(`${ALL}/${id}`)).body;
const save = async (id: number, change: object) =>
  meera().put(`${ALL}/${id}`, { ...toBody(await read(id)), ...change });
const add = async (more: object = {}) => {
  const answer = await meera().post(ALL, { name: 'Ragi brownie', category: 'cupcakes', ...more });
  expect(answer.body).toMatchObject({ id: expect.any(Number) });
  return answer.body;
};
const audits = async (action: string, id: number) =>
  (
    await t.context.pool.query('select * from audit_log where action = $1 and subject_id = $2 order by id', [
      action,
      id,
    ])
  ).rows;

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

describe('on sale, sold out, in order', () => {
  const status = (id: number, body: object) => meera().put(`${ALL}/${id}/status`, body);

  test('a draft goes on sale when it can be sold; what is missing is told at once', async () => {
    const draft = await add();
    const refused = await status(draft.id, { status: 'active', version: 1 });
    expect(refused.body).toMatchObject({ status: 422, code: 'catalogue/not-sellable', errors: [{ field: 'price' }] });
    await save(draft.id, { price: { amount: '90.00', currency: 'INR' } });
    expect((await status(draft.id, { status: 'active', version: 2 })).body).toMatchObject({
      status: 'active',
      problems: [],
    });
    expect((await t.guest().get(`/api/v1/products/${draft.id}`)).status).toBe(200);
    expect((await save(draft.id, { price: { amount: '0', currency: 'INR' } })).body).toMatchObject({
      status: 422,
      errors: [{ code: 'catalogue/no-price' }],
    });
  });

  test('a product whose required choice is sold out is told about, and does not go on sale', async () => {
    const copy = (await meera().post(`${ALL}/101/copies`)).body;
    const group = copy.groups.find((g: Json) => g.is_required && g.kind !== 'text');
    for (const option of group.options)
      await meera().put(`/api/v1/stores/1/options/${option.id}/availability`, { is_available: false });
    const reason = `“${group.name}” needs a choice and all are sold out.`;
    expect((await read(101)).problems).toContain(reason);
    expect((await status(copy.id, { status: 'active', version: 1 })).body.errors).toContainEqual(
      expect.objectContaining({ message: reason }),
    );
    for (const option of group.options)
      await meera().put(`/api/v1/stores/1/options/${option.id}/availability`, { is_available: true });
    expect((await read(101)).problems).toEqual([]);
  });

  test('an archived product stays in carts as no longer sold', async () => {
    const product = await add({ price: { amount: '90.00', currency: 'INR' } });
    await status(product.id, { status: 'active', version: 1 });
    const guest = t.guest();
    const { body } = await guest.post('/api/v1/carts');
    await guest.post(`/api/v1/carts/${body.token}/lines`, { product_id: product.id, quantity: 1, selections: [] });
    expect((await status(product.id, { status: 'archived', version: 2 })).status).toBe(200);
    const cart = JSON.stringify((await guest.get(`/api/v1/carts/${body.token}`)).body);
    expect(cart).toContain('carts/product-gone');
    expect((await read(product.id)).problems).toEqual(['It is in the archive.']);
  });

  test('a baker marks a product as sold out, and customers see it at once', async () => {
    const sold = await t.as(roles.baker).put(`${ALL}/103/availability`, { is_available: false });
    expect(sold.body).toMatchObject({ is_available: false, problems: ['It is marked as sold out.'] });
    expect(JSON.parse(await writeProductPage(t.context, 103))).toMatchObject({ is_available: false });
    expect(await audits('product.availability_changed', 103)).toMatchObject([
      { before: { is_available: true }, after: { is_available: false } },
    ]);
    await t.as(roles.baker).put(`${ALL}/103/availability`, { is_available: true });
  });

  test('a stock is set only by who knows what it is', async () => {
    const { id } = await add({ stock: 5 });
    const set = (body: object) => meera().put(`${ALL}/${id}/availability`, body);
    expect((await set({ stock: 9 })).status).toBe(400);
    expect((await set({})).status).toBe(400);
    expect((await set({ stock: 9, expected_stock: 4 })).body).toMatchObject({
      status: 409,
      code: 'catalogue/stock-moved',
      facts: { stock: 5 },
    });
    expect((await set({ stock: 9, expected_stock: 5 })).body.stock).toBe(9);
    expect((await set({ stock: null, expected_stock: 9 })).body.stock).toBeNull();
  });

  test('pieces that are sold while their product is saved stay sold', async () => {
    const product = await add({ stock: 20 });
    const { takeStock } = await import('./catalogue.service.ts');
    const sell = () =>
      t.context.db.transaction().execute((trx) => takeStock(trx, [{ product_id: product.id, quantity: 1 }]));
    const saves = Array.from({ length: 6 }, async (_, i) => {
      const body = toBody(await read(product.id));
      return meera().put(`${ALL}/${product.id}`, { ...body, name: `Saved ${i}`, stock: 20, expected_stock: 20 });
    });
    await Promise.all([...saves, ...Array.from({ length: 10 }, sell)]);
    expect((await read(product.id)).stock).toBe(10);
  });

  test('of a sale and a new count of the stock none is lost', async () => {
    const { id } = await add({ stock: 20 });
    const { takeStock } = await import('./catalogue.service.ts');
    const sell = () => t.context.db.transaction().execute((trx) => takeStock(trx, [{ product_id: id, quantity: 1 }]));
    const set = meera().put(`${ALL}/${id}/availability`, { stock: 40, expected_stock: 20 });
    const [answer] = await Promise.all([set, ...Array.from({ length: 8 }, sell)]);
    expect((await read(id)).stock).toBe(answer.status === 200 ? 32 : 12);
  });

  test('a product is moved behind another and to the front, again and again', async () => {
    const order = async () => (await meera().get(`${ALL}?limit=100`)).body.items.map((item: Json) => item.id);
    const move = (id: number, after: number | null) => meera().put(`${ALL}/${id}/position`, { after });
    const before = await order();
    expect((await move(101, before[3])).status).toBe(200);
    expect((await order()).slice(0, 4)).toEqual([before[1], before[2], before[3], 101]);
    for (let i = 0; i < 24; i++) await move(before[4 + (i % 2)], before[1]);
    const after = await order();
    expect(after.slice(0, 3)).toEqual([before[1], before[5], before[4]]);
    await move(101, null);
    expect((await order())[0]).toBe(101);
    expect((await order()).toSorted()).toEqual(before.toSorted());
    expect((await move(101, 101)).body).toMatchObject({ status: 422 });
    expect((await move(101, 201)).body).toMatchObject({ status: 422, errors: [{ field: 'after' }] });
  });
});

describe('who may', () => {
  const WRITES: [string, string, () => Promise<object>][] = [
    ['post', ALL, async () => ({ name: 'New', category: 'cupcakes' })],
    ['put', `${ALL}/104`, async () => toBody(await read(104))],
    ['post', `${ALL}/104/copies`, async () => ({})],
    ['put', `${ALL}/104/status`, async () => ({ status: 'draft', version: 1 })],
    ['put', `${ALL}/104/position`, async () => ({ after: null })],
  ];
  const SWITCH: (typeof WRITES)[number] = ['put', `${ALL}/104/availability`, async () => ({ is_available: true })];
  const call = async (name: string | null, [method, path, body]: (typeof WRITES)[number]) => {
    const client = name ? t.as(name) : t.guest();
    return client[method as 'post'](path, await body());
  };

  test('nobody, customers and other stores’ staff get nothing', async () => {
    for (const write of [...WRITES, SWITCH]) {
      expect((await call(null, write)).status).toBe(401);
      expect((await call('asha', write)).body).toMatchObject({ status: 404, code: 'stores/unknown' });
      expect((await call(roles.elsewhere, write)).body).toMatchObject({ status: 404, code: 'stores/unknown' });
    }
    for (const path of [ALL, `${ALL}/104`, '/api/v1/stores/1/catalogue']) {
      expect((await t.guest().get(path)).status).toBe(401);
      expect((await t.as(roles.elsewhere).get(path)).status).toBe(404);
      expect((await t.as(roles.baker).get(path)).status).toBe(200);
    }
  });

  test('a baker may not edit, a manager and an admin may', async () => {
    for (const write of WRITES)
      expect((await call(roles.baker, write)).body).toMatchObject({ status: 403, code: 'stores/wrong-role' });
    expect((await call('admin', WRITES[0] as never)).status).toBe(201);
    if (roles.manager) expect((await call(roles.manager, WRITES[0] as never)).status).toBe(201);
  });

  test('a product of another store, or of none, is not there', async () => {
    for (const id of [201, 999_999]) {
      expect((await meera().get(`${ALL}/${id}`)).body).toMatchObject({
        status: 404,
        code: 'catalogue/unknown-product',
      });
      const body = toBody(await read(104));
      expect((await meera().put(`${ALL}/${id}`, body)).status).toBe(404);
      expect((await meera().post(`${ALL}/${id}/copies`)).status).toBe(404);
      expect((await meera().put(`${ALL}/${id}/status`, { status: 'draft', version: 1 })).status).toBe(404);
      expect((await meera().put(`${ALL}/${id}/availability`, { is_available: true })).status).toBe(404);
      expect((await meera().put(`${ALL}/${id}/position`, { after: null })).status).toBe(404);
    }
  });
});
