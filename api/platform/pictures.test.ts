import { readdir, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startTestApp, type TestApp } from '../test/app.ts';
import { type FilePart, hollowPng, jpeg, photograph, sendFiles } from '../test/picture-files.ts';

let town: TestApp;
beforeAll(async () => {
  town = await startTestApp();
});
afterAll(() => town.stop());

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

const noise = (pages: number) =>
  sharp({
    create: {
      width: 100,
      height: 100 * pages,
      pageHeight: 100,
      channels: 3,
      background: '#000',
      noise: { type: 'gaussian', mean: 128, sigma: 50 },
    },
  } as never);
const brands = (...names: string[]) => {
  const box = Buffer.from(`\0\0\0\0ftyp${names[0]}\0\0\0\0${names.join('')}`, 'latin1');
  box.writeUInt32BE(box.length);
  return Buffer.concat([box, Buffer.alloc(2000)]);
};

const wrong: [string, string, () => Promise<Buffer> | Buffer][] = [
  ['nothing', 'empty', () => Buffer.alloc(0)],
  ['a text', 'not-a-picture', () => Buffer.from('hello, I am a cake')],
  ['a program', 'not-a-picture', () => readFile(process.execPath).then((bytes) => bytes.subarray(0, 100_000))],
  ['a PDF', 'not-a-picture', () => Buffer.from('%PDF-1.7\n1 0 obj')],
  [
    'an SVG with a script',
    'svg',
    () => Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'),
  ],
  [
    'an SVG behind a byte order mark and a declaration',
    'svg',
    () => Buffer.from('\ufeff<?xml version="1.0"?>\n<svg/>'),
  ],
  ['a GIF', 'gif', () => noise(1).gif().toBuffer()],
  ['an iPhone’s HEIC', 'heic', () => brands('heic', 'mif1', 'heic')],
  ['a film that calls itself AVIF', 'animated', () => brands('avis', 'avis')],
  [
    'a WebP that moves',
    'animated',
    async () =>
      sharp(await noise(3).gif().toBuffer(), { animated: true })
        .webp()
        .toBuffer(),
  ],
  ['a PNG of 30 000 × 30 000', 'too-many-pixels', () => hollowPng(30_000, 30_000)],
  ['a PNG of 4 000 000 000 × 2', 'damaged', () => hollowPng(4_000_000_000, 2)],
  ['a PNG of 2000 × 2000 with nothing in it', 'damaged', () => hollowPng(2000, 2000)],
  ['half a JPEG', 'damaged', async () => (await photograph()).subarray(0, 60_000)],
  ['a JPEG that ends after its head', 'damaged', async () => (await jpeg()).subarray(0, 300)],
  [
    'half a WebP',
    'damaged',
    async () =>
      sharp(await photograph())
        .webp()
        .toBuffer()
        .then((bytes) => bytes.subarray(0, bytes.length / 2)),
  ],
  [
    'half an AVIF',
    'damaged',
    async () =>
      sharp(await jpeg())
        .avif()
        .toBuffer()
        .then((bytes) => bytes.subarray(0, bytes.length / 2)),
  ],
  [
    'a PNG of 63 × 500',
    'too-small',
    () =>
      sharp({ create: { width: 63, height: 500, channels: 3, background: '#fff' } })
        .png()
        .toBuffer(),
  ],
  [
    'a PNG of 100 × 700',
    'too-narrow',
    () =>
      sharp({ create: { width: 100, height: 700, channels: 3, background: '#fff' } })
        .png()
        .toBuffer(),
  ],
];

describe('a file that is not taken', () => {
  test.each(wrong)('%s is refused as %s, and leaves nothing behind', async (_what, fault, make) => {
    const content = await make();
    await leavesNothing(async () => {
      const answer = await send({ content, name: 'cake.jpg', type: 'image/jpeg' });
      expect(answer).toMatchObject({ status: 422, body: { code: `pictures/${fault}` } });
      expect(answer.body.detail).toMatch(/^[A-Z].+\.$/);
    });
  });

  test('16 MB are refused while they are read, and leave nothing behind', async () => {
    await leavesNothing(async () => {
      const answer = await send({ content: Buffer.concat([await jpeg(), Buffer.alloc(16 * 1024 * 1024)]) });
      expect(answer).toMatchObject({ status: 413, body: { code: 'pictures/too-large' } });
    });
  });

  test('a form that says it is longer than any is refused unread', async () => {
    const answer = await town.as('meera').put('/api/v1/stores/1/cover', 'x', {
      'content-type': 'multipart/form-data; boundary=x',
      'content-length': '999999999',
    });
    expect(answer).toMatchObject({ status: 413, body: { code: 'pictures/too-large' } });
  });

  test('a form without a file, one that breaks off, JSON and nothing at all', async () => {
    const put = (body: string | undefined, type: string) =>
      town.as('meera').put('/api/v1/stores/1/cover', body, { 'content-type': type });
    const form = 'multipart/form-data; boundary=x';
    const empty = '--x\r\ncontent-disposition: form-data; name="alt"\r\n\r\na cake\r\n--x--\r\n';
    expect(await put(empty, form)).toMatchObject({ status: 422, body: { code: 'pictures/missing' } });
    const left = '--x\r\ncontent-disposition: form-data; name="file"; filename=""\r\n\r\n\r\n--x--\r\n';
    expect(await put(left, form)).toMatchObject({ status: 422, body: { code: 'pictures/missing' } });
    const broken = '--x\r\ncontent-disposition: form-data; name="file"; filename="a"\r\n\r\nabc';
    expect(await put(broken, form)).toMatchObject({ status: 400, body: { code: 'request/bad-form' } });
    expect(await put('{}', 'application/json')).toMatchObject({ status: 415, body: { code: 'request/media-type' } });
    expect(await put('x', 'multipart/form-data')).toMatchObject({ status: 400, body: { code: 'request/bad-form' } });
    expect(await uploads()).toEqual([]);
  });
});

describe('a picture that is taken', () => {
  const stored = async (content: Buffer | string, name?: string) => {
    const answer = await send({ content: content as Buffer, name });
    expect(answer.status).toBe(200);
    const [, , folder] = answer.body.cover_photo.url.split('/');
    const file = (it: string) => readFile(join(town.context.config.dataDir, 'files', folder, it));
    return { photo: answer.body.cover_photo, file, folder };
  };

  test.each(['jpeg', 'png', 'webp', 'avif'] as const)('may be a %s, under any name', async (format) => {
    const content = await sharp(await jpeg({ width: 500, height: 400 }))
      .toFormat(format)
      .toBuffer();
    const { photo, file } = await stored(content, 'shopping-list.txt');
    expect(photo).toMatchObject({
      width: 500,
      height: 400,
      sources: { avif: expect.stringMatching(/320w, .* 500w$/) },
    });
    for (const [name, type] of [
      ['500.avif', 'heif'],
      ['320.webp', 'webp'],
      ['share.jpg', 'jpeg'],
    ] as const) {
      const { format: found, width } = await sharp(await file(name)).metadata();
      expect([found, width]).toEqual([type, name.startsWith('320') ? 320 : 500]);
    }
  });

  test('stands upright, and says nothing of where, when and with what it was taken', async () => {
    const content = await sharp(await jpeg({ width: 800, height: 600 }))
      .withExif({
        IFD0: { Copyright: 'Somebody', Make: 'Phone' },
        IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '12/1 58/1 0/1' },
      })
      .withMetadata({ orientation: 6 })
      .toBuffer();
    expect((await sharp(content).metadata()).orientation).toBe(6);
    const { photo, file } = await stored(content);
    expect(photo).toMatchObject({ width: 600, height: 800 });
    for (const name of ['600.avif', '320.webp', 'share.jpg']) {
      const bytes = await file(name);
      const { exif, xmp, iptc, icc, orientation, space } = await sharp(bytes).metadata();
      expect([exif, xmp, iptc, icc, orientation ?? 1, space]).toEqual([
        undefined,
        undefined,
        undefined,
        undefined,
        1,
        'srgb',
      ]);
      expect(bytes.includes('Somebody')).toBe(false);
    }
  });

  test('comes in sRGB whatever its colours were in', async () => {
    const red = sharp({ create: { width: 200, height: 200, channels: 3, background: '#ff0000' } });
    const { file } = await stored(await red.withIccProfile('p3').png().toBuffer());
    const { dominant } = await sharp(await file('200.webp')).stats();
    expect(dominant.r).toBeGreaterThan(240);
    expect(dominant.g).toBeLessThan(16);
    const cmyk = await stored(
      await sharp(await jpeg({ width: 200, height: 200, colour: '#00ff00' }))
        .toColourspace('cmyk')
        .jpeg()
        .toBuffer(),
    );
    expect((await sharp(await cmyk.file('200.webp')).metadata()).space).toBe('srgb');
  });

  test('keeps what shines through, and is white there in the JPEG', async () => {
    const clear = sharp({
      create: { width: 200, height: 200, channels: 4, background: { r: 0, g: 0, b: 0, alpha: 0 } },
    });
    const { file } = await stored(await clear.png().toBuffer());
    expect((await sharp(await file('200.avif')).metadata()).hasAlpha).toBe(true);
    const { channels } = await sharp(await file('share.jpg')).stats();
    expect(channels.map(({ mean }) => mean > 250)).toEqual([true, true, true]);
  });

  test('has a name that nobody can guess, and replaces the one before with its files', async () => {
    const first = await stored(await jpeg());
    const second = await stored(await jpeg());
    expect(first.folder).toMatch(/^[0-9a-f]{32}$/);
    expect(second.folder).not.toBe(first.folder);
    await town.runJobs();
    expect(await folders()).toEqual([second.folder]);
  });
});
