/** The faint turns that a palette knife leaves on a smooth wall. */
import { lightness, tone } from '../colour.ts';
import { smooth } from '../geometry.ts';
import { line } from '../pen.ts';
import { wallOf } from '../solid.ts';
import type { Layer } from './layer.ts';

export function spatulaMarks({ pen, solid, art }: Layer): string {
  const wall = wallOf(solid);
  const { random } = pen;
  return Array.from({ length: [9, 5, 3, 0][pen.thrift] ?? 0 }, (_, i) => {
    const from = random.between(0, 0.6);
    const to = from + random.between(0.25, 0.55);
    const v = random.between(0.08, 0.92);
    const points = [0, 0.25, 0.5, 0.75, 1].map((t) => wall.at(Math.min(1, from + (to - from) * t), v + t * 0.02));
    const colour = i % 2 ? '#ffffff' : tone(art.icing.colour, -0.3);
    return line(
      smooth(points),
      colour,
      random.between(4, 11),
      i % 2 ? 0.02 + lightness(art.icing.colour) * 0.08 : 0.045,
    );
  }).join('');
}
