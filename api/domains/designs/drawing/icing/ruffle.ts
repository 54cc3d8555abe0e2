/** Frills round the wall, each row hanging over the one below. */
import { tone } from '../colour.ts';
import { type Point, smooth } from '../geometry.ts';
import { define, n, type Pen } from '../pen.ts';
import { type Wall, wallFill, wallOf } from '../solid.ts';
import { type Layer, ombre } from './icing.ts';

export function ruffleWall({ pen, solid, art }: Layer): string {
  const wall = wallOf(solid);
  const rows = Math.max(3, Math.round(solid.height / 2.1));
  const drop = (solid.height * solid.view.scale) / rows;
  const [even, odd, top] = [frill(pen, wall, rows, 1.4), frill(pen, wall, rows, 1.4), frill(pen, wall, rows, 0.95)];
  return Array.from({ length: rows }, (_, row) => {
    const { shape, hollows, ridges, lip } = row === rows - 1 ? top : row % 2 ? odd : even;
    const colour = ombre(art, 1 - row / (rows - 1));
    const at = (dx: number, dy: number) => `transform="translate(${dx} ${n(dy - row * drop)})"`;
    return [
      `<use href="#${shape}" fill="${tone(colour, -0.6)}" opacity=".16" ${at(2, 9)}/>`,
      `<use href="#${shape}" fill="${tone(colour, -0.5)}" opacity=".22" ${at(1, 4)}/>`,
      `<use href="#${shape}" fill="${wallFill(pen, solid, colour)}" ${at(0, 0)}/>`,
      `<use href="#${hollows}" fill="${tone(colour, -0.4)}" opacity=".3" ${at(0, 0)}/>`,
      `<use href="#${ridges}" fill="#fff" opacity=".3" ${at(-1, 0)}/>`,
      `<use href="#${lip}" stroke="${tone(colour, 0.6)}" opacity=".8" ${at(-0.4, -0.8)}/>`,
    ].join('');
  }).join('');
}

/** Ids of the parts of one row, drawn at the foot of the wall. */
type Frill = { shape: string; hollows: string; ridges: string; lip: string };

function frill(pen: Pen, wall: Wall, rows: number, reach: number): Frill {
  const step = 1 / rows;
  const waves = waveOf(pen, wall);
  const edge = spansOf(wall, waves, (u, depth) => wall.at(u, hem(depth) * step));
  const shape = edge.map(
    ({ us, points }) => `${smooth(points)}${smooth(upperEdge(wall, us, step * reach)).replace('M', 'L')}Z`,
  );
  const seen = waves.filter(({ u }) => !wall.isOpen(u));
  const folded = (isOut: boolean) =>
    seen.filter(({ depth }) => depth > 0 === isOut).map((wave) => fold(wall, wave, step, pen));
  const filled = (d: string) => define(pen, `<path id="ID" d="${d}"/>`);
  const lip = edge.map((span) => smooth(span.points)).join('');
  return {
    shape: filled(shape.join('')),
    hollows: filled(folded(false).join('')),
    ridges: filled(folded(true).join('')),
    lip: define(pen, `<path id="ID" d="${lip}" fill="none" stroke-width="2.4" stroke-linecap="round"/>`),
  };
}

/** Height of the hem in shares of a row: outward waves hang lower. */
function hem(depth: number): number {
  return 0.1 - depth * 0.2;
}

type Wave = { u: number; depth: number };

/** Turning points of the hem: outwards, inwards, never quite alike. */
function waveOf({ random }: Pen, wall: Wall): Wave[] {
  const count = Math.round(wall.length / 0.95);
  return Array.from({ length: count + 1 }, (_, i) => {
    const shift = i > 0 && i < count ? random.between(-0.22, 0.22) : 0;
    return { u: (i + shift) / count, depth: (i % 2 ? 1 : -1) * random.between(0.65, 1.3) };
  });
}

function upperEdge(wall: Wall, us: readonly number[], step: number): Point[] {
  const [from, to] = [us[0] ?? 0, us.at(-1) ?? 1];
  return Array.from({ length: 15 }, (_, i) => wall.at(to + ((from - to) * i) / 14, step));
}

/** A fold that widens towards the hem. */
function fold(wall: Wall, { u, depth }: Wave, step: number, { random }: Pen): string {
  const half = random.between(0.34, 0.5) / wall.length;
  const within = (x: number) => Math.min(1, Math.max(0, x));
  const [a, b] = [
    wall.at(within(u - half), (hem(depth) + 0.03) * step),
    wall.at(within(u + half), (hem(depth) + 0.03) * step),
  ];
  const tip = wall.at(within(u + random.between(-0.3, 0.3) * half), step * random.between(0.7, 1.05));
  return `M${n(a.x)} ${n(a.y)}Q${n(tip.x)} ${n((a.y + tip.y) / 2)} ${n(tip.x)} ${n(tip.y)}Q${n(tip.x)} ${n((b.y + tip.y) / 2)} ${n(b.x)} ${n(b.y)}Z`;
}

type Span = { us: number[]; points: Point[] };

function spansOf(wall: Wall, waves: readonly Wave[], at: (u: number, depth: number) => Point): Span[] {
  const spans: Span[] = [{ us: [], points: [] }];
  for (const { u, depth } of waves) {
    if (wall.isOpen(u)) spans.push({ us: [], points: [] });
    else {
      spans.at(-1)?.us.push(u);
      spans.at(-1)?.points.push(at(u, depth));
    }
  }
  return spans.filter((span) => span.points.length > 3);
}
