/** A body with an upright wall: a tier, a plate, a box. Its wall is measured in shares: u along it, v up it. */
import { type Hex, tone } from './colour.ts';
import {
  anglesBetween,
  type Footprint,
  inset,
  type Outline,
  type PlanPoint,
  type Point,
  planPoint,
  polygon,
  project,
  simplified,
  type View,
  visibleRange,
} from './geometry.ts';
import { define, linear, n, type Pen, path, type Stop, use } from './pen.ts';

/** A piece taken out between two angles, down to the apex. */
export type Cut = { from: number; to: number; apex: PlanPoint };
export type Solid = { view: View; foot: Footprint; isRound: boolean; radius: number; height: number; cut: Cut | null };
export type Wall = {
  length: number;
  left: number;
  right: number;
  at(u: number, v: number): Point;
  /** 1 where the wall faces the viewer, 0 where it turns away. */
  facing(u: number): number;
  normal(u: number): PlanPoint;
  isOpen(u: number): boolean;
};

const SAMPLES = 96;

const walls = new WeakMap<Solid, Wall>();

export function wallOf(solid: Solid): Wall {
  const wall = walls.get(solid) ?? measured(solid);
  walls.set(solid, wall);
  return wall;
}

function measured(solid: Solid): Wall {
  const { outline } = solid.foot;
  const [from, to] = visibleRange(outline);
  const points = anglesBetween(from, to, SAMPLES).map((angle) => ({ angle, ...planPoint(outline, angle), run: 0 }));
  for (let i = 1; i < points.length; i++) {
    const [a, b] = [points[i - 1], points[i]] as [PlanPoint & { run: number }, PlanPoint & { run: number }];
    b.run = a.run + Math.hypot(b.x - a.x, b.z - a.z);
  }
  const length = points.at(-1)?.run ?? 1;
  const angleAt = (u: number) => angleAtRun(points, u * length);
  const normal = (u: number) => normalAt(outline, angleAt(u));
  return {
    length,
    left: from,
    right: to,
    at: (u, v) => project(solid.view, planPoint(outline, angleAt(u)), v * solid.height),
    facing: (u) => Math.max(0, normal(u).z),
    normal,
    isOpen: (u) => solid.cut !== null && angleAt(u) > solid.cut.from && angleAt(u) < solid.cut.to,
  };
}

function angleAtRun(points: readonly { angle: number; run: number }[], run: number): number {
  const next = points.findIndex((p) => p.run >= run);
  const [a, b] = [points.at(next - 1), points[next]];
  if (!a || !b) return points.at(-1)?.angle ?? 0;
  if (next < 1) return b.angle;
  return a.angle + ((b.angle - a.angle) * (run - a.run)) / (b.run - a.run || 1);
}

function normalAt(outline: Outline, angle: number): PlanPoint {
  const [a, b] = [planPoint(outline, angle - 0.02), planPoint(outline, angle + 0.02)];
  const size = Math.hypot(b.x - a.x, b.z - a.z) || 1;
  return { x: (a.z - b.z) / size, z: (b.x - a.x) / size };
}

/** How much light falls on a wall with this normal, −1 … 1: window light from the left front, a faint glow from behind. */
export function lightOn({ x, z }: PlanPoint): number {
  const direct = Math.max(0, -0.56 * x + 0.83 * z);
  const glow = Math.max(0, x - 0.86) * 0.9;
  const turning = Math.max(0, -x - 0.8) * 0.9;
  return (direct - 0.74) * (direct > 0.74 ? 0.9 : 0.55) + glow - turning;
}

/** The wall's colour from left to right, as light falls on it. */
export function wallFill(pen: Pen, solid: Solid, colour: Hex, strength = 1): string {
  return acrossWall(pen, solid, (light) => [tone(colour, light * strength), undefined]);
}

/** Light and shade alone, to lay over a wall of many colours. */
export function wallShade(pen: Pen, solid: Solid, colour: Hex): string {
  const dark = tone(colour, -0.85);
  return acrossWall(pen, solid, (light) => (light < 0 ? [dark, light * -0.62] : ['#ffffff', light * 0.6]));
}

function acrossWall(pen: Pen, solid: Solid, paint: (light: number) => [Hex, number | undefined]): string {
  const { outline } = solid.foot;
  const [from, to] = visibleRange(outline);
  const xAt = (angle: number) => project(solid.view, planPoint(outline, angle)).x;
  const [left, right] = [xAt(from), xAt(to)];
  const stops = anglesBetween(from, to, (solid.isRound ? 10 : 18) >> (pen.thrift > 1 ? 1 : 0)).map((angle): Stop => {
    const light = Math.round(lightOn(normalAt(outline, angle)) * 50) / 50;
    return [(xAt(angle) - left) / (right - left), ...paint(light)];
  });
  const isSame = (a: Stop | undefined, b: Stop) => a?.[1] === b[1] && a[2] === b[2];
  const kept = stops.filter((s, i) => !(isSame(stops[i - 1], s) && isSame(stops[i + 1], s)));
  return linear(pen, [left, 0, right, 0], kept, true);
}

/** The outline of the body at a height, `insetCm` further in, with the cut taken out. */
export function levelPath(solid: Solid, heightCm: number, insetCm = 0): string {
  const outline = inset(solid.foot.outline, insetCm);
  const at = (angle: number) => project(solid.view, planPoint(outline, angle), heightCm);
  if (solid.isRound && !solid.cut) return roundLevel(solid, heightCm, insetCm);
  const around = (from: number, to: number) => simplified(anglesBetween(from, to, 200).map(at));
  if (!solid.cut) return polygon([...around(-Math.PI, 0), ...around(0, Math.PI)]);
  const { from, to, apex } = solid.cut;
  if (solid.isRound)
    return roundArc(solid, to, from + 2 * Math.PI, heightCm, insetCm) + pointAt(project(solid.view, apex, heightCm));
  return polygon([...around(to, from + 2 * Math.PI), project(solid.view, apex, heightCm)]);
}

/** The body's level filled; an angular one is drawn once and used in every size. */
export function level(pen: Pen, solid: Solid, heightCm: number, insetCm: number, fill: string, more = ''): string {
  if ((solid.isRound && !solid.cut) || (solid.cut && pen.thrift < 3))
    return path(levelPath(solid, heightCm, insetCm), fill, more);
  const { view, foot } = solid;
  const base = levelPath({ ...solid, view: { ...view, x: 0, y: 0 } }, 0);
  const share = inset(foot.outline, insetCm)(0) / foot.outline(0);
  return use(define(pen, `<path id="ID" d="${base}"/>`), {
    x: view.x,
    y: view.y - heightCm * view.scale,
    scale: share,
    extra: ` fill="${fill}"${more && ` ${more}`}`,
  });
}

/** An arc of an ellipse round the middle, turning right as seen from above. */
function roundArc({ view, foot }: Solid, from: number, to: number, heightCm: number, insetCm = 0): string {
  const radius = foot.outline(0) - insetCm;
  const at = (angle: number) => project(view, { x: Math.sin(angle) * radius, z: Math.cos(angle) * radius }, heightCm);
  const [a, b] = [at(from), at(to)];
  const reach = radius * view.scale;
  const flags = `${Math.abs(to - from) > Math.PI ? 1 : 0} ${to > from ? 0 : 1}`;
  return `M${n(a.x)} ${n(a.y)}A${n(reach)} ${n(reach * view.tilt)} 0 ${flags} ${n(b.x)} ${n(b.y)}`;
}

function pointAt({ x, y }: { x: number; y: number }): string {
  return `L${n(x)} ${n(y)}Z`;
}

function roundLevel({ view, foot }: Solid, heightCm: number, insetCm: number): string {
  const rx = (foot.outline(0) - insetCm) * view.scale;
  const y = view.y - heightCm * view.scale;
  const half = `${n(rx)} ${n(rx * view.tilt)} 0 0 1`;
  return `M${n(view.x - rx)} ${n(y)}a${half} ${n(rx * 2)} 0a${half} ${n(-rx * 2)} 0Z`;
}

/** Parts of the wall's angles that are left beside the cut. */
function wallSpans(solid: Solid): [from: number, to: number][] {
  const [left, right] = visibleRange(solid.foot.outline);
  if (!solid.cut) return [[left, right]];
  const spans: [number, number][] = [
    [left, Math.max(left, Math.min(solid.cut.from, right))],
    [Math.min(right, Math.max(left, solid.cut.to)), right],
  ];
  return spans.filter(([a, b]) => b - a > 0.01);
}

/** The visible wall from height `low` to `high` in centimetres. */
export function wallPath(solid: Solid, low = 0, high = solid.height): string {
  return wallSpans(solid)
    .map(([from, to]) => {
      if (solid.isRound)
        return `${roundArc(solid, from, to, low)}${roundArc(solid, to, from, high).replace('M', 'L')}Z`;
      const points = anglesBetween(from, to, 90).map((angle) => planPoint(solid.foot.outline, angle));
      const bottom = simplified(points.map((p) => project(solid.view, p, low)));
      const top = simplified(points.reverse().map((p) => project(solid.view, p, high)));
      return polygon([...bottom, ...top]);
    })
    .join('');
}

/** A face of the cut: from its apex to the rim. */
export function cutFaces(solid: Solid): { rim: PlanPoint; apex: PlanPoint; light: number }[] {
  const { cut, foot } = solid;
  if (!cut) return [];
  const [a, b] = [planPoint(foot.outline, cut.from), planPoint(foot.outline, cut.to)];
  const faces = [
    { rim: b, other: a },
    { rim: a, other: b },
  ].map(({ rim, other }) => {
    const [dx, dz] = [rim.x - cut.apex.x, rim.z - cut.apex.z];
    const size = Math.hypot(dx, dz);
    const side = Math.sign(-dz * (other.x - cut.apex.x) + dx * (other.z - cut.apex.z));
    return { rim, apex: cut.apex, normal: { x: (-dz / size) * side, z: (dx / size) * side } };
  });
  return faces
    .filter(({ normal }) => normal.z > 0.02)
    .map(({ rim, apex, normal }) => ({ rim, apex, light: lightOn(normal) }));
}
