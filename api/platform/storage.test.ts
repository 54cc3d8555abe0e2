import { mkdtemp, readdir, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { BadSetting, readConfig } from '../config.ts';
import { S3_KEYS, startS3 } from '../test/s3.ts';
import { openStorage, type Storage, StorageAway, StorageFull } from './storage.ts';

const A = 'a'.repeat(32);
const B = 'b'.repeat(32);
const bytes = (words: string) => Buffer.from(words);

/** What every storage does. */
function behaves(storage: () => Storage) {
  test('gives back what was put into it, and nothing for what was not', async () => {
    await storage().put(`${A}/320.avif`, bytes('small'), 'image/avif');
    expect(Buffer.from((await storage().read(`${A}/320.avif`)) ?? []).toString()).toBe('small');
    const opened = await storage().open(`${A}/320.avif`);
    expect(opened && (await text(opened.stream))).toBe('small');
    expect(await storage().read(`${A}/640.avif`)).toBeUndefined();
    expect(await storage().open(`${B}/320.avif`)).toBeUndefined();
  });

  test('lists its folders, knows how old they are, and removes one whole', async () => {
    for (const folder of [A, B])
      for (const file of ['320.avif', '640.avif', 'share.jpg'])
        await storage().put(`${folder}/${file}`, bytes('x'), 'image/avif');
    async function folders() {
      const found: string[] = [];
      for await (const page of storage().listFolders()) found.push(...page);
      return found.toSorted();
    }
    expect(await folders()).toEqual([A, B]);
    const age = Date.now() - ((await storage().writtenAt(A))?.getTime() ?? 0);
    expect(age).toBeLessThan(10_000);
    expect(await storage().writtenAt('c'.repeat(32))).toBeUndefined();
    await storage().removeFolder(A);
    await storage().removeFolder(A);
    expect(await folders()).toEqual([B]);
    expect(await storage().read(`${A}/share.jpg`)).toBeUndefined();
  });

  test('leads nowhere outside itself', async () => {
    await expect(storage().put('../x/y', bytes('x'), 'image/avif')).rejects.toThrow();
    await expect(storage().removeFolder('..')).rejects.toThrow('impossible');
    await expect(storage().removeFolder('')).rejects.toThrow('impossible');
  });
}

describe('a folder', () => {
  let dir: string;
  let storage: Storage;
  beforeEach(async () => {
    dir = await mkdtemp(join(tmpdir(), 'sweetspot-storage-'));
    storage = openStorage({ kind: 'folder', path: dir });
  });
  afterEach(() => rm(dir, { recursive: true, force: true }));

  behaves(() => storage);

  test('on a disk without room says so', async () => {
    // A device that is always full.
    await storage.put(`${A}/320.avif`, bytes('x'), 'image/avif');
    await symlink('/dev/full', join(dir, A, '640.avif'));
    await expect(storage.put(`${A}/640.avif`, bytes('x'), 'image/avif')).rejects.toThrow(StorageFull);
    await storage.removeFolder(A);
    expect(await readdir(dir)).toEqual([]);
  });
});

describe('S3', () => {
  let s3: Awaited<ReturnType<typeof startS3>>;
  let storage: Storage;
  beforeAll(async () => {
    for (const [name, value] of Object.entries(S3_KEYS)) vi.stubEnv(name, value);
    s3 = await startS3();
  });
  afterAll(() => {
    vi.unstubAllEnvs();
    return s3.stop();
  });
  beforeEach(() => {
    Object.assign(s3.state, { failure: undefined, failAfter: 0 });
    s3.objects.clear();
    s3.asked.length = 0;
    storage = open();
  });
  const open = (more: object = {}) => {
    const address = {
      kind: 's3' as const,
      bucket: 'cakes',
      region: 'ap-south-1',
      endpoint: s3.endpoint,
      prefix: 'shop/one',
    };
    return openStorage(address, { timeoutMs: 300, attempts: 2, ...more });
  };

  behaves(() => storage);

  test('keeps files under its prefix, private, with their type, to be kept for ever', async () => {
    await storage.put(`${A}/320.avif`, bytes('small'), 'image/avif');
    const [[key, object] = []] = [...s3.objects];
    expect(key).toBe(`shop/one/${A}/320.avif`);
    expect(object).toMatchObject({ type: 'image/avif', cacheControl: 'public, max-age=31536000, immutable' });
    expect(s3.asked).toEqual([`PUT /cakes/shop/one/${A}/320.avif?x-id=PutObject`]);
  });

  test('with a wrong key is refused by the signature', async () => {
    vi.stubEnv('AWS_SECRET_ACCESS_KEY', 'another secret');
    await expect(open().put(`${A}/320.avif`, bytes('x'), 'image/avif')).rejects.toThrow(/SignatureDoesNotMatch/);
    vi.stubEnv('AWS_SECRET_ACCESS_KEY', S3_KEYS.AWS_SECRET_ACCESS_KEY);
    expect(s3.objects.size).toBe(0);
  });

  test.each([
    ['denies', 'denied', StorageAway],
    ['asks to slow down', 'slow-down', StorageAway],
    ['does not answer', 'silent', StorageAway],
    ['is full', 'full', StorageFull],
  ] as const)('that %s is told apart from a file that is not there', async (_what, failure, Kind) => {
    s3.state.failure = failure;
    await expect(storage.put(`${A}/320.avif`, bytes('x'), 'image/avif')).rejects.toThrow(Kind);
    await expect(storage.open(`${A}/320.avif`)).rejects.toThrow(Kind);
    await expect(storage.read(`${A}/320.avif`)).rejects.toThrow(Kind);
    await expect(storage.removeFolder(A)).rejects.toThrow(Kind);
  });

  test('that asks once to slow down is asked again', async () => {
    s3.state.failure = 'slow-down';
    setTimeout(() => Object.assign(s3.state, { failure: undefined }), 20);
    await open({ attempts: 4 }).put(`${A}/320.avif`, bytes('x'), 'image/avif');
    expect(s3.objects.size).toBe(1);
    expect(s3.asked.length).toBeGreaterThan(1);
  });

  test('that is not there at all is away', async () => {
    const nowhere = openStorage(
      { kind: 's3', bucket: 'cakes', region: 'ap-south-1', endpoint: 'http://127.0.0.1:9', prefix: '' },
      { attempts: 1 },
    );
    await expect(nowhere.put(`${A}/x.avif`, bytes('x'), 'image/avif')).rejects.toThrow(StorageAway);
  });
});

describe('STORAGE_URL', () => {
  const read = (STORAGE_URL: string, more = {}) => readConfig({ NODE_ENV: 'test', STORAGE_URL, ...more }).storage;

  test('is a folder beside the database when it is not set', () => {
    expect(readConfig({ NODE_ENV: 'test', DATA_DIR: '/var/lib/shop' }).storage).toEqual({
      kind: 'folder',
      path: '/var/lib/shop/files',
    });
  });

  test('names a folder, or a bucket with region, endpoint and prefix', () => {
    expect(read('file:///var/lib/cakes%20of%20us')).toEqual({ kind: 'folder', path: '/var/lib/cakes of us' });
    expect(read('s3://my-cakes?region=eu-west-1')).toMatchObject({
      kind: 's3',
      bucket: 'my-cakes',
      region: 'eu-west-1',
      prefix: '',
    });
    expect(read('s3://my-cakes?region=auto&endpoint=https://s3.example/&prefix=shop/one')).toEqual({
      kind: 's3',
      bucket: 'my-cakes',
      region: 'auto',
      endpoint: 'https://s3.example/',
      prefix: 'shop/one',
    });
  });

  test.each([
    ['/var/lib/cakes', 'must begin with file:/// or s3://'],
    ['ftp://cakes', 'must begin with file:/// or s3://'],
    ['file://server/cakes', 'absolute path'],
    ['file:///', 'absolute path'],
    ['s3://', 'must name a bucket'],
    ['s3://key:secret@cakes?region=eu-west-1', 'keys come from the environment'],
    ['s3://cakes', 'needs the bucket’s region'],
    ['s3://cakes/folder?region=eu-west-1', '&prefix='],
    ['s3://cakes?region=eu-west-1&endpoint=minio:9000', 'https:// or http://'],
    ['s3://cakes?region=eu-west-1&prefix=../x', 'prefix of letters'],
    ['s3://cakes?region=eu-west-1&acl=public', 'not acl'],
  ])('%s stops the start with a sentence that names it, and not its value', (value, words) => {
    const start = () => read(value);
    expect(start).toThrow(BadSetting);
    expect(start).toThrow(/^STORAGE_URL is wrong: /);
    expect(start).toThrow(words);
    expect(start).not.toThrow('secret');
  });

  test('half of the keys stops the start too', () => {
    expect(() => read('s3://cakes?region=eu-west-1', { AWS_ACCESS_KEY_ID: 'x' })).toThrow(/AWS_SECRET_ACCESS_KEY/);
    expect(() => readConfig({ PICTURES_URL: 'pictures.example' })).toThrow(/^PICTURES_URL is wrong/);
  });
});
