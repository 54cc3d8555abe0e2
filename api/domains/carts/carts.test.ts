import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startTestApp, type TestApp } from '../../test/app.ts';
import type { Client } from '../../test/client.ts';
import { defaultSelections } from '../designs/price-design.ts';

let t: TestApp;
/** The default design of product 101 in two sizes. */
let small: object[];
let large: object[];
beforeAll(async () => {
  t = await startTestApp();
  const { body } = await t.guest().get('/api/v1/products/101');
  small = defaultSelections(body);
  const size = body.groups.find((group: { role: string }) => group.role === 'size');
  const other = size.options.find((option: { is_default: boolean }) => !option.is_default).id;
  large = defaultSelections(body).map((s) => (s.group_id === size.id ? { ...s, option_ids: [other] } : s));
});
afterAll(() => t.stop());

const UNKNOWN = 'AAAAAAAAAAAAAAAAAAAAAA';
async function openCart(client: Client = t.guest()) {
  const { token } = (await client.post('/api/v1/carts')).body;
  const path = `/api/v1/carts/${token}`;
  return {
    client,
    token: token as string,
    path,
    add: (more: object = {}) =>
      client.post(`${path}/lines`, { product_id: 101, quantity: 1, selections: small, ...more }),
    read: async () => (await client.get(path)).body,
  };
}
const change = (set: object, id = 101) => t.context.db.updateTable('products').set(set).where('id', '=', id).execute();

describe('POST /api/v1/carts', () => {
  test('gives a guest a new cart each time, and a person the one open cart they have', async () => {
    const guest = t.guest();
    const [one, two] = [await guest.post('/api/v1/carts'), await guest.post('/api/v1/carts')];
    expect(one).toMatchObject({ status: 201, body: { status: 'open', pieces: 0, lines: [], items: null } });
    expect(two.body.token).not.toBe(one.body.token);
    const both = await Promise.all([t.as('ravi').post('/api/v1/carts'), t.as('ravi').post('/api/v1/carts')]);
    expect(both[0]?.body.token).toBe(both[1]?.body.token);
  });
});

describe('GET /api/v1/carts/:token', () => {
  test('gives the lines as they were chosen, priced now, with their sum', async () => {
    const { add, read } = await openCart();
    await add({ quantity: 2 });
    const cart = await read();
    expect(cart).toMatchObject({ status: 'open', pieces: 2, items: cart.lines[0].total });
    expect(cart.lines[0]).toMatchObject({ quantity: 2, product: { id: 101 }, price_when_added: null, problems: [] });
    expect(cart.lines[0].choices.length).toBeGreaterThan(0);
  });

  test('of nobody, of another person, or of a person once they signed out is unknown', async () => {
    const asha = await openCart(t.as('asha'));
    for (const client of [t.as('ravi'), t.guest()])
      expect((await client.get(asha.path)).body).toMatchObject({ status: 404, code: 'carts/unknown' });
    expect((await t.guest().get(`/api/v1/carts/${UNKNOWN}`)).body.code).toBe('carts/unknown');
    expect((await t.guest().get('/api/v1/carts/mine')).status).toBe(401);
    expect((await t.as('asha').get('/api/v1/carts/mine')).body.token).toBe(asha.token);
  });

  test.each(['abc', 'x'.repeat(65)])('by the token %s is bad input', async (token) => {
    expect((await t.guest().get(`/api/v1/carts/${token}`)).status).toBe(400);
  });

  test('announces a price that changed since it was added, until the line is chosen again', async () => {
    const { client, path, add, read } = await openCart();
    const { body: line } = await add();
    await t.context.db
      .updateTable('products')
      .set((eb) => ({ price_minor: eb('price_minor', '+', 5000) }))
      .where('id', '=', 101)
      .execute();
    const [changed] = (await read()).lines;
    expect(changed.price_when_added).toEqual(line.unit_price);
    expect(changed.unit_price).not.toEqual(line.unit_price);
    await client.patch(`${path}/lines/${line.id}`, { quantity: 2 });
    expect((await read()).lines[0].price_when_added).toBeNull();
    await t.context.db
      .updateTable('products')
      .set((eb) => ({ price_minor: eb('price_minor', '-', 5000) }))
      .where('id', '=', 101)
      .execute();
  });

  test.each([
    ['was archived', { status: 'archived' }, { status: 'active' }, 'carts/product-gone'],
    ['is sold out', { is_available: false }, { is_available: true }, 'carts/sold-out'],
    ['has too few left', { stock: 1 }, { stock: null }, 'carts/too-few-left'],
  ])('keeps a line whose product %s, with the reason', async (_what, gone, back, code) => {
    const { add, read } = await openCart();
    await add({ quantity: 2 });
    await change(gone);
    const cart = await read();
    await change(back);
    expect(cart.lines[0].problems[0].code).toBe(code);
  });

  test('says so when its store was suspended', async () => {
    const { add, read } = await openCart();
    await add();
    const setStatus = (status: string) =>
      t.context.db.updateTable('stores').set({ status }).where('id', '=', 1).execute();
    await setStatus('suspended');
    const cart = await read();
    await setStatus('live');
    expect(cart.lines[0].problems[0].code).toBe('carts/product-gone');
  });
});

describe('POST /api/v1/carts/:token/lines', () => {
  test('joins the same choices in whatever order they are named; different choices never join', async () => {
    const { add, read } = await openCart();
    await add();
    await add({ selections: small.toReversed() });
    await add({ selections: large });
    expect((await read()).lines.map((line: { quantity: number }) => line.quantity)).toEqual([2, 1]);
  });

  test.each([0, -1, 1.5, '1', 1e9, 100, null, Number.MAX_SAFE_INTEGER])(
    'of %j pieces is refused at its field, and nothing is added',
    async (quantity) => {
      const { add, read } = await openCart();
      const refused = await add({ quantity });
      expect(refused.body).toMatchObject({ status: 400, code: 'request/invalid', errors: [{ field: 'quantity' }] });
      expect((await read()).lines).toEqual([]);
    },
  );

  test.each([
    ['an unknown product', { product_id: 999_999_999 }, 404, 'catalogue/unknown-product'],
    ['a product without an id', { product_id: -1 }, 400, 'request/invalid'],
    ['choices that are missing', { selections: [] }, 422, 'designs/not-valid'],
    ['a price of its own', { unit_price: { amount: '1.00', currency: 'INR' } }, 400, 'request/invalid'],
    ['choices that are none', { selections: [{ group_id: 1, option_ids: ['x'] }] }, 400, 'request/invalid'],
    ['choices of another product', { selections: [{ group_id: 99_999, option_ids: [1] }] }, 422, 'designs/not-valid'],
  ])('with %s is refused and changes nothing', async (_what, more, status, code) => {
    const { add, read } = await openCart();
    const refused = await add(more);
    expect(refused.body).toMatchObject({ status, code });
    if (status !== 404) expect(refused.body.errors.length).toBeGreaterThan(0);
    expect((await read()).lines).toEqual([]);
  });

  test('to another person’s cart, or one that is not there, is unknown; nobody has no "mine"', async () => {
    const asha = await openCart(t.as('asha'));
    const line = { product_id: 101, selections: small };
    for (const client of [t.as('ravi'), t.guest()])
      expect((await client.post(`${asha.path}/lines`, line)).body.code).toBe('carts/unknown');
    expect((await t.guest().post(`/api/v1/carts/${UNKNOWN}/lines`, line)).status).toBe(404);
    expect((await t.guest().post('/api/v1/carts/mine/lines', line)).status).toBe(401);
  });

  test('of what is sold out or archived is refused', async () => {
    const { add } = await openCart();
    await change({ is_available: false });
    const soldOut = await add();
    await change({ is_available: true, status: 'archived' });
    const gone = await add();
    await change({ status: 'active' });
    expect(soldOut.body).toMatchObject({ status: 409, code: 'carts/sold-out' });
    expect(gone.body).toMatchObject({ status: 404, code: 'catalogue/unknown-product' });
  });

  test('holds 99 pieces of a design and 100 designs; more of a design that is there still fits', async () => {
    const { add, read, token } = await openCart();
    await add({ quantity: 98 });
    expect((await add({ quantity: 2 })).body).toMatchObject({ status: 409, code: 'carts/full' });
    await fillUp(token, 99);
    expect((await add({ quantity: 1 })).status).toBe(201);
    expect((await add({ selections: large })).body.code).toBe('carts/full');
    const { lines } = await read();
    expect(lines).toHaveLength(100);
    expect(lines[0].quantity).toBe(99);
  });
});

/** Lines as only a patient customer would make them. */
const fillUp = (token: string, count: number) =>
  t.context.pool.query(
    `insert into cart_lines (cart_id, store_id, product_id, quantity, selections, design_hash, unit_price_minor)
     select c.id, 1, 101, 1, '[]', 'filler-' || i, 1 from carts c, generate_series(1, $2::int) i where c.token = $1`,
    [token, count],
  );

describe('PATCH /api/v1/carts/:token/lines/:id', () => {
  test('changes pieces, the design, or both', async () => {
    const { client, path, add } = await openCart();
    const { id, unit_price } = (await add()).body;
    expect((await client.patch(`${path}/lines/${id}`, { quantity: 3 })).body).toMatchObject({ pieces: 3 });
    const { body } = await client.patch(`${path}/lines/${id}`, { selections: large });
    expect(body.lines).toHaveLength(1);
    expect(body.lines[0]).toMatchObject({ quantity: 3 });
    expect(body.lines[0].unit_price).not.toEqual(unit_price);
  });

  test('to a design that another line has makes one line of both, unless that were more than 99 pieces', async () => {
    const { client, path, add, read } = await openCart();
    const { id } = (await add({ quantity: 60 })).body;
    await add({ selections: large, quantity: 39 });
    const edit = { selections: large };
    expect((await client.patch(`${path}/lines/${id}`, edit)).body.lines).toMatchObject([{ quantity: 99 }]);
    const again = (await add({ quantity: 1 })).body;
    const refused = await client.patch(`${path}/lines/${again.id}`, edit);
    expect(refused.body).toMatchObject({ status: 409, code: 'carts/full' });
    expect((await read()).pieces).toBe(100);
  });

  test.each([{}, { quantity: 0 }, { quantity: '2' }, { quantity: 100 }, { selections: 'x' }, { price: 1 }])(
    'with %j is bad input',
    async (body) => {
      const { client, path, add, read } = await openCart();
      const { id } = (await add()).body;
      expect((await client.patch(`${path}/lines/${id}`, body)).body).toMatchObject({ status: 400 });
      expect((await read()).pieces).toBe(1);
    },
  );

  test('of a line that is not there, of another cart, or in another person’s cart is unknown', async () => {
    const [mine, other] = [await openCart(), await openCart(t.as('asha'))];
    const { id } = (await other.add()).body;
    const patch = (client: Client, path: string, line: unknown) =>
      client.patch(`${path}/lines/${line}`, { quantity: 9 });
    expect((await patch(mine.client, mine.path, id)).body.code).toBe('carts/unknown-line');
    expect((await patch(mine.client, mine.path, 99_999_999)).body.code).toBe('carts/unknown-line');
    expect((await patch(t.as('ravi'), other.path, id)).body.code).toBe('carts/unknown');
    expect((await patch(t.guest(), '/api/v1/carts/mine', id)).status).toBe(401);
    expect((await patch(mine.client, mine.path, 'x')).status).toBe(400);
    expect((await other.read()).lines.find((line: { id: number }) => line.id === id).quantity).not.toBe(9);
  });

  test('of more carts at once than there are connections answers them all', async () => {
    const narrow = await startTestApp({ env: { DATABASE_POOL: '2' } });
    const lines = await Promise.all(
      Array.from({ length: 8 }, async () => {
        const client = narrow.guest();
        const { token } = (await client.post('/api/v1/carts')).body;
        const { body } = await client.post(`/api/v1/carts/${token}/lines`, { product_id: 101, selections: small });
        return () => client.patch(`/api/v1/carts/${token}/lines/${body.id}`, { quantity: 2 });
      }),
    );
    const answers = await Promise.all(lines.map((patch) => patch()));
    await narrow.stop();
    expect(answers.map((answer) => answer.status)).toEqual(Array(8).fill(200));
  });
});

describe('DELETE /api/v1/carts/:token/lines/:id', () => {
  test('takes the line out, twice without an error; nobody else’s', async () => {
    const { client, path, add, read } = await openCart();
    const { id } = (await add()).body;
    const stranger = await openCart(t.as('asha'));
    expect((await t.as('ravi').delete(`${stranger.path}/lines/${id}`)).body.code).toBe('carts/unknown');
    expect((await stranger.client.delete(`${stranger.path}/lines/${id}`)).status).toBe(204);
    expect((await read()).pieces).toBe(1);
    for (let i = 0; i < 2; i++) expect((await client.delete(`${path}/lines/${id}`)).status).toBe(204);
    expect((await client.delete(`${path}/lines/0`)).status).toBe(400);
    expect((await t.guest().delete(`/api/v1/carts/mine/lines/${id}`)).status).toBe(401);
    expect((await read()).lines).toEqual([]);
  });
});
