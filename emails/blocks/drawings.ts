import { type Html, html, oneLine } from '../html.ts';
import type { Drawing, EmailedLine, EmailedOrder } from '../order-email.ts';
import { ground, ink, light, SANS } from '../theme.ts';

type Size = { width: number; height: number };

const HERO = { width: 600, height: 400 };
const THUMBNAIL = 60;
/** A mail of many pictures is heavy, and cut off by some programs: further lines do without. */
const MAX_THUMBNAILS = 6;

const descriptionOf = (line: EmailedLine) => `Illustration of ${oneLine(line.name)}`;

/** Every drawing that a mail of these lines can show: the first line's large, each line's small. */
export function drawingsOf(lines: readonly EmailedLine[]): Drawing[] {
  const small = lines.slice(0, MAX_THUMBNAILS).map((line, i) => ({
    cid: `line-${i}`,
    name: descriptionOf(line),
    art: line.art,
    width: THUMBNAIL,
    height: THUMBNAIL,
  }));
  const large = lines.slice(0, 1).map((line) => ({ cid: 'cake', name: descriptionOf(line), art: line.art, ...HERO }));
  return [...large, ...small];
}

/** The photograph over the whole width. */
export function photoOf({ photo, lines }: EmailedOrder): Drawing[] {
  const [first] = lines;
  if (!photo || !first) return [];
  const height = Math.round((photo.height / photo.width) * HERO.width);
  return [{ cid: 'photo', name: photo.alt, art: first.art, width: HERO.width, height, photo: photo.file }];
}

export function hero(order: EmailedOrder): Html | null {
  const [photo] = photoOf(order);
  if (photo) return large(photo.cid, photo.name, photo, 'Photo of the real thing');
  const [first] = order.lines;
  return first ? large('cake', descriptionOf(first), HERO, 'Illustration of the design') : null;
}

function large(cid: string, alt: string, size: Size, words: string): Html {
  const caption = html`<tr><td class="pad ${ink('muted')}" align="right" style="padding:8px 40px 0;font:400 12px/16px ${SANS};color:${light('muted')}">${words}</td></tr>`;
  return html`<tr><td class="${ground('sunken')}" bgcolor="${light('sunken')}" style="border-radius:16px 16px 0 0;background-color:${light('sunken')}">${picture(cid, alt, size, 'width:100%;border-radius:16px 16px 0 0')}</td></tr>${caption}`;
}

/** Described by the name beside it: read out, it would be said twice. */
export const thumbnail = (i: number): Html | null =>
  i < MAX_THUMBNAILS ? picture(`line-${i}`, '', { width: THUMBNAIL, height: THUMBNAIL }, 'border-radius:10px') : null;

/** Blocked pictures leave their description, readable on the ground behind them. */
const picture = (cid: string, alt: string, { width, height }: Size, style: string): Html =>
  html`<img class="${ink('muted')}" src="cid:${cid}" alt="${alt}" width="${width}" height="${height}" style="display:block;max-width:100%;height:auto;border:0;font:400 14px/20px ${SANS};color:${light('muted')};${style}">`;
