import sharp from 'sharp';
import type { Drawing } from '../../../emails/order-email.ts';
import { drawDesign } from '../designs/draw-design.ts';

const DENSITY = 2;
const SMALL = 100;

/** The drawing as a PNG of twice the CSS pixels. The drawing is square: a wider picture goes on to its sides. */
export async function drawPicture({ art, width, height }: Drawing): Promise<Buffer> {
  const side = height * DENSITY;
  const margin = Math.max(0, Math.round((width * DENSITY - side) / 2));
  return sharp(Buffer.from(drawDesign(art, { detail: height < SMALL ? 'thumb' : 'full' })))
    .resize(side, side)
    .extend({ left: margin, right: margin, extendWith: 'copy' })
    .png({ palette: true, quality: 80, effort: 7 })
    .toBuffer();
}
