/** Words set in the piped script: measured, broken onto two lines, and laid along any curve letter by letter. */
import { distance, type Hex, tone } from './colour.ts';
import type { Point } from './geometry.ts';
import { GLYPHS, KERNING, PARTS, UNITS_PER_EM } from './glyphs.gen.ts';
import { define, f, n, type Pen } from './pen.ts';

/** More would be too small to read on a cake; the rest is left out with an ellipsis. */
const MAX_LENGTH = 64;

/** Characters of `text` that the script has no shape for, each once. */
export function unpipable(text: string): string[] {
  return [...new Set([...text.normalize('NFC')])].filter((c) => !GLYPHS[c] && !/\s/u.test(c));
}

/** The text as it can be piped, no longer than fits. */
export function pipable(text: string): string {
  const kept = [...text.normalize('NFC')].map((c) => (/\s/u.test(c) ? ' ' : c)).filter((c) => GLYPHS[c]);
  const words = kept.join('').replace(/ +/g, ' ').trim();
  return words.length > MAX_LENGTH ? `${words.slice(0, MAX_LENGTH - 1).trim()}…` : words;
}

export type Line = { /** In ems. */ width: number; glyphs: { character: string; at: number }[] };

function setLine(text: string): Line {
  let at = 0;
  const glyphs = [...text].map((character, i, all) => {
    const start = at;
    const pair = KERNING[character + (all[i + 1] ?? '')] ?? 0;
    at += ((GLYPHS[character]?.[0] ?? 0) + pair) / UNITS_PER_EM + (character === ' ' ? 0.06 : 0);
    return { character, at: start };
  });
  return { width: at, glyphs };
}

/** Every way to set the text on one line or on two, in words. */
export function breakings(text: string): Line[][] {
  const words = text.split(' ');
  const twoLines = words.slice(1).map((_, i) => [words.slice(0, i + 1).join(' '), words.slice(i + 1).join(' ')]);
  return [[text], ...twoLines].map((lines) => lines.map(setLine));
}

function glyphId(pen: Pen, character: string): string {
  const [, ...placed] = GLYPHS[character] ?? [0];
  const parts: string[] = [];
  for (let i = 0; i < placed.length; i += 3) {
    const [part, dx, dy] = placed.slice(i, i + 3) as [number, number, number];
    const shift = dx || dy ? ` transform="translate(${dx} ${dy})"` : '';
    parts.push(`<path d="${PARTS[part]}"${shift}/>`);
  }
  return define(pen, `<g id="ID">${parts.join('')}</g>`);
}

/** Maps a place in ems along the line (x from its middle, y up) onto the picture. */
type Curve = (x: number, y: number) => Point;

/** One line of letters, as a part to be drawn by `piped`. */
function letters(pen: Pen, line: Line, curve: Curve): string {
  return line.glyphs
    .filter(({ character }) => (GLYPHS[character]?.length ?? 0) > 1)
    .map(({ character, at }) => {
      const half = (GLYPHS[character]?.[0] ?? 0) / UNITS_PER_EM / 2;
      const x = at - line.width / 2;
      const [middle, right, up] = [curve(x + half, 0), curve(x + half + 0.05, 0), curve(x + half, 0.1)];
      const [ax, ay] = [(right.x - middle.x) / 0.05, (right.y - middle.y) / 0.05];
      const [bx, by] = [(up.x - middle.x) / 0.1, (up.y - middle.y) / 0.1];
      const unit = (value: number) => String(Math.round((value / UNITS_PER_EM) * 1e4) / 1e4).replace(/^(-?)0\./, '$1.');
      const matrix = [unit(ax), unit(ay), unit(bx), unit(by), n(middle.x - ax * half), n(middle.y - ay * half)];
      return `<use href="#${glyphId(pen, character)}" transform="matrix(${matrix.join(' ')})"/>`;
    })
    .join('');
}

/** Letters as a rope of icing: shadow, shaded side, lit side, face. */
export function piped(
  pen: Pen,
  lines: readonly { line: Line; curve: Curve }[],
  colour: Hex,
  em: number,
  ground?: Hex,
): string {
  const id = define(pen, `<g id="ID">${lines.map(({ line, curve }) => letters(pen, line, curve)).join('')}</g>`);
  const depth = Math.max(0.7, em * 0.022);
  const isFaint = ground !== undefined && distance(colour, ground) < 0.3;
  const layer = (dx: number, dy: number, fill: Hex, weight: number, opacity = 1) =>
    `<use href="#${id}" fill="${fill}" stroke="${fill}" stroke-width="${weight}" transform="translate(${f(dx)} ${f(dy)})"${opacity < 1 ? ` opacity="${opacity}"` : ''}/>`;
  return [
    layer(depth * 1.1, depth * 2, '#3a1a10', 3, 0.24),
    layer(depth * 0.45, depth * 0.95, tone(colour, isFaint ? -0.6 : -0.36), isFaint ? 8 : 2.5),
    layer(-depth * 0.35, -depth * 0.7, tone(colour, 0.6), 1.5),
    layer(0, 0, colour, 0),
  ].join('');
}
