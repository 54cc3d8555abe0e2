import { type Hex, hueOf, tone } from '../colour.ts';
import { contact } from '../icing/piping.ts';
import { ellipse, line, linear, type Pen, path, radial, symbol } from '../pen.ts';
import type { Piece } from './pieces.ts';

/** Whole and halved strawberries, raspberries, blueberries, mint; one sort alone when a colour is asked for. */
export function berries(pen: Pen, colour?: Hex): Piece[] {
  const mint = { id: leaf(pen, '#5d9a4a'), cm: 2.3, weight: 1, isFlat: true };
  const blue = [{ id: blueberry(pen), cm: 1.6, weight: 4 }];
  const red = [
    { id: strawberry(pen), cm: 3, weight: 3 },
    { id: halfStrawberry(pen), cm: 2.9, weight: 3 },
    { id: clustered(pen, '#d6304f'), cm: 2.05, weight: 3 },
  ];
  if (!colour) return [...red, ...blue, mint];
  const { hue, chroma } = hueOf(colour);
  if (hue > 220 && hue < 330) return [...blue, { id: clustered(pen, '#4a2140'), cm: 2.1, weight: 3 }, mint];
  return chroma > 0.05 && (hue < 60 || hue > 330) ? [...red, mint] : [...red, ...blue, mint];
}

const RED: Hex = '#d8232f';

function seeds(spots: readonly (readonly [number, number])[]): string {
  const at = (dx: number, dy: number) => spots.map(([x, y]) => `M${x + dx} ${y + dy}v4`).join('');
  return line(at(0.8, -1.4), '#8f0d1c', 4.5, 0.55) + line(at(0, 0), '#ffd98a', 2.6, 0.95);
}

function strawberry(pen: Pen): string {
  const fill = radial(
    pen,
    [0.36, 0.34, 0.78, 0.32, 0.28],
    [
      [0, '#ff8a76'],
      [0.3, '#ee3a3e'],
      [0.68, '#cf1b2b'],
      [1, '#860d1d'],
    ],
  );
  const body = path('M-40-10C-52-34-34-62-14-90-8-99 8-99 14-90 34-62 54-34 40-10 28 4-28 4-40-10Z', fill);
  const spots = [
    [-26, -22],
    [-8, -16],
    [12, -18],
    [29, -26],
    [-20, -42],
    [-2, -38],
    [17, -42],
    [-10, -62],
    [8, -64],
    [-1, -82],
    [-34, -34],
  ] as const;
  const shine = path('M-26-50C-22-62-16-72-10-78-6-70-12-54-18-44-24-38-30-40-26-50Z', '#ffffff', 'opacity=".42"');
  return symbol(pen, contact(pen, 46) + body + seeds(spots) + shine);
}

function halfStrawberry(pen: Pen): string {
  const flesh = radial(
    pen,
    [0.5, 0.62, 0.6],
    [
      [0, '#fff1e6'],
      [0.26, '#ffd0c2'],
      [0.5, '#f7776c'],
      [0.86, '#e23a3f'],
      [1, '#c01c2b'],
    ],
  );
  const shape = 'M-40-8C-54-34-34-64-14-92-8-100 8-100 14-92 34-64 54-34 40-8 26 4-26 4-40-8Z';
  const veins =
    'M0-20V-78M-6-22C-16-36-18-50-14-64M6-22C16-36 18-50 14-64M-12-18C-28-30-32-42-28-54M12-18C28-30 32-42 28-54';
  return symbol(
    pen,
    contact(pen, 44) +
      path(shape, '#a81424', 'transform="translate(3 2)"') +
      path(shape, flesh, `stroke="${RED}" stroke-width="3.5"`) +
      line(veins, '#fff3ea', 2.6, 0.6) +
      path('M0-16C-10-30-8-48 0-62 8-48 10-30 0-16Z', '#fff6ee', 'opacity=".8"') +
      line('M-30-30C-30-46-20-62-10-76', '#ffffff', 4, 0.4),
  );
}

/** Raspberry or blackberry. */
function clustered(pen: Pen, colour: Hex): string {
  const drupe = radial(
    pen,
    [0.4, 0.36, 0.7, 0.34, 0.28],
    [
      [0, tone(colour, 0.75)],
      [0.28, tone(colour, 0.22)],
      [0.7, tone(colour, -0.06)],
      [1, tone(colour, -0.42)],
    ],
  );
  const rows = [
    [-10, [-36, -12, 13, 36]],
    [-32, [-42, -22, 2, 24, 43]],
    [-54, [-34, -11, 13, 35]],
    [-74, [-22, 1, 23]],
    [-90, [-9, 10]],
  ] as const;
  const drupes = rows.flatMap(([y, xs]) => xs.map((x) => `<circle cx="${x}" cy="${y}" r="14.5"/>`));
  return symbol(
    pen,
    `${contact(pen, 46)}${path('M-44-8C-58-44-30-96 0-102 30-96 58-44 44-8 24 4-24 4-44-8Z', tone(colour, -0.45))}<g fill="${drupe}">${drupes.join('')}</g>`,
  );
}

function blueberry(pen: Pen): string {
  const fill = radial(
    pen,
    [0.36, 0.32, 0.75, 0.32, 0.26],
    [
      [0, '#c5d2ee'],
      [0.25, '#7d8fc6'],
      [0.62, '#46549b'],
      [1, '#1d2250'],
    ],
  );
  const crown = 'M-17-70-8-74-4-83 4-75 14-79 14-69 21-62 11-59 6-51-3-57-13-53-12-62Z';
  return symbol(
    pen,
    contact(pen, 50) +
      `<circle cy="-46" r="48" fill="${fill}"/>` +
      path(crown, '#252a5c') +
      ellipse(1, -66, 8, 6, '#141738') +
      ellipse(-20, -62, 9, 6, '#ffffff', 'opacity=".5" transform="rotate(-30 -20 -62)"'),
  );
}

export function leaf(pen: Pen, colour: Hex): string {
  const fill = linear(
    pen,
    [0, 0, 1, 0.4],
    [
      [0, tone(colour, 0.4)],
      [0.5, colour],
      [1, tone(colour, -0.35)],
    ],
  );
  return symbol(
    pen,
    contact(pen, 46) +
      path('M-50-4C-34-30-6-44 50-34 40-4 6 16-50-4Z', fill) +
      line('M-46-6C-16-14 12-20 42-30M-20-12-10-26M0-17 12-32M-8-13 4-1M12-20 24-10', tone(colour, 0.6), 2.4, 0.65),
  );
}
