/** Buttercream drawn round with a spoon: soft ridges that climb the wall, a spiral on the top. */
import { tone } from '../colour.ts';
import { planPoint, project, smooth } from '../geometry.ts';
import { define, line, n } from '../pen.ts';
import { wallFill, wallOf } from '../solid.ts';
import { type Layer, ombre } from './icing.ts';

export function swirlWall({ pen, solid, art }: Layer): string {
  const wall = wallOf(solid);
  const rows = Math.max(3, Math.round(solid.height / 1.75));
  const step = 1 / rows;
  const rise = (solid.height * solid.view.scale) / rows;
  const ridge = [0, 1].map((phase) => {
    const points = Array.from({ length: 15 }, (_, i) =>
      wall.at(i / 14, step * ((i / 14) * 0.8 - 0.4 + Math.sin(i * 0.9 + phase * 2.4 + pen.random.next()) * 0.1)),
    );
    return define(pen, `<path id="ID" d="${smooth(points)}" fill="none" stroke-linecap="round"/>`);
  });
  const stroke = (row: number, dy: number, colour: string, width: number, opacity: number) =>
    `<use href="#${ridge[row % 2]}" stroke="${colour}" stroke-width="${n(rise * width)}" opacity="${opacity}" transform="translate(0 ${n(dy * rise - row * rise)})"/>`;
  return Array.from({ length: rows + 1 }, (_, row) => {
    const colour = ombre(art, 1 - row / rows);
    const shade = tone(colour, -0.4);
    return [
      stroke(row, -0.5, wallFill(pen, solid, colour), 1.04, 1),
      stroke(row, -0.06, shade, 0.42, 0.1),
      stroke(row, 0, shade, 0.2, 0.14),
      stroke(row, 0.02, shade, 0.08, 0.2),
      stroke(row, -0.68, '#ffffff', 0.34, 0.16),
      stroke(row, -0.74, '#ffffff', 0.14, 0.34),
    ].join('');
  }).join('');
}

/** A knife's spiral from the rim to the middle. */
export function swirlTop({ solid, art }: Layer, bevel: number): string {
  if (solid.cut) return '';
  const turns = art.icing.style === 'swirl' ? 4.5 : 2.5;
  const steps = Math.round(turns * 14);
  const points = Array.from({ length: steps }, (_, i) => {
    const share = 0.93 - (i / steps) * 0.86;
    const outline = (a: number) => solid.foot.outline(a) - bevel;
    return project(solid.view, planPoint(outline, (i / 14) * 2 * Math.PI, share), solid.height);
  });
  const d = smooth(points);
  const strength = art.icing.style === 'swirl' ? 1 : 0.4;
  return (
    line(d, tone(art.icing.colour, -0.3), 3, 0.22 * strength) +
    `<g transform="translate(-.6 2)">${line(d, '#ffffff', 2.4, 0.6 * strength)}</g>`
  );
}
