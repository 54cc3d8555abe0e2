/** The faces of a cut: sponge, filling, icing, with crumb. */
import type { Art } from '../art.ts';
import { type Hex, tone } from './colour.ts';
import { type PlanPoint, type Point, planPoint, polygon, project, smooth } from './geometry.ts';
import { define, line, linear, n, type Pen, path } from './pen.ts';
import { type Cut, cutFaces, type Solid } from './solid.ts';

/** A wedge at the right front; from a box its corner instead. */
export function cutOf(solid: Omit<Solid, 'cut'>, hasPlaque: boolean): Cut {
  const { foot, radius } = solid;
  if (foot.turn === 0) return { from: hasPlaque ? 0.32 : -0.14, to: hasPlaque ? 1.42 : 1.16, apex: { x: 0, z: 0 } };
  const { turn, outline } = foot;
  const [depth, width] = [outline(turn), outline(turn + Math.PI / 2)];
  const at = (x: number, z: number): PlanPoint => ({
    x: x * Math.cos(turn) + z * Math.sin(turn),
    z: z * Math.cos(turn) - x * Math.sin(turn),
  });
  const piece = radius * 0.62;
  const [a, b, apex] = [at(width - piece, depth), at(width, depth - piece), at(width - piece, depth - piece)];
  return { from: Math.atan2(a.x, a.z), to: Math.atan2(b.x, b.z), apex };
}

type Face = { at(u: number, v: number): Point; length: number; light: number };

export function drawCut(pen: Pen, solid: Solid, art: Art, isBase: boolean): string {
  const faces = cutFaces(solid).map(({ rim, apex, light }): Face => {
    const along = (u: number) => ({ x: apex.x + (rim.x - apex.x) * u, z: apex.z + (rim.z - apex.z) * u });
    return {
      at: (u, v) => project(solid.view, along(u), v * solid.height),
      length: Math.hypot(rim.x - apex.x, rim.z - apex.z),
      light: light * 0.8,
    };
  });
  return (isBase ? floorShade(pen, solid) : '') + faces.map((face) => drawFace(pen, solid, art, face)).join('');
}

/** The plate under the missing piece: shaded, with a few crumbs. */
function floorShade(pen: Pen, solid: Solid): string {
  const { cut, foot, view } = solid;
  if (!cut) return '';
  const rim = Array.from({ length: 9 }, (_, i) => planPoint(foot.outline, cut.from + ((cut.to - cut.from) * i) / 8));
  const shape = polygon([cut.apex, ...rim].map((p) => project(view, p)));
  const crumbs = Array.from({ length: 16 }, () => {
    const share = pen.random.between(0.35, 1.06);
    const { x, y } = project(view, planPoint(foot.outline, pen.random.between(cut.from, cut.to), share));
    return `M${n(x)} ${n(y)}h.1`;
  });
  return path(shape, '#3a1a10', 'opacity=".2"') + line(crumbs.join(''), '#b98a52', 3, 0.8);
}

function drawFace(pen: Pen, solid: Solid, art: Art, face: Face): string {
  const { height } = solid;
  const isNaked = art.icing.style === 'semi-naked';
  const shell = (isNaked ? 0.25 : 0.62) / face.length;
  const crown = (isNaked ? 0.3 : art.icing.style === 'drip' ? 0.8 : 0.62) / height;
  const count = art.sponge.length > 1 ? Math.max(art.sponge.length, 3) : height >= 12 ? 4 : 3;
  const cream = 0.62 / height;
  const layer = (1 - crown - 0.02 - cream * (count - 1)) / count;
  const icing = band(face, 0, 1, 0, 1, pen, 0);
  const whole = define(pen, `<path id="ID" d="${icing}"/>`);
  const parts = [`<use href="#${whole}" fill="${tone(art.icing.colour, face.light + 0.1)}"/>`];
  parts.push(path(band(face, 0, 1 - shell, 0, 1 - crown, pen, 0), tone(art.filling, face.light + 0.06)));
  for (let i = 0; i < count; i++) {
    const low = 0.01 + i * (layer + cream);
    const colour = art.sponge[Math.floor((i * art.sponge.length) / count)] ?? '#e8c48a';
    parts.push(path(band(face, 0, 1 - shell, low, low + layer, pen, 0.011), spongeFill(pen, colour, face.light)));
    parts.push(crumb(pen, face, colour, low, layer, 1 - shell));
  }
  if (art.icing.style === 'drip')
    parts.push(path(band(face, 0, 1, 1 - crown * 0.55, 1, pen, 0), tone(art.icing.accent, face.light)));
  parts.push(`<use href="#${whole}" fill="${cornerShade(pen)}"/>`);
  return parts.join('');
}

function spongeFill(pen: Pen, colour: Hex, light: number): string {
  if (pen.thrift > 2) return tone(colour, light + 0.04);
  return linear(
    pen,
    [0, 0, 0, 1],
    [
      [0, tone(colour, light + 0.02)],
      [0.25, tone(colour, light + 0.12)],
      [0.8, tone(colour, light - 0.02)],
      [1, tone(colour, light - 0.14)],
    ],
  );
}

/** A strip of a face, with edges as uneven as `rough`. */
function band(face: Face, fromU: number, toU: number, low: number, high: number, pen: Pen, rough: number): string {
  const steps = rough ? (pen.thrift > 1 ? 3 : 9) : 1;
  const edge = (v: number) =>
    Array.from({ length: steps + 1 }, (_, i) =>
      face.at(fromU + ((toU - fromU) * i) / steps, v + pen.random.between(-rough, rough)),
    );
  return `${smooth(edge(low))}${smooth(edge(high).reverse()).replace('M', 'L')}Z`;
}

/** Pores and lit crumbs. */
function crumb(pen: Pen, face: Face, colour: Hex, low: number, height: number, end: number): string {
  const count = [30, 16, 6, 0][pen.thrift] ?? 0;
  if (!count) return '';
  const dots = (share: number) =>
    Array.from({ length: Math.round(count * share) }, () => {
      const { x, y } = face.at(pen.random.between(0.02, end - 0.02), low + height * pen.random.between(0.1, 0.9));
      return `M${n(x)} ${n(y)}h${pen.random.next() < 0.4 ? 2 : 0.1}`.replaceAll(' -', '-');
    }).join('');
  return (
    line(dots(1), tone(colour, face.light - 0.34), 2, 0.5) + line(dots(0.8), tone(colour, face.light + 0.5), 1.9, 0.55)
  );
}

/** Where two faces meet, less light gets in. */
function cornerShade(pen: Pen): string {
  return linear(
    pen,
    [0, 0, 1, 0],
    [
      [0, '#3a1a10', 0.3],
      [0.3, '#3a1a10', 0.08],
      [0.6, '#3a1a10', 0],
      [1, '#ffffff', 0.06],
    ],
  );
}
