/**
 * Colours of a drawing. Everything that is written into the SVG passes `hex`, so an unchecked string can't get in.
 * Light and shade are made in OKLCH (https://bottosson.github.io/posts/oklab/), so that cream shades to honey and
 * pink to raspberry instead of to grey.
 */
export type Hex = string;
type Lab = { l: number; a: number; b: number };

/** `input` as #rrggbb, or `fallback` when it is no CSS hex colour. */
export function hex(input: unknown, fallback: Hex = '#e8c48a'): Hex {
  const match = typeof input === 'string' ? /^#([0-9a-f]{3}|[0-9a-f]{6})$/i.exec(input) : null;
  const digits = match?.[1]?.toLowerCase();
  if (!digits) return fallback;
  return digits.length === 3 ? `#${[...digits].map((d) => d + d).join('')}` : `#${digits}`;
}

/** A colour `amount` of the way from `from` to `to`. */
export function mix(from: Hex, to: Hex, amount: number): Hex {
  const [a, b] = [toLab(from), toLab(to)];
  const between = (x: number, y: number) => x + (y - x) * amount;
  return toHex({ l: between(a.l, b.l), a: between(a.a, b.a), b: between(a.b, b.b) });
}

/** Lightness as the eye sees it, 0 black … 1 white. */
export function lightness(colour: Hex): number {
  return toLab(colour).l;
}

/** How far two colours are apart, 0 … about 1. */
export function distance(one: Hex, other: Hex): number {
  const [a, b] = [toLab(one), toLab(other)];
  return Math.hypot(a.l - b.l, a.a - b.a, a.b - b.b);
}

/** Hue in degrees and chroma of a colour. */
export function hueOf(colour: Hex): { hue: number; chroma: number } {
  const lab = toLab(colour);
  return { hue: ((Math.atan2(lab.b, lab.a) * 180) / Math.PI + 360) % 360, chroma: Math.hypot(lab.a, lab.b) };
}

/** The colour under more (up to 1) or less light (down to −1): light bleaches, shade deepens and warms. */
export function tone(colour: Hex, amount: number): Hex {
  const lab = toLab(colour);
  return toHex(amount >= 0 ? lighten(lab, amount) : deepen(lab, -amount));
}

function lighten({ l, a, b }: Lab, amount: number): Lab {
  const keep = 1 - amount * 0.6;
  return { l: l + (1 - l) * amount * 0.8, a: a * keep, b: b * keep + 0.006 * amount };
}

function deepen({ l, a, b }: Lab, amount: number): Lab {
  const warmth = 0.075 * amount * Math.max(0, l - 0.45);
  const rich = 1 + amount * 0.35;
  return { l: l * (1 - amount * (0.72 - 0.2 * l * l)), a: a * rich + warmth, b: b * rich + warmth };
}

function toLab(colour: Hex): Lab {
  const value = Number.parseInt(colour.slice(1), 16);
  const [r, g, b] = [value >> 16, (value >> 8) & 255, value & 255].map((byte) => {
    const c = byte / 255;
    return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  const l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
  const m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
  const s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
  return {
    l: 0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
    a: 1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s,
    b: 0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s,
  };
}

function toHex(lab: Lab): Hex {
  const l = (lab.l + 0.3963377774 * lab.a + 0.2158037573 * lab.b) ** 3;
  const m = (lab.l - 0.1055613458 * lab.a - 0.0638541728 * lab.b) ** 3;
  const s = (lab.l - 0.0894841775 * lab.a - 1.291485548 * lab.b) ** 3;
  const bytes = [
    4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
    -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
    -0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s,
  ].map((linear) => {
    const c = linear <= 0.0031308 ? 12.92 * linear : 1.055 * linear ** (1 / 2.4) - 0.055;
    return Math.round(Math.min(1, Math.max(0, c)) * 255);
  });
  return `#${bytes.map((byte) => byte.toString(16).padStart(2, '0')).join('')}`;
}
