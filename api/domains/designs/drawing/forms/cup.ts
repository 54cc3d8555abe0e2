/** Ice cream in a paper cup or a tub. */
import type { Art } from '../../art.ts';
import { type Hex, mix, tone } from '../colour.ts';
import { drawShadow } from '../frame.ts';
import type { Point } from '../geometry.ts';
import { ellipse, line, linear, n, type Pen, path } from '../pen.ts';
import { drawTag } from '../tag.ts';
import { drawScoops, pileHeight } from './scoops.ts';

type Vessel = { top: number; bottom: number; half: number; foot: number; tilt: number };

export function drawCup(pen: Pen, art: Art): string {
  const balls = Math.min(4, art.pieces);
  const vessel: Vessel = { top: 440, bottom: 690, half: 196, foot: 138, tilt: 0.26 };
  const scale = Math.min(balls > 2 ? 2.14 : 3.05, 420 / pileHeight(balls));
  const at = { x: 400, y: vessel.top + 34 };
  return [
    drawShadow(pen, 400, vessel.bottom, vessel.foot * 1.08, 0.3, art.backdrop),
    mouth(pen, vessel, art),
    wafer(pen, at, scale),
    drawScoops(pen, { ...art, pieces: balls }, at, scale),
    body(pen, vessel, paperOf(art), art.icing.accent),
    drawTag(pen, art.inscription, { x: 400, y: 572 }, 300, 110),
  ].join('');
}

export function drawTub(pen: Pen, art: Art): string {
  const vessel: Vessel = { top: 372, bottom: 690, half: 190, foot: 164, tilt: 0.28 };
  const pile: Point[] = [
    { x: -10, y: -26 },
    { x: -50, y: -6 },
    { x: 48, y: -4 },
    { x: 0, y: 6 },
  ].slice(4 - Math.min(4, Math.max(3, art.pieces)));
  return [
    drawShadow(pen, 400, vessel.bottom, vessel.foot * 1.1, 0.3, art.backdrop),
    lidBehind(pen, art),
    mouth(pen, vessel, art),
    drawScoops(pen, art, { x: 400, y: vessel.top + 40 }, 1.62, pile),
    body(pen, vessel, paperOf(art), art.icing.accent),
    drawTag(pen, art.inscription ?? null, { x: 400, y: 562 }, 300, 130),
  ].join('');
}

function paperOf(art: Art): Hex {
  return mix(art.icing.colour, '#ffffff', 0.35);
}

function mouth(pen: Pen, { top, half, tilt }: Vessel, art: Art): string {
  const inside = linear(
    pen,
    [0, 0, 1, 0],
    [
      [0, tone(paperOf(art), -0.4)],
      [1, tone(paperOf(art), -0.16)],
    ],
  );
  return (
    ellipse(400, top, half, half * tilt, inside) +
    ellipse(400, top + 16, half * 0.95, half * tilt * 0.9, tone(art.sponge[0] ?? '#f6e3c5', -0.12))
  );
}

function body(pen: Pen, { top, bottom, half, foot, tilt }: Vessel, paper: Hex, accent: Hex): string {
  const shade = (colour: Hex) =>
    linear(
      pen,
      [400 - half, 0, 400 + half, 0],
      [
        [0, tone(colour, -0.22)],
        [0.1, tone(colour, 0.05)],
        [0.3, tone(colour, 0.5)],
        [0.58, colour],
        [0.93, tone(colour, -0.34)],
        [1, tone(colour, -0.16)],
      ],
      true,
    );
  const widthAt = (share: number) => half + (foot - half) * share;
  const strip = (from: number, to: number) => {
    const [a, b] = [widthAt(from), widthAt(to)];
    const [ya, yb] = [top + (bottom - top) * from, top + (bottom - top) * to];
    return `M${n(400 - a)} ${n(ya)}A${n(a)} ${n(a * tilt)} 0 0 0 ${n(400 + a)} ${n(ya)}L${n(400 + b)} ${n(yb)}A${n(b)} ${n(b * tilt)} 0 0 1 ${n(400 - b)} ${n(yb)}Z`;
  };
  return [
    path(strip(0, 1), shade(paper)),
    path(strip(0.74, 0.8), shade(accent), 'opacity=".9"'),
    path(strip(0.83, 0.95), shade(accent), 'opacity=".9"'),
    path(strip(0, 0.045), shade(tone(paper, 0.3))),
    path(strip(0.045, 0.075), tone(paper, -0.5), 'opacity=".18"'),
    line(`M${n(400 - half)} ${top}A${half} ${n(half * tilt)} 0 0 0 ${n(400 + half)} ${top}`, '#ffffff', 3, 0.85),
  ].join('');
}

function wafer(pen: Pen, { x, y }: Point, scale: number): string {
  const colour = '#dba55f';
  const fill = linear(
    pen,
    [0, 0, 1, 0],
    [
      [0, tone(colour, 0.4)],
      [0.5, colour],
      [1, tone(colour, -0.35)],
    ],
  );
  const stripes = Array.from({ length: 9 }, (_, i) => `M-15 ${-150 + i * 18}l30 14`).join('');
  return `<g transform="translate(${n(x + 46 * scale)} ${n(y - 40 * scale)}) rotate(20) scale(${n(scale * 0.62)})"><rect x="-16" y="-160" width="32" height="190" rx="14" fill="${fill}"/>${line(stripes, tone(colour, -0.45), 4, 0.45)}</g>`;
}

/** The lid, leaning against the back of the tub. */
function lidBehind(pen: Pen, art: Art): string {
  const colour = art.icing.accent;
  const fill = linear(
    pen,
    [0, 0, 1, 1],
    [
      [0, tone(colour, 0.45)],
      [0.5, colour],
      [1, tone(colour, -0.3)],
    ],
  );
  return `${drawShadow(pen, 600, 690, 108, 0.16, art.backdrop)}<g transform="rotate(14 590 560)">${ellipse(598, 566, 118, 128, tone(colour, -0.35))}${ellipse(588, 564, 118, 128, fill)}${ellipse(588, 564, 100, 110, 'none', `stroke="${tone(colour, 0.6)}" stroke-width="2.5" stroke-opacity=".7"`)}</g>`;
}
