import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { startTestApp, type TestApp } from '../../../test/app.ts';
import { type FilePart, jpeg, photograph, sendFiles } from '../../../test/picture-files.ts';
import { ProductsPage } from '../catalogue.schema.ts';
import { ProductPage } from '../product.schema.ts';
import { AddedPictures, ProductPictures } from './product-pictures.schema.ts';

const PRODUCT = 101;
let town: TestApp;
beforeAll(async () => {
  town = await startTestApp();
});
afterAll(() => town.stop());
beforeEach(async () => {
  const { pool } = town.context;
  await pool.query('delete from product_pictures');
  await pool.query('delete from pictures');
  await pool.query('update products set pictures_version = pictures_version + 1 where id = $1', [PRODUCT]);
});

const url = (product = PRODUCT, store = 1) => `/api/v1/stores/${store}/products/${product}/pictures`;
const clientOf = (who: string) => (who === 'nobody' ? town.guest() : town.as(who));
const add = (files: FilePart[], { fields = {}, who = 'meera', product = PRODUCT, store = 1 } = {}) =>
  sendFiles(clientOf(who), url(product, store), { files, fields });
const read = async () => (await town.as('meera').get(url())).body;
const idsOf = ({ pictures }: { pictures: { id: number }[] }) => pictures.map(({ id }) => id);
const card = async () => {
  const { body } = await town.guest().get('/api/v1/products?store=1&limit=100');
  expect(ProductsPage.safeParse(body).error).toBeUndefined();
  return body.items.find((item: { id: number }) => item.id === PRODUCT);
};
const folderOf = (photo: { url: string }) => photo.url.split('/')[2] as string;
const filesOf = (photo: { url: string }) =>
  readdir(join(town.context.config.dataDir, 'files', folderOf(photo))).catch(() => [] as string[]);

async function addSome(count: number) {
  const files = await Promise.all(
    Array.from({ length: count }, async () => ({ content: await jpeg({ width: 120, height: 90 }) })),
  );
  return (await add(files)).body;
}

describe('a picture of a product', () => {
  test('is shown in every size by its page, and by the card in lists instead of the drawing', async () => {
    expect((await card()).picture.url).toContain('drawing.svg');
    const answer = await add([{ content: await photograph() }], { fields: { alt: 'Berries on\u202e cream' } });
    expect(answer.status).toBe(201);
    expect(AddedPictures.safeParse(answer.body).error).toBeUndefined();
    const [photo] = answer.body.pictures;
    expect(photo).toMatchObject({ alt: 'Berries on cream', width: 1600, height: 1200 });
    for (const width of [320, 640, 1024, 1600]) expect(photo.sources.avif).toContain(`/${width}.avif ${width}w`);
    expect(photo.placeholder).toMatch(/^data:image\/webp;base64,/);
    expect(photo.placeholder.length).toBeLessThan(1024);
    expect(await filesOf(photo)).toHaveLength(9);
    const page = (await town.guest().get(`/api/v1/products/${PRODUCT}`)).body;
    expect(ProductPage.safeParse(page).error).toBeUndefined();
    expect(page.pictures).toEqual([photo]);
    expect(page.picture.url).toContain('drawing.svg');
    expect((await card()).picture).toMatchObject({
      url: photo.url,
      alt: 'Berries on cream',
      width: 1600,
      height: 1200,
    });
  });

  test('without words of its own is called by the product’s name, and to the store has none', async () => {
    await addSome(1);
    expect((await card()).picture.alt).toBe((await card()).name);
    expect((await read()).pictures[0].alt).toBe('');
  });

  test('several come with one form, and those that are none are told beside them', async () => {
    const content = await jpeg();
    const { status, body } = await add([{ content }, { content: 'hello', name: 'second.jpg' }, { content }]);
    expect(status).toBe(201);
    expect(body.added).toEqual(idsOf(body));
    expect(body.pictures).toHaveLength(2);
    expect(body.refused).toEqual([
      { file: 'second.jpg', code: 'pictures/not-a-picture', detail: expect.stringContaining('JPEG') },
    ]);
  });

  test('sent twice under one key is added once', async () => {
    const files = [{ content: await jpeg() }];
    const send = () => sendFiles(town.as('meera'), url(), { files }, { 'idempotency-key': 'one-picture' });
    expect((await send()).body).toEqual((await send()).body);
    expect((await read()).pictures).toHaveLength(1);
  });
});

describe('at most eight', () => {
  test('a ninth is refused before it is read, and one too many of a form beside the others', async () => {
    expect((await addSome(6)).pictures).toHaveLength(6);
    const content = await jpeg();
    const { status, body } = await add([{ content }, { content }, { content, name: 'ninth.jpg' }]);
    expect([status, body.pictures.length]).toEqual([201, 8]);
    expect(body.refused).toMatchObject([{ file: 'ninth.jpg', code: 'pictures/too-many' }]);
    expect(await add([{ content }])).toMatchObject({ status: 409, body: { code: 'pictures/too-many' } });
    expect((await readdir(join(town.context.config.dataDir, 'files'))).length).toBeGreaterThanOrEqual(8);
  });

  test('of two that come at the same time for one place, one is added, and the other leaves no file behind', async () => {
    await addSome(7);
    const folders = () => readdir(join(town.context.config.dataDir, 'files'));
    const before = (await folders()).length;
    const content = await jpeg();
    const answers = await Promise.all([1, 2, 3].map(() => add([{ content }])));
    expect(answers.map(({ status }) => status).toSorted()).toEqual([201, 409, 409]);
    expect((await read()).pictures).toHaveLength(8);
    expect((await folders()).length).toBe(before + 1);
  });
});

describe('the order of pictures', () => {
  test('is what the store sets, the first one stands on the card, and its words are kept', async () => {
    const { version, pictures } = await addSome(3);
    const [a, b, c] = pictures;
    const wanted = [
      { id: c.id, alt: 'From above' },
      { id: a.id, alt: '' },
      { id: b.id, alt: 'Cut' },
    ];
    const answer = await town.as('reshma').put(url(), { version, pictures: wanted });
    expect(answer.status).toBe(200);
    expect(ProductPictures.safeParse(answer.body).error).toBeUndefined();
    expect(answer.body.pictures.map(({ id, alt }: { id: number; alt: string }) => ({ id, alt }))).toEqual(wanted);
    expect((await card()).picture).toMatchObject({ id: c.id, alt: 'From above' });
  });

  test('of two who change it at once the second is told, with the pictures as they are', async () => {
    const { version, pictures } = await addSome(2);
    const body = { version, pictures: pictures.map(({ id }: { id: number }) => ({ id, alt: '' })).toReversed() };
    const [one, other] = await Promise.all([town.as('meera').put(url(), body), town.as('reshma').put(url(), body)]);
    const [done, refused] = one.status === 200 ? [one, other] : [other, one];
    expect([done.status, refused.status]).toEqual([200, 409]);
    expect(refused.body).toMatchObject({ code: 'pictures/changed-meanwhile', facts: done.body });
  });

  test.each([
    ['one too few', (ids: number[]) => ids.slice(1)],
    ['one twice', (ids: number[]) => [ids[0], ids[0]]],
    ['one of nobody', (ids: number[]) => [ids[0], 99_999_999]],
  ])('with %s is refused and changes nothing', async (_what, change) => {
    const { version, pictures } = await addSome(2);
    const ids = change(pictures.map(({ id }: { id: number }) => id));
    const answer = await town.as('meera').put(url(), { version, pictures: ids.map((id) => ({ id, alt: 'x' })) });
    expect(answer).toMatchObject({ status: 409, body: { code: 'pictures/changed-meanwhile' } });
    expect(await read()).toEqual({ version, pictures });
  });

  test.each([
    {},
    { version: 1 },
    { version: -1, pictures: [] },
    { version: 1, pictures: [{ id: 1 }] },
    { version: 1, pictures: [{ id: 1, alt: 'x'.repeat(201) }] },
    { version: 1, pictures: [{ id: 1, alt: 'a\u202eb' }] },
    { version: 1, pictures: [{ id: 1, alt: '', is_free: true }] },
    { version: 1, pictures: Array.from({ length: 9 }, (_, id) => ({ id: id + 1, alt: '' })) },
  ])('%j is bad input', async (body) => {
    expect((await town.as('meera').put(url(), body)).status).toBe(400);
  });
});

describe('a picture that is taken away', () => {
  test('is gone for customers at once, can be brought back within the hour, and is forgotten with its files after it', async () => {
    const { pictures } = await addSome(2);
    const [first, second] = pictures;
    const removed = await town.as('meera').delete(`${url()}/${first.id}`);
    expect(idsOf(removed.body)).toEqual([second.id]);
    expect((await card()).picture.id).toBe(second.id);
    const restored = await town.as('meera').put(`${url()}/${first.id}/restoration`);
    expect(idsOf(restored.body)).toEqual([first.id, second.id]);
    town.clock.advance(61);
    await town.runJobs();
    expect(await filesOf(first)).toEqual(['120.avif', '120.webp', 'share.jpg']);

    await town.as('meera').delete(`${url()}/${first.id}`);
    town.clock.advance(61);
    await town.runJobs();
    expect(await filesOf(first)).toEqual([]);
    expect(await town.as('meera').put(`${url()}/${first.id}/restoration`)).toMatchObject({
      status: 404,
      body: { code: 'pictures/unknown' },
    });
    expect((await town.guest().get(first.url)).status).toBe(404);
    expect(idsOf(await read())).toEqual([second.id]);
  });

  test('makes room for another, and then has none to come back to', async () => {
    const { pictures } = await addSome(8);
    await town.as('meera').delete(`${url()}/${pictures[0].id}`);
    expect((await add([{ content: await jpeg() }])).status).toBe(201);
    const answer = await town.as('meera').put(`${url()}/${pictures[0].id}/restoration`);
    expect(answer).toMatchObject({ status: 409, body: { code: 'pictures/too-many' } });
  });

  test('is not found a second time, and not under another product', async () => {
    const { pictures } = await addSome(1);
    const [{ id }] = pictures;
    expect((await town.as('meera').delete(`${url(102)}/${id}`)).status).toBe(404);
    expect((await town.as('meera').delete(`${url()}/${id}`)).status).toBe(200);
    expect((await town.as('meera').delete(`${url()}/${id}`)).status).toBe(404);
    expect((await town.as('meera').delete(`${url()}/x`)).status).toBe(400);
  });
});

test('what is changed is in the audit log, by whom, with before and after', async () => {
  const { version, pictures } = await addSome(1);
  const [{ id }] = pictures;
  await town.as('reshma').put(url(), { version, pictures: [{ id, alt: 'Cut' }] });
  await town.as('admin').delete(`${url()}/${id}`);
  const { rows } = await town.context.pool.query(
    `select actor_kind, action, before, after from audit_log where subject_id = $1 and action like 'product.picture%'
     order by id desc limit 3`,
    [PRODUCT],
  );
  expect(rows).toEqual([
    {
      actor_kind: 'admin',
      action: 'product.picture_removed',
      before: { pictures: [{ id, alt: 'Cut' }] },
      after: { pictures: [] },
    },
    {
      actor_kind: 'staff',
      action: 'product.pictures_arranged',
      before: { pictures: [{ id, alt: '' }] },
      after: { pictures: [{ id, alt: 'Cut' }] },
    },
    {
      actor_kind: 'staff',
      action: 'product.picture_added',
      before: { pictures: [] },
      after: { pictures: [{ id, alt: '' }] },
    },
  ]);
});

describe('who may', () => {
  const everyVerb = async (who: string, product = PRODUCT, store = 1) => {
    const client = clientOf(who);
    const at = url(product, store);
    const answers = [
      await add([{ content: 'x' }], { who, product, store }),
      await client.put(at, { version: 0, pictures: [] }),
      await client.delete(`${at}/1`),
      await client.put(`${at}/1/restoration`),
    ];
    return [...new Set(answers.map(({ status }) => status))];
  };

  test('nobody signed in gets 401, customers, couriers and other stores’ staff 404, bakers 403', async () => {
    expect(await everyVerb('nobody')).toEqual([401]);
    for (const who of ['asha', 'manjunath', 'lakshmi']) expect(await everyVerb(who), who).toEqual([404]);
    expect(await everyVerb('gopal')).toEqual([403]);
  });

  test('bakers look at them, others do not', async () => {
    expect((await town.as('gopal').get(url())).status).toBe(200);
    expect((await town.as('lakshmi').get(url())).status).toBe(404);
    expect((await town.guest().get(url())).status).toBe(401);
  });

  test('a product of another store, or of none, is not found, and its pictures stay', async () => {
    const { rows } = await town.context.pool.query('select id from products where store_id = 2 limit 1');
    for (const product of [rows[0].id, 99_999_999]) {
      const answer = await add([{ content: await jpeg() }], { product });
      expect(answer).toMatchObject({ status: 404, body: { code: 'catalogue/unknown-product' } });
      expect((await town.as('meera').get(url(product))).status).toBe(404);
      expect((await town.as('meera').put(url(product), { version: 0, pictures: [] })).status).toBe(404);
    }
  });

  test('drafts have pictures too, which customers do not see', async () => {
    await town.context.pool.query(`update products set status = 'draft' where id = 105`);
    expect((await add([{ content: await jpeg() }], { product: 105 })).status).toBe(201);
    expect((await town.guest().get('/api/v1/products/105')).status).toBe(404);
  });
});
