/** Balls of ice cream. */
import type { Art } from '../../art.ts';
import { type Hex, tone } from '../colour.ts';
import type { Point } from '../geometry.ts';
import { ellipse, line, type Pen, path, radial, symbol, use } from '../pen.ts';
import { crownOf } from '../toppings/crown.ts';

/** A ball, 100 wide, resting on 0 0, with the ragged skirt that the scoop leaves. */
function scoop(pen: Pen, colour: Hex, variant: number): string {
  const fill = radial(
    pen,
    [0.38, 0.3, 0.78, 0.34, 0.22],
    [
      [0, tone(colour, 0.72)],
      [0.3, tone(colour, 0.22)],
      [0.68, tone(colour, -0.05)],
      [1, tone(colour, -0.36)],
    ],
  );
  const skirt = 'M-52-24C-58-14-54-4-44-6-40 4-28 4-24-3-18 7-4 8 1 0 8 8 22 7 26-2 32 5 44 3 46-7 56-6 58-16 51-25Z';
  const ball = 'M-48-20C-56-54-36-92 0-93 37-92 56-54 48-20 30-8-30-8-48-20Z';
  const marks =
    'M-36-38C-26-34-20-40-12-37M10-60C18-56 26-62 34-57M-18-74C-10-78-2-72 6-76M-6-28C4-24 14-30 22-26M-40-58C-36-62-30-58-26-62';
  const flecks = 'M-28-48v.1M-6-58v.1M16-40v.1M30-66v.1M-14-34v.1M2-82v.1M38-44v.1M-34-72v.1M24-26v.1';
  return symbol(
    pen,
    `${ellipse(3, -2, 50, 12, '#3a1a10', 'opacity=".25"')}<g${variant % 2 ? ' transform="scale(-1 1)"' : ''}>${path(skirt, fill)}${line('M-50-20C-30-8 30-8 49-20', tone(colour, -0.5), 4, 0.2)}</g>${path(ball, fill)}${line(marks, tone(colour, -0.4), 3, 0.22)}<g transform="translate(-1 -2.5)">${line(marks, '#ffffff', 2.4, 0.4)}</g>${line(flecks, tone(colour, -0.55), 2.4, 0.35)}${ellipse(-19, -70, 15, 9, '#ffffff', 'opacity=".38" transform="rotate(-32 -19 -70)"')}`,
  );
}

/** A sauce poured over the top ball. */
function sauce(pen: Pen, colour: Hex): string {
  const fill = radial(
    pen,
    [0.38, 0.2, 0.9],
    [
      [0, tone(colour, 0.6)],
      [0.35, tone(colour, 0.1)],
      [1, tone(colour, -0.35)],
    ],
  );
  const d =
    'M-43-62C-36-84-18-96 0-96 20-96 37-84 44-60 46-46 38-42 34-52 30-60 26-54 26-40 26-26 14-26 13-40 12-54 6-56 2-50-2-40 0-32-8-30-18-30-14-48-20-54-28-60-28-44-34-42-44-42-46-52-43-62Z';
  return symbol(
    pen,
    path(d, '#3a1a10', 'opacity=".22" transform="translate(1.5 4)"') +
      path(d, fill) +
      line('M-30-72C-22-84-12-88-2-88M19-52V-40M-14-50-12-40', tone(colour, 0.95), 4, 0.6),
  );
}

const PILES: readonly (readonly Point[])[] = [
  [{ x: 0, y: 0 }],
  [
    { x: 0, y: 0 },
    { x: 3, y: -68 },
  ],
  [
    { x: -37, y: -4 },
    { x: 37, y: 0 },
    { x: 0, y: -62 },
  ],
  [
    { x: 0, y: -30 },
    { x: -40, y: 0 },
    { x: 40, y: 0 },
    { x: 0, y: -78 },
  ],
];

/** How high a pile of that many balls is, in units of a ball 100 wide. */
export function pileHeight(count: number): number {
  return 95 - Math.min(...pileOf(count).map((p) => p.y));
}

function pileOf(count: number): readonly Point[] {
  return PILES[Math.min(PILES.length, Math.max(1, count)) - 1] as readonly Point[];
}

/** Balls piled up on x y, in the sponge's colours from the bottom, with sauce and toppings on the highest. */
export function drawScoops(pen: Pen, art: Art, { x, y }: Point, scale: number, pile = pileOf(art.pieces)): string {
  const balls = pile.map((p, i) => {
    const colour = art.sponge[i % art.sponge.length] ?? '#f6e3c5';
    return use(scoop(pen, colour, i), { x: x + p.x * scale, y: y + p.y * scale, scale });
  });
  const highest = pile.at(-1) ?? { x: 0, y: 0 };
  const at = { x: x + highest.x * scale, y: y + highest.y * scale };
  const poured = art.icing.style === 'drip' ? use(sauce(pen, art.icing.accent), { ...at, scale }) : '';
  const tips = [
    { x: -4, y: -94 },
    { x: -28, y: -78 },
    { x: 24, y: -82 },
  ];
  return balls.join('') + poured + crownOf(pen, art, at, scale, tips, 0);
}
