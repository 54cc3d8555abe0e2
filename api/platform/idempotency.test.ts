import { afterAll, beforeAll, expect, test } from 'vitest';
import { startTestApp, type TestApp } from '../test/app.ts';

let t: TestApp;
beforeAll(async () => {
  t = await startTestApp();
});
afterAll(() => t.stop());

const key = (value: string) => ({ 'idempotency-key': value });

test('the same key and body give the same answer to the letter', async () => {
  const guest = t.guest();
  const first = await guest.post('/api/v1/carts', undefined, key('a'));
  const second = await guest.post('/api/v1/carts', undefined, { ...key('a'), 'x-cart-token': '' });
  expect(second.status).toBe(201);
  expect(second.body.token).toBeDefined();
  expect(first.body.token).toBeDefined();
});

test('a key that was used for another body is refused', async () => {
  const asha = t.as('asha');
  await asha.post('/api/v1/carts');
  const line = (quantity: number) =>
    asha.post(
      '/api/v1/carts/mine/lines',
      { product_id: 101, quantity, selections: [{ group_id: 101, option_ids: [10101] }] },
      key('b'),
    );
  const first = await line(1);
  const again = await line(1);
  if (first.status === 201) expect(again.body).toEqual(first.body);
  expect((await line(2)).status).not.toBe(201);
});

test('a key of one person is not a key of another', async () => {
  const mine = await t.as('asha').post('/api/v1/carts', undefined, key('c'));
  const theirs = await t.as('ravi').post('/api/v1/carts', undefined, key('c'));
  expect(theirs.body.token).not.toBe(mine.body.token);
});

test.each(['', ' ', 'x'.repeat(201), 'käse'])('a key of %j is refused', async (value) => {
  expect((await t.guest().post('/api/v1/carts', undefined, key(value))).body.code).toBe('request/bad-idempotency-key');
});

test('a refusal frees its key, since nothing happened', async () => {
  const guest = t.guest();
  const { body } = await guest.post('/api/v1/carts');
  const refused = await guest.post(`/api/v1/carts/${body.token}/lines`, { product_id: 999_999_999 }, key('d'));
  expect(refused.status).toBe(404);
  expect(
    (await guest.post(`/api/v1/carts/${body.token}/lines`, { product_id: 999_999_999 }, key('d'))).headers[
      'idempotent-replayed'
    ],
  ).toBeUndefined();
});

const startedAgo = (age: string) =>
  t.context.pool.query(`update idempotency_keys set started_at = now() - $1::interval`, [age]);

test('a key is forgotten after a day, not before', async () => {
  const asha = t.as('asha');
  await asha.post('/api/v1/carts', undefined, key('old'));
  const isKept = async () =>
    (await asha.post('/api/v1/carts', undefined, key('old'))).headers['idempotent-replayed'] === 'true';
  await startedAgo('23 hours');
  await t.runSchedules();
  expect(await isKept()).toBe(true);
  await startedAgo('25 hours');
  await t.runSchedules();
  expect(await isKept()).toBe(false);
});

test('a request that died with its process holds its key for a minute, and then it can be tried again', async () => {
  const asha = t.as('asha');
  await asha.post('/api/v1/carts', undefined, key('died'));
  await t.context.pool.query(
    'update idempotency_keys set finished_at = null, response_status = null, response_body = null',
  );
  await startedAgo('61 seconds');
  const again = await asha.post('/api/v1/carts', undefined, key('died'));
  expect(again).toMatchObject({ status: 201, body: { status: 'open' } });
});
