/** A tart: fluted crust, glossy filling, fruit. */
import type { Art } from '../../art.ts';
import { tone } from '../colour.ts';
import { cutOf, drawCut } from '../cut.ts';
import { roundOutline, type View } from '../geometry.ts';
import { drawOnTop, fitOnTop, zoneOf } from '../inscription.ts';
import { ellipse, line, linear, n, type Pen, path, radial, symbol, use } from '../pen.ts';
import { levelPath, lightOn, type Solid, wallFill, wallOf, wallPath } from '../solid.ts';
import { drawStand, standHeight } from '../stands.ts';
import { arrangeToppings } from '../toppings/arrange.ts';
import { inOrder } from '../toppings/sprite.ts';
import { takenBy } from './cake.ts';

const RIM_CM = 0.9;

export function drawTart(pen: Pen, art: Art): string {
  const shell = shellOf(art);
  const filling: Solid = {
    ...shell,
    foot: { outline: roundOutline(shell.radius - RIM_CM), turn: 0 },
    radius: shell.radius - RIM_CM,
    height: shell.height - 0.25,
  };
  const fit = art.inscription && fitOnTop(filling, art.inscription, art.toppings.length > 0);
  const zone = fit && zoneOf(filling, fit, art.toppings.length > 0);
  const { flat, sprites } = arrangeToppings(
    pen,
    { solid: filling, hole: null, isTaken: takenBy(zone), standing: [], margin: 0.3 },
    art.toppings,
  );
  return [
    drawStand(pen, art, shell.view, shell.foot, shell.radius, true),
    shell.cut ? drawCut(pen, shell, slicedArt(art), true) : '',
    crust(pen, art, shell),
    cream(pen, art, filling),
    flat,
    inOrder(sprites.filter((s) => !zone || s.depth <= zone.back)),
    fit && zone ? drawOnTop(pen, filling, fit, zone, art.inscription?.colour ?? '#5b3324', art.icing.colour) : '',
    inOrder(sprites.filter((s) => zone && s.depth > zone.back)),
  ].join('');
}

function crustOf(art: Art) {
  return art.sponge[0] ?? '#d9a05b';
}

function shellOf(art: Art): Solid {
  const radius = (art.tiers[0]?.diameter_cm ?? 24) / 2;
  const scale = Math.min(640, 470 * (radius / 9) ** 0.5) / (radius * 2);
  const stand = standHeight(art.stand);
  const view: View = { x: 400, y: (stand > 60 ? 640 : 560) - stand, scale, tilt: 0.5 };
  const body = {
    view,
    foot: { outline: roundOutline(radius), turn: 0 },
    isRound: true,
    radius,
    height: Math.max(2.4, radius * 0.27),
  };
  return { ...body, cut: art.is_cut ? cutOf(body, false) : null };
}

/** A slice through a tart: crust below, cream above. */
function slicedArt(art: Art): Art {
  const crust = crustOf(art);
  return {
    ...art,
    sponge: [crust, art.icing.colour, art.icing.colour],
    filling: art.icing.colour,
    icing: { style: 'semi-naked', colour: crust, accent: crust },
  };
}

function crust(pen: Pen, art: Art, shell: Solid): string {
  const colour = crustOf(art);
  const wall = wallOf(shell);
  const count = Math.round(wall.length / 1.15);
  const scale = (shell.height * shell.view.scale) / 100;
  const flutes = Array.from({ length: count + 1 }, (_, i) => {
    const u = i / count;
    if (wall.isOpen(u)) return '';
    const { x, y } = wall.at(u, 0);
    const wide = ((1.2 * shell.view.scale) / 60) * Math.max(0.16, wall.facing(u));
    return use(flute(pen, tone(colour, Math.round(lightOn(wall.normal(u)) * 4) / 6)), { x, y, scale, scaleX: wide });
  });
  const rim = linear(
    pen,
    [0.1, 0, 0.9, 1],
    [
      [0, tone(colour, 0.5)],
      [0.5, tone(colour, 0.12)],
      [1, tone(colour, -0.15)],
    ],
  );
  return (
    path(wallPath(shell), wallFill(pen, shell, tone(colour, -0.16))) +
    path(levelPath(shell, shell.height), rim) +
    flutes.join('') +
    path(levelPath(shell, shell.height, RIM_CM * 0.3), rim)
  );
}

/** One flute of the shell, 60 wide and 100 high. */
function flute(pen: Pen, colour: string): string {
  const fill = linear(
    pen,
    [0, 0, 1, 0.25],
    [
      [0, tone(colour, -0.28)],
      [0.35, tone(colour, 0.34)],
      [0.62, colour],
      [1, tone(colour, -0.34)],
    ],
  );
  return symbol(
    pen,
    path('M-24 3C-30-40-34-80-30-96-20-112 20-112 30-96 34-80 30-40 24 3 10 8-10 8-24 3Z', fill) +
      line('M-22-97C-12-104 4-105 16-101', tone(colour, 0.75), 4, 0.6),
  );
}

function cream(pen: Pen, art: Art, filling: Solid): string {
  const { view, radius, height } = filling;
  const colour = art.icing.colour;
  const fill = linear(
    pen,
    [0.1, 0, 0.9, 1],
    [
      [0, tone(colour, 0.3)],
      [0.5, colour],
      [1, tone(colour, -0.16)],
    ],
  );
  const gloss = radial(
    pen,
    [0.5, 0.5, 0.5],
    [
      [0, '#ffffff', 0.5],
      [1, '#ffffff', 0],
    ],
  );
  const reach = radius * view.scale;
  const shape = levelPath(filling, height);
  return `${path(shape, tone(colour, -0.5), 'opacity=".5"')}<g transform="translate(0 ${n(2)})">${path(shape, fill)}</g>${ellipse(view.x - reach * 0.3, view.y - height * view.scale - reach * 0.1, reach * 0.5, reach * 0.15, gloss)}`;
}
