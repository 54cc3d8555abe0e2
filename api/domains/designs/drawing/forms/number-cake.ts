/** A number cake: two layers cut as figures, cream kisses between and on top, seen from well above. */
import type { Art } from '../../art.ts';
import { type Hex, tone } from '../colour.ts';
import type { PlanPoint } from '../geometry.ts';
import { kiss } from '../icing/piping.ts';
import { fitted } from '../inscription.ts';
import { piped } from '../lettering.ts';
import { define, f, linear, n, type Pen, stamp, use } from '../pen.ts';
import { candle } from '../toppings/candles.ts';
import { piecesOf } from '../toppings/pieces.ts';
import { coconut, goldLeaf, sprinkles } from '../toppings/scattered.ts';
import { inOrder, type Sprite } from '../toppings/sprite.ts';
import { along, figure } from './digits.ts';

const TILT = 0.8;
/** Width of a figure's stroke in shares of its height. */
const STROKE = 0.2;

type Layout = { height: number; middle: number; lines: (readonly PlanPoint[])[] };

export function drawNumberCake(pen: Pen, art: Art): string {
  const layout = layoutOf(art);
  const thick = layout.height * 0.062;
  const sponge = art.sponge[0] ?? '#e8c48a';
  const cream = tone(art.icing.colour, 0.05);
  const kisses = (dy: number, isBetween: boolean) => kissesOn(pen, layout, cream, dy, isBetween);
  return [
    boardOf(pen, art, layout),
    layout.lines.map((line) => slab(pen, layout, line, sponge, 0, thick)).join(''),
    inOrder(kisses(thick, true)),
    layout.lines.map((line) => slab(pen, layout, line, art.sponge[1] ?? sponge, thick * 1.75, thick)).join(''),
    inOrder([...kisses(thick * 2.75, false), ...toppingsOn(pen, art, layout, thick * 2.75)]),
    strewn(pen, art, layout, thick * 3.2),
    words(pen, art, layout),
  ].join('');
}

function layoutOf(art: Art): Layout {
  const digits = [...art.digits];
  const size = Math.min(1.06, Math.max(0.86, ((art.tiers[0]?.diameter_cm ?? 30) / 30) ** 0.35));
  const height = (digits.length === 1 ? 590 : 520) * size;
  const middle = (art.inscription ? 376 : 412) + height * 0.05;
  const lines = digits.map((digit, i) =>
    figure(digit).map(({ x, z }) => ({ x: x + (i - (digits.length - 1) / 2) * 0.72, z })),
  );
  return { height, middle, lines };
}

function at({ height, middle }: Layout, { x, z }: PlanPoint): { x: number; y: number } {
  return { x: 400 + x * height, y: middle + z * height * TILT };
}

function boardOf(pen: Pen, art: Art, layout: Layout): string {
  const half = { x: layout.height * (layout.lines.length === 1 ? 0.46 : 0.8), y: layout.height * TILT * 0.6 };
  const [x, y] = [400 - half.x, layout.middle - half.y - layout.height * 0.06];
  const isWood = art.stand === 'wood';
  const colour: Hex = isWood ? '#c9a27a' : '#fdf9f2';
  const fill = linear(
    pen,
    [0, 0, 1, 1],
    [
      [0, tone(colour, 0.4)],
      [0.5, colour],
      [1, tone(colour, -0.14)],
    ],
  );
  const box = (dx: number, dy: number, grow: number, paint: string, more = '') =>
    `<rect x="${n(x + dx - grow)}" y="${n(y + dy - grow)}" width="${n(half.x * 2 + grow * 2)}" height="${n(half.y * 2 + (art.inscription ? 120 : 56) + grow * 2)}" rx="${n(26 + grow)}" fill="${paint}"${more}/>`;
  const shadow = [24, 19, 15, 11, 8, 5, 2]
    .map((grow) => box(10, 16, grow, tone(art.backdrop, -0.7), ' opacity=".05"'))
    .join('');
  return (
    shadow +
    box(0, 9, 0, tone(isWood ? colour : '#d9b876', -0.2)) +
    box(0, 0, 0, isWood ? tone(colour, 0.2) : '#e5c98f') +
    box(0, 0, -4, fill)
  );
}

/** A layer of sponge cut as a figure: its strokes stacked up to a wall, a paler face on top. */
function slab(pen: Pen, layout: Layout, line: readonly PlanPoint[], colour: Hex, lift: number, thick: number): string {
  const d = `M${line.map((p) => `${f(p.x)} ${f(p.z)}`).join('L')}`;
  const id = define(pen, `<path id="ID" d="${d}" fill="none" stroke-width="${STROKE}"/>`);
  const { height, middle } = layout;
  const place = (dy: number, paint: string, more = '') =>
    `<use href="#${id}" stroke="${paint}" transform="translate(400 ${n(middle - dy)}) scale(${n(height)} ${n(height * TILT)})"${more}/>`;
  const steps = Math.max(4, Math.round(thick / 5));
  const wall = Array.from({ length: steps }, (_, i) =>
    place(lift + (thick * i) / steps, tone(colour, -0.34 + (i / steps) * 0.22)),
  );
  const shadow = lift === 0 ? `<g transform="translate(7 9)">${place(0, '#3a1a10', ' opacity=".26"')}</g>` : '';
  return shadow + wall.join('') + place(lift + thick, tone(colour, 0.12));
}

/** Rows of kisses over a figure, to the very ends of its strokes: three across, or its two edges only. */
function kissesOn(pen: Pen, layout: Layout, cream: Hex, lift: number, isBetween: boolean): Sprite[] {
  const gap = STROKE * ([0.36, 0.4, 0.46, 0.6][pen.thrift] ?? 0.36);
  const scale = (gap * layout.height * 1.3) / 100;
  const place = stamp(pen, kiss(pen, cream), scale);
  return layout.lines.flatMap((line) => {
    const spots: PlanPoint[] = [];
    for (const { x, z, dx, dz } of along(lengthened(line, STROKE * 0.34), gap * 0.5))
      for (const side of isBetween ? [-1, 1] : [0, -1, 1]) {
        const spot = { x: x - dz * side * STROKE * 0.33, z: z + dx * side * STROKE * 0.33 };
        if (spots.every((s) => Math.hypot(s.x - spot.x, s.z - spot.z) > gap * 0.86)) spots.push(spot);
      }
    return spots.map((plan): Sprite => {
      const p = at(layout, plan);
      return { depth: plan.z, plan, radius: gap / 2, svg: place(p.x, p.y - lift + scale * 12) };
    });
  });
}

/** The line with both ends drawn out. */
function lengthened(line: readonly PlanPoint[], by: number): PlanPoint[] {
  const drawnOut = (end: PlanPoint, next: PlanPoint): PlanPoint => {
    const length = Math.hypot(end.x - next.x, end.z - next.z) || 1;
    return { x: end.x + ((end.x - next.x) / length) * by, z: end.z + ((end.z - next.z) / length) * by };
  };
  const [first, second] = [line[0], line[1]];
  const [last, beforeLast] = [line.at(-1), line.at(-2)];
  if (!first || !second || !last || !beforeLast) return [...line];
  if (Math.hypot(first.x - last.x, first.z - last.z) < 0.01) return [...line];
  return [drawnOut(first, second), ...line, drawnOut(last, beforeLast)];
}

function toppingsOn(pen: Pen, art: Art, layout: Layout, lift: number): Sprite[] {
  const cm = layout.height / 30;
  const standing = art.toppings.filter((t) => piecesOf(pen, t).length || t.kind === 'candles');
  return standing.flatMap((topping, k) => {
    const pieces = piecesOf(pen, topping);
    const step = [0, 0.24, 0.155, 0.1][topping.amount] as number;
    const spots = layout.lines.flatMap((line) =>
      along(line, step * (1 + (standing.length - 1) * 0.5)).map((p) => ({
        ...p,
        side: pen.random.between(-0.36, 0.36) * STROKE,
      })),
    );
    return spots.map(({ x, z, dx, dz, side }, i): Sprite => {
      const shift = (k / standing.length) * step;
      const plan = { x: x - dz * side + dx * shift, z: z + dx * side + dz * shift };
      const piece = pieces[i % pieces.length];
      const p = at(layout, plan);
      const scale = ((piece?.cm ?? 6) * cm * 1.02) / 100;
      const id = piece?.id ?? candle(pen, topping.colour ?? '#f2a7b5');
      return {
        depth: plan.z + 0.03,
        plan,
        radius: 0,
        svg: use(id, { x: p.x, y: p.y - lift - 0.9 * cm, scale, turn: piece ? pen.random.between(-25, 25) : 0 }),
      };
    });
  });
}

function strewn(pen: Pen, { toppings }: Art, layout: Layout, lift: number): string {
  const cm = layout.height / 30;
  return toppings
    .map(({ kind, amount, colour }) => {
      if (kind !== 'sprinkles' && kind !== 'coconut' && kind !== 'gold-leaf') return '';
      const step = { sprinkles: 0.024, coconut: 0.018, 'gold-leaf': 0.16 }[kind] / amount ** 0.6;
      const points = layout.lines.flatMap((line) =>
        along(line, step).map(({ x, z, dx, dz }) => {
          const side = pen.random.between(-0.5, 0.5) * STROKE;
          const p = at(layout, { x: x - dz * side, z: z + dx * side });
          return { x: p.x, y: p.y - lift };
        }),
      );
      if (kind === 'sprinkles') return sprinkles(pen, points, 0.6 * cm, colour);
      if (kind === 'coconut') return coconut(pen, points, 0.8 * cm, colour);
      const scraps = goldLeaf(pen, colour);
      return points
        .map((p, i) =>
          use(scraps[i % scraps.length] as string, { ...p, scale: (cm * 1.2) / 100, turn: pen.random.between(0, 90) }),
        )
        .join('');
    })
    .join('');
}

function words(pen: Pen, { inscription }: Art, layout: Layout): string {
  const fit = inscription && fitted(inscription.text, 500, 84);
  if (!inscription || !fit) return '';
  const em = Math.min(fit.em, 58);
  const lines = fit.lines.map((line, i) => ({
    line,
    curve: (x: number, y: number) => ({
      x: 400 + x * em,
      y:
        layout.middle +
        layout.height * TILT * 0.6 +
        38 +
        (i - (fit.lines.length - 1) / 2) * em * 1.28 +
        em * 0.2 -
        y * em,
    }),
  }));
  return piped(pen, lines, inscription.colour, em);
}
