/** A loaf: round when the shape is round, long otherwise; sliced when cut. */
import type { Art } from '../../art.ts';
import { type Hex, mix, tone } from '../colour.ts';
import { softEllipse } from '../frame.ts';
import { boxOutline, roundOutline } from '../geometry.ts';
import { clip, ellipse, line, linear, n, type Pen, path, radial, use } from '../pen.ts';
import { drawStand, standHeight } from '../stands.ts';
import { drawTag } from '../tag.ts';
import { piecesOf } from '../toppings/pieces.ts';

type Loaf = { d: string; x: number; y: number; half: number; height: number };

export function drawBread(pen: Pen, art: Art): string {
  const isRound = art.shape === 'round' || art.shape === 'heart';
  const size = Math.min(1.12, Math.max(0.8, ((art.tiers[0]?.diameter_cm ?? 22) / 24) ** 0.5));
  const half = (isRound ? 240 : 290) * size;
  const y = 636 - standHeight(art.stand);
  const foot = isRound
    ? { outline: roundOutline(half / 25), turn: 0 }
    : { outline: boxOutline(half / 25, half / 42, -0.12), turn: -0.12 };
  const stand = drawStand(pen, art, { x: 400, y, scale: 25, tilt: 0.34 }, foot, half / 25, isRound);
  const loaf = loafOf(
    400 - (art.is_cut ? 40 : 0),
    y + half * (isRound ? 0.2 : 0.1),
    half * (art.is_cut ? 0.84 : 1),
    isRound ? 1.16 : 0.86,
  );
  const tag = drawTag(pen, art.inscription, { x: 400, y: 748 }, 420, 70);
  return stand + crusty(pen, art, loaf, isRound) + (art.is_cut ? slices(pen, art, loaf) : '') + tag;
}

function loafOf(x: number, y: number, half: number, tall: number): Loaf {
  const height = half * tall;
  const at = (dx: number, dy: number) => `${n(x + dx * half)} ${n(y - dy * height)}`;
  const d = `M${at(-0.86, 0.03)}C${at(-1.08, 0.16)} ${at(-1.06, 0.56)} ${at(-0.72, 0.82)}C${at(-0.42, 1.04)} ${at(0.4, 1.05)} ${at(0.72, 0.82)}C${at(1.06, 0.56)} ${at(1.08, 0.16)} ${at(0.86, 0.03)}C${at(0.5, -0.1)} ${at(-0.5, -0.1)} ${at(-0.86, 0.03)}Z`;
  return { d, x, y, half, height };
}

function crusty(pen: Pen, art: Art, loaf: Loaf, isRound: boolean): string {
  const colour = tone(art.sponge[0] ?? '#c98a4b', -0.06);
  const fill = radial(
    pen,
    [0.4, 0.3, 0.78, 0.34, 0.2],
    [
      [0, tone(colour, 0.5)],
      [0.3, tone(colour, 0.12)],
      [0.65, tone(colour, -0.12)],
      [1, tone(colour, -0.5)],
    ],
  );
  const clipped = clip(pen, `<path d="${loaf.d}"/>`);
  const { x, y, half } = loaf;
  return [
    softEllipse(pen, x + 8, y + 2, half * 1.16, half * 0.22, 0.55),
    path(loaf.d, fill),
    `<g clip-path="${clipped}">${bubbles(pen, loaf, colour)}${scores(pen, loaf, colour, isRound)}${flour(pen, loaf)}</g>`,
    seeds(pen, art, loaf),
  ].join('');
}

/** Blisters and darker patches of a good bake. */
function bubbles(pen: Pen, { x, y, half, height }: Loaf, colour: Hex): string {
  const dots = (count: number) =>
    Array.from({ length: count }, () => {
      const a = pen.random.between(-1, 1);
      return `M${n(x + a * half)} ${n(y - height * pen.random.between(0, 1 - a * a * 0.5))}h${n(pen.random.between(0.1, 7))}`;
    }).join('');
  const edge = line(
    `M${n(x - half)} ${n(y - 4)}Q${n(x)} ${n(y + 34)} ${n(x + half)} ${n(y - 4)}`,
    tone(colour, -0.7),
    46,
    0.2,
  );
  return line(dots(60), tone(colour, -0.45), 4, 0.28) + line(dots(50), tone(colour, 0.6), 3, 0.3) + edge;
}

/** Where the baker's blade let it open: pale, with a crisp dark ear. */
function scores(pen: Pen, { x, y, half, height }: Loaf, colour: Hex, isRound: boolean): string {
  const pale = mix(colour, '#fbe6bd', 0.62);
  const fill = linear(
    pen,
    [0, 0, 0.4, 1],
    [
      [0, tone(pale, -0.3)],
      [0.4, pale],
      [1, tone(pale, -0.12)],
    ],
  );
  const cuts = isRound
    ? [
        { dx: -0.34, turn: -24, long: 0.8 },
        { dx: 0, turn: 0, long: 1 },
        { dx: 0.34, turn: 24, long: 0.8 },
      ]
    : [-0.6, -0.2, 0.2, 0.6].map((dx) => ({ dx, turn: 58, long: 0.58 }));
  return cuts
    .map(({ dx, turn, long }) => {
      const [cy, reach, wide] = [y - height * (isRound ? 0.62 : 0.66), height * 0.36 * long, half * 0.075];
      const d = `M0 ${n(-reach)}C${n(wide * 1.5)} ${n(-reach * 0.4)} ${n(wide * 1.5)} ${n(reach * 0.4)} 0 ${n(reach)}C${n(-wide)} ${n(reach * 0.4)} ${n(-wide)} ${n(-reach * 0.4)} 0 ${n(-reach)}Z`;
      const ear = `M0 ${n(-reach)}C${n(-wide)} ${n(-reach * 0.4)} ${n(-wide)} ${n(reach * 0.4)} 0 ${n(reach)}`;
      return `<g transform="translate(${n(x + dx * half)} ${n(cy)}) rotate(${turn})">${path(d, fill)}${line(ear, tone(colour, -0.6), 6, 0.55)}<g transform="translate(-5)">${line(ear, tone(colour, 0.5), 3.5, 0.6)}</g></g>`;
    })
    .join('');
}

function flour(pen: Pen, { x, y, half, height }: Loaf): string {
  const specks = Array.from({ length: 70 }, () => {
    const a = pen.random.between(-0.85, 0.85);
    return `M${n(x + a * half)} ${n(y - height * (0.98 - a * a * 0.34 - pen.random.next() ** 2 * 0.5))}h.1`;
  });
  return (
    line(specks.join(''), '#fffaf0', 3.4, 0.5) +
    ellipse(x - half * 0.24, y - height * 0.84, half * 0.44, height * 0.12, '#ffffff', 'opacity=".14"')
  );
}

function seeds(pen: Pen, art: Art, { x, y, half, height }: Loaf): string {
  const drawn = art.toppings.flatMap((topping) => {
    const pieces = piecesOf(pen, topping).filter((p) => !p.isFlat);
    return Array.from({ length: pieces.length ? topping.amount * 6 : 0 }, (_, i) => {
      const a = ((i * 0.618034 + 0.2) % 1) * 1.3 - 0.65;
      const piece = pieces[i % pieces.length];
      return use(piece?.id ?? '', {
        x: x + a * half,
        y: y - height * (0.93 - a * a * 0.5 - ((i * 0.37) % 1) * 0.26),
        scale: ((piece?.cm ?? 1) * 17) / 100,
        turn: pen.random.between(-40, 40),
      });
    });
  });
  return drawn.join('');
}

/** The cut end and a slice that leans on it. */
function slices(pen: Pen, art: Art, loaf: Loaf): string {
  const crumb = mix(art.sponge[0] ?? '#c98a4b', '#fff3d9', 0.74);
  return [0, 1, 2]
    .map((i) =>
      slice(
        pen,
        art,
        crumb,
        loaf.x + loaf.half * (0.74 + i * 0.2),
        loaf.y + i * 9,
        loaf.half * 0.36,
        loaf.height * (0.86 - i * 0.03),
        i * 9,
      ),
    )
    .join('');
}

function slice(
  pen: Pen,
  art: Art,
  crumb: Hex,
  x: number,
  y: number,
  half: number,
  height: number,
  lean: number,
): string {
  const crust = tone(art.sponge[0] ?? '#c98a4b', -0.22);
  const d = `M${n(-half * 0.86)} 0C${n(-half * 0.98)} ${n(-height * 0.3)} ${n(-half * 1.25)} ${n(-height * 0.5)} ${n(-half * 0.9)} ${n(-height * 0.82)}C${n(-half * 0.5)} ${n(-height * 1.06)} ${n(half * 0.5)} ${n(-height * 1.06)} ${n(half * 0.9)} ${n(-height * 0.82)}C${n(half * 1.25)} ${n(-height * 0.5)} ${n(half * 0.98)} ${n(-height * 0.3)} ${n(half * 0.86)} 0Q0 8 ${n(-half * 0.86)} 0Z`;
  const fill = linear(
    pen,
    [0, 0, 1, 0.6],
    [
      [0, tone(crumb, 0.3)],
      [0.6, crumb],
      [1, tone(crumb, -0.16)],
    ],
  );
  const holes = Array.from({ length: 26 }, () => {
    const [a, b] = [pen.random.between(-0.75, 0.75), pen.random.between(0.08, 0.84)];
    return `M${n(a * half)} ${n(-b * height)}h${n(pen.random.between(0.1, 6))}`;
  });
  return `<g transform="translate(${n(x)} ${n(y)}) rotate(${lean}) skewY(-4)">${path(d, '#2d150c', 'opacity=".25" transform="translate(-7 3)"')}${path(d, crust, 'transform="translate(-9 1)"')}${path(d, fill, `stroke="${crust}" stroke-width="7"`)}${line(holes.join(''), tone(crumb, -0.3), 5, 0.5)}</g>`;
}
