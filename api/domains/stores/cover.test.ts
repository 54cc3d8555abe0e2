import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { startTestApp, type TestApp } from '../../test/app.ts';
import { jpeg, sendFiles } from '../../test/picture-files.ts';
import { Cover } from './cover.schema.ts';
import { StoreOut, StoresPage } from './stores.schema.ts';

const COVER = '/api/v1/stores/1/cover';
let town: TestApp;
beforeAll(async () => {
  town = await startTestApp();
});
afterAll(() => town.stop());
beforeEach(async () => {
  await town.as('meera').delete(COVER);
  await town.runJobs();
});

const set = async (who = 'meera', url = COVER) =>
  sendFiles(
    who === 'nobody' ? town.guest() : town.as(who),
    url,
    { files: [{ content: await jpeg() }] },
    { method: 'put' },
  );
const folders = () => readdir(join(town.context.config.dataDir, 'files')).catch(() => [] as string[]);

test('a store’s photograph stands on its card and page, called by its name, until the scene comes back', async () => {
  const { status, body } = await set();
  expect(status).toBe(200);
  expect(Cover.safeParse(body).error).toBeUndefined();
  expect(body.cover_photo.alt).toBe('Butter & Bloom');
  const page = await town.guest().get('/api/v1/stores/butter-and-bloom');
  expect(StoreOut.safeParse(page.body).error).toBeUndefined();
  const list = await town.guest().get('/api/v1/stores?limit=100');
  expect(StoresPage.safeParse(list.body).error).toBeUndefined();
  const card = list.body.items.find(({ id }: { id: number }) => id === 1);
  expect([page.body.cover_photo, card.cover_photo]).toEqual([body.cover_photo, body.cover_photo]);
  expect(list.body.items.find(({ id }: { id: number }) => id === 2).cover_photo).toBeNull();

  expect(await town.as('meera').delete(COVER)).toMatchObject({ status: 200, body: { cover_photo: null } });
  expect((await town.as('gopal').get(COVER)).body).toEqual({ cover_photo: null });
  await town.runJobs();
  expect(await folders()).toEqual([]);
  expect((await town.as('meera').delete(COVER)).status).toBe(200);
});

test('of two set at the same time one stays, and no file of the other', async () => {
  const answers = await Promise.all([set('meera'), set('reshma')]);
  expect(answers.map(({ status }) => status)).toEqual([200, 200]);
  await town.runJobs();
  expect(await folders()).toHaveLength(1);
});

test('of several files in one form the first is set', async () => {
  const content = await jpeg();
  const answer = await sendFiles(town.as('meera'), COVER, { files: [{ content }, { content }] }, { method: 'put' });
  expect(answer.status).toBe(200);
  expect(await folders()).toHaveLength(1);
});

test('the change is in the audit log, a removal that removes nothing is not', async () => {
  const entries = async () => {
    const { rows } = await town.context.pool.query(
      `select count(*) from audit_log where action = 'store.cover_changed'`,
    );
    return Number(rows[0].count);
  };
  const before = await entries();
  await set();
  await town.as('admin').delete(COVER);
  await town.as('admin').delete(COVER);
  expect(await entries()).toBe(before + 2);
});

describe('who may', () => {
  test.each([
    ['nobody', 401],
    ['asha', 404],
    ['lakshmi', 404],
    ['gopal', 403],
    ['reshma', 200],
    ['admin', 200],
  ])('%s gets %i', async (who, status) => {
    expect((await set(who)).status).toBe(status);
    const client = who === 'nobody' ? town.guest() : town.as(who);
    expect((await client.delete(COVER)).status).toBe(status);
  });

  test('a store that is not there is not found, and an id that is none is bad input', async () => {
    expect((await set('admin', '/api/v1/stores/99999999/cover')).status).toBe(404);
    expect((await set('meera', '/api/v1/stores/x/cover')).status).toBe(400);
    expect((await town.as('lakshmi').get(COVER)).status).toBe(404);
  });
});
