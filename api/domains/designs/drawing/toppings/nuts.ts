import { type Hex, mix, tone } from '../colour.ts';
import { contact } from '../icing/piping.ts';
import { ellipse, line, linear, type Pen, path, radial, symbol } from '../pen.ts';
import type { Piece } from './pieces.ts';

export function nuts(pen: Pen, colour?: Hex): Piece[] {
  const tint = (own: Hex) => (colour ? mix(own, colour, 0.7) : own);
  return [
    { id: hazelnut(pen, tint('#a9682f')), cm: 1.75, weight: 4 },
    { id: almond(pen, tint('#b0703a')), cm: 2.3, weight: 3 },
    { id: pistachio(pen, colour ? tone(colour, 0.1) : '#a8b45c'), cm: 1.5, weight: 3 },
  ];
}

function hazelnut(pen: Pen, colour: Hex): string {
  const fill = radial(
    pen,
    [0.36, 0.34, 0.75, 0.32, 0.28],
    [
      [0, tone(colour, 0.75)],
      [0.3, tone(colour, 0.2)],
      [0.7, tone(colour, -0.15)],
      [1, tone(colour, -0.5)],
    ],
  );
  const skin = line(
    'M-22-14C-34-40-20-66 0-84M-4-8C-10-36-6-62 2-86M18-10C26-36 20-64 4-86',
    tone(colour, -0.45),
    2.4,
    0.4,
  );
  return symbol(
    pen,
    contact(pen, 50) +
      path('M-46-40C-46-74-14-84 2-98 14-84 48-74 47-40 46-10 24 1 0 1-24 1-46-10-46-40Z', fill) +
      skin +
      ellipse(-17, -60, 8, 13, '#ffffff', 'opacity=".45" transform="rotate(24 -17 -60)"'),
  );
}

function almond(pen: Pen, colour: Hex): string {
  const fill = linear(
    pen,
    [0.1, 0, 0.7, 1],
    [
      [0, tone(colour, 0.5)],
      [0.45, colour],
      [1, tone(colour, -0.45)],
    ],
  );
  return symbol(
    pen,
    contact(pen, 54) +
      path('M-56-16C-36-48 18-56 58-22 24 8-32 10-56-16Z', fill) +
      line(
        'M-44-18C-20-36 14-42 46-24M-40-12C-14-22 18-26 48-20M-32-4C-10-10 16-12 36-14',
        tone(colour, -0.5),
        2.2,
        0.4,
      ) +
      line('M-36-26C-18-40 4-44 22-42', '#ffffff', 4, 0.4),
  );
}

function pistachio(pen: Pen, colour: Hex): string {
  const fill = linear(
    pen,
    [0, 0, 0.6, 1],
    [
      [0, tone(colour, 0.45)],
      [0.5, colour],
      [1, tone(colour, -0.4)],
    ],
  );
  return symbol(
    pen,
    contact(pen, 52) +
      path('M-54-18C-44-48 24-58 54-24 46 6-36 12-54-18Z', fill) +
      path('M-54-18C-40-34-10-36 6-30-12-16-34-6-54-18Z', '#8a5a6a', 'opacity=".5"') +
      line('M-30-30C-10-42 18-42 36-32', '#ffffff', 4, 0.45),
  );
}
