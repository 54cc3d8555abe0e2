import { execFileSync } from 'node:child_process';
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest';
import { startTestApp, type TestApp } from '../test/app.ts';
import { jpeg, photograph, sendFiles } from '../test/picture-files.ts';
import { type Encoder, type EncoderOptions, makeEncoder } from './picture-encoder.ts';

let folder: string;
let encoder: Encoder;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sweetspot-encoder-'));
  await writeFile(join(folder, 'upload'), await photograph({ width: 800, height: 600 }));
});
afterEach(() => encoder.close());
afterAll(() => rm(folder, { recursive: true, force: true }));

function open(options: EncoderOptions) {
  encoder = makeEncoder(options);
  const encode = () => encoder.encode({ source: join(folder, 'upload'), kind: 'jpeg', folder });
  const outcome = () =>
    encode().then(
      ({ widths }) => widths.length,
      ({ code }) => code,
    );
  return { encode, outcome };
}

test('more pictures than can wait are turned away with a time to come back, the others are made', async () => {
  const { encode, outcome } = open({ atOnce: 1, mostWaiting: 2 });
  const outcomes = await Promise.all([outcome(), outcome(), outcome(), outcome()]);
  expect(outcomes).toEqual([3, 3, 3, 'pictures/busy']);
  const [, , , refused] = await Promise.allSettled([encode(), encode(), encode(), encode()]);
  expect(refused).toMatchObject({ reason: { status: 503, retryAfterS: 10 } });
});

test('a picture that takes too long is given up, and the next one has a process of its own', async () => {
  expect(await open({ timeoutMs: 5 }).outcome()).toBe('pictures/too-slow');
  encoder.close();
  expect(await open({}).outcome()).toBe(3);
});

test('a picture over which its process dies takes none of those behind it along', async () => {
  const { outcome } = open({ atOnce: 1 });
  expect(await outcome()).toBe(3);
  const outcomes = Promise.all([outcome(), outcome(), outcome()]);
  const [worker] = execFileSync('pgrep', ['-P', String(process.pid), '-f', 'picture-worker'])
    .toString()
    .split('\n');
  process.kill(Number(worker), 'SIGKILL');
  expect(await outcomes).toEqual(['pictures/damaged', 3, 3]);
});

test('nor does one that is given up after its time', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  const { outcome } = open({ atOnce: 1 });
  const endless = join(folder, 'endless');
  execFileSync('mkfifo', [endless]);
  const stuck = encoder.encode({ source: endless, kind: 'jpeg', folder }).catch(({ code }) => code);
  const next = outcome();
  await vi.advanceTimersByTimeAsync(60_000);
  expect([await stuck, await next]).toEqual(['pictures/too-slow', 3]);
  vi.useRealTimers();
});

test('a process without work ends, and another begins when there is some', async () => {
  const { outcome } = open({ idleMs: 1 });
  expect(await outcome()).toBe(3);
  await new Promise((resolve) => setTimeout(resolve, 100));
  expect(await outcome()).toBe(3);
});

test('a folder that is gone is the machine’s trouble, not the picture’s', async () => {
  open({});
  const task = { source: join(folder, 'upload'), kind: 'jpeg', folder: join(folder, 'absent') } as const;
  await expect(encoder.encode(task)).rejects.toMatchObject({ code: 'ENOENT' });
});

test('of 20 pictures at once each is added or told when to come back, others are answered meanwhile, and none is left over', async () => {
  open({});
  const town: TestApp = await startTestApp();
  const files = [{ content: await jpeg() }];
  const send = (i: number) =>
    sendFiles(town.as('meera'), `/api/v1/stores/1/products/${101 + (i % 4)}/pictures`, { files });
  await town.as('meera').get('/api/v1/people/me');
  const sent = Promise.all(Array.from({ length: 20 }, (_, i) => send(i)));
  const looked = await Promise.all(Array.from({ length: 20 }, () => town.guest().get('/api/v1/products?limit=24')));
  const answers = await sent;
  expect(looked.every(({ status }) => status === 200)).toBe(true);
  const added = answers.filter(({ status }) => status === 201).length;
  const later = answers.filter(({ status, headers }) => status === 503 && headers['retry-after']).length;
  expect(added + later).toBe(20);
  expect(await readdir(join(town.context.config.dataDir, 'files'))).toHaveLength(added);
  await town.stop();
});
