/** Toppings too small to be placed one by one: sprinkles, coconut, gold leaf. */
import { type Hex, tone } from '../colour.ts';
import type { Point } from '../geometry.ts';
import { line, linear, n, type Pen, path, symbol } from '../pen.ts';

const CONFETTI: readonly Hex[] = ['#e8546f', '#f5b83d', '#4fae9b', '#5b8fd6', '#fdf8ef', '#a97cc9'];

/** Short rods at `points`, one path a colour. */
export function sprinkles(pen: Pen, points: readonly Point[], length: number, colour?: Hex): string {
  const colours = colour ? [colour, tone(colour, 0.45), tone(colour, -0.2), '#fdf8ef'] : CONFETTI;
  const rods = points.map(({ x, y }) => {
    const turn = pen.random.between(0, Math.PI);
    return `M${n(x)} ${n(y)}l${n(Math.cos(turn) * length)} ${n(Math.sin(turn) * length * 0.6)}`;
  });
  const width = Math.max(1.6, length * 0.38);
  const shade = `<g transform="translate(.8 1.4)">${line(rods.join(''), '#3a1a10', width, 0.25)}</g>`;
  return (
    shade + colours.map((c, i) => line(rods.filter((_, k) => k % colours.length === i).join(''), c, width)).join('')
  );
}

/** Thin curled flakes. */
export function coconut(pen: Pen, points: readonly Point[], length: number, colour: Hex = '#fffaf0'): string {
  const flakes = points.map(({ x, y }) => {
    const turn = pen.random.between(0, Math.PI);
    const [dx, dy] = [Math.cos(turn) * length, Math.sin(turn) * length * 0.55];
    return `M${n(x)} ${n(y)}q${n(dx / 2 - dy * 0.5)} ${n(dy / 2 - length * 0.3)} ${n(dx)} ${n(dy)}`.replaceAll(
      ' -',
      '-',
    );
  });
  const width = Math.max(1.3, length * 0.2);
  const half = Math.ceil(flakes.length / 2);
  return (
    `<g transform="translate(.8 1.6)">${line(flakes.join(''), '#5d4630', width, 0.26)}</g>` +
    line(flakes.slice(0, half).join(''), tone(colour, -0.07), width) +
    line(flakes.slice(half).join(''), tone(colour, 0.5), width)
  );
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
    'M-48-6-30-30-12-22 6-44 20-26 46-30 34-4 50 14 22 18 8 40-10 22-34 30-28 8Z',
    'M-40-20-8-38 10-20 40-34 30-6 48 8 16 12 24 36-6 24-22 38-26 12-50 10Z',
  ];
  return shapes.map((d) =>
    symbol(
      pen,
      `${path(d, '#4a2a08', 'opacity=".22" transform="translate(4 6)"')}${path(d, fill)}${line('M-30-14-6-4 4-28M-6-4 8 20 30 2', tone(colour, 0.9), 4, 0.75)}${line('M-24 10-4 6 18-10', tone(colour, -0.5), 3, 0.4)}`,
    ),
  );
}
