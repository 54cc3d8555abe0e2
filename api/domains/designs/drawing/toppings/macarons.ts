import { type Hex, tone } from '../colour.ts';
import { contact } from '../icing/piping.ts';
import { ellipse, line, linear, type Pen, path, radial, symbol } from '../pen.ts';
import type { Piece } from './pieces.ts';

const PASTELS: readonly Hex[] = ['#f2a9b4', '#b9cf9a', '#f3d9a4', '#c3b1dd'];

export function macarons(pen: Pen, colour?: Hex): Piece[] {
  const shells = colour ? [colour, tone(colour, 0.35)] : PASTELS;
  return shells.flatMap((shell, i) => [
    { id: i % 2 ? leaning(pen, shell) : flat(pen, shell), cm: i % 2 ? 4 : 4.1, weight: 1 },
  ]);
}

function shellFill(pen: Pen, colour: Hex): string {
  return radial(
    pen,
    [0.36, 0.22, 0.9],
    [
      [0, tone(colour, 0.7)],
      [0.35, tone(colour, 0.14)],
      [0.75, tone(colour, -0.08)],
      [1, tone(colour, -0.32)],
    ],
  );
}

/** The frilled foot of a shell along a straight line. */
function frill(y: number, colour: Hex): string {
  const bumps = Array.from({ length: 12 }, (_, i) => `q4-${i % 3 ? 7 : 5} 8.2 0`).join('');
  return (
    path(
      `M-49 ${y}${bumps}v7${bumps.replaceAll('8.2', '-8.2').replaceAll('q4', 'q-4').replaceAll('-7', ' 6').replaceAll('-5', ' 7')}Z`,
      tone(colour, 0.12),
    ) + line(`M-48 ${y + 5}h96`, tone(colour, -0.4), 1.6, 0.35)
  );
}

function flat(pen: Pen, colour: Hex): string {
  const shell = shellFill(pen, colour);
  const cream = tone(colour, 0.65);
  return symbol(
    pen,
    contact(pen, 58) +
      path('M-50-22C-48-4-28 1 0 1 28 1 48-4 50-22Z', shell) +
      frill(-24, tone(colour, -0.05)) +
      path('M-46-33C-30-24 30-24 46-33L46-39-46-39Z', cream) +
      path('M-46-31C-30-23 30-23 46-31', 'none', `stroke="${tone(cream, -0.3)}" stroke-width="1.5"`) +
      frill(-44, tone(colour, -0.02)) +
      path('M-51-42C-52-74-28-80 0-80 28-80 52-74 51-42 30-38-30-38-51-42Z', shell) +
      ellipse(-16, -67, 20, 6, '#ffffff', 'opacity=".5" transform="rotate(-8 -16 -67)"'),
  );
}

/** Standing on its edge, turned a little, so that its round face shows. */
function leaning(pen: Pen, colour: Hex): string {
  const face = shellFill(pen, colour);
  const cream = tone(colour, 0.65);
  const back = linear(
    pen,
    [0, 0, 1, 0],
    [
      [0, tone(colour, 0.05)],
      [1, tone(colour, -0.35)],
    ],
  );
  const edge = line('M18-90C44-80 46-16 18-3', tone(colour, 0.2), 5, 0.9);
  return symbol(
    pen,
    `${contact(pen, 56)}<g transform="rotate(-9)">${ellipse(22, -47, 36, 46, back)}${ellipse(12, -47, 37, 46, cream)}${ellipse(5, -47, 39, 46.5, tone(colour, -0.1))}${edge}${ellipse(-4, -48, 42, 47, face)}${ellipse(-20, -66, 13, 17, '#ffffff', 'opacity=".38" transform="rotate(28 -20 -66)"')}</g>`,
  );
}
