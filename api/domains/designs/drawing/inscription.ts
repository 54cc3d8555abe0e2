/** Words on a cake: piped along the front of the top, or on a plaque on the wall. */
import type { Art } from '../art.ts';
import { type Hex, lightness, tone } from './colour.ts';
import { type PlanPoint, type Point, project, smooth } from './geometry.ts';
import { breakings, type Line, pipable, piped } from './lettering.ts';
import { define, linear, type Pen } from './pen.ts';
import { type Solid, wallOf } from './solid.ts';

type Words = NonNullable<Art['inscription']>;
/** Words that fit: their lines, and the size of an em in centimetres. */
export type Fitted = { lines: Line[]; em: number };

/** Letters lie flat, yet stand up as icing does: they look this much higher than their foreshortened plan. */
const RELIEF = 1.45;
const LEADING = 1.28;

/** The breaking that allows the largest letters within a width and a height in centimetres. */
export function fitted(text: string, width: number, height: number): Fitted | null {
  const words = pipable(text);
  if (!words) return null;
  const options = breakings(words).map((lines): Fitted => {
    const widest = Math.max(0.5, ...lines.map((l) => l.width));
    return { lines, em: Math.min(width / widest, height / (lines.length * LEADING)) };
  });
  return options.reduce((best, option) =>
    option.em > best.em * (option.lines.length > best.lines.length ? 1.12 : 1) ? option : best,
  );
}

/** The zone of the top that the words take, in centimetres of plan: half width, back and front. */
export type Zone = { half: number; back: number; front: number };

export function fitOnTop(solid: Solid, words: Words, hasToppings: boolean): Fitted | null {
  const { radius } = solid;
  const depth = depthOf(solid);
  const isHeart = !solid.isRound && solid.foot.turn === 0;
  return fitted(words.text, radius * (isHeart ? 1.34 : 1.6), (depth * (hasToppings ? 1.22 : 1.5)) / RELIEF);
}

function depthOf({ foot }: Solid): number {
  return (foot.outline(foot.turn) + foot.outline(foot.turn + Math.PI)) / 2;
}

export function zoneOf(solid: Solid, { lines, em }: Fitted, hasToppings: boolean): Zone {
  const height = lines.length * LEADING * em * RELIEF;
  const isHeart = !solid.isRound && solid.foot.turn === 0;
  const middle = depthOf(solid) * (isHeart ? -0.08 : hasToppings ? 0.26 : 0.06);
  return {
    half: (Math.max(...lines.map((l) => l.width)) * em) / 2 + 0.4,
    back: middle - height / 2,
    front: middle + height / 2,
  };
}

export function drawOnTop(pen: Pen, solid: Solid, fit: Fitted, zone: Zone, colour: Hex, ground: Hex): string {
  const { turn } = solid.foot;
  const bend = solid.isRound ? solid.radius * 2.1 : solid.radius * 40;
  const lines = fit.lines.map((l, i) => {
    const baseline = zone.back + (i + 0.72) * LEADING * fit.em * RELIEF;
    const curve = (x: number, y: number): Point => {
      const along = (x * fit.em) / bend;
      const reach = bend - y * fit.em * RELIEF;
      return project(
        solid.view,
        turned({ x: Math.sin(along) * reach, z: baseline - bend + Math.cos(along) * reach }, turn),
        solid.height,
      );
    };
    return { line: l, curve };
  });
  return piped(pen, lines, colour, fit.em * solid.view.scale, ground);
}

/** Words on a turned cake run along its side. */
function turned({ x, z }: PlanPoint, turn: number): PlanPoint {
  return { x: x * Math.cos(turn) + z * Math.sin(turn), z: z * Math.cos(turn) - x * Math.sin(turn) };
}

/** A fondant plaque on the wall; `u` is its middle along the wall. */
export function drawPlaque(pen: Pen, solid: Solid, words: Words, u: number, reach: number): string {
  const wall = wallOf(solid);
  const fit = fitted(words.text, Math.min(wall.length * reach, solid.height * 3.4), solid.height * 0.6);
  if (!fit) return '';
  const widest = Math.max(...fit.lines.map((l) => l.width)) * fit.em;
  const half = {
    u: (widest / 2 + fit.em * 0.5) / wall.length,
    v: ((fit.lines.length * LEADING + 0.5) * fit.em) / 2 / solid.height,
  };
  const middle = 0.49;
  const at = (x: number, y: number) => wall.at(u + x / wall.length, middle + y / solid.height);
  const lines = fit.lines.map((l, i) => {
    const baseline = ((fit.lines.length - 1) / 2 - i) * LEADING * fit.em - fit.em * 0.24;
    return { line: l, curve: (x: number, y: number) => at(x * fit.em, baseline + y * fit.em) };
  });
  const outline = plaqueOutline(
    (du, dv) => wall.at(u + du * half.u, middle + dv * half.v),
    (half.v * solid.height) / (half.u * wall.length),
  );
  return (
    plaque(pen, outline, words.colour) +
    piped(pen, lines, words.colour, fit.em * solid.view.scale, plaqueGround(words.colour))
  );
}

/** A rectangle whose corners are scooped inwards, along the wall. */
function plaqueOutline(at: (du: number, dv: number) => Point, aspect: number): string {
  const cut = 0.3;
  const side = cut * aspect;
  const steps = [-1, -0.5, 0, 0.5, 1].map((t) => t * (1 - side));
  const corner = (sx: number, sy: number) => [
    at(sx * (1 - side), sy),
    at(sx * (1 - side * 0.85), sy * (1 - cut * 0.5)),
    at(sx * (1 - side * 0.4), sy * (1 - cut * 0.9)),
    at(sx, sy * (1 - cut)),
  ];
  const top = steps.map((t) => at(t, 1));
  const bottom = [...steps].reverse().map((t) => at(t, -1));
  return smooth(
    [
      ...top,
      ...corner(1, 1),
      at(1, 0),
      ...corner(1, -1).reverse(),
      ...bottom,
      ...corner(-1, -1),
      at(-1, 0),
      ...corner(-1, 1).reverse(),
    ],
    true,
  );
}

/** Dark chocolate under pale words, white under others. */
export function plaqueGround(ink: Hex): Hex {
  return lightness(ink) > 0.72 ? '#5a3220' : '#fff8ec';
}

export function plaque(pen: Pen, outline: string, ink: Hex): string {
  const ground = plaqueGround(ink);
  const fill = linear(
    pen,
    [0, 0, 0.9, 1],
    [
      [0, tone(ground, 0.5)],
      [0.5, ground],
      [1, tone(ground, -0.16)],
    ],
  );
  const id = define(pen, `<path id="ID" d="${outline}"/>`);
  const shape = (paint: string) => `<use href="#${id}" ${paint}/>`;
  return [
    shape('fill="#3a1a10" opacity=".26" transform="translate(2.5 5)"'),
    shape(`fill="${tone(ground, -0.3)}" transform="translate(.6 2)"`),
    shape(`fill="${fill}" stroke="${tone(ground, 0.8)}" stroke-width="1.6"`),
  ].join('');
}
