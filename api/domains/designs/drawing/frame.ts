/** The picture's ground: a soft wall and a table in the backdrop's colour, lit from the upper left. */
import { type Hex, lightness, mix, tone } from './colour.ts';
import { ellipse, linear, type Pen, radial } from './pen.ts';

export const SIZE = 800;
/** Where wall and table meet. */
const HORIZON = 548;

export function drawBackdrop(pen: Pen, backdrop: Hex, isFromAbove: boolean): string {
  const wall = radial(
    pen,
    [0.4, 0.38, 0.85],
    [
      [0, tone(backdrop, 0.42)],
      [0.5, backdrop],
      [1, tone(backdrop, -0.2)],
    ],
  );
  if (isFromAbove) return `<rect width="800" height="800" fill="${wall}"/>`;
  const surface = lightness(backdrop) > 0.5 ? mix(backdrop, '#ffffff', 0.28) : tone(backdrop, 0.1);
  const table = linear(
    pen,
    [0, 0, 0.15, 1],
    [
      [0, tone(surface, -0.1)],
      [0.16, tone(surface, 0.12)],
      [1, tone(surface, -0.14)],
    ],
  );
  const pool = radial(
    pen,
    [0.5, 0.5, 0.5],
    [
      [0, '#ffffff', 0.5],
      [1, '#ffffff', 0],
    ],
  );
  const seam = linear(
    pen,
    [0, 0, 0, 1],
    [
      [0, tone(backdrop, -0.35), 0],
      [0.5, tone(backdrop, -0.35), 0.22],
      [1, tone(backdrop, -0.35), 0],
    ],
  );
  return [
    `<rect width="800" height="${HORIZON + 2}" fill="${wall}"/>`,
    `<rect y="${HORIZON}" width="800" height="${SIZE - HORIZON}" fill="${table}"/>`,
    `<rect y="${HORIZON - 13}" width="800" height="26" fill="${seam}"/>`,
    ellipse(350, 640, 380, 110, pool),
  ].join('');
}

/** A soft shadow on the table: dark where things touch, drawn out to the right. */
export function drawShadow(pen: Pen, x: number, y: number, radius: number, tilt: number, backdrop: Hex): string {
  const dark = tone(backdrop, -0.72);
  const fill = (strength: number) =>
    radial(
      pen,
      [0.5, 0.5, 0.5],
      [
        [0, dark, strength],
        [0.55, dark, strength * 0.62],
        [1, dark, 0],
      ],
    );
  return [
    ellipse(x + radius * 0.22, y + radius * 0.05, radius * 1.5, radius * tilt * 1.5, fill(0.3)),
    ellipse(x + radius * 0.04, y + 2, radius * 1.12, radius * tilt * 1.18, fill(0.6)),
  ].join('');
}

/** The dark under something that stands: soft to its edge. */
export function softEllipse(pen: Pen, x: number, y: number, rx: number, ry: number, strength: number): string {
  const dark = '#2d150c';
  const fill = radial(
    pen,
    [0.5, 0.5, 0.5],
    [
      [0, dark, strength],
      [0.7, dark, strength * 0.7],
      [1, dark, 0],
    ],
  );
  return ellipse(x, y, rx, ry, fill);
}
