/** A thin scrape of icing: sponge and filling show through where the knife pressed. */
import { mix, tone } from '../colour.ts';
import { smooth } from '../geometry.ts';
import { define, line, n, path } from '../pen.ts';
import { type Solid, type Wall, wallOf, wallPath } from '../solid.ts';
import type { Layer } from './layer.ts';

export function nakedWall({ pen, solid, art }: Layer): string {
  const wall = wallOf(solid);
  const count = Math.max(art.sponge.length, solid.height >= 9 ? 4 : 3);
  const share = solid.height / count;
  const rise = share * solid.view.scale;
  const seam = share * 0.24;
  const band = (cm: number) => define(pen, `<path id="ID" d="${wallPath(solid, 0, cm)}"/>`);
  const lifted = (id: string, rows: number, fill: string) =>
    `<use href="#${id}" fill="${fill}" transform="translate(0 ${n(-rows * rise)})"/>`;
  const bands = Array.from({ length: count }, (_, i) => {
    const colour = art.sponge[Math.floor((i * art.sponge.length) / count)] ?? '#e8c48a';
    const sponge = lifted(band(share * 1.02), i, tone(colour, -0.05));
    return i ? sponge + lifted(band(seam), i - 0.12, mix(art.filling, art.icing.colour, 0.3)) : sponge;
  });
  return (
    bands.join('') +
    crumbs(wall, pen.random, art.sponge[0] ?? '#e8c48a', [100, 50, 16, 6][pen.thrift] ?? 10) +
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
  const colour = art.icing.colour;
  const rise = solid.height * solid.view.scale;
  const strokes = Array.from({ length: 7 }, () => {
    const from = random.between(-0.15, 0.8);
    const points = [0, 0.3, 0.6, 1].map((t) =>
      wall.at(Math.min(1, Math.max(0, from + t * random.between(0.12, 0.4))), random.between(-0.012, 0.012)),
    );
    return define(pen, `<path id="ID" d="${smooth(points)}" fill="none"/>`);
  });
  const veil = path(wallPath(solid), colour, 'opacity=".2"');
  const soft = define(
    pen,
    '<filter id="ID" x="-5%" y="-5%" width="110%" height="110%"><feGaussianBlur stdDeviation="5 1.1"/></filter>',
  );
  return (
    veil +
    `<g filter="url(#${soft})">` +
    Array.from({ length: [44, 26, 12, 5][pen.thrift] ?? 0 }, (_, i) => {
      const v = i % 4 === 0 ? random.pick([random.between(0, 0.1), random.between(0.88, 0.99)]) : random.next();
      const edge = Math.abs(v - 0.5) * 2;
      return `<use href="#${random.pick(strokes)}" stroke="${colour}" stroke-width="${n(random.between(5, 22))}" opacity="${n(random.between(0.12, 0.36) + edge ** 4 * 0.4)}" transform="translate(0 ${n(-v * rise)})"/>`;
    }).join('') +
    '</g>'
  );
}
