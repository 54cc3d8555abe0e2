import { type Hex, mix, tone } from '../colour.ts';
import { contact } from '../icing/piping.ts';
import { line, linear, type Pen, path, radial, symbol } from '../pen.ts';
import { leaf } from './berries.ts';
import type { Piece } from './pieces.ts';

export function flowers(pen: Pen, colour: Hex = '#efa6ad'): Piece[] {
  const pale = mix(colour, '#fff4ea', 0.6);
  return [
    { id: gardenRose(pen, colour), cm: 4.6, weight: 3 },
    { id: gardenRose(pen, pale), cm: 3.8, weight: 2 },
    { id: blossom(pen, mix(pale, '#ffffff', 0.35)), cm: 2.7, weight: 3 },
    { id: leaf(pen, '#94b080'), cm: 3.1, weight: 3, isFlat: true },
  ];
}

/** Rings of petals, each darker at its heart and light on its lip. */
function gardenRose(pen: Pen, colour: Hex): string {
  const petal = radial(
    pen,
    [0.5, 0.2, 0.9],
    [
      [0, tone(colour, 0.62)],
      [0.45, tone(colour, 0.1)],
      [1, tone(colour, -0.32)],
    ],
  );
  const heart = radial(
    pen,
    [0.5, 0.4, 0.6],
    [
      [0, tone(colour, -0.2)],
      [1, tone(colour, 0.12)],
    ],
  );
  const rim = tone(colour, 0.8);
  const ring = (count: number, reach: number, size: number, from: number) =>
    Array.from({ length: count }, (_, i) => {
      const d = `M0 ${reach}C-${size * 1.1} ${reach - 4}-${size} -${reach - 2}-${size * 0.3}-${reach}-${size * 0.05}-${reach + 4} ${size * 0.1}-${reach + 3} ${size * 0.3}-${reach} ${size}-${reach - 2} ${size * 1.1} ${reach - 4} 0 ${reach}Z`;
      const places = `transform="rotate(${Math.round(from + (i * 360) / count)}) translate(0 -${Math.round(reach * 0.72)}) scale(.78)"`;
      return path(d, petal, `${places} stroke="${tone(colour, -0.3)}" stroke-opacity=".28" stroke-width="1.6"`);
    }).join('');
  const turn = 'M-2-3C4-10 12-2 6 6-4 14-18 4-14-8-8-22 16-20 20-4 22 14 4 24-10 18';
  return symbol(
    pen,
    `${contact(pen, 44)}<g transform="translate(0 -29) scale(1 .86)">${ring(6, 30, 34, 10)}${ring(5, 21, 28, 40)}<circle r="25" fill="${heart}"/>${ring(4, 11, 18, 15)}<circle r="9" fill="${tone(colour, -0.14)}"/>${line(turn, tone(colour, -0.36), 3, 0.4)}${line(turn, rim, 1.6, 0.7)}</g>`,
  );
}

function blossom(pen: Pen, colour: Hex): string {
  const petal = linear(
    pen,
    [0.5, 0, 0.5, 1],
    [
      [0, tone(colour, 0.5)],
      [0.6, colour],
      [1, tone(colour, -0.3)],
    ],
  );
  const petals = [0, 72, 144, 216, 288].map((a) =>
    path(
      'M0 0C-32-12-30-48-8-50-4-46 4-46 8-50 30-48 32-12 0 0Z',
      petal,
      `transform="rotate(${a})" stroke="${tone(colour, -0.3)}" stroke-opacity=".3" stroke-width="1.5"`,
    ),
  );
  const dots = line('M-6-4v.1M6-4v.1M0 5v.1M0-8v.1M-5 3v.1M6 4v.1', '#c98a2b', 4);
  return symbol(
    pen,
    `${contact(pen, 40)}<g transform="translate(0 -24) scale(1 .84)">${petals.join('')}<circle r="11" fill="#f3cf63"/>${dots}</g>`,
  );
}
