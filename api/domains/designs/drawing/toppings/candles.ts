import { type Hex, tone } from '../colour.ts';
import { contact } from '../icing/piping.ts';
import { line, linear, type Pen, path, radial, symbol } from '../pen.ts';

/** A lit candle, 100 high to its wick, standing on 0 0. */
export function candle(pen: Pen, colour: Hex): string {
  const wax = linear(
    pen,
    [0, 0, 1, 0],
    [
      [0, tone(colour, 0.1)],
      [0.3, tone(colour, 0.8)],
      [0.6, colour],
      [1, tone(colour, -0.35)],
    ],
  );
  const glow = radial(
    pen,
    [0.5, 0.5, 0.5],
    [
      [0, '#ffe9a8', 0.75],
      [0.4, '#ffd77a', 0.28],
      [1, '#ffd77a', 0],
    ],
  );
  const flame = radial(
    pen,
    [0.5, 0.72, 0.6],
    [
      [0, '#fffdf0'],
      [0.35, '#ffe680'],
      [0.75, '#ffb02e'],
      [1, '#f07818'],
    ],
  );
  const stripes = [-8, -24, -40, -56, -72, -88].map((y) => `M-4 ${y}L4 ${y - 8}`).join('');
  return symbol(
    pen,
    `<g transform="scale(.3)">${contact(pen, 44)}</g>${path('M-5 1V-99C-5-101 5-101 5-99V1C3 3-3 3-5 1Z', wax)}${line(stripes, '#ffffff', 3, 0.75)}${line('M0-100V-107', '#4a3426', 1.4)}<circle cy="-118" r="30" fill="${glow}"/>${path('M0-138C8-126 8-116 5-111 2-106-2-106-5-111-8-116-6-126 0-138Z', flame)}`,
  );
}
