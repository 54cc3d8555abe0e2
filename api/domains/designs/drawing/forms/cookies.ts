/** Cookies in piles on a plate, one leaning in front. */
import type { Art } from '../../art.ts';
import { type Hex, tone } from '../colour.ts';
import { type Point, roundOutline } from '../geometry.ts';
import { contact } from '../icing/piping.ts';
import { ellipse, line, linear, type Pen, path, radial, symbol, use } from '../pen.ts';
import { drawStand, standHeight } from '../stands.ts';
import { drawTag } from '../tag.ts';
import { piecesOf } from '../toppings/pieces.ts';
import { sprinkles } from '../toppings/scattered.ts';

export function drawCookies(pen: Pen, art: Art): string {
  const y = 652 - standHeight(art.stand);
  const stand = drawStand(
    pen,
    art,
    { x: 400, y, scale: 26, tilt: 0.34 },
    { outline: roundOutline(8.4), turn: 0 },
    8.4,
    true,
  );
  const baked = [0, 1, 2].map((i) => flat(pen, art, i));
  const lying = lyingAt(art.pieces - 1, y);
  const pile = lying.map(({ x, y: at, i }) =>
    use(baked[i % baked.length] as string, { x, y: at, scale: 2.2, turn: pen.random.between(-3, 3) }),
  );
  const leaning = use(upright(pen, art), {
    x: art.pieces > 1 ? 470 : 400,
    y: y + 52,
    scale: art.pieces > 1 ? 2.25 : 3,
    turn: 7,
  });
  return stand + pile.join('') + leaning + drawTag(pen, art.inscription, { x: 400, y: 752 }, 420, 66);
}

/** Two or three piles, the back ones higher. */
function lyingAt(count: number, y: number): (Point & { i: number })[] {
  const piles =
    count <= 3
      ? [{ x: 352, y: y - 8 }]
      : count <= 8
        ? [
            { x: 430, y: y - 40 },
            { x: 310, y: y + 4 },
          ]
        : [
            { x: 400, y: y - 52 },
            { x: 286, y: y - 14 },
            { x: 512, y: y - 24 },
          ];
  const each = piles.map((_, k) => Math.floor(count / piles.length) + (k < count % piles.length ? 1 : 0));
  return piles.flatMap((pile, k) =>
    Array.from({ length: Math.min(9, each[k] ?? 0) }, (_, i) => ({
      x: pile.x + (((i * 7 + k * 5) % 5) - 2) * 5,
      y: pile.y - i * 45,
      i: i + k,
    })),
  );
}

function doughOf(art: Art): Hex {
  return art.sponge[0] ?? '#d2a063';
}

function doughFill(pen: Pen, colour: Hex): string {
  return radial(
    pen,
    [0.4, 0.32, 0.75],
    [
      [0, tone(colour, 0.4)],
      [0.5, colour],
      [0.85, tone(colour, -0.16)],
      [1, tone(colour, -0.38)],
    ],
  );
}

/** Lying: 100 wide, resting on 0 0. */
function flat(pen: Pen, art: Art, i: number): string {
  const colour = tone(doughOf(art), (i % 3) * 0.05 - 0.05);
  const side = linear(
    pen,
    [0, 0, 1, 0],
    [
      [0, tone(colour, -0.2)],
      [0.3, tone(colour, 0.14)],
      [1, tone(colour, -0.42)],
    ],
  );
  const top = 'M-50-20C-48-34-24-41 2-41 28-40 50-33 50-20 48-8 24-1-2-1-28-2-50-8-50-20Z';
  const chips: readonly Point[] = [
    { x: -26, y: -24 },
    { x: -6, y: -33 },
    { x: 20, y: -29 },
    { x: 33, y: -18 },
    { x: 4, y: -17 },
    { x: -16, y: -11 },
    { x: 20, y: -9 },
  ];
  return symbol(
    pen,
    contact(pen, 56) +
      path(top, side, 'transform="translate(0 3)"') +
      path(top, side, 'transform="translate(0 -2)"') +
      path(top, doughFill(pen, colour), 'transform="translate(0 -5)"') +
      `<g transform="translate(0 -5)">${cracks('M-38-22C-30-26-26-20-20-22M8-26C14-22 20-26 28-23M-8-8C0-6 6-11 12-8', colour)}${chipped(pen, art, chips, 0.62)}</g>`,
  );
}

/** Standing, its face to the viewer: 100 wide. */
function upright(pen: Pen, art: Art): string {
  const colour = doughOf(art);
  const face = 'M-50-50C-51-78-28-100 1-99 30-99 51-78 50-49 50-20 28 1-1 0-30 0-50-22-50-50Z';
  const chips: readonly Point[] = [
    { x: -26, y: -70 },
    { x: 2, y: -82 },
    { x: 27, y: -66 },
    { x: -8, y: -54 },
    { x: 22, y: -38 },
    { x: -32, y: -40 },
    { x: -10, y: -22 },
    { x: 14, y: -14 },
    { x: 38, y: -50 },
  ];
  return symbol(
    pen,
    contact(pen, 54) +
      path(face, tone(colour, -0.4), 'transform="translate(6 1)"') +
      path(face, doughFill(pen, colour)) +
      cracks(
        'M-36-58C-28-64-22-54-14-62M6-70C14-64 18-74 26-78M-2-36C8-30 10-40 18-50M-26-20C-20-28-16-18-8-34',
        colour,
      ) +
      chipped(pen, art, chips, 0.9),
  );
}

function cracks(d: string, colour: Hex): string {
  return `${line(d, tone(colour, -0.45), 2, 0.4)}<g transform="translate(-.6 -1.6)">${line(d, tone(colour, 0.7), 1.4, 0.5)}</g>`;
}

/** Chocolate chips, unless toppings say otherwise. */
function chipped(pen: Pen, art: Art, spots: readonly Point[], rise: number): string {
  const topping = art.toppings.find((t) => t.kind !== 'gold-leaf' && t.kind !== 'candles');
  if (topping?.kind === 'sprinkles')
    return sprinkles(
      pen,
      spots.flatMap((p) => [p, { x: p.x * 0.6 + 5, y: p.y - 5 * rise }, { x: p.x * 0.8 - 7, y: p.y + 4 * rise }]),
      6,
      topping.colour,
    );
  const pieces = topping ? piecesOf(pen, topping).filter((p) => !p.isFlat) : [];
  if (pieces.length && topping?.kind !== 'chocolate-shards')
    return spots
      .map((p, i) =>
        use(pieces[i % pieces.length]?.id ?? '', {
          x: p.x,
          y: p.y + 5,
          scale: 0.17,
          turn: pen.random.between(-50, 50),
        }),
      )
      .join('');
  const chip = radial(
    pen,
    [0.36, 0.3, 0.8],
    [
      [0, tone(art.icing.accent, 0.4)],
      [0.5, art.icing.accent],
      [1, tone(art.icing.accent, -0.4)],
    ],
  );
  return spots
    .map(
      ({ x, y }) =>
        ellipse(x + 1, y + 1.4, 7.6, 7 * rise, '#2d150c', 'opacity=".25"') + ellipse(x, y, 7, 6.4 * rise, chip),
    )
    .join('');
}
