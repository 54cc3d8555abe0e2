/** A waffle cone in a wooden holder. */
import type { Art } from '../../art.ts';
import { type Hex, tone } from '../colour.ts';
import { roundOutline } from '../geometry.ts';
import { clip, ellipse, line, linear, n, type Pen, path } from '../pen.ts';
import { drawStand } from '../stands.ts';
import { drawTag } from '../tag.ts';
import { drawScoops, pileHeight } from './scoops.ts';

const WAFFLE: Hex = '#d9a05a';

export function drawCone(pen: Pen, art: Art): string {
  const balls = Math.min(4, art.pieces);
  const scale = Math.min(2.5, 330 / pileHeight(balls));
  const rim = (balls > 2 ? 76 : 46) * scale;
  const mouth = balls === 1 ? 376 : 424;
  const base = { x: 400, y: 664, scale: 30, tilt: 0.34 };
  const holder = drawStand(pen, { ...art, stand: 'wood' }, base, { outline: roundOutline(3), turn: 0 }, 3, true);
  return [
    holder,
    ellipse(400, 664, 54, 17, '#3b2414', 'opacity=".75"'),
    waffle(pen, mouth, Math.min(rim, 146), 664),
    drawScoops(pen, { ...art, pieces: balls }, { x: 400, y: mouth + 10 }, scale),
    drawTag(pen, art.inscription, { x: 400, y: 738 }, 420, 76),
  ].join('');
}

function waffle(pen: Pen, top: number, half: number, bottom: number): string {
  const foot = 34;
  const d = `M${n(400 - half)} ${n(top)}L${400 - foot} ${bottom + 6}Q400 ${bottom + 18} ${400 + foot} ${bottom + 6}L${n(400 + half)} ${n(top)}Q400 ${n(top + half * 0.5)} ${n(400 - half)} ${n(top)}Z`;
  const back = `M${n(400 - half)} ${n(top)}Q400 ${n(top - half * 0.5)} ${n(400 + half)} ${n(top)}Q400 ${n(top + half * 0.5)} ${n(400 - half)} ${n(top)}Z`;
  const fill = linear(
    pen,
    [0, 0, 1, 0],
    [
      [0, tone(WAFFLE, -0.28)],
      [0.3, tone(WAFFLE, 0.34)],
      [0.6, WAFFLE],
      [1, tone(WAFFLE, -0.42)],
    ],
  );
  const bars = Array.from({ length: 15 }, (_, i) => i - 5);
  const rising = bars
    .map((i) => `M${n(400 - half - 20)} ${n(top + i * 34)}l${n(half * 2 + 40)} ${n(half * 1.2)}`)
    .join('');
  const falling = bars
    .map((i) => `M${n(400 + half + 20)} ${n(top + i * 34)}l${n(-half * 2 - 40)} ${n(half * 1.2)}`)
    .join('');
  const grid = rising + falling;
  return [
    path(back, tone(WAFFLE, -0.3)),
    path(d, fill),
    `<g clip-path="${clip(pen, `<path d="${d}"/>`)}">${line(grid, tone(WAFFLE, -0.5), 5, 0.42)}<g transform="translate(0 -3)">${line(grid, tone(WAFFLE, 0.7), 2, 0.55)}</g></g>`,
    line(`M${n(400 - half)} ${n(top)}Q400 ${n(top + half * 0.5)} ${n(400 + half)} ${n(top)}`, tone(WAFFLE, 0.35), 7),
  ].join('');
}
