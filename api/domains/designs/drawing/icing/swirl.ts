/** Buttercream drawn round with a spoon: soft ridges that climb the wall, a spiral on the top. */
import { lightness, tone } from '../colour.ts';
import { planPoint, project, smooth } from '../geometry.ts';
import { define, line, n, type Pen } from '../pen.ts';
import { wallOf } from '../solid.ts';
import { type Layer, ombre } from './layer.ts';

export function swirlWall({ pen, solid, art }: Layer): string {
  const wall = wallOf(solid);
  const rows = Math.max(3, Math.round(solid.height / (pen.thrift > 2 ? 2.6 : 1.75)));
  const step = 1 / rows;
  const rise = (solid.height * solid.view.scale) / rows;
  const bends = [14, 14, 8, 6][pen.thrift] ?? 14;
  const textures = (pen.thrift > 1 ? [0] : [0, 1]).map((phase) => {
    const points = Array.from({ length: bends + 1 }, (_, i) => {
      const wave = Math.sin((i / bends) * 12.6 + phase * 2.4 + pen.random.next()) * 0.1;
      return wall.at(i / bends, step * ((i / bends) * 0.8 - 0.4 + wave));
    });
    const ridge = define(pen, `<path id="ID" d="${smooth(points)}"/>`);
    return { ridge, relief: relief(pen, ridge, rise, tone(art.icing.colour, -0.4)) };
  });
  return Array.from({ length: rows + 1 }, (_, row) => {
    const { ridge, relief } = textures[pen.thrift > 1 ? 0 : row % 2] as { ridge: string; relief: string };
    const colour = ombre(art, 1 - row / rows);
    return `<g fill="none" transform="translate(0 ${n(-row * rise)})"><use href="#${ridge}" y="${n(-0.5 * rise)}" stroke="${colour}" stroke-width="${n(rise * 1.04)}"/><use href="#${relief}"/></g>`;
  }).join('');
}

/** The furrow between two ridges and the light on the lower one, from wide and faint to narrow and clear. */
function relief(pen: Pen, ridge: string, rise: number, shade: string): string {
  const stroke = (dy: number, colour: string, width: number, opacity: number) =>
    `<use href="#${ridge}" y="${n(dy * rise)}" stroke="${colour}" stroke-width="${n(rise * width)}" opacity="${opacity}"/>`;
  const strokes = [
    stroke(-0.06, shade, 0.42, 0.1),
    stroke(0, shade, 0.2, 0.14),
    stroke(0.02, shade, 0.08, 0.2),
    stroke(-0.68, '#ffffff', 0.34, 0.16),
    stroke(-0.74, '#ffffff', 0.14, 0.34),
  ];
  return define(pen, `<g id="ID">${strokes.join('')}</g>`);
}

/** A knife's spiral from the rim to the middle. */
export function swirlTop({ pen, solid, art }: Layer, bevel: number): string {
  if (solid.cut || pen.thrift > 2) return '';
  const turns = art.icing.style === 'swirl' ? 4.5 : 2.5;
  const steps = Math.round(turns * 14);
  const points = Array.from({ length: steps }, (_, i) => {
    const share = 0.93 - (i / steps) * 0.86;
    const outline = (a: number) => solid.foot.outline(a) - bevel;
    return project(solid.view, planPoint(outline, (i / 14) * 2 * Math.PI, share), solid.height);
  });
  const d = smooth(points);
  const strength = (art.icing.style === 'swirl' ? 1 : 0.4) * (0.2 + 0.8 * lightness(art.icing.colour));
  return (
    line(d, tone(art.icing.colour, -0.3), 3, 0.22 * strength) +
    `<g transform="translate(-.6 2)">${line(d, '#ffffff', 2.4, 0.6 * strength)}</g>`
  );
}
