/** The drawing of a design: one pure function from `Art` to SVG, the same in shop, e-mail and kitchen. */
import type { Art } from './art.ts';
import { cleanArt } from './drawing/clean-art.ts';
import { describeDesign } from './drawing/describe.ts';
import { drawBread } from './drawing/forms/bread.ts';
import { drawCake } from './drawing/forms/cake.ts';
import { drawCone } from './drawing/forms/cone.ts';
import { drawCookies } from './drawing/forms/cookies.ts';
import { drawCup, drawTub } from './drawing/forms/cup.ts';
import { drawCupcakes } from './drawing/forms/cupcakes.ts';
import { drawNumberCake } from './drawing/forms/number-cake.ts';
import { drawTart } from './drawing/forms/tart.ts';
import { drawBackdrop, SIZE } from './drawing/frame.ts';
import { pipable } from './drawing/lettering.ts';
import { createPen, type Pen, usedDefinitions } from './drawing/pen.ts';
import { hashOf } from './drawing/random.ts';

export { describeDesign } from './drawing/describe.ts';
export { unpipable } from './drawing/lettering.ts';

export type DrawOptions = {
  /** Width and height in CSS pixels; without it the drawing fills its container. */
  width?: number;
  /** For screen readers; made from the design when left out. */
  title?: string;
  description?: string;
  /** `false` leaves the ground transparent. */
  background?: boolean;
  /** `thumb` leaves out what nobody sees at 200 pixels. */
  detail?: 'full' | 'thumb';
};

const FORMS: Record<Art['form'], (pen: Pen, art: Art) => string> = {
  cake: drawCake,
  cupcakes: drawCupcakes,
  tart: drawTart,
  cone: drawCone,
  cup: drawCup,
  tub: drawTub,
  bread: drawBread,
  cookies: drawCookies,
};

/** No drawing is larger: a page of twenty-four must stay light. */
const MAX_BYTES = 40_900;
const THRIFTIEST = 3;

/** A complete `<svg>` of the design, square, under 40 KB. Pure and deterministic; never throws on odd input. */
export function drawDesign(design: Art, options: DrawOptions = {}): string {
  const art = cleanArt(design);
  for (let thrift = options.detail === 'thumb' ? 2 : 0; thrift < THRIFTIEST; thrift++) {
    const svg = drawWith(art, options, thrift);
    if (svg.length < MAX_BYTES) return svg;
  }
  return drawWith(plainer(art), options, THRIFTIEST);
}

/** Of a design that has everything, what fits: the first toppings and the first words. */
function plainer(art: Art): Art {
  const { inscription, toppings } = art;
  const text = pipable(inscription?.text ?? '');
  const short = text.length > 20 ? `${text.slice(0, 19).trim()}…` : text;
  return {
    ...art,
    sponge: art.sponge.slice(0, 2),
    toppings: toppings.slice(0, art.tiers.length > 3 ? 1 : 2).map((t) => ({ ...t, amount: 1 })),
    inscription: inscription && { ...inscription, text: short },
  };
}

function drawWith(art: Art, options: DrawOptions, thrift: number): string {
  const { width, title = 'Illustration', description = describeDesign(art), background = true } = options;
  const prefix = `d${hashOf(JSON.stringify([art, thrift, background]))
    .toString(36)
    .padStart(7, '0')
    .slice(-6)}`;
  const pen = createPen(prefix, art.seed, thrift);
  const drawn = art.form === 'cake' && art.shape === 'number' ? drawNumberCake : FORMS[art.form];
  const ground = background ? drawBackdrop(pen, art.backdrop, drawn === drawNumberCake) : '';
  const body = ground + drawn(pen, art);
  const size = width && Number.isFinite(width) ? ` width="${Math.round(width)}" height="${Math.round(width)}"` : '';
  const names = `<title id="${prefix}-t">${escaped(title)}</title><desc id="${prefix}-d">${escaped(description)}</desc>`;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${SIZE} ${SIZE}"${size} stroke-linecap="round" stroke-linejoin="round" role="img" aria-labelledby="${prefix}-t ${prefix}-d">${names}<defs>${usedDefinitions(pen, body)}</defs>${body}</svg>`;
}

/** Text as XML: no control characters, no markup, no lone surrogates. */
function escaped(text: string): string {
  const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
  return [...text.slice(0, 500)]
    .filter((c) => !/[\p{Cc}\p{Cs}\uFFFE\uFFFF]/u.test(c))
    .map((c) => entities[c] ?? c)
    .join('');
}
