import type { PictureFault } from './picture-refusals.ts';

/** How many bytes of a file `pictureKind` wants to see. */
export const KIND_BYTES = 512;

export type PictureKind = 'jpeg' | 'png' | 'webp' | 'avif';

const HEIC_BRANDS = /^(heic|heix|heim|heis|hevc|hevx|hevm|hevs|mif1|msf1)$/;

/** What a file is by its first bytes, never by its name or the type that the sender declares; or why it is not taken. */
export function pictureKind(head: Buffer): { kind: PictureKind } | { fault: PictureFault } {
  if (head.length === 0) return { fault: 'empty' };
  const text = head.toString('latin1');
  if (text.startsWith('\xff\xd8\xff')) return { kind: 'jpeg' };
  if (text.startsWith('\x89PNG\r\n\x1a\n')) return { kind: 'png' };
  if (text.startsWith('RIFF') && text.slice(8, 12) === 'WEBP') return { kind: 'webp' };
  if (text.slice(4, 8) === 'ftyp') return kindOfBrands(head);
  if (text.startsWith('GIF8')) return { fault: 'gif' };
  return { fault: /^(\xef\xbb\xbf)?\s*<(\?xml|!--|!doctype svg|svg)/i.test(text) ? 'svg' : 'not-a-picture' };
}

/** ISO/IEC 14496-12: the first box of the file lists the brands of what follows. */
function kindOfBrands(head: Buffer): ReturnType<typeof pictureKind> {
  const end = Math.min(head.readUInt32BE(0), head.length);
  const brands: string[] = head.subarray(8, end).toString('latin1').match(/.{4}/gs) ?? [];
  if (brands.includes('avif')) return { kind: 'avif' };
  if (brands.includes('avis')) return { fault: 'animated' };
  return { fault: brands.some((brand) => HEIC_BRANDS.test(brand)) ? 'heic' : 'not-a-picture' };
}
