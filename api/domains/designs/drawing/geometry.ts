/**
 * Shapes seen from the front and a little from above. A plan is in centimetres: x to the right, z towards the viewer;
 * an outline is given by its radius at each angle, 0 at the front, turning right, so that cuts, rings and scattered
 * toppings work on every shape alike.
 */
import { n } from './pen.ts';

export type Point = { x: number; y: number };
export type PlanPoint = { x: number; z: number };
export type Outline = (angle: number) => number;
export type Footprint = { outline: Outline /** Radians that words and grain turn with the shape. */; turn: number };
/** Where the plan's middle lies on the picture, how many units a centimetre is, and how steeply we look down. */
export type View = { x: number; y: number; scale: number; tilt: number };

export function project(view: View, { x, z }: PlanPoint, heightCm = 0): Point {
  return { x: view.x + x * view.scale, y: view.y + (z * view.tilt - heightCm) * view.scale };
}

export function planPoint(outline: Outline, angle: number, share = 1): PlanPoint {
  const radius = outline(angle) * share;
  return { x: Math.sin(angle) * radius, z: Math.cos(angle) * radius };
}

export function roundOutline(radius: number): Outline {
  return () => radius;
}

/** A rounded rectangle, turned so that two of its sides show. */
export function boxOutline(halfWidth: number, halfDepth: number, turn: number): Outline {
  const power = 9;
  return (angle) => {
    const a = angle - turn;
    const reach = Math.abs(Math.sin(a) / halfWidth) ** power + Math.abs(Math.cos(a) / halfDepth) ** power;
    return reach ** (-1 / power);
  };
}

const HEART = Array.from({ length: 145 }, (_, i) => {
  const t = Math.PI - (i / 144) * 2 * Math.PI;
  const x = 16 * Math.sin(t) ** 3;
  const up = 12.5 * Math.cos(t) - 5 * Math.cos(2 * t) - 1.6 * Math.cos(3 * t) - 0.6 * Math.cos(4 * t);
  return { angle: Math.atan2(x, 1 - up), radius: Math.hypot(x, 1 - up) / 16 };
}).sort((a, b) => a.angle - b.angle);

/** A heart with its tip to the front. */
export function heartOutline(halfWidth: number): Outline {
  return (angle) => {
    const a = Math.atan2(Math.sin(angle), Math.cos(angle));
    const next = HEART.findIndex((point) => point.angle >= a);
    const [before, after] = [HEART.at(next - 1), HEART[next]];
    if (!before || !after || next < 1) return (HEART[0]?.radius ?? 1) * halfWidth;
    const share = (a - before.angle) / (after.angle - before.angle || 1);
    return (before.radius + (after.radius - before.radius) * share) * halfWidth;
  };
}

/** Outline shrunk (or grown) by about `cm` on every side. */
export function inset(outline: Outline, cm: number): Outline {
  return (angle) => Math.max(0.1, outline(angle) - cm);
}

export function anglesBetween(from: number, to: number, count: number): number[] {
  return Array.from({ length: count + 1 }, (_, i) => from + ((to - from) * i) / count);
}

/** The leftmost and the rightmost angle of an outline: the ends of what is seen of its side. */
export function visibleRange(outline: Outline): [left: number, right: number] {
  const angles = anglesBetween(-Math.PI, Math.PI, 180);
  const byX = (a: number, b: number) => planPoint(outline, a).x - planPoint(outline, b).x;
  const sorted = angles.filter((a) => Math.abs(a) < 2.6).sort(byX);
  return [sorted[0] ?? -Math.PI / 2, sorted.at(-1) ?? Math.PI / 2];
}

export function polygon(points: readonly Point[], isClosed = true): string {
  return `M${points.map((p) => `${n(p.x)} ${n(p.y)}`).join('L')}${isClosed ? 'Z' : ''}`;
}

/** A curve that runs softly along the points: quadratic arcs between their midpoints. */
export function smooth(points: readonly Point[], isClosed = false): string {
  const middle = (a: Point, b: Point) => ({ x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 });
  const [first, last] = [points[0], points.at(-1)];
  if (!first || !last) return '';
  if (points.length === 2) return polygon(points, false);
  const loop = isClosed ? [...points, first] : points;
  const start = isClosed ? middle(last, first) : first;
  const at = { x: Number(n(start.x)), y: Number(n(start.y)) };
  let d = `M${n(at.x)} ${n(at.y)}`;
  for (let i = isClosed ? 0 : 1; i < loop.length - 1; i++) {
    const control = loop[i] as Point;
    const isEnd = !isClosed && i === loop.length - 2;
    const end = isEnd ? (loop[i + 1] as Point) : middle(control, loop[i + 1] as Point);
    const step = `${n(control.x - at.x)} ${n(control.y - at.y)} ${n(end.x - at.x)} ${n(end.y - at.y)}`;
    d += `q${step.replaceAll(' -', '-')}`;
    at.x = Number(n(at.x + Number(n(end.x - at.x))));
    at.y = Number(n(at.y + Number(n(end.y - at.y))));
  }
  return isClosed ? `${d}Z` : d;
}
