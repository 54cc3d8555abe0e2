import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startTestApp, type TestApp } from '../../test/app.ts';
import { takeStock } from './catalogue.service.ts';
import { writeProductPage } from './product-page.ts';
import { type Json, productEditing, rolesIn } from './test-editing.ts';

let t: TestApp;
let roles: Awaited<ReturnType<typeof rolesIn>>;
beforeAll(async () => {
  t = await startTestApp();
  roles = await rolesIn(t);
});
afterAll(() => t.stop());

const { ALL, meera, toBody, read, save, add, audits } = productEditing(() => t);

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
