import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startTestApp, type TestApp } from '../../../test/app.ts';
import { type FilePart, jpeg, photograph, sendFiles } from '../../../test/picture-files.ts';
import { ProductPage } from '../product.schema.ts';
import { AddedPictures, ProductPictures } from './product-pictures.schema.ts';

let town: TestApp;
beforeAll(async () => {
  town = await startTestApp();
});
afterAll(() => town.stop());

const url = (product: number, store = 1) => `/api/v1/stores/${store}/products/${product}/pictures`;
const add = (product: number, files: FilePart[], fields = {}, who = 'meera') =>
  sendFiles(town.as(who), url(product), { files, fields });
const files = () => readdir(join(town.context.config.dataDir, 'files')).catch(() => []);
const rows = async () => Number((await town.context.pool.query('select count(*) from pictures')).rows[0].count);

describe('a picture of a product', () => {
  test('is shown by its product, its card and the shop, in every size', async () => {
    const answer = await add(101, [{ content: await photograph() }], { alt: 'A cake with berries' });
    expect(answer.status).toBe(201);
    expect(AddedPictures.safeParse(answer.body).error).toBeUndefined();
    const [photo] = answer.body.pictures;
    expect(photo).toMatchObject({ alt: 'A cake with berries', width: 1600, height: 1200 });
    for (const width of [320, 640, 1024, 1600]) expect(photo.sources.avif).toContain(`/${width}.avif ${width}w`);
    const card = (await town.guest().get('/api/v1/products?store=1&limit=100')).body.items.find(
      (item: { id: number }) => item.id === 101,
    );
    expect(card.picture).toMatchObject({ url: photo.url, alt: 'A cake with berries', width: 1600 });
    const page = await town.guest().get('/api/v1/products/101');
    expect(ProductPage.safeParse(page.body).error).toBeUndefined();
    expect(page.body.pictures).toEqual([photo]);
  });
});

test('what is in the storage', async () => {
  console.log(await files(), await rows());
  const answer = await town.as('meera').get(url(101));
  expect(ProductPictures.safeParse(answer.body).error).toBeUndefined();
  expect((await add(102, [{ content: await jpeg() }, { content: 'hello', name: 'x.png' }])).body).toMatchObject({
    refused: [{ code: 'pictures/not-a-picture' }],
  });
});
