/** Piped trims: a star-nozzle kiss, and beads round a base. */
import { type Hex, lightness, tone } from '../colour.ts';
import { anglesBetween, inset, planPoint, project } from '../geometry.ts';
import { ellipse, line, type Pen, path, radial, stamp, symbol } from '../pen.ts';
import { lightOn, type Solid, wallOf } from '../solid.ts';
import type { Sprite } from '../toppings/sprite.ts';

/** A kiss of cream from a star nozzle, 100 wide and 84 high, standing on its base. */
export function kiss(pen: Pen, colour: Hex): string {
  const fill = radial(
    pen,
    [0.36, 0.2, 0.95],
    [
      [0, tone(colour, 0.7)],
      [0.34, tone(colour, 0.22)],
      [0.7, tone(colour, -0.03)],
      [1, tone(colour, -0.32)],
    ],
  );
  const turns = [
    'M-50-16C-54-34-34-44 0-44 36-44 54-34 50-16 46 4 24 6 0 6-24 6-46 4-50-16Z',
    'M-36-40C-40-56-24-64 2-64 28-64 40-54 36-40 32-26 18-22 0-22-18-22-32-26-36-40Z',
    'M-22-58C-24-72-12-78-4-84 2-89 5-95 10-96 15-94 12-88 16-80 22-72 24-66 22-58 18-46-18-46-22-58Z',
  ];
  const grooves = [
    'M-38-34Q-42-14-30 2M-16-38Q-24-16-12 5M8-40Q0-16 10 5M30-38Q26-18 30 1',
    'M-24-56Q-30-42-20-28M-4-60Q-12-42-2-24M18-60Q12-42 18-27',
    'M-10-74Q-14-62-8-52M8-80Q2-66 8-51',
  ];
  const drawn = turns.map(
    (d, i) =>
      path(d, fill, `stroke="${tone(colour, -0.4)}" stroke-opacity=".22" stroke-width="2"`) +
      line(grooves[i] as string, tone(colour, -0.4), 5, 0.2) +
      `<g transform="translate(-6)">${line(grooves[i] as string, tone(colour, 0.3 + lightness(colour) * 0.6), 4, 0.5)}</g>`,
  );
  return symbol(pen, contact(pen, 54) + drawn.join(''));
}

/** The soft shadow under anything that stands on a cake. */
export function contact(pen: Pen, width = 56): string {
  const fill = radial(
    pen,
    [0.5, 0.5, 0.5],
    [
      [0, '#3a1a10', 0.5],
      [0.6, '#3a1a10', 0.22],
      [1, '#3a1a10', 0],
    ],
  );
  return ellipse(7, -3, width * 1.1, width * 0.36, fill);
}

function bead(pen: Pen, colour: Hex): string {
  const fill = radial(
    pen,
    [0.38, 0.3, 0.75, 0.34, 0.24],
    [
      [0, tone(colour, 0.9)],
      [0.35, tone(colour, 0.25)],
      [0.72, tone(colour, -0.08)],
      [1, tone(colour, -0.36)],
    ],
  );
  return symbol(pen, ellipse(4, 6, 50, 42, tone(colour, -0.6), 'opacity=".25"') + ellipse(0, -8, 54, 46, fill));
}

/** Beads along the foot of a tier. */
export function baseBeads(pen: Pen, solid: Solid, colour: Hex): string {
  const wall = wallOf(solid);
  const size = Math.min(1.25, solid.radius * 0.13) * ([1, 1, 1.2, 1.7][pen.thrift] ?? 1);
  const count = Math.round(wall.length / (size * 0.92));
  const scale = (size * solid.view.scale) / 100;
  return Array.from({ length: count + 1 }, (_, i) => {
    const u = i / count;
    if (wall.isOpen(u)) return '';
    const id = bead(pen, tone(colour, Math.round(lightOn(wall.normal(u)) * 3) / 4.5));
    const { x, y } = wall.at(u, 0);
    return stamp(pen, id, scale)(x, y - scale * 22);
  }).join('');
}

/** Kisses round the rim of the top, as sprites, so that toppings may stand among them. */
export function rimKisses(pen: Pen, solid: Solid, colour: Hex, count: number, share: number): Sprite[] {
  const size = Math.min(3.2, solid.radius * 0.34) * share;
  const outline = inset(solid.foot.outline, size * 0.56);
  const scale = (size * solid.view.scale) / 100;
  const place = stamp(pen, kiss(pen, colour), scale);
  return anglesBetween(-Math.PI, Math.PI, count)
    .slice(1)
    .filter((angle) => !solid.cut || angle < solid.cut.from - 0.14 || angle > solid.cut.to + 0.14)
    .map((angle) => {
      const plan = planPoint(outline, angle);
      const { x, y } = project(solid.view, plan, solid.height);
      return { depth: plan.z, plan, radius: size / 2, svg: place(x, y + 10 * scale) };
    });
}
