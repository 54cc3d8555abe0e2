/** Toppings too small to be placed one by one: sprinkles, coconut, gold leaf. */
import { type Hex, tone } from '../colour.ts';
import type { Point } from '../geometry.ts';
import { define, line, linear, n, type Pen, path, symbol } from '../pen.ts';

const CONFETTI: readonly Hex[] = ['#e8546f', '#f5b83d', '#4fae9b', '#5b8fd6', '#fdf8ef', '#a97cc9'];

/** Strokes in a colour, over their own soft shadow. */
function strokes(pen: Pen, d: string, colour: Hex, width: number): string {
  const id = define(pen, `<path id="ID" d="${d}" fill="none" stroke-width="${n(width)}"/>`);
  return `<use href="#${id}" stroke="#3a1a10" opacity=".25" transform="translate(.8 1.5)"/><use href="#${id}" stroke="${colour}"/>`;
}

/** Short rods at `points`, one path a colour. */
export function sprinkles(pen: Pen, points: readonly Point[], length: number, colour?: Hex): string {
  const colours = colour ? [colour, tone(colour, 0.45), tone(colour, -0.2), '#fdf8ef'] : CONFETTI;
  const size = Math.max(length, 3);
  const rods = points.map(({ x, y }) => {
    const turn = pen.random.between(0, Math.PI);
    return `M${whole(x)} ${whole(y)}l${whole(Math.cos(turn) * size)} ${whole(Math.sin(turn) * size * 0.6)}`.replaceAll(
      ' -',
      '-',
    );
  });
  const width = Math.max(1.6, length * 0.34);
  return colours
    .map((c, i) => strokes(pen, rods.filter((_, k) => k % colours.length === i).join(''), c, width))
    .join('');
}

/** Thin curled flakes. */
export function coconut(pen: Pen, points: readonly Point[], length: number, colour: Hex = '#fffaf0'): string {
  const flakes = points.map(({ x, y }) => {
    const turn = pen.random.between(0, Math.PI);
    const [dx, dy] = [Math.cos(turn) * length, Math.sin(turn) * length * 0.55];
    const bend = `${whole(dx / 2 - dy * 0.5)} ${whole(dy / 2 - length * 0.3)}`;
    return `M${whole(x)} ${whole(y)}q${bend} ${whole(dx)} ${whole(dy)}`.replaceAll(' -', '-');
  });
  const width = Math.max(1.3, length * 0.2);
  const half = Math.ceil(flakes.length / 2);
  return (
    strokes(pen, flakes.slice(0, half).join(''), tone(colour, -0.07), width) +
    strokes(pen, flakes.slice(half).join(''), tone(colour, 0.5), width)
  );
}

function whole(value: number): number {
  return Math.round(value);
}

/** A crumpled scrap of gold, 100 across. */
export function goldLeaf(pen: Pen, colour: Hex = '#d9a93c'): string[] {
  const fill = linear(
    pen,
    [0, 0, 1, 1],
    [
      [0, tone(colour, 0.7)],
      [0.3, colour],
      [0.48, tone(colour, 0.85)],
      [0.6, tone(colour, 0.05)],
      [1, tone(colour, -0.4)],
    ],
  );
  const shapes = [
    'M-46-8-38-24-18-21-4-33 12-25 27-31 45-17 38-3 48 9 31 17 24 29 5 23-9 31-25 19-44 22-36 5Z',
    'M-40-18-26-31-8-26 8-34 24-24 42-22 36-8 47 4 34 18 16 16 12 29-8 24-22 32-30 16-48 10-38-3Z',
  ];
  return shapes.map((d) =>
    symbol(
      pen,
      `${path(d, '#4a2a08', 'opacity=".22" transform="translate(4 6)"')}${path(d, fill)}${line('M-30-14-6-4 4-28M-6-4 8 20 30 2', tone(colour, 0.9), 4, 0.75)}${line('M-24 10-4 6 18-10', tone(colour, -0.5), 3, 0.4)}`,
    ),
  );
}
