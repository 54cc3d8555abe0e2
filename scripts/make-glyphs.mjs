/**
 * Writes api/domains/designs/drawing/glyphs.gen.ts: the script font as path data, so that piped words are the same in
 * the browser, in print and in e-mail. Run after changing the font: node scripts/make-glyphs.mjs [folder of the font].
 */
import { readFileSync, writeFileSync } from 'node:fs';
import opentype from 'opentype.js';

const FOLDER = process.argv[2] ?? 'node_modules/@fontsource/pacifico';
const TARGET = 'api/domains/designs/drawing/glyphs.gen.ts';
const UNITS_PER_EM = 250;
const RANGES = [
  [0x20, 0x7e],
  [0xa1, 0x17f],
  [0x218, 0x21b],
];
const PUNCTUATION = '–—‘’‚“”„•…‹›€™';

const fonts = ['latin', 'latin-ext'].map((subset) => {
  const bytes = readFileSync(`${FOLDER}/files/pacifico-${subset}-400-normal.woff`);
  return opentype.parse(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length));
});
const parts = [];
const partOf = new Map();

function pathData(glyph, scale) {
  const at = { x: 0, y: 0 };
  const move = (letter, command) => {
    const pairs = [
      [command.x1, command.y1],
      [command.x, command.y],
    ].filter(([x]) => x !== undefined);
    const rounded = pairs.map(([x, y]) => [Math.round(x * scale), Math.round(y * scale)]);
    if (rounded.every(([x, y]) => x === at.x && y === at.y)) return '';
    const text = letter + rounded.map(([x, y]) => `${x - at.x} ${y - at.y}`).join(' ');
    [at.x, at.y] = rounded.at(-1);
    return text.replaceAll(' -', '-');
  };
  return glyph.path.commands.map((c) => (c.type === 'Z' ? 'z' : move(c.type.toLowerCase(), c))).join('');
}

function partIndex(font, glyphIndex) {
  const data = pathData(font.glyphs.get(glyphIndex), UNITS_PER_EM / font.unitsPerEm);
  if (!partOf.has(data)) partOf.set(data, parts.push(data) - 1);
  return partOf.get(data);
}

function place(font, glyphIndex) {
  const glyph = font.glyphs.get(glyphIndex);
  const scale = UNITS_PER_EM / font.unitsPerEm;
  void glyph.path;
  const plain = glyph.components?.every((c) => c.xScale === 1 && c.yScale === 1 && !c.scale01 && !c.scale10);
  if (!glyph.isComposite || !plain) return glyph.path.commands.length ? [partIndex(font, glyphIndex), 0, 0] : [];
  return glyph.components.flatMap((c) => {
    const inner = place(font, c.glyphIndex);
    return inner.map((n, i) =>
      i % 3 === 1 ? n + Math.round(c.dx * scale) : i % 3 === 2 ? n + Math.round(c.dy * scale) : n,
    );
  });
}

function entry(character) {
  for (const font of fonts) {
    const index = font.charToGlyphIndex(character);
    if (index === 0) continue;
    const advance = Math.round((font.glyphs.get(index).advanceWidth * UNITS_PER_EM) / font.unitsPerEm);
    return [character, [advance, ...place(font, index)]];
  }
  return undefined;
}

function kerning(font) {
  const letters = [..."ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789.,’'!?&"];
  const scale = UNITS_PER_EM / font.unitsPerEm;
  const pairs = {};
  for (const left of letters)
    for (const right of letters) {
      const value = font.getKerningValue(font.charToGlyph(left), font.charToGlyph(right)) * scale;
      if (Math.abs(value) >= 4) pairs[left + right] = Math.round(value);
    }
  return pairs;
}

const characters = RANGES.flatMap(([from, to]) => Array.from({ length: to - from + 1 }, (_, i) => from + i))
  .map((code) => String.fromCodePoint(code))
  .concat([...PUNCTUATION]);
const glyphs = Object.fromEntries(characters.map(entry).filter(Boolean));

writeFileSync(
  TARGET,
  `/**
 * Made by scripts/make-glyphs.mjs; do not edit. Outlines of the Pacifico font, Copyright 2018 The Pacifico Project
 * Authors (https://github.com/googlefonts/Pacifico), under the SIL Open Font License 1.1 (https://openfontlicense.org).
 */
/** Size of the square that the numbers below are measured in; y points up. */
export const UNITS_PER_EM = ${UNITS_PER_EM};
/** Relative SVG path data (m, l, q, c, z). */
export const PARTS: readonly string[] = ${JSON.stringify(parts)};
/** Character → advance, then part, dx, dy for each part that it is made of. */
export const GLYPHS: Readonly<Record<string, readonly number[]>> = ${JSON.stringify(glyphs)};
export const KERNING: Readonly<Record<string, number>> = ${JSON.stringify(kerning(fonts[0]))};
`,
);
process.stdout.write(`${Object.keys(glyphs).length} characters, ${parts.length} parts\n`);
