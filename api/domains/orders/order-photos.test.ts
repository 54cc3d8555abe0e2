import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { startTestApp, type TestApp } from '../../test/app.ts';
import { type FilePart, jpeg, photograph, sendFiles } from '../../test/picture-files.ts';
import { CARD, checkoutBody, fillBasket } from '../../test/shopping.ts';
import { OrderPhotos } from './order-photos.schema.ts';
import { Order } from './orders.schema.ts';

let town: TestApp;
let order: { id: number; track: string };
beforeAll(async () => {
  town = await startTestApp();
});
afterAll(() => town.stop());
beforeEach(async () => {
  order = await made();
});

/** An order of Asha's that the kitchen has begun. */
async function made() {
  const asha = town.as('asha');
  const { body } = await asha.post('/api/v1/checkouts', checkoutBody(await fillBasket(asha)));
  await asha.post(`/api/v1/checkouts/${body.token}/payments`, { card: CARD });
  const { id, tracking_token } = body.orders[0];
  for (const move of ['acceptance', 'production']) await town.as('meera').put(`/api/v1/orders/${id}/${move}`);
  await town.runJobs();
  return { id: id as number, track: tracking_token as string };
}

const add = (files: FilePart[], who = 'meera', id = order.id) =>
  sendFiles(who === 'nobody' ? town.guest() : town.as(who), `/api/v1/orders/${id}/photos`, { files });
const tracked = async () => (await town.guest().get(`/api/v1/tracking/${order.track}`)).body;
const mails = async () => {
  await town.runJobs();
  const { body } = await town.guest().get(`/dev/mail.json?order_id=${order.id}`);
  return body.items.filter(({ template }: { template: string }) => template === 'order-photo');
};
const filesOf = (photo: { url: string }) =>
  readdir(join(town.context.config.dataDir, 'files', photo.url.split('/')[2] as string)).catch(() => []);

describe('a photo of the finished cake', () => {
  test('is seen by whoever has the tracking link, by the store and on its board, and is in the history', async () => {
    const answer = await add([{ content: await photograph() }]);
    expect(answer.status).toBe(201);
    expect(OrderPhotos.safeParse(answer.body).error).toBeUndefined();
    const seen = await tracked();
    expect(Order.safeParse(seen).error).toBeUndefined();
    expect(seen.photos).toEqual(answer.body.photos);
    expect(seen.photos[0]).toMatchObject({ width: 1600, height: 1200, alt: 'Photo of the finished order' });
    expect(seen.history.at(-1)).toMatchObject({ event: 'order.photo_added', by: seen.store.name, to_status: null });
    const board = (await town.as('meera').get('/api/v1/stores/1/board')).body.items;
    expect(board.find(({ id }: { id: number }) => id === order.id).photos).toHaveLength(1);
    const file = await town.guest().get(seen.photos[0].url);
    expect([file.status, file.headers['content-type']]).toEqual([200, 'image/webp']);
  });

  test('reaches the customer once by e-mail, with the picture inside', async () => {
    await add([{ content: await photograph() }]);
    const [mail, ...more] = await mails();
    expect(more).toEqual([]);
    expect(mail).toMatchObject({
      recipient: 'guest@example.com',
      drawings: expect.arrayContaining([expect.objectContaining({ cid: 'photo' })]),
    });
    expect(mail.html).toContain('src="cid:photo"');
    const inside = await town.guest().get(`/dev/mail/${mail.id}/drawings/photo.png`);
    expect(inside.headers['content-type']).toBe('image/jpeg');
    expect(await mails()).toHaveLength(1);
  });

  test('is gone for the customer, with its files, once the store takes it back', async () => {
    const { body } = await add([{ content: await jpeg() }]);
    const [photo] = body.photos;
    expect(await filesOf(photo)).toContain('share.jpg');
    const answer = await town.as('meera').delete(`/api/v1/orders/${order.id}/photos/${photo.id}`);
    expect(answer).toMatchObject({ status: 200, body: { photos: [] } });
    // Taken back before anybody wrote the mail: none is written.
    expect(await mails()).toEqual([]);
    expect(await filesOf(photo)).toEqual([]);
    expect((await town.guest().get(photo.url)).status).toBe(404);
    expect(await tracked()).toMatchObject({ photos: [] });
    const again = await town.as('meera').delete(`/api/v1/orders/${order.id}/photos/${photo.id}`);
    expect(again).toMatchObject({ status: 404, body: { code: 'pictures/unknown' } });
  });

  test('wakes the tracking page and the board', async () => {
    const woken: string[] = [];
    const stops = [`order:${order.id}`, 'store:1'].map((topic) =>
      town.context.live.listen(topic, () => woken.push(topic)),
    );
    await add([{ content: await jpeg() }]);
    await expect.poll(() => [...new Set(woken)].sort()).toEqual([`order:${order.id}`, 'store:1']);
    for (const stop of stops) stop();
  });
});

test('an order has up to four photos, also when two come at the same time', async () => {
  const content = await jpeg();
  await add([{ content }, { content }, { content }]);
  const answers = await Promise.all([add([{ content }]), add([{ content }])]);
  expect(answers.map(({ status }) => status).sort()).toEqual([201, 409]);
  expect(await add([{ content }])).toMatchObject({ status: 409, body: { code: 'pictures/too-many' } });
  expect((await tracked()).photos).toHaveLength(4);
});

test('the same photo sent twice under one key is added once', async () => {
  const files = [{ content: await jpeg() }];
  const more = { 'idempotency-key': `photo-${order.id}` };
  const answers = [];
  for (let i = 0; i < 2; i++)
    answers.push(await sendFiles(town.as('meera'), `/api/v1/orders/${order.id}/photos`, { files }, more));
  expect(answers[1]?.body).toEqual(answers[0]?.body);
  expect((await tracked()).photos).toHaveLength(1);
});

describe('only the store adds photos', () => {
  test('every one of its staff, and admins', async () => {
    for (const who of ['meera', 'gopal', 'admin'])
      expect((await add([{ content: await jpeg() }], who)).status, who).toBe(201);
  });

  test('nobody is 401, its own customer 403, a stranger, other staff and no order 404', async () => {
    const files = [{ content: await jpeg() }];
    expect((await add(files, 'nobody')).status).toBe(401);
    expect(await add(files, 'asha')).toMatchObject({ status: 403, body: { code: 'orders/not-yours-to-move' } });
    for (const who of ['ravi', 'lakshmi'])
      expect(await add(files, who)).toMatchObject({ status: 404, body: { code: 'orders/unknown' } });
    expect((await add(files, 'meera', 99_999_999)).status).toBe(404);
    const { body } = await add(files);
    const path = `/api/v1/orders/${order.id}/photos/${body.photos[0].id}`;
    expect((await town.guest().delete(path)).status).toBe(401);
    expect((await town.as('asha').delete(path)).status).toBe(403);
    expect((await town.as('lakshmi').delete(path)).status).toBe(404);
    expect((await town.as('meera').delete(`/api/v1/orders/${order.id}/photos/x`)).status).toBe(400);
  });

  test('not before the kitchen has begun, and not after the end', async () => {
    const files = [{ content: await jpeg() }];
    for (const move of ['readiness', 'handover']) {
      await town.as('meera').put(`/api/v1/orders/${order.id}/${move}`);
      expect((await add(files)).status, move).toBe(201);
    }
    await town.as('meera').put(`/api/v1/orders/${order.id}/completion`);
    expect(await add(files)).toMatchObject({ status: 409, body: { code: 'orders/not-photographed' } });
  });

  test('a photo of another order is not found', async () => {
    const { body } = await add([{ content: await jpeg() }]);
    const other = await made();
    const answer = await town.as('meera').delete(`/api/v1/orders/${other.id}/photos/${body.photos[0].id}`);
    expect(answer).toMatchObject({ status: 404, body: { code: 'pictures/unknown' } });
  });
});

test('a file that is no picture changes nothing', async () => {
  const answer = await add([{ content: 'hello', name: 'cake.jpg' }]);
  expect(answer).toMatchObject({ status: 422, body: { code: 'pictures/not-a-picture' } });
  expect(await tracked()).toMatchObject({ photos: [] });
  expect(await mails()).toEqual([]);
});
