/** A thin scrape of icing: sponge and filling show through where the knife pressed. */
import { mix, tone } from '../colour.ts';
import { smooth } from '../geometry.ts';
import { define, line, n, path } from '../pen.ts';
import { type Solid, type Wall, wallFill, wallOf, wallPath } from '../solid.ts';
import type { Layer } from './icing.ts';

export function nakedWall({ pen, solid, art }: Layer): string {
  const wall = wallOf(solid);
  const count = Math.max(art.sponge.length, solid.height >= 9 ? 4 : 3);
  const share = solid.height / count;
  const bands = Array.from({ length: count }, (_, i) => {
    const colour = art.sponge[Math.floor((i * art.sponge.length) / count)] ?? '#e8c48a';
    const sponge = path(wallPath(solid, i * share, (i + 1) * share), wallFill(pen, solid, colour, 1.1));
    if (i === 0) return sponge;
    const seam = share * 0.12;
    return (
      sponge +
      path(
        wallPath(solid, i * share - seam, i * share + seam),
        wallFill(pen, solid, mix(art.filling, art.icing.colour, 0.3)),
      )
    );
  });
  return (
    bands.join('') +
    crumbs(wall, pen.random, art.sponge[0] ?? '#e8c48a', pen.isThumb ? 30 : 110) +
    scrapes({ pen, solid, art }, wall, solid)
  );
}

function crumbs(wall: Wall, random: Layer['pen']['random'], colour: string, count: number): string {
  const dots = Array.from({ length: count }, () => {
    const { x, y } = wall.at(random.next(), random.next());
    return `M${x.toFixed(0)} ${y.toFixed(0)}h.1`;
  });
  const half = dots.length / 2;
  return (
    line(dots.slice(half).join(''), tone(colour, -0.45), 2.2, 0.4) +
    line(dots.slice(0, half).join(''), tone(colour, 0.6), 2, 0.4)
  );
}

/** Uneven strokes of icing round the wall, thickest along the top and the bottom edge; a few, used again and again. */
function scrapes({ pen, art }: Layer, wall: Wall, solid: Solid): string {
  const { random } = pen;
  const colour = wallFill(pen, solid, art.icing.colour);
  const rise = solid.height * solid.view.scale;
  const strokes = Array.from({ length: 7 }, () => {
    const from = random.between(-0.15, 0.8);
    const points = [0, 0.3, 0.6, 1].map((t) =>
      wall.at(Math.min(1, Math.max(0, from + t * random.between(0.12, 0.4))), random.between(-0.012, 0.012)),
    );
    return define(pen, `<path id="ID" d="${smooth(points)}" fill="none" stroke-linecap="round"/>`);
  });
  const veil = path(wallPath(solid), colour, 'opacity=".42"');
  return (
    veil +
    Array.from({ length: pen.isThumb ? 16 : 46 }, (_, i) => {
      const v = i % 4 === 0 ? random.pick([random.between(0, 0.1), random.between(0.88, 0.99)]) : random.next();
      const edge = Math.abs(v - 0.5) * 2;
      return `<use href="#${random.pick(strokes)}" stroke="${colour}" stroke-width="${n(random.between(3, 17))}" opacity="${n(random.between(0.12, 0.36) + edge ** 4 * 0.4)}" transform="translate(0 ${n(-v * rise)})"/>`;
    }).join('')
  );
}
