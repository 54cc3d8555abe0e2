import { type Hex, tone } from '../colour.ts';
import { contact } from '../icing/piping.ts';
import { ellipse, line, linear, type Pen, path, radial, symbol } from '../pen.ts';
import { leaf } from './berries.ts';
import type { Piece } from './pieces.ts';

/** Citrus, kiwi, cherries and mint; with a colour, slices and cubes of one fruit. */
export function fruit(pen: Pen, colour?: Hex): Piece[] {
  const mint = { id: leaf(pen, '#5d9a4a'), cm: 2.3, weight: 1, isFlat: true };
  if (colour)
    return [{ id: wedge(pen, colour), cm: 3.4, weight: 3 }, { id: cube(pen, colour), cm: 1.9, weight: 4 }, mint];
  return [
    { id: citrus(pen, '#f59a2c'), cm: 3.9, weight: 2 },
    { id: kiwi(pen), cm: 3.2, weight: 2 },
    { id: cherry(pen), cm: 2.1, weight: 3 },
    { id: cube(pen, '#f8b23c'), cm: 1.8, weight: 2 },
    mint,
  ];
}

/** A round slice leaning back. */
function citrus(pen: Pen, colour: Hex): string {
  const flesh = radial(
    pen,
    [0.5, 0.5, 0.5],
    [
      [0, tone(colour, 0.5)],
      [0.7, tone(colour, 0.12)],
      [1, colour],
    ],
  );
  const parts = Array.from({ length: 9 }, (_, i) =>
    path('M0-4C-12-18-14-32-10-36-4-40 4-40 10-36 14-32 12-18 0-4Z', flesh, `transform="rotate(${i * 40})"`),
  );
  return symbol(
    pen,
    `${contact(pen, 54)}<g transform="translate(0 -44) rotate(-8) scale(1 .92)"><circle cx="4" cy="2" r="49" fill="${tone(colour, -0.35)}"/><circle r="49" fill="${colour}"/><circle r="44.5" fill="${tone(colour, 0.85)}"/>${parts.join('')}${line('M-38-22A44 44 0 0 1-8-43', '#ffffff', 4, 0.7)}</g>`,
  );
}

function kiwi(pen: Pen): string {
  const flesh = radial(
    pen,
    [0.5, 0.5, 0.5],
    [
      [0, '#f6f4cf'],
      [0.2, '#eef0b8'],
      [0.34, '#a9c84d'],
      [0.8, '#86b23a'],
      [1, '#5f8d2b'],
    ],
  );
  const seeds = Array.from({ length: 16 }, (_, i) => {
    const a = (i / 16) * Math.PI * 2;
    const r = i % 2 ? 20 : 24;
    return `M${Math.round(Math.sin(a) * r)} ${Math.round(Math.cos(a) * r)}l${Math.round(Math.sin(a) * 3)} ${Math.round(Math.cos(a) * 3)}`;
  });
  return symbol(
    pen,
    `${contact(pen, 52)}<g transform="translate(0 -42) rotate(10) scale(1 .92)"><circle cx="4" cy="2" r="48" fill="#6e5226"/><circle r="47" fill="${flesh}"/>${line(seeds.join(''), '#1f1d10', 3.4)}${line('M-34-24A42 42 0 0 1-10-40', '#ffffff', 4, 0.5)}</g>`,
  );
}

function cherry(pen: Pen): string {
  const fill = radial(
    pen,
    [0.36, 0.34, 0.76, 0.32, 0.26],
    [
      [0, '#ff8d86'],
      [0.24, '#d72a38'],
      [0.66, '#a80f22'],
      [1, '#550611'],
    ],
  );
  return symbol(
    pen,
    `${contact(pen, 48)}<circle cy="-44" r="46" fill="${fill}"/>${line('M2-84C4-112 16-134 34-150', '#6d7a2e', 5)}${path('M-12-84C-6-78 8-78 14-84 8-88-6-88-12-84Z', '#4d0610')}${ellipse(-17, -60, 9, 13, '#ffffff', 'opacity=".6" transform="rotate(30 -17 -60)"')}`,
  );
}

function wedge(pen: Pen, colour: Hex): string {
  const fill = linear(
    pen,
    [0, 0, 0.5, 1],
    [
      [0, tone(colour, 0.5)],
      [0.5, colour],
      [1, tone(colour, -0.25)],
    ],
  );
  return symbol(
    pen,
    contact(pen, 56) +
      path('M-54-30C-40-70 40-72 56-34 30-6-30 0-54-30Z', tone(colour, -0.3), 'transform="translate(2 8)"') +
      path('M-54-30C-40-70 40-72 56-34 26-26-24-20-54-30Z', fill) +
      line('M-44-34C-24-56 22-60 44-40', '#ffffff', 4, 0.5),
  );
}

function cube(pen: Pen, colour: Hex): string {
  return symbol(
    pen,
    contact(pen, 50) +
      path('M-46-56 2-44 2 2-44-12Z', tone(colour, 0.06)) +
      path('M2-44 48-60 46-16 2 2Z', tone(colour, -0.22)) +
      path('M-46-56 4-76 48-60 2-44Z', tone(colour, 0.55)) +
      line('M-44-55 2-43 46-58', '#ffffff', 3.4, 0.6),
  );
}
