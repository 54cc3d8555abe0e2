import { type Hex, tone } from '../colour.ts';
import { contact } from '../icing/piping.ts';
import { ellipse, line, linear, type Pen, path, symbol } from '../pen.ts';
import type { Piece } from './pieces.ts';

export function chocolateShards(pen: Pen, colour: Hex = '#4a2818'): Piece[] {
  return [
    {
      id: shard(pen, colour, 'M-22 0-40-96 6-150 34-58 26 2Z', 'M6-150-12-60-22 0', 'M-38-92 5-146'),
      cm: 2.6,
      weight: 3,
    },
    {
      id: shard(pen, colour, 'M-34 1-20-88 28-120 44-40 30 1Z', 'M28-120 6-50 14 0', 'M-19-86 27-116'),
      cm: 2.8,
      weight: 3,
    },
    { id: curl(pen, colour), cm: 3.4, weight: 2 },
  ];
}

function shard(pen: Pen, colour: Hex, shape: string, break_: string, edge: string): string {
  const fill = linear(
    pen,
    [0, 0, 1, 0.8],
    [
      [0, tone(colour, 0.42)],
      [0.34, tone(colour, 0.06)],
      [0.5, tone(colour, 0.28)],
      [0.56, tone(colour, -0.1)],
      [1, tone(colour, -0.4)],
    ],
  );
  return symbol(
    pen,
    contact(pen, 44) +
      path(shape, tone(colour, -0.55), 'transform="translate(5 1)"') +
      path(shape, fill) +
      line(break_, tone(colour, -0.4), 2, 0.35) +
      line(edge, tone(colour, 0.75), 3.5, 0.85),
  );
}

/** A rolled curl, lying. */
function curl(pen: Pen, colour: Hex): string {
  const fill = linear(
    pen,
    [0, 0, 0, 1],
    [
      [0, tone(colour, 0.1)],
      [0.28, tone(colour, 0.55)],
      [0.5, colour],
      [1, tone(colour, -0.5)],
    ],
  );
  return symbol(
    pen,
    `${contact(pen, 56)}<g transform="rotate(-14)">${path('M-54-34C-20-40 20-40 50-34L50 2C20 6-20 6-54 2Z', fill)}${ellipse(50, -16, 9, 18, tone(colour, -0.3))}${line('M50-30C58-26 57-8 50-6 44-8 45-22 50-22', tone(colour, 0.35), 2.6)}${line('M-46-25C-20-29 14-29 40-26', '#ffffff', 3, 0.35)}</g>`,
  );
}
