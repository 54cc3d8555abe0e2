import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

type Theme = 'light' | 'dark';

const css = readFileSync(new URL('./tokens.css', import.meta.url), 'utf8');
const number = '([\\d.]+)';
const role = new RegExp(
  `--([\\w-]+): light-dark\\(oklch\\(${number} ${number} ${number}\\), oklch\\(${number} ${number} ${number}\\)\\)`,
  'g',
);
const roles = new Map<string, Record<Theme, number[]>>();
for (const [, name = '', ...parts] of css.matchAll(role)) {
  const values = parts.map(Number);
  roles.set(name, { light: values.slice(0, 3), dark: values.slice(3) });
}

/** Relative luminance of an OKLCH colour, by way of linear sRGB (Ottosson's matrices), clipped to what screens show. */
function luminance([l = 0, c = 0, h = 0]: number[]): number {
  const [a, b] = [c * Math.cos((h * Math.PI) / 180), c * Math.sin((h * Math.PI) / 180)];
  const long = (l + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const medium = (l - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const short = (l - 0.0894841775 * a - 1.291485548 * b) ** 3;
  const clip = (value: number) => Math.min(1, Math.max(0, value));
  return (
    0.2126 * clip(4.0767416621 * long - 3.3077115913 * medium + 0.2309699292 * short) +
    0.7152 * clip(-1.2684380046 * long + 2.6097574011 * medium - 0.3413193965 * short) +
    0.0722 * clip(-0.0041960863 * long - 0.7034186147 * medium + 1.707614701 * short)
  );
}

function contrast(ink: string, ground: string, theme: Theme): number {
  const [one, two] = [ink, ground].map((name) => luminance(roles.get(name)?.[theme] ?? []));
  const [high, low] = [Math.max(one ?? 0, two ?? 0), Math.min(one ?? 0, two ?? 0)];
  return (high + 0.05) / (low + 0.05);
}

const PAPERS = ['surface', 'surface-raised', 'surface-sunken'];
const QUIETS = ['accent-quiet', 'positive-quiet', 'caution-quiet', 'danger-quiet'];
const TINTS = ['tint-rose', 'tint-butter', 'tint-pistachio', 'tint-sky', 'tint-cocoa'];

const TEXT: [string, string[]][] = [
  ['content', [...PAPERS, ...QUIETS, ...TINTS]],
  ['content-muted', [...PAPERS, ...QUIETS]],
  ['content-faint', PAPERS],
  ['accent', [...PAPERS, 'accent-quiet']],
  ['accent-strong', [...PAPERS, 'accent-quiet']],
  ['on-accent', ['accent', 'accent-strong']],
  ['positive', ['positive-quiet', ...PAPERS]],
  ['caution', ['caution-quiet', ...PAPERS]],
  ['danger', ['danger-quiet', ...PAPERS]],
  ['surface-raised', ['danger']],
  ['surface', ['content']],
];

/** Lines that tell something: frames of fields, what is chosen, where the keyboard is. */
const LINES: [string, string[]][] = [
  ['line-strong', PAPERS],
  ['accent', [...PAPERS, 'accent-quiet', ...TINTS]],
  ['danger', PAPERS],
  ['focus', [...PAPERS, ...QUIETS, ...TINTS]],
];

const pairs = (list: [string, string[]][]) =>
  list.flatMap(([ink, grounds]) =>
    grounds.flatMap((ground) => [[ink, ground, 'light'] as const, [ink, ground, 'dark'] as const]),
  );

describe('contrast', () => {
  it.each(pairs(TEXT))('%s is read on %s, %s', (ink, ground, theme) => {
    expect(contrast(ink, ground, theme)).toBeGreaterThanOrEqual(4.5);
  });
  it.each(pairs(LINES))('a line of %s is seen on %s, %s', (ink, ground, theme) => {
    expect(contrast(ink, ground, theme)).toBeGreaterThanOrEqual(3);
  });
});
