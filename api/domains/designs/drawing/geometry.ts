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

const STEPS = 360;
/** The heart's radius at every degree, from −180. */
const HEART_RADII = Array.from({ length: STEPS + 1 }, (_, i) => {
  const angle = ((i - STEPS / 2) / STEPS) * 2 * Math.PI;
  const next = Math.max(
    1,
    HEART.findIndex((point) => point.angle >= angle),
  );
  const [before, after] = [HEART[next - 1], HEART[next]] as [(typeof HEART)[0], (typeof HEART)[0]];
  const share = Math.min(1, Math.max(0, (angle - before.angle) / (after.angle - before.angle || 1)));
  return before.radius + (after.radius - before.radius) * share;
});

/** A heart with its tip to the front. */
export function heartOutline(halfWidth: number): Outline {
  return (angle) => {
    const at = (Math.atan2(Math.sin(angle), Math.cos(angle)) / (2 * Math.PI) + 0.5) * STEPS;
    const [low, high] = [HEART_RADII[Math.floor(at)] ?? 1, HEART_RADII[Math.ceil(at)] ?? 1];
    return (low + (high - low) * (at % 1)) * halfWidth;
  };
}

/** Outline shrunk (or grown) in its own shape, by `cm` on the whole. */
export function inset(outline: Outline, cm: number): Outline {
  const mean = anglesBetween(-Math.PI, Math.PI, 15).reduce((sum, angle) => sum + outline(angle), 0) / 16;
  const share = Math.max(0.02, 1 - cm / mean);
  return (angle) => outline(angle) * share;
}

export function anglesBetween(from: number, to: number, count: number): number[] {
  return Array.from({ length: count + 1 }, (_, i) => from + ((to - from) * i) / count);
}

const ranges = new WeakMap<Outline, [left: number, right: number]>();

/** The leftmost and the rightmost angle of an outline: the ends of what is seen of its side. */
export function visibleRange(outline: Outline): [left: number, right: number] {
  const known = ranges.get(outline);
  if (known) return known;
  const across = anglesBetween(-2.6, 2.6, 150).map((angle) => ({ angle, x: planPoint(outline, angle).x }));
  const left = across.reduce((best, p) => (p.x < best.x ? p : best));
  const right = across.reduce((best, p) => (p.x > best.x ? p : best));
  ranges.set(outline, [left.angle, right.angle]);
  return [left.angle, right.angle];
}

export function polygon(points: readonly Point[], isClosed = true): string {
  const at = { x: 0, y: 0 };
  const steps = points.map((p, i) => {
    const step = `${i ? 'l' : 'M'}${n(p.x - at.x)} ${n(p.y - at.y)}`.replace(' -', '-');
    at.x = Number(n(at.x + Number(n(p.x - at.x))));
    at.y = Number(n(at.y + Number(n(p.y - at.y))));
    return step;
  });
  return steps.join('') + (isClosed ? 'Z' : '');
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

/** Straight steps that stay within a third of a unit of the points (Douglas–Peucker): short for boxes, round for hearts. */
export function simplified(points: readonly Point[], tolerance = 0.35): Point[] {
  const [first, last] = [points[0], points.at(-1)];
  if (!first || !last || points.length < 3) return [...points];
  const far = points.reduce(
    (best, p, i) => (offLine(p, first, last) > offLine(points[best] as Point, first, last) ? i : best),
    0,
  );
  if (offLine(points[far] as Point, first, last) <= tolerance) return [first, last];
  return [...simplified(points.slice(0, far + 1), tolerance).slice(0, -1), ...simplified(points.slice(far), tolerance)];
}

function offLine(p: Point, a: Point, b: Point): number {
  const length = Math.hypot(b.x - a.x, b.y - a.y);
  if (length < 0.01) return Math.hypot(p.x - a.x, p.y - a.y);
  return Math.abs((b.x - a.x) * (a.y - p.y) - (a.x - p.x) * (b.y - a.y)) / length;
}
