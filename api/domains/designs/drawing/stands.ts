/** What a cake stands on. A stand is drawn from the table up; the cake's base is the top of its plate. */
import type { Art } from '../art.ts';
import { type Hex, mix, tone } from './colour.ts';
import { drawShadow } from './frame.ts';
import { boxOutline, type Footprint, inset, type View } from './geometry.ts';
import { ellipse, line, linear, n, type Pen, path, radial, type Stop } from './pen.ts';
import { level, type Solid, wallFill, wallOf, wallPath } from './solid.ts';

type Stand = Art['stand'];

/** Units from the table to the top of the plate. */
export function standHeight(stand: Stand): number {
  return { porcelain: 106, glass: 110, wood: 34, board: 11, none: 0 }[stand];
}

/** Draws the stand under `foot`, whose base lies at `view`. */
export function drawStand(pen: Pen, art: Art, view: View, foot: Footprint, radius: number, isRound: boolean): string {
  const height = standHeight(art.stand);
  const tableY = view.y + height;
  const backdrop = art.backdrop;
  if (art.stand === 'none') return drawShadow(pen, view.x, view.y, radius * view.scale, view.tilt, backdrop);
  const plate = plateUnder(art.stand, view, foot, radius, foot.turn === 0);
  const reach = plate.radius * view.scale;
  if (art.stand === 'board' || art.stand === 'wood') {
    const shadow = isRound
      ? drawShadow(pen, view.x, tableY, reach * 0.98, view.tilt, backdrop)
      : boxShadow(pen, plate, backdrop);
    return shadow + (art.stand === 'wood' ? wooden(pen, plate, height) : board(pen, plate));
  }
  const footWidth = reach * 0.44;
  const shadow = drawShadow(pen, view.x, tableY, footWidth * 1.25, view.tilt, backdrop);
  const wide = ellipse(view.x + 12, tableY + 6, reach * 0.95, reach * view.tilt * 0.62, softShade(pen, backdrop));
  return wide + shadow + pedestal(pen, plate, tableY, footWidth, art.stand, backdrop);
}

/** A shadow in the board's own shape, softened by steps. */
function boxShadow(pen: Pen, plate: Solid, backdrop: Hex): string {
  const dark = tone(backdrop, -0.72);
  return [1.3, 1.1, 0.9, 0.7, 0.52, 0.36, 0.2, 0.08]
    .map((grow) =>
      level(
        pen,
        { ...plate, view: { ...plate.view, x: plate.view.x + 8, y: plate.view.y + 6 } },
        0,
        -grow,
        dark,
        'opacity=".055"',
      ),
    )
    .join('');
}

function softShade(pen: Pen, backdrop: Hex): string {
  const dark = tone(backdrop, -0.7);
  return radial(
    pen,
    [0.5, 0.5, 0.5],
    [
      [0, dark, 0.34],
      [1, dark, 0],
    ],
  );
}

function plateUnder(stand: Stand, view: View, foot: Footprint, radius: number, isRound: boolean): Solid {
  const thickness = { porcelain: 13, glass: 11, wood: 34, board: 11, none: 0 }[stand] / view.scale;
  const rim = Math.max(radius * (stand === 'board' ? 0.13 : 0.17), 26 / view.scale);
  const outline = isRound ? () => radius + rim : widened(foot, radius, rim);
  return {
    view: { ...view, y: view.y + thickness * view.scale },
    foot: { ...foot, outline },
    isRound,
    radius: radius + rim,
    height: thickness,
    cut: null,
  };
}

function widened(foot: Footprint, radius: number, rim: number): Footprint['outline'] {
  if (foot.turn !== 0) {
    const side = inset(foot.outline, -rim)(foot.turn);
    const width = inset(foot.outline, -rim)(foot.turn + Math.PI / 2);
    return boxOutline(width, side, foot.turn);
  }
  return () => radius + rim;
}

const PORCELAIN = '#faf6f0';

function pedestal(pen: Pen, plate: Solid, tableY: number, footWidth: number, stand: Stand, backdrop: Hex): string {
  const colour = stand === 'glass' ? mix(backdrop, '#e6f2f3', 0.75) : PORCELAIN;
  const stem = stemPath(plate.view.x, plate.view.y + 4, tableY, footWidth, plate.view.tilt);
  const drawn = path(stem, stemFill(pen, colour), stand === 'glass' ? 'opacity=".72"' : '');
  const footRim = line(footArc(plate.view.x, tableY - 4, footWidth * 0.97, plate.view.tilt), '#ffffff', 2, 0.7);
  const body = stand === 'glass' ? glassPlate(pen, plate, colour) : porcelainPlate(pen, plate);
  return drawn + footRim + body;
}

function stemPath(x: number, top: number, bottom: number, half: number, tilt: number): string {
  const neck = half * 0.24;
  const height = bottom - top;
  const side = (sign: number) =>
    `C${n(x + sign * neck)} ${n(top + height * 0.62)} ${n(x + sign * neck * 1.3)} ${n(bottom - 8)} ${n(x + sign * half)} ${n(bottom - 3)}`;
  const back = `C${n(x + neck * 1.3)} ${n(bottom - 8)} ${n(x + neck)} ${n(top + height * 0.62)} ${n(x + neck * 1.5)} ${n(top)}Z`;
  return `M${n(x - neck * 1.5)} ${n(top)}${side(-1)}a${n(half)} ${n(half * tilt)} 0 0 0 ${n(half * 2)} 0${back}`;
}

function footArc(x: number, y: number, half: number, tilt: number): string {
  return `M${n(x - half)} ${n(y)}a${n(half)} ${n(half * tilt)} 0 0 0 ${n(half * 1.1)} ${n(half * tilt * 0.99)}`;
}

function stemFill(pen: Pen, colour: Hex): string {
  return linear(
    pen,
    [0, 0, 1, 0.15],
    [
      [0, tone(colour, -0.16)],
      [0.3, tone(colour, 0.7)],
      [0.52, tone(colour, -0.06)],
      [0.8, tone(colour, -0.34)],
      [1, tone(colour, -0.12)],
    ],
  );
}

function porcelainPlate(pen: Pen, plate: Solid): string {
  return [
    path(wallPath(plate), wallFill(pen, plate, PORCELAIN)),
    level(pen, plate, plate.height, 0, surfaceFill(pen, PORCELAIN)),
    level(
      pen,
      plate,
      plate.height,
      plate.radius * 0.05,
      surfaceFill(pen, tone(PORCELAIN, -0.05)),
      `stroke="${tone(PORCELAIN, -0.16)}" stroke-width="1"`,
    ),
    line(rimArc(plate), '#ffffff', 2.5, 0.9),
  ].join('');
}

/** Light that catches the front left edge. */
function rimArc(plate: Solid): string {
  const wall = wallOf(plate);
  return Array.from({ length: 9 }, (_, i) => wall.at(0.1 + i * 0.05, 1))
    .map((p, i) => `${i ? 'L' : 'M'}${n(p.x)} ${n(p.y + 0.8)}`)
    .join('');
}

function surfaceFill(pen: Pen, colour: Hex): string {
  return linear(
    pen,
    [0.1, 0, 0.8, 1],
    [
      [0, tone(colour, 0.35)],
      [0.5, colour],
      [1, tone(colour, -0.2)],
    ],
  );
}

function glassPlate(pen: Pen, plate: Solid, colour: Hex): string {
  const side = linear(pen, [0, 0, 1, 0], glassStops(colour));
  return [
    path(wallPath(plate), side, 'opacity=".85"'),
    level(pen, plate, plate.height, 0, surfaceFill(pen, colour), 'opacity=".62" stroke="#ffffff" stroke-width="2.5"'),
    level(
      pen,
      plate,
      plate.height,
      plate.radius * 0.06,
      'none',
      'stroke="#ffffff" stroke-opacity=".55" stroke-width="1.2"',
    ),
    line(rimArc(plate), '#ffffff', 3, 0.95),
  ].join('');
}

function glassStops(colour: Hex): Stop[] {
  return [
    [0, tone(colour, -0.3)],
    [0.08, '#ffffff'],
    [0.18, tone(colour, -0.12)],
    [0.34, '#ffffff'],
    [0.5, tone(colour, -0.1)],
    [0.84, tone(colour, -0.3)],
    [0.93, '#ffffff'],
    [1, tone(colour, -0.25)],
  ];
}

const WOOD = '#bf9468';

function wooden(pen: Pen, plate: Solid, height: number): string {
  const wall = wallOf(plate);
  const grain = [0.2, 0.42, 0.66, 0.84].map((v, i) => {
    const points = Array.from({ length: 13 }, (_, k) => wall.at(0.02 + k * 0.08, v + Math.sin(k * 1.7 + i * 2) * 0.05));
    return line(points.map((p, k) => `${k ? 'L' : 'M'}${n(p.x)} ${n(p.y)}`).join(''), tone(WOOD, -0.4), 1.4, 0.35);
  });
  const rings = [0.05, 0.16, 0.3, 0.47, 0.62].map((share) =>
    level(
      pen,
      plate,
      plate.height,
      plate.radius * share,
      'none',
      `stroke="${tone(WOOD, -0.32)}" stroke-opacity=".3" stroke-width="1.6"`,
    ),
  );
  return [
    path(wallPath(plate), wallFill(pen, plate, tone(WOOD, -0.12), 1.1)),
    path(wallPath(plate, 0, plate.height * 0.3), tone(WOOD, -0.5), `opacity="${height > 20 ? '.28' : '.2'}"`),
    ...grain,
    level(pen, plate, plate.height, 0, surfaceFill(pen, tone(WOOD, 0.22))),
    ...rings,
    line(rimArc(plate), tone(WOOD, 0.75), 2.5, 0.8),
  ].join('');
}

const FOIL = '#d9b876';

function board(pen: Pen, plate: Solid): string {
  const side = linear(
    pen,
    [0, 0, 1, 0],
    [
      [0, tone(FOIL, -0.3)],
      [0.2, tone(FOIL, 0.55)],
      [0.36, FOIL],
      [0.55, tone(FOIL, 0.35)],
      [0.8, tone(FOIL, -0.35)],
      [1, tone(FOIL, -0.1)],
    ],
  );
  const top = '#fbf5ea';
  return [
    path(wallPath(plate), side),
    level(pen, plate, plate.height, 0, surfaceFill(pen, FOIL)),
    level(pen, plate, plate.height, plate.radius * 0.022, surfaceFill(pen, top)),
    line(rimArc(plate), '#fff6dc', 2, 0.8),
  ].join('');
}
