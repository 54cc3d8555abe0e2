/** Cupcakes: one on its stand, more in an open box. */
import type { Art } from '../../art.ts';
import { type Hex, mix, tone } from '../colour.ts';
import { drawShadow, softEllipse } from '../frame.ts';
import { type Point, polygon, roundOutline } from '../geometry.ts';
import { kiss } from '../icing/piping.ts';
import { ellipse, line, linear, n, type Pen, path, symbol, use } from '../pen.ts';
import { drawStand, standHeight } from '../stands.ts';
import { drawTag } from '../tag.ts';
import { crownOf } from '../toppings/crown.ts';

export function drawCupcakes(pen: Pen, art: Art): string {
  return art.pieces === 1 ? single(pen, art) : box(pen, art);
}

function single(pen: Pen, art: Art): string {
  const view = { x: 400, y: 680 - standHeight(art.stand), scale: 30, tilt: 0.34 };
  const stand = drawStand(pen, art, view, { outline: roundOutline(5), turn: 0 }, 5, true);
  const tag = drawTag(pen, art.inscription, { x: 400, y: 736 }, 420, 80);
  return (
    stand +
    softEllipse(pen, 406, view.y + 8, 132, 38, 0.5) +
    cupcake(pen, art, { x: 400, y: view.y + 14 }, 2.9, 0) +
    tag
  );
}

/** Paper cup, sponge, a swirl of cream and what lies on it; `scale` 1 is 100 units wide. */
function cupcake(pen: Pen, art: Art, { x, y }: Point, scale: number, index: number): string {
  const colours = index % 2 && art.sponge.length > 1 ? tone(art.icing.colour, -0.04) : art.icing.colour;
  const cup = use(paperCup(pen, art), { x, y, scale });
  const cream = use(kiss(pen, colours), { x: x - 1, y: y - 54 * scale, scale: scale * 0.86, scaleX: scale * 1.06 });
  const tips: Point[] = [
    { x: 0, y: -118 },
    { x: -24, y: -94 },
    { x: 26, y: -90 },
  ];
  return cup + cream + crownOf(pen, art, { x, y }, scale, tips, index);
}

function paperCup(pen: Pen, art: Art): string {
  const colour = mix(art.icing.accent, '#fff6ea', 0.12);
  const fill = linear(
    pen,
    [0, 0, 1, 0],
    [
      [0, tone(colour, -0.3)],
      [0.26, tone(colour, 0.36)],
      [0.6, colour],
      [1, tone(colour, -0.38)],
    ],
  );
  const pleats = Array.from({ length: 13 }, (_, i) => -44 + i * 7.33).map(
    (x) => `M${n(x)}-56L${n(x * 0.72)} ${n(2 + 5 * (1 - (x / 44) ** 2))}`,
  );
  const sponge = art.sponge[0] ?? '#e8c48a';
  return symbol(
    pen,
    ellipse(4, 0, 44, 12, '#2d150c', 'opacity=".3"') +
      ellipse(0, -56, 48, 15, tone(sponge, -0.1)) +
      path('M-48-58C-46-34-38-8-34 0-22 9 22 9 34 0 38-8 46-34 48-58 30-45-30-45-48-58Z', fill) +
      line(pleats.join(''), tone(colour, -0.45), 1.7, 0.4) +
      `<g transform="translate(-2)">${line(pleats.join(''), tone(colour, 0.8), 1.3, 0.4)}</g>` +
      line('M-47-57C-30-45 30-45 47-57', tone(colour, 0.8), 2, 0.7),
  );
}

type Layout = { columns: number; rows: number; step: number; half: number; front: number; rise: number };

function layoutOf(count: number): Layout {
  const columns = count <= 3 ? count : count <= 4 ? 2 : count <= 9 ? 3 : count <= 16 ? 4 : 6;
  const rows = Math.ceil(count / columns);
  const step = Math.min(600 / (columns + 0.35), 500 / (rows * 0.74 + 0.9), 250);
  return {
    columns,
    rows,
    step,
    half: (columns * step) / 2 + step * 0.12,
    front: 716 - Math.max(0, 420 - rows * step * 0.72) * 0.18,
    rise: step * 0.72,
  };
}

function box(pen: Pen, art: Art): string {
  const layout = layoutOf(art.pieces);
  const { half, front, rise, rows, step, columns } = layout;
  const card = mix(art.backdrop, '#ffffff', 0.6);
  const depth = rows * rise + step * 0.1;
  const wall = step * 0.4;
  const cakes = Array.from({ length: art.pieces }, (_, i) => {
    const row = Math.floor(i / columns);
    const inRow = row === rows - 1 ? art.pieces - row * columns : columns;
    const narrow = 1 - 0.035 * (rows - 1 - row);
    const x = 400 + ((i % columns) - (inRow - 1) / 2) * step * narrow;
    const y = front - step * 0.12 - (rows - 1 - row) * rise;
    return cupcake(pen, art, { x, y }, (step * 0.92 * narrow) / 100, i);
  });
  return [
    drawShadow(pen, 400, front - depth * 0.3, half * 0.98, Math.min(0.5, (depth * 0.8) / half), art.backdrop),
    lid(pen, card, layout, depth, wall),
    inside(pen, card, layout, depth, wall),
    cakes.join(''),
    frontWall(pen, card, layout, wall),
    drawTag(pen, art.inscription, { x: 400, y: front - wall * 0.42 }, half * 1.7, Math.max(56, wall * 0.86)),
  ].join('');
}

type Corner = readonly [x: number, y: number];

function quad(...corners: readonly Corner[]): string {
  return polygon(corners.map(([x, y]) => ({ x: 400 + x, y })));
}

/** The open lid, standing up behind. */
function lid(pen: Pen, card: Hex, { half, front }: Layout, depth: number, wall: number): string {
  const foot = front - depth - wall;
  const top = foot - Math.min(depth * 0.45 + wall, foot - 36);
  const wide = half * 0.93;
  const panel = linear(
    pen,
    [0, 0, 0.8, 1],
    [
      [0, tone(card, 0.5)],
      [0.7, card],
      [1, tone(card, -0.2)],
    ],
  );
  const border = quad(
    [-wide * 0.9, foot - 14],
    [-wide * 0.87, top + 16],
    [wide * 0.87, top + 16],
    [wide * 0.9, foot - 14],
  );
  return [
    path(quad([-wide, foot], [-wide * 0.95, top], [wide * 0.95, top], [wide, foot]), panel),
    path(border, 'none', `stroke="${tone(card, -0.16)}" stroke-width="2"`),
  ].join('');
}

/** The inside of the box and its side walls. */
function inside(pen: Pen, card: Hex, { half, front }: Layout, depth: number, wall: number): string {
  const [back, wide] = [front - depth, half * 0.93];
  const floor = linear(
    pen,
    [0, 0, 0, 1],
    [
      [0, tone(card, -0.34)],
      [1, tone(card, -0.14)],
    ],
  );
  const side = (sign: number) =>
    quad([sign * half, front], [sign * half, front - wall], [sign * wide, back - wall], [sign * wide, back]);
  return [
    path(quad([-wide, back - wall], [wide, back - wall], [half, front], [-half, front]), floor),
    path(side(-1), tone(card, -0.26)),
    path(side(1), tone(card, -0.08)),
  ].join('');
}

function frontWall(pen: Pen, card: Hex, { half, front }: Layout, wall: number): string {
  const fill = linear(
    pen,
    [0, 0, 1, 0.3],
    [
      [0, tone(card, 0.1)],
      [0.3, tone(card, 0.6)],
      [1, tone(card, -0.16)],
    ],
  );
  const y = front - wall * 0.8;
  return `<rect x="${n(400 - half)}" y="${n(y)}" width="${n(half * 2)}" height="${n(wall * 0.8 + 14)}" rx="3" fill="${fill}"/>${line(`M${n(400 - half + 2)} ${n(y)}h${n(half * 2 - 4)}`, '#ffffff', 2.5, 0.9)}`;
}
