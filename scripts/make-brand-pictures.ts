// Draws the PNGs of the brand from its one shape: node scripts/make-brand-pictures.ts
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';

const OUT = join(import.meta.dirname, '../web/public');
const PAPER = '#fcf7f1';
const INK = '#35201a';
const RASPBERRY = '#b4174f';

/** The cherry, in a square of `size` with `inset` of air around its 32-unit drawing. */
function cherry(size: number, inset: number, ground?: string, radius = 0): string {
  const scale = (size * (1 - 2 * inset)) / 32;
  const shift = size * inset;
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${size}" height="${size}">
    ${ground ? `<rect width="${size}" height="${size}" rx="${radius}" fill="${ground}"/>` : ''}
    <g transform="translate(${shift} ${shift}) scale(${scale})" fill="none" stroke-linecap="round">
      <path d="M16.6 11.4c.2-4.4 2.3-7.5 6.6-9.2" stroke="${INK}" stroke-width="2.6"/>
      <circle cx="16" cy="20" r="11" fill="${RASPBERRY}"/>
      <path d="M9.2 19.1c.4-3.1 2.2-5.3 4.9-5.9" stroke="#fff" stroke-opacity=".75" stroke-width="2.2"/>
    </g></svg>`;
}

async function write(name: string, svg: string): Promise<void> {
  await sharp(Buffer.from(svg)).png({ compressionLevel: 9, palette: true }).toFile(join(OUT, name));
}

/** 1200 × 630 for shared links: the wordmark on paper, over a row of cherries. */
function socialPicture(): string {
  const wordmark = readFileSync(join(OUT, 'logo.svg'), 'utf8').replace(/<\?xml.*?\?>/, '');
  const row = Array.from({ length: 9 }, (_, i) => {
    const svg = cherry(150, 0.1).replace('<svg', `<svg x="${-60 + i * 145}" y="${i % 2 ? 452 : 480}"`);
    return svg;
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" width="1200" height="630" viewBox="0 0 1200 630">
    <rect width="1200" height="630" fill="${PAPER}"/><rect y="560" width="1200" height="70" fill="#f3d3d3"/>
    ${wordmark.replace('<svg', '<svg x="190" y="130" width="820" height="200"')}${row.join('')}</svg>`;
}

await write('favicon-48.png', cherry(48, 0));
await write('apple-touch-icon.png', cherry(180, 0.14, PAPER));
await write('icon-192.png', cherry(192, 0.1, PAPER, 44));
await write('icon-512.png', cherry(512, 0.1, PAPER, 116));
await write('icon-maskable-512.png', cherry(512, 0.2, PAPER));
await write('og.png', socialPicture());
