/** Frills round the wall, each row hanging over the one below. */
import { tone } from '../colour.ts';
import { type Point, smooth } from '../geometry.ts';
import { define, n, type Pen } from '../pen.ts';
import { type Wall, wallOf } from '../solid.ts';
import { type Layer, ombre } from './layer.ts';

export function ruffleWall({ pen, solid, art }: Layer): string {
  const wall = wallOf(solid);
  const rows = Math.max(3, Math.round(solid.height / (pen.thrift > 2 ? 3.2 : 2.1)));
  const drop = (solid.height * solid.view.scale) / rows;
  const [even, top] = [frill(pen, wall, rows, 1.4), frill(pen, wall, rows, 0.95)];
  const odd = pen.thrift ? even : frill(pen, wall, rows, 1.4);
  return Array.from({ length: rows }, (_, row) => {
    const { shape, hollows, ridges } = row === rows - 1 ? top : row % 2 ? odd : even;
    const colour = ombre(art, 1 - row / (rows - 1));
    const at = (dx: number, dy: number) => `transform="translate(${dx} ${n(dy - row * drop)})"`;
    return [
      `<use href="#${shape}" fill="${tone(colour, -0.6)}" opacity=".16" ${at(2, 9)}/>`,
      `<use href="#${shape}" fill="${tone(colour, -0.5)}" opacity=".22" ${at(1, 4)}/>`,
      `<use href="#${shape}" fill="${colour}" stroke="${tone(colour, 0.55)}" stroke-width="1.8" ${at(0, 0)}/>`,
      ...(pen.thrift > 1 ? [6] : [10, 6, 3]).map(
        (width) =>
          `<use href="#${hollows}" stroke="${tone(colour, -0.45)}" stroke-width="${width}" opacity="${pen.thrift > 1 ? 0.12 : 0.06}" ${at(0, 0)}/>`,
      ),
      ...(pen.thrift > 1 ? [6] : [10, 5, 2]).map(
        (width) =>
          `<use href="#${ridges}" stroke="#fff" stroke-width="${width}" opacity="${pen.thrift > 1 ? 0.24 : 0.12}" ${at(-1, 0)}/>`,
      ),
    ].join('');
  }).join('');
}

/** Ids of the parts of one row, drawn at the foot of the wall. */
type Frill = { shape: string; hollows: string; ridges: string };

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
  const stroked = (d: string) => define(pen, `<path id="ID" d="${d}" fill="none"/>`);
  return {
    shape: filled(shape.join('')),
    hollows: stroked(folded(false).join('')),
    ridges: stroked(folded(true).join('')),
  };
}

/** Height of the hem in shares of a row: outward waves hang lower. */
function hem(depth: number): number {
  return 0.1 - depth * 0.2;
}

type Wave = { u: number; depth: number };

/** Turning points of the hem: outwards, inwards, never quite alike. */
function waveOf({ random, thrift }: Pen, wall: Wall): Wave[] {
  const count = Math.round(wall.length / ([0.95, 1.2, 1.6, 3][thrift] ?? 1));
  return Array.from({ length: count + 1 }, (_, i) => {
    const shift = i > 0 && i < count ? random.between(-0.22, 0.22) : 0;
    return { u: (i + shift) / count, depth: (i % 2 ? 1 : -1) * random.between(0.65, 1.3) };
  });
}

function upperEdge(wall: Wall, us: readonly number[], step: number): Point[] {
  const [from, to] = [us[0] ?? 0, us.at(-1) ?? 1];
  return Array.from({ length: 15 }, (_, i) => wall.at(to + ((from - to) * i) / 14, step));
}

/** A fold that runs up from the hem. */
function fold(wall: Wall, { u, depth }: Wave, step: number, { random }: Pen): string {
  const within = (x: number) => Math.min(1, Math.max(0, x));
  const lean = random.between(-0.25, 0.25) / wall.length;
  const [a, b] = [
    wall.at(within(u), (hem(depth) + 0.02) * step),
    wall.at(within(u + lean), step * random.between(0.9, 1.15)),
  ];
  return `M${n(a.x)} ${n(a.y)}L${n(b.x)} ${n(b.y)}`;
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
