/** A few toppings on something small: a cupcake, a scoop. */
import type { Art } from '../../art.ts';
import type { Point } from '../geometry.ts';
import { type Pen, use } from '../pen.ts';
import { candle } from './candles.ts';
import { piecesOf } from './pieces.ts';
import { coconut, goldLeaf, sprinkles } from './scattered.ts';

/** Sets toppings on `tips` (units of a part that is 100 wide, seen from `at`), the first tip first. */
export function crownOf(pen: Pen, art: Art, at: Point, scale: number, tips: readonly Point[], index: number): string {
  const place = (tip: Point) => ({ x: at.x + tip.x * scale, y: at.y + tip.y * scale });
  const drawn = art.toppings.map((topping, k) => {
    const pieces = piecesOf(pen, topping).filter((piece) => !piece.isFlat);
    if (pieces.length) {
      const count = Math.max(1, Math.min(tips.length, topping.amount) - (k > 0 ? 1 : 0));
      return tips.slice(k > 0 ? 1 : 0, count + (k > 0 ? 1 : 0)).map((tip, i) => {
        const piece = pieces[(index + i + k) % pieces.length] ?? pieces[0];
        const size = Math.min(46, 14 * (piece?.cm ?? 2)) / 100;
        return use(piece?.id ?? '', {
          ...place({ x: tip.x, y: tip.y + 12 }),
          scale: size * scale,
          turn: pen.random.between(-12, 12),
        });
      });
    }
    return strewn(pen, topping, place, scale, tips[0] ?? { x: 0, y: 0 });
  });
  return drawn.flat().reverse().join('');
}

function strewn(
  pen: Pen,
  { kind, colour, amount }: Art['toppings'][number],
  place: (p: Point) => Point,
  scale: number,
  tip: Point,
): string {
  if (kind === 'candles')
    return use(candle(pen, colour ?? '#f2a7b5'), { ...place({ x: tip.x, y: tip.y + 14 }), scale: scale * 0.5 });
  const count = kind === 'gold-leaf' ? amount + 1 : amount * (kind === 'coconut' ? 16 : 11);
  const points = Array.from({ length: count }, () => {
    const down = pen.random.next() ** 0.7;
    const half = 8 + down * 34;
    return place({ x: tip.x + pen.random.between(-half, half), y: tip.y + 16 + down * 58 });
  });
  if (kind === 'sprinkles') return sprinkles(pen, points, 8 * scale, colour);
  if (kind === 'coconut') return coconut(pen, points, 12 * scale, colour);
  const scraps = goldLeaf(pen, colour);
  return points
    .map((p, i) =>
      use(scraps[i % scraps.length] as string, { ...p, scale: scale * 0.16, turn: pen.random.between(-60, 60) }),
    )
    .join('');
}
