/** A glaze that is poured over the top and runs down the wall in drops. */
import { type Hex, lightness, tone } from '../colour.ts';
import type { Point } from '../geometry.ts';
import { smooth } from '../geometry.ts';
import { define, line, linear, n, type Pen, radial } from '../pen.ts';
import { type Solid, type Wall, wallOf } from '../solid.ts';
import type { Layer } from './layer.ts';

type Drop = { u: number; half: number; v: number };

/** The glaze's mirror: a bright window on the upper left of the top. */
export function pouredTop({ pen, solid, art }: Layer): string {
  const { view, radius, height } = solid;
  const gloss = lightness(art.icing.accent) > 0.7 ? 0.7 : 0.42;
  const fill = radial(
    pen,
    [0.45, 0.4, 0.55],
    [
      [0, '#ffffff', gloss],
      [0.6, '#ffffff', gloss * 0.35],
      [1, '#ffffff', 0],
    ],
  );
  const reach = radius * view.scale;
  return `<ellipse cx="${n(view.x - reach * 0.3)}" cy="${n(view.y - height * view.scale - reach * view.tilt * 0.22)}" rx="${n(reach * 0.52)}" ry="${n(reach * view.tilt * 0.42)}" fill="${fill}"/>`;
}

export function dripOver({ pen, solid, art }: Layer, bevel: number): string {
  const wall = wallOf(solid);
  const lip = 1 - (bevel * 1.25) / solid.height;
  const spans = openSpans(wall);
  return spans
    .map(([from, to]) => {
      const drops = runDrops(pen, wall, solid, from, to, lip);
      return curtain(pen, wall, solid, art.icing.accent, { from, to, lip, drops });
    })
    .join('');
}

/** Stretches of the wall, in shares of its length, that the cut has left. */
function openSpans(wall: Wall): [number, number][] {
  const steps = Array.from({ length: 101 }, (_, i) => i / 100);
  const spans: [number, number][] = [];
  for (const u of steps) {
    const last = spans.at(-1);
    if (wall.isOpen(u)) continue;
    if (last && u - last[1] < 0.015) last[1] = u;
    else spans.push([u, u]);
  }
  return spans.filter(([a, b]) => b - a > 0.04);
}

function runDrops(pen: Pen, wall: Wall, solid: Solid, from: number, to: number, lip: number): Drop[] {
  const { random } = pen;
  const half = Math.min(0.62, solid.height * 0.075) / wall.length;
  const drops: Drop[] = [];
  for (
    let u = from + half * 1.6;
    u < to - half * 1.6;
    u += half * random.between(3.6, 6.4) * (pen.thrift > 2 ? 2 : 1)
  ) {
    const long = drops.length % 2 ? random.between(0.3, 0.58) : random.between(0.1, 0.3);
    drops.push({ u, half: half * random.between(0.8, 1.2), v: lip - long });
  }
  return drops;
}

type Curtain = { from: number; to: number; lip: number; drops: Drop[] };

function curtain(pen: Pen, wall: Wall, solid: Solid, colour: Hex, { from, to, lip, drops }: Curtain): string {
  const edge: Point[] = [wall.at(from, lip)];
  for (const { u, half, v } of drops) {
    const round = (half * wall.length) / solid.height;
    for (const [du, dv] of [
      [-1.9, lip],
      [-1.05, lip - 0.035],
      [-1, (lip + v) / 2],
      [-1, v + round],
      [-0.75, v],
      [0.75, v],
      [1, v + round],
      [1, (lip + v) / 2],
      [1.05, lip - 0.035],
      [1.9, lip],
    ] as const)
      edge.push(wall.at(Math.min(to, Math.max(from, u + half * du)), dv));
  }
  edge.push(wall.at(to, lip));
  const upper = Array.from({ length: 13 }, (_, i) => wall.at(to + ((from - to) * i) / 12, lip + (1 - lip) * 0.55));
  const d = `${smooth(edge)}${smooth(upper).replace('M', 'L')}Z`;
  const id = define(pen, `<path id="ID" d="${d}"/>`);
  return [
    `<use href="#${id}" fill="#2a120a" opacity=".2" transform="translate(2.5 5)"/>`,
    `<use href="#${id}" fill="${dripFill(pen, wall, colour)}"/>`,
    shine(wall, solid, drops, lip, colour),
  ].join('');
}

function dripFill(pen: Pen, wall: Wall, colour: Hex): string {
  const [left, right] = [wall.at(0, 0).x, wall.at(1, 0).x];
  return linear(
    pen,
    [left, 0, right, 0],
    [
      [0, tone(colour, -0.22)],
      [0.26, tone(colour, 0.2)],
      [0.6, colour],
      [0.93, tone(colour, -0.35)],
      [1, tone(colour, -0.1)],
    ],
    true,
  );
}

/** A streak of light down each drop and a shaded bead at its end. */
function shine(wall: Wall, solid: Solid, drops: readonly Drop[], lip: number, colour: Hex): string {
  const seen = drops.filter(({ u }) => wall.facing(u) > 0.3);
  const width = (drops[0]?.half ?? 0) * wall.length * solid.view.scale;
  const streaks = seen.map(({ u, half, v }) => {
    const [a, b] = [wall.at(u - half * 0.42, lip - 0.01), wall.at(u - half * 0.42, v + 0.05)];
    return `M${n(a.x)} ${n(a.y)}L${n(b.x)} ${n(b.y)}`;
  });
  const beads = seen.map(({ u, half, v }) => {
    const { x, y } = wall.at(u + half * 0.2, v + 0.02);
    const reach = width * wall.facing(u);
    return `M${n(x - reach * 0.3)} ${n(y)}q${n(reach * 0.4)} ${n(width * 0.22)} ${n(reach * 0.62)} ${n(-width * 0.3)}`;
  });
  return (
    line(streaks.join(''), tone(colour, 0.9), width * 0.22, 0.5) +
    line(beads.join(''), tone(colour, -0.6), width * 0.16, 0.4)
  );
}
