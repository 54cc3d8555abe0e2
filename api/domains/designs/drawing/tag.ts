/** Words on what is no cake: a little card. */
import type { Art } from '../art.ts';
import type { Point } from './geometry.ts';
import { fitted, plaque, plaqueGround } from './inscription.ts';
import { piped } from './lettering.ts';
import { n, type Pen } from './pen.ts';

const LEADING = 1.28;

/** A card around x y, no wider and higher than given, in units. */
export function drawTag(pen: Pen, words: Art['inscription'], at: Point, width: number, height: number): string {
  const fit = words && fitted(words.text, width * 0.86, height * 0.84);
  if (!words || !fit) return '';
  const em = Math.min(fit.em, height * 0.5);
  const half = {
    x: (Math.max(...fit.lines.map((l) => l.width)) * em) / 2 + em * 0.5,
    y: (fit.lines.length * LEADING * em) / 2 + em * 0.2,
  };
  const outline = roundedBox(at, half.x, half.y, Math.min(half.y * 0.5, 18));
  const lines = fit.lines.map((line, i) => {
    const baseline = at.y + (i - (fit.lines.length - 1) / 2) * LEADING * em + em * 0.24;
    return { line, curve: (x: number, y: number) => ({ x: at.x + x * em, y: baseline - y * em }) };
  });
  return plaque(pen, outline, words.colour) + piped(pen, lines, words.colour, em, plaqueGround(words.colour));
}

function roundedBox({ x, y }: Point, halfX: number, halfY: number, r: number): string {
  const [w, h] = [n((halfX - r) * 2), n((halfY - r) * 2)];
  const corner = (dx: number, dy: number) => `a${n(r)} ${n(r)} 0 0 1 ${n(dx)} ${n(dy)}`;
  return `M${n(x - halfX + r)} ${n(y - halfY)}h${w}${corner(r, r)}v${h}${corner(-r, r)}h-${w}${corner(-r, -r)}v-${h}${corner(r, -r)}Z`;
}
