import { type Html, html, oneLine } from '../html.ts';
import type { Drawing, EmailedLine } from '../order-email.ts';
import { ground, light, SANS } from '../theme.ts';

const HERO = { width: 600, height: 400 };
const THUMBNAIL = 72;
/** A mail of many pictures is heavy, and cut off by some programs: further lines do without. */
const MAX_THUMBNAILS = 6;

const descriptionOf = (line: EmailedLine) => `Illustration of ${oneLine(line.name)}`;

const isShown = (lines: readonly EmailedLine[], i: number) => lines.length > 1 && i < MAX_THUMBNAILS;

/** The first line's drawing across the top, and a small one beside each line where there are several. */
export function drawingsOf(lines: readonly EmailedLine[]): Drawing[] {
  const [first] = lines;
  if (!first) return [];
  const small = lines.flatMap((line, i): Drawing[] =>
    isShown(lines, i)
      ? [{ cid: `line-${i}`, name: descriptionOf(line), art: line.art, width: THUMBNAIL, height: THUMBNAIL }]
      : [],
  );
  return [{ cid: 'cake', name: descriptionOf(first), art: first.art, ...HERO }, ...small];
}

export function hero(lines: readonly EmailedLine[]): Html | null {
  const [first] = lines;
  if (!first) return null;
  return html`<tr><td class="${ground('sunken')}" bgcolor="${light('sunken')}" style="border-radius:16px 16px 0 0;background-color:${light('sunken')}">${picture('cake', descriptionOf(first), HERO, 'width:100%;border-radius:16px 16px 0 0')}</td></tr>`;
}

export function thumbnailOf(lines: readonly EmailedLine[], i: number): Html | null {
  const line = lines[i];
  if (!line || !isShown(lines, i)) return null;
  return picture(`line-${i}`, descriptionOf(line), { width: THUMBNAIL, height: THUMBNAIL }, 'border-radius:10px');
}

/** Blocked pictures leave their description, readable on the ground behind them. */
const picture = (cid: string, alt: string, { width, height }: { width: number; height: number }, style: string): Html =>
  html`<img src="cid:${cid}" alt="${alt}" width="${width}" height="${height}" style="display:block;max-width:100%;height:auto;border:0;font:400 14px/20px ${SANS};color:${light('muted')};${style}">`;
