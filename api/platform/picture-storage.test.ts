import { readdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { startTestApp, type TestApp } from '../test/app.ts';
import { expectError } from '../test/logged-errors.ts';
import { type FilePart, jpeg, photograph, sendFiles } from '../test/picture-files.ts';
import { StorageAway, StorageFull } from './storage.ts';

let town: TestApp;
let storage: TestApp['context']['storage'];
beforeAll(async () => {
  town = await startTestApp();
  storage = town.context.storage;
});
afterAll(() => town.stop());
afterEach(() => {
  town.context.storage = storage;
});

/** Any route that takes pictures; this one replaces what was there. */
const send = (file: FilePart, alt = '') =>
  sendFiles(town.as('meera'), '/api/v1/stores/1/cover', { files: [file], fields: { alt } }, { method: 'put' });
const folders = () => readdir(join(town.context.config.dataDir, 'files')).catch(() => [] as string[]);
const rows = async () => (await town.context.pool.query('select id, name from pictures order by id')).rows;
const uploads = async () =>
  (await readdir(tmpdir())).filter((name) => name.startsWith(`sweetspot-picture-${process.pid}-`));

/** What was there before is there still, and nothing else. */
async function leavesNothing(act: () => Promise<unknown>) {
  const before = [await folders(), await rows()];
  await act();
  expect([await folders(), await rows()]).toEqual(before);
  expect(await uploads()).toEqual([]);
}

describe('when the storage fails', () => {
  /** Works for some files, then no more. */
  const failing = (error: Error, after: number) => {
    let left = after;
    return {
      ...storage,
      put: (...file: Parameters<typeof storage.put>) => (left-- > 0 ? storage.put(...file) : Promise.reject(error)),
    };
  };

  test('half-way because the disk is full, 507 says so, and neither row nor file is left', async () => {
    town.context.storage = failing(new StorageFull('ENOSPC: no space left on device'), 4);
    expectError(/no room for pictures/);
    await leavesNothing(async () => {
      const answer = await send({ content: await photograph() });
      expect(answer).toMatchObject({ status: 507, body: { code: 'pictures/storage-full' } });
    });
  });

  test('because it is away, 503 says when to try again, and neither row nor file is left', async () => {
    town.context.storage = failing(new StorageAway('no answer'), 2);
    expectError(/cannot be kept/);
    await leavesNothing(async () => {
      const answer = await send({ content: await jpeg() });
      expect(answer).toMatchObject({
        status: 503,
        body: { code: 'pictures/storage-away' },
        headers: { 'retry-after': '60' },
      });
    });
  });

  test('and can’t even remove what it has, a job does it later', async () => {
    town.context.storage = {
      ...failing(new StorageAway('no answer'), 2),
      removeFolder: () => Promise.reject(new StorageAway('no answer')),
    };
    expectError(/cannot be kept/);
    await leavesNothing(async () => {
      await send({ content: await jpeg() });
      const { failed } = await town.runJobs({ mayFail: true });
      expect(failed).toHaveLength(1);
      town.context.storage = storage;
      town.clock.advance(24 * 60);
      await town.runJobs();
    });
  });

  test('a picture is not shown for a moment, and is there again afterwards', async () => {
    const { body } = await send({ content: await jpeg() });
    const { open } = storage;
    storage.open = () => Promise.reject(new StorageAway('no answer'));
    const answer = await town.guest().get(body.cover_photo.url);
    expect([answer.status, answer.headers['cache-control'], answer.headers.etag]).toEqual([503, 'no-store', undefined]);
    storage.open = open;
    expect((await town.guest().get(body.cover_photo.url)).status).toBe(200);
  });
});

describe('GET /media', () => {
  test('files may be kept for ever, are of their own type alone, and are not sent twice', async () => {
    const { body } = await send({ content: await jpeg({ width: 400, height: 300 }) });
    const [avif = ''] = body.cover_photo.sources.avif.split(' ');
    for (const [path, type] of [
      [avif, 'image/avif'],
      [body.cover_photo.url, 'image/webp'],
      [body.cover_photo.share_url, 'image/jpeg'],
    ]) {
      const answer = await town.guest().get(path);
      expect(answer.status).toBe(200);
      expect(answer.headers).toMatchObject({
        'content-type': type,
        'cache-control': 'public, max-age=31536000, immutable',
        'x-content-type-options': 'nosniff',
        'cross-origin-resource-policy': 'cross-origin',
        'content-security-policy': "default-src 'none'; sandbox",
      });
      const again = await town.guest().get(path, { 'if-none-match': answer.headers.etag ?? '' });
      expect([again.status, again.body]).toEqual([304, '']);
    }
  });

  test.each([
    '/media/00000000000000000000000000000000/320.avif',
    '/media/x/320.avif',
    '/media/00000000000000000000000000000000/320.svg',
    '/media/00000000000000000000000000000000/../../pg',
    '/media/..%2f..%2f..%2fetc/passwd',
    '/media/00000000000000000000000000000000/..%2f..%2fpostmaster.pid',
    '/media/%2e%2e/%2e%2e',
    '/media/00000000000000000000000000000000/share.jpg%00.avif',
  ])('%s is not there', async (path) => {
    const answer = await town.guest().get(path);
    expect(answer.status).toBe(404);
    expect(String(answer.headers['cache-control'])).not.toContain('max-age');
  });

  test('leads to the address where the same files are kept, when there is one', async () => {
    const other = await startTestApp({ env: { PICTURES_URL: 'https://pictures.example/shop/' } });
    const answer = await other.guest().get('/media/00000000000000000000000000000000/320.avif');
    expect([answer.status, answer.headers.location]).toEqual([
      302,
      'https://pictures.example/shop/00000000000000000000000000000000/320.avif',
    ]);
    await other.stop();
  });
});

test('the sweep removes what no picture names once it is a day old, and nothing else', async () => {
  const { body } = await send({ content: await jpeg() });
  const [, , kept] = body.cover_photo.url.split('/');
  const orphan = 'f'.repeat(32);
  await storage.put(`${orphan}/320.avif`, Buffer.from('x'), 'image/avif');
  await storage.put('someone-elses/notes.txt', Buffer.from('x'), 'text/plain');
  town.clock.set(new Date().toISOString());
  await town.runSchedules();
  expect(await folders()).toContain(orphan);
  town.clock.advance(25 * 60);
  await town.runSchedules();
  expect((await folders()).toSorted()).toEqual([kept, 'someone-elses'].toSorted());
});
