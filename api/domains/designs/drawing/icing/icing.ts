/** Icing on a tier: its wall, its rounded shoulder and its top. Each style adds what is its own. */
import type { Art } from '../../art.ts';
import { type Hex, lightness, mix, tone } from '../colour.ts';
import { clip, define, linear, type Pen, radial } from '../pen.ts';
import { level, wallFill, wallOf, wallPath, wallShade } from '../solid.ts';
import { dripOver, pouredTop } from './drip.ts';
import type { Layer } from './layer.ts';
import { rosetteWall } from './rosette.ts';
import { ruffleWall } from './ruffle.ts';
import { nakedWall } from './semi-naked.ts';
import { spatulaMarks } from './smooth.ts';
import { swirlTop, swirlWall } from './swirl.ts';

export function drawIcing(layer: Layer): string {
  const { pen, solid, art } = layer;
  const bevel = bevelOf(layer);
  const wall = wallPath(solid, 0, solid.height - bevel * 0.5);
  const wallId = define(pen, `<path id="ID" d="${wall}"/>`);
  const filled = (fill: string) => `<use href="#${wallId}" fill="${fill}"/>`;
  const clipped = (inner: string) => inner && `<g clip-path="${clip(pen, `<use href="#${wallId}"/>`)}">${inner}</g>`;
  const isRough = art.icing.style === 'rosette' || art.icing.style === 'ruffle';
  const isManyColoured =
    art.icing.style === 'ruffle' || art.icing.style === 'swirl' || art.icing.style === 'semi-naked';
  return [
    filled(wallFill(pen, solid, art.icing.colour)),
    isRough ? wallStyle(layer) : clipped(wallStyle(layer)),
    isManyColoured ? filled(wallShade(pen, solid, art.icing.colour)) : '',
    isRough ? '' : filled(depth(pen, art.icing.colour)),
    isRough ? '' : clipped(sheen(layer)),
    shoulder(layer, bevel),
    top(layer, bevel),
    art.icing.style === 'drip' ? dripOver(layer, bevel) : '',
  ].join('');
}

function bevelOf({ solid, art }: Layer): number {
  const share = { smooth: 0.07, 'semi-naked': 0.03, drip: 0.07, swirl: 0.08, ruffle: 0.05, rosette: 0.08 }[
    art.icing.style
  ];
  return Math.min(solid.height * share, solid.radius * 0.09);
}

function wallStyle(layer: Layer): string {
  switch (layer.art.icing.style) {
    case 'semi-naked':
      return nakedWall(layer);
    case 'swirl':
      return swirlWall(layer);
    case 'ruffle':
      return ruffleWall(layer);
    case 'rosette':
      return rosetteWall(layer);
    default:
      return spatulaMarks(layer);
  }
}

/** Darker towards the base, where less of the room's light gets in. */
function depth(pen: Pen, colour: Hex): string {
  return linear(
    pen,
    [0, 0, 0, 1],
    [
      [0, '#ffffff', 0.1],
      [0.3, '#ffffff', 0],
      [0.62, tone(colour, -0.5), 0],
      [0.93, tone(colour, -0.5), 0.26],
      [1, tone(colour, -0.6), 0.5],
    ],
  );
}

/** The window's reflection on the left of the wall. */
function sheen({ pen, solid, art }: Layer): string {
  const wall = wallOf(solid);
  const [from, to] = [wall.at(0.16, 0.96), wall.at(0.42, 0.1)];
  const strength = (art.icing.style === 'semi-naked' ? 0.22 : 0.44) * (0.25 + 0.75 * lightness(art.icing.colour));
  const fill = radial(
    pen,
    [0.5, 0.5, 0.5],
    [
      [0, '#ffffff', strength],
      [0.5, '#ffffff', strength * 0.4],
      [1, '#ffffff', 0],
    ],
  );
  const [cx, cy] = [(from.x + to.x) / 2, (from.y + to.y) / 2];
  return `<ellipse cx="${cx.toFixed(0)}" cy="${cy.toFixed(0)}" rx="${((to.x - from.x) * 0.62).toFixed(0)}" ry="${((to.y - from.y) * 0.72).toFixed(0)}" fill="${fill}"/>`;
}

/** The soft edge between wall and top, a quarter of a circle in three steps, brightest where it meets the light. */
function shoulder({ pen, solid, art }: Layer, bevel: number): string {
  const colour = topColour(art);
  const steps = [[20, 45, 70], [20, 45, 70], [20, 60], [40]][pen.thrift] ?? [];
  return steps
    .map((degrees, i) => {
      const angle = (degrees * Math.PI) / 180;
      const height = solid.height - bevel * (1 - Math.sin(angle));
      const lift = [0.04, 0.1, 0.08][i] as number;
      const fill = linear(
        pen,
        [0, 0, 1, 0],
        [
          [0, tone(colour, lift - 0.12)],
          [0.28, tone(colour, lift + 0.1 + lightness(colour) * 0.22)],
          [0.6, tone(colour, lift * 0.6)],
          [0.93, tone(colour, lift * 0.5 - 0.26)],
          [1, tone(colour, lift - 0.12)],
        ],
      );
      return level(pen, solid, height, bevel * (1 - Math.cos(angle)), fill);
    })
    .join('');
}

function topColour({ icing, sponge }: Art): Hex {
  if (icing.style === 'drip') return icing.accent;
  if (icing.style === 'semi-naked') return mix(icing.colour, sponge.at(-1) ?? icing.colour, 0.12);
  return icing.colour;
}

function top(layer: Layer, bevel: number): string {
  const { pen, solid, art } = layer;
  const colour = topColour(art);
  const fill = linear(
    pen,
    [0.15, 0, 0.85, 1],
    [
      [0, tone(colour, 0.4)],
      [0.45, tone(colour, 0.12)],
      [1, tone(colour, -0.14)],
    ],
  );
  const surface = level(pen, solid, solid.height, bevel, fill);
  if (art.icing.style === 'drip') return surface + pouredTop(layer);
  return surface + (art.icing.style === 'swirl' || art.icing.style === 'smooth' ? swirlTop(layer, bevel) : '');
}
