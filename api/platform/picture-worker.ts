import { writeFile } from 'node:fs/promises';
import { setPriority } from 'node:os';
import { join } from 'node:path';
import sharp, { type Sharp } from 'sharp';
import type { PictureKind } from './picture-kind.ts';
import { MOST_PIXELS, MOST_STRETCHED, type PictureFault, SMALLEST_SIDE } from './picture-refusals.ts';

// A process of its own, made by picture-encoder.ts: whatever a picture does to its decoder, the server stays up, and it
// gives way to everything else on the machine.

export type EncodeTask = { source: string; kind: PictureKind; folder: string };
export type Encoded = { width: number; height: number; widths: number[]; placeholder: string };
/** `trouble` is the machine's: the code of a system error, such as ENOSPC. */
export type EncodeAnswer = Encoded | { fault: PictureFault } | { trouble: string };

const WIDTHS = [320, 640, 1024, 1600];
/** Portraits stay within it, whatever their width: nobody scrolls past a picture. */
const TALLEST = 2400;
/** For link previews and mail programs, many of which know neither AVIF nor WebP. */
const JPEG_WIDTH = 1200;
const PLACEHOLDER_WIDTH = 20;
/** Of 0 to 9. A 12-megapixel photo takes 0.5 s with 2, and 7 s with 4, for files of the same size. */
const AVIF_EFFORT = 2;
const FORMATS = { jpeg: 'jpeg', png: 'png', webp: 'webp', avif: 'heif' };

sharp.concurrency(1);
sharp.cache(false);
setPriority(15);

process.on('disconnect', () => process.exit());
process.on('message', async (task: EncodeTask) => {
  process.send?.(await encode(task));
});

/** Writes `<width>.avif`, `<width>.webp` and `<width>.jpg` into the task's folder, without any metadata, in sRGB. */
async function encode({ source, kind, folder }: EncodeTask): Promise<EncodeAnswer> {
  const options = { limitInputPixels: MOST_PIXELS, failOn: 'truncated', sequentialRead: true } as const;
  try {
    const fault = await faultOf(sharp(source, { limitInputPixels: false }), kind);
    if (fault) return { fault };
    const { data, info } = await sharp(source, options)
      .autoOrient()
      .resize({ width: WIDTHS.at(-1), height: TALLEST, fit: 'inside', withoutEnlargement: true })
      .toColourspace('srgb')
      .raw({ depth: 'uchar' })
      .toBuffer({ resolveWithObject: true });
    const { width, height, channels } = info;
    const at = (wanted: number) => sharp(data, { raw: { width, height, channels } }).resize({ width: wanted });
    const widths = [...new Set(WIDTHS.map((wanted) => Math.min(wanted, width)))];
    for (const wanted of widths) await writeBoth(at(wanted), join(folder, String(wanted)));
    const jpeg = at(Math.min(JPEG_WIDTH, width)).flatten({ background: '#fff' }).jpeg({ quality: 80, mozjpeg: true });
    await writeFile(join(folder, 'share.jpg'), await jpeg.toBuffer());
    return { width, height, widths, placeholder: await placeholderOf(at(PLACEHOLDER_WIDTH)) };
  } catch (error) {
    const { code, syscall } = error as NodeJS.ErrnoException;
    return code && syscall ? { trouble: code } : { fault: 'damaged' };
  }
}

async function faultOf(picture: Sharp, kind: PictureKind): Promise<PictureFault | undefined> {
  const { format, width, height, pages = 1, compression } = await picture.metadata();
  if (format !== FORMATS[kind]) return compression === 'hevc' ? 'heic' : 'not-a-picture';
  if (compression === 'hevc') return 'heic';
  if (pages > 1) return 'animated';
  if (width * height > MOST_PIXELS) return 'too-many-pixels';
  const [shorter, longer] = [Math.min(width, height), Math.max(width, height)];
  if (shorter < SMALLEST_SIDE) return 'too-small';
  return longer > shorter * MOST_STRETCHED ? 'too-narrow' : undefined;
}

async function writeBoth(picture: Sharp, path: string): Promise<void> {
  const avif = await picture.clone().avif({ quality: 55, effort: AVIF_EFFORT }).toBuffer();
  await writeFile(`${path}.avif`, avif);
  const webp = await picture.clone().webp({ quality: 78, effort: 4 }).toBuffer();
  await writeFile(`${path}.webp`, webp);
}

/** A few hundred bytes that browsers blow up into a blur while the picture is on its way. */
async function placeholderOf(small: Sharp): Promise<string> {
  const bytes = await small.blur(1).webp({ quality: 30, alphaQuality: 30 }).toBuffer();
  return `data:image/webp;base64,${bytes.toString('base64')}`;
}
