/**
 * Where toppings go: a crescent when sparse, a wreath when moderate, all over when generous; evenly, by taking the
 * best of several candidates for every piece (Mitchell 1991), large pieces first.
 */
import type { Art } from '../../art.ts';
import { anglesBetween, inset, type Outline, type PlanPoint, planPoint, project } from '../geometry.ts';
import { type Pen, use } from '../pen.ts';
import { hashOf, randomFrom } from '../random.ts';
import type { Solid } from '../solid.ts';
import { candle } from './candles.ts';
import { type Piece, piecesOf, type Topping } from './pieces.ts';
import { coconut, goldLeaf, sprinkles } from './scattered.ts';
import type { Sprite } from './sprite.ts';

export type Surface = {
  solid: Solid;
  /** Outline of what stands on it: the next tier. */
  hole: Outline | null;
  /** Kept free for words. */
  isTaken(point: PlanPoint, radius: number, isFlat: boolean): boolean;
  /** Sprites that are there already. */
  standing: readonly Sprite[];
  /** Rim of the surface that stays free, cm. */
  margin: number;
};

export function arrangeToppings(
  pen: Pen,
  surface: Surface,
  toppings: Art['toppings'],
): { flat: string; sprites: Sprite[] } {
  const flat: string[] = [];
  const sprites: Sprite[] = [];
  const placed = toppings.flatMap((topping) => chosen(pen, surface, topping, toppings.length));
  for (const topping of toppings)
    if (topping.kind === 'candles' && !surface.hole) sprites.push(...candles(pen, surface, topping));
  for (const { piece, topping } of placed.sort((a, b) => b.piece.cm - a.piece.cm)) {
    const spot = bestSpot(surface, [...surface.standing, ...sprites], piece, topping, pen);
    if (spot) sprites.push(standUp(pen, surface, piece, spot));
  }
  for (const topping of toppings) flat.push(strewn(pen, surface, topping));
  return { flat: flat.join(''), sprites };
}

function areaOf({ solid, hole, margin }: Surface): number {
  const outer = inset(solid.foot.outline, margin);
  const square = (outline: Outline) =>
    anglesBetween(0, 2 * Math.PI, 36).reduce((sum, a) => sum + outline(a) ** 2, 0) / 37;
  return Math.PI * Math.max(1, square(outer) - (hole ? square(hole) : 0));
}

function chosen(pen: Pen, surface: Surface, topping: Topping, kinds: number): { piece: Piece; topping: Topping }[] {
  const pieces = piecesOf(pen, topping).slice(0, [9, 3, 2, 1][pen.thrift]);
  const total = pieces.reduce((sum, piece) => sum + piece.weight, 0);
  if (!total) return [];
  const ground = pieces.reduce((sum, piece) => sum + piece.weight * Math.PI * (piece.cm / 2) ** 2, 0) / total;
  const share = [0, 0.2, 0.44, 0.8][topping.amount] as number;
  const count = Math.max(
    3,
    Math.min(
      ([44, 30, 22, 8][pen.thrift] as number) / (surface.hole ? 2 : 1),
      Math.round((areaOf(surface) * share) / ground / Math.max(1, kinds * 0.62)),
    ),
  );
  return Array.from({ length: count }, (_, i) => {
    const at = ((i * 0.618034 + 0.31) % 1) * total;
    let sum = 0;
    return {
      piece:
        pieces.find((piece) => {
          sum += piece.weight;
          return sum > at;
        }) ?? (pieces[0] as Piece),
      topping,
    };
  });
}

function bestSpot(
  surface: Surface,
  taken: readonly Sprite[],
  piece: Piece,
  topping: Topping,
  pen: Pen,
): PlanPoint | null {
  let best: PlanPoint | null = null;
  const tightest = piece.isFlat ? -0.5 : -0.22;
  let bestRoom = piece.isFlat ? -1 : tightest;
  for (let i = 0; i < 40; i++) {
    const spot = candidate(surface, topping.amount, piece, pen);
    if (!isFree(surface, spot, piece)) continue;
    const gaps = taken.map(
      (s) => (Math.hypot(s.plan.x - spot.x, s.plan.z - spot.z) - s.radius - piece.cm / 2) / (s.radius + piece.cm / 2),
    );
    const room = Math.min(2, ...gaps);
    const wanted = piece.isFlat
      ? -Math.abs(room + 0.25)
      : topping.amount === 3 || piece.cm > 2.4
        ? room
        : 0.3 - Math.abs(room - 0.1);
    if (room > tightest && wanted > bestRoom) [best, bestRoom] = [spot, wanted];
  }
  return best;
}

function candidate(surface: Surface, amount: 1 | 2 | 3, piece: Piece, { random }: Pen): PlanPoint {
  const { outline } = surface.solid.foot;
  const angle = surface.hole
    ? ledgeAngle(amount, random.next())
    : amount === 1
      ? random.between(-2.9, -0.5)
      : random.between(-Math.PI, Math.PI);
  const outer = 1 - (surface.margin + piece.cm * 0.5) / outline(angle);
  const inner = surface.hole
    ? (surface.hole(angle) + piece.cm * 0.45) / outline(angle)
    : ([0, outer * 0.66, outer * 0.58, 0][amount] as number);
  return planPoint(outline, angle, Math.sqrt(Math.max(0, inner ** 2 + (outer ** 2 - inner ** 2) * random.next())));
}

/** On a ledge: a cluster at the left front, with more one at the right, then all round. */
function ledgeAngle(amount: 1 | 2 | 3, chance: number): number {
  if (amount === 1) return -1.25 + chance * 0.85;
  if (amount === 2) return chance < 0.6 ? -1.5 + (chance / 0.6) * 1.15 : 0.7 + ((chance - 0.6) / 0.4) * 0.85;
  return -2.2 + chance * 4.4;
}

function isFree(surface: Surface, spot: PlanPoint, piece: Piece): boolean {
  const { cut, foot } = surface.solid;
  const angle = Math.atan2(spot.x, spot.z);
  const margin = piece.cm / 2 / Math.max(2, Math.hypot(spot.x, spot.z));
  if (cut && angle > cut.from - margin && angle < cut.to + margin) return false;
  if (Math.hypot(spot.x, spot.z) > foot.outline(angle) - piece.cm * 0.4) return false;
  return !surface.isTaken(spot, piece.cm / 2, piece.isFlat === true);
}

function standUp(pen: Pen, { solid }: Surface, piece: Piece, plan: PlanPoint): Sprite {
  const { x, y } = project(solid.view, plan, solid.height);
  const scale = ((piece.cm * solid.view.scale) / 100) * pen.random.between(0.9, 1.1);
  const turn = piece.isFlat ? pen.random.between(-70, 70) : pen.random.between(-13, 13);
  const flip = pen.random.next() < 0.5 ? -1 : 1;
  return {
    depth: plan.z + (piece.isFlat ? 0.3 : 0),
    plan,
    radius: piece.cm / 2,
    svg: use(piece.id, { x, y: y + scale * 8, scale, scaleX: scale * flip, turn }),
  };
}

const WAX = ['#f2a7b5', '#8fc7d9', '#f6cf74', '#b8a3da', '#9fd0a4'] as const;

function candles(pen: Pen, { solid, isTaken }: Surface, { amount, colour }: Topping): Sprite[] {
  const count = [0, 3, 5, 8][amount] as number;
  const outline = solid.foot.outline;
  const cm = Math.min(6.5, solid.radius * 0.75 + 1.5);
  return Array.from({ length: count }, (_, i) => {
    const across = count === 1 ? 0 : (i / (count - 1)) * 2 - 1;
    const isCrowded = isTaken({ x: 0, z: 0 }, 0.4, false);
    const back = outline(Math.PI) * (isCrowded ? 0.72 : 0.3);
    const plan = { x: across * outline(-1.5) * 0.6, z: -back + across ** 2 * back * (isCrowded ? 0.25 : 0.9) };
    const { x, y } = project(solid.view, plan, solid.height);
    const id = candle(pen, colour ?? WAX[i % WAX.length] ?? '#f2a7b5');
    return { depth: plan.z, plan, radius: 0.5, svg: use(id, { x, y, scale: (cm * solid.view.scale) / 100 }) };
  });
}

function strewn(pen: Pen, surface: Surface, { kind, amount, colour }: Topping): string {
  const { solid } = surface;
  if (kind !== 'sprinkles' && kind !== 'coconut' && kind !== 'gold-leaf') return '';
  const random = randomFrom(hashOf(`${kind}${pen.prefix}`) + (surface.hole ? 1 : 0));
  const dense = { sprinkles: [0, 0.3, 0.7, 1.4], coconut: [0, 0.5, 1.2, 2.4], 'gold-leaf': [0, 0.03, 0.055, 0.1] }[
    kind
  ][amount] as number;
  const count = Math.min(
    ([190, 110, 70, 40][pen.thrift] as number) / (surface.hole ? 2.4 : 1),
    Math.round(areaOf(surface) * dense),
  );
  const points = goldenSpots(surface, Math.max(3, count), random.next() * 6).map((plan) =>
    project(solid.view, plan, solid.height),
  );
  if (kind === 'sprinkles') return sprinkles(pen, points, 0.52 * solid.view.scale, colour);
  if (kind === 'coconut') return coconut(pen, points, 0.95 * solid.view.scale, colour);
  const scraps = goldLeaf(pen, colour);
  return points
    .map((p, i) =>
      use(scraps[i % scraps.length] as string, {
        ...p,
        scale: ((random.between(1.3, 2.3) * solid.view.scale) / 100) * 0.6,
        scaleX: (random.between(1.3, 2.3) * solid.view.scale) / 100,
        turn: random.between(-40, 40),
      }),
    )
    .join('');
}

/** Sunflower spacing, jittered: even without rows. */
function goldenSpots(surface: Surface, count: number, offset: number): PlanPoint[] {
  const { foot, cut } = surface.solid;
  return Array.from({ length: count }, (_, i) => {
    const angle = Math.atan2(Math.sin(i * 2.39996 + offset), Math.cos(i * 2.39996 + offset));
    const outer = 1 - (surface.margin + 0.3) / foot.outline(angle);
    const inner = surface.hole ? (surface.hole(angle) + 0.3) / foot.outline(angle) : 0;
    return {
      angle,
      plan: planPoint(foot.outline, angle, Math.sqrt(inner ** 2 + (outer ** 2 - inner ** 2) * ((i + 0.5) / count))),
    };
  })
    .filter(({ angle }) => !cut || angle < cut.from - 0.06 || angle > cut.to + 0.06)
    .map(({ plan }) => plan)
    .filter((plan) => !surface.isTaken(plan, 0.2, false));
}
