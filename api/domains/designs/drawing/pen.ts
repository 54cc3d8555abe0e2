/** Writes SVG: short numbers, gradients and symbols with ids that no other drawing on the page has. */
import type { Hex } from './colour.ts';
import { type Random, randomFrom } from './random.ts';

export type Pen = {
  prefix: string;
  /** Markup of a definition → its id. */
  known: Map<string, string>;
  random: Random;
  /** 0 draws everything; 3 only what is needed to know the design. */
  thrift: number;
};
/** Offset 0…1, colour, opacity. */
export type Stop = readonly [at: number, colour: Hex, opacity?: number];

export function createPen(prefix: string, seed: number, thrift: number): Pen {
  return { prefix, known: new Map(), random: randomFrom(seed), thrift };
}

/** A number with at most one decimal: tenths of a unit are below what anyone sees at 800 units. */
export function n(value: number): string {
  const rounded = Math.round(value * 10) / 10;
  return Number.isFinite(rounded) ? String(rounded === 0 ? 0 : rounded).replace(/^(-?)0\./, '$1.') : '0';
}

/** A small factor with three decimals. */
export function f(value: number): string {
  return String(Math.round(value * 1000) / 1000).replace(/^(-?)0\./, '$1.');
}

/** Keeps `markup` (with `ID` where its id goes) in defs once and returns the id. */
export function define(pen: Pen, markup: string): string {
  const known = pen.known.get(markup);
  if (known) return known;
  const id = `${pen.prefix}${pen.known.size.toString(36)}`;
  pen.known.set(markup, id);
  return id;
}

/** The definitions that `body` uses, itself or through others. */
export function usedDefinitions(pen: Pen, body: string): string {
  const byId = new Map([...pen.known].map(([markup, id]) => [id, markup.replace('ID', id)]));
  const used = new Set<string>();
  const visit = (markup: string) => {
    for (const [, id] of markup.matchAll(/#(d\w+)/g)) {
      const definition = byId.get(id as string);
      if (!definition || used.has(id as string)) continue;
      used.add(id as string);
      visit(definition);
    }
  };
  visit(body);
  return [...byId].map(([id, markup]) => (used.has(id) ? markup : '')).join('');
}

/** A gradient along x1 y1 x2 y2: in fractions of the shape's box, or in drawing units with `isAbsolute`. */
export function linear(pen: Pen, line: readonly number[], stops: readonly Stop[], isAbsolute = false): string {
  const [x1, y1, x2, y2] = line.map((v) => (isAbsolute ? n(v) : f(v)));
  const units = isAbsolute ? ' gradientUnits="userSpaceOnUse"' : '';
  const head = `<linearGradient id="ID" x1="${x1}" y1="${y1}" x2="${x2}" y2="${y2}"${units}>`;
  return `url(#${define(pen, `${head}${stops.map(stop).join('')}</linearGradient>`)})`;
}

/** A gradient around cx cy with radius r and light at fx fy, in fractions of the shape's box. */
export function radial(pen: Pen, circle: readonly number[], stops: readonly Stop[]): string {
  const [cx, cy, r, fx, fy] = circle.map(f);
  const focus = fx === undefined ? '' : ` fx="${fx}" fy="${fy}"`;
  const head = `<radialGradient id="ID" cx="${cx}" cy="${cy}" r="${r}"${focus}>`;
  return `url(#${define(pen, `${head}${stops.map(stop).join('')}</radialGradient>`)})`;
}

function stop([at, colour, opacity]: Stop): string {
  const faded = opacity === undefined ? '' : ` stop-opacity="${f(opacity)}"`;
  return `<stop offset="${f(at)}" stop-color="${colour}"${faded}/>`;
}

/** A part that is drawn more than once; place it with `use`. */
export function symbol(pen: Pen, markup: string): string {
  return define(pen, `<g id="ID">${markup}</g>`);
}

export function clip(pen: Pen, markup: string): string {
  return `url(#${define(pen, `<clipPath id="ID">${markup}</clipPath>`)})`;
}

type Placement = { x: number; y: number; scale?: number; scaleX?: number; turn?: number; extra?: string };

export function use(id: string, { x, y, scale = 1, scaleX = scale, turn = 0, extra = '' }: Placement): string {
  const size =
    scale === 1 && scaleX === 1 ? '' : scaleX === scale ? ` scale(${f(scale)})` : ` scale(${f(scaleX)} ${f(scale)})`;
  const turned = turn === 0 ? '' : ` rotate(${n(turn)})`;
  return `<use href="#${id}"${extra} transform="translate(${n(x)} ${n(y)})${turned}${size}"/>`;
}

/** A part in one size that is placed many times: shorter to place than with `use`. */
export function stamp(pen: Pen, id: string, scale: number): (x: number, y: number) => string {
  const sized = define(pen, `<g id="ID"><use href="#${id}" transform="scale(${f(scale)})"/></g>`);
  return (x, y) => `<use href="#${sized}" x="${n(x)}" y="${n(y)}"/>`;
}

export function path(d: string, fill: string, more = ''): string {
  return `<path d="${d}" fill="${fill}"${more && ` ${more}`}/>`;
}

export function line(d: string, colour: string, width: number, opacity = 1): string {
  const faded = opacity === 1 ? '' : ` opacity="${f(opacity)}"`;
  return `<path d="${d}" fill="none" stroke="${colour}" stroke-width="${n(width)}"${faded}/>`;
}

export function ellipse(cx: number, cy: number, rx: number, ry: number, fill: string, more = ''): string {
  return `<ellipse cx="${n(cx)}" cy="${n(cy)}" rx="${n(rx)}" ry="${n(ry)}" fill="${fill}"${more && ` ${more}`}/>`;
}
