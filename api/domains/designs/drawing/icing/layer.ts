/** What every style of icing works with: a tier, its pen, and how two colours meet on it. */
import type { Art } from '../../art.ts';
import { type Hex, lightness, mix, tone } from '../colour.ts';
import type { Pen } from '../pen.ts';
import type { Solid } from '../solid.ts';

export type Layer = { pen: Pen; solid: Solid; art: Art };

/** Second colour where it may tint the first: a dark drip colour would dirty a pale ombre. */
export function ombre({ icing }: Art, share: number): Hex {
  const gap = Math.abs(lightness(icing.colour) - lightness(icing.accent));
  return gap > 0.42 ? tone(icing.colour, share * -0.12) : mix(icing.colour, icing.accent, share * 0.75);
}
