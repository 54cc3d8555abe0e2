/** Roses from a star nozzle, side by side over the whole wall. */
import { tone } from '../colour.ts';
import { define, line, type Pen, path, radial, symbol, use } from '../pen.ts';
import { lightOn, wallOf } from '../solid.ts';
import { type Layer, ombre } from './layer.ts';

/** A rose of cream seen from the front, 100 across: ridges that wind inwards. */
function rose(pen: Pen, base: string, light: number): string {
  const colour = tone(base, light);
  const fill = radial(
    pen,
    [0.4, 0.36, 0.66],
    [
      [0, tone(colour, 0.1)],
      [0.5, tone(colour, 0.06)],
      [0.86, tone(colour, -0.1)],
      [1, tone(colour, -0.32)],
    ],
  );
  return symbol(pen, `<circle r="53" fill="${fill}"/><use href="#${ridges(pen, tone(base, 0.5), tone(base, -0.5))}"/>`);
}

/** The star nozzle's ridges, the same on every rose of a row. */
function ridges(pen: Pen, light: string, shade: string): string {
  const ridge = define(
    pen,
    `<g id="ID">${path('M-20 8C-16-12 8-18 24-4 12-6-6-2-20 8Z', light, 'opacity=".6"')}${line('M-20 9C-8 0 10-4 25-2', shade, 3, 0.2)}</g>`,
  );
  const rings = [
    { count: 8, r: 40, size: 1.05 },
    { count: 6, r: 25, size: 0.82 },
    { count: 4, r: 11, size: 0.56 },
  ];
  const turns = rings.flatMap(({ count, r, size }, k) =>
    Array.from(
      { length: count },
      (_, i) =>
        `<use href="#${ridge}" transform="rotate(${Math.round((i * 360) / count + k * 25)}) translate(0 -${r}) rotate(14) scale(${size})"/>`,
    ),
  );
  return define(pen, `<g id="ID">${turns.join('')}${line('M-4 2C-2-6 8-4 5 3', shade, 3, 0.4)}</g>`);
}

export function rosetteWall({ pen, solid, art }: Layer): string {
  const wall = wallOf(solid);
  const rows = Math.max(2, Math.round(solid.height / (pen.thrift > 2 ? 5 : 3.4)));
  const step = solid.height / rows;
  const columns = Math.round(wall.length / (step * 0.9));
  const size = ((step * solid.view.scale) / 100) * 1.12;
  const roses = Array.from({ length: rows * (columns + 1) }, (_, i) => {
    const row = Math.floor(i / (columns + 1));
    const u = ((i % (columns + 1)) + (row % 2) * 0.5) / columns;
    return { u, row, facing: wall.facing(Math.min(1, u)) };
  });
  return roses
    .filter(({ u }) => u <= 1.001 && !wall.isOpen(u))
    .sort((a, b) => a.facing - b.facing)
    .map(({ u, row, facing }) => {
      const steps = pen.thrift > 2 ? 1 : 3;
      const light = (Math.round(lightOn(wall.normal(u)) * steps) / steps) * 0.7;
      const id = rose(pen, ombre(art, 1 - row / Math.max(1, rows - 1)), light);
      const { x, y } = wall.at(u, (row + 0.5) / rows);
      return use(id, { x, y, scale: size, scaleX: size * Math.max(0.22, facing), turn: 0 });
    })
    .join('');
}
