import sharp from 'sharp';
import type { Context } from '../../context.ts';
import { canonicalJson } from '../../platform/canonical-json.ts';
import { invalidField, notFound } from '../../platform/errors.ts';
import { sha256 } from '../../platform/tokens.ts';
import { type CatalogueProduct, getDesignableProducts } from '../catalogue/catalogue.service.ts';
import type { Art } from './art.ts';
import { drawDesign } from './draw-design.ts';
import { makeKeep } from './keep.ts';
import type { DesignError, PricedDesign, Selection } from './option-groups.ts';
import { defaultSelections, priceDesign } from './price-design.ts';
import { decodeSelections, encodeSelections } from './selections-code.ts';

export type Quote = { product: CatalogueProduct; design: PricedDesign; errors: DesignError[] };

const unknownProduct = () => notFound('catalogue/unknown-product', 'There is no such product.');

/**
 * Prices a design of a product on sale, for one piece, in the product's minor units. A design that is not complete or
 * not possible is no refusal: it comes with its `errors`, and priced as far as it can be understood, so that a
 * customiser can show it. Refuses 'catalogue/unknown-product' (404).
 */
export async function quoteDesign(context: Context, productId: number, selections: Selection[]): Promise<Quote> {
  const product = await getProduct(context, productId);
  if (product.status !== 'active' || product.store_status !== 'live') throw unknownProduct();
  const result = priceDesign(product, selections);
  const errors = result.is_valid ? [] : result.errors;
  if (product.is_available) return { product, design: result.design, errors };
  const message = `${product.name} is not available now.`;
  const unavailable = { code: 'catalogue/product-unavailable', group_id: null, field: 'product_id', message };
  return { product, design: result.design, errors: [unavailable, ...errors] };
}

async function getProduct(context: Context, id: number): Promise<CatalogueProduct> {
  const product = (await getDesignableProducts(context.db, [id], context.clock.now())).get(id);
  if (!product) throw unknownProduct();
  return product;
}

/** Where the picture of a design is. Its version is made from what it shows, so that it can be kept for ever. */
export function drawingUrl(productId: number, design: Pick<PricedDesign, 'selections' | 'art'>): string {
  return `/api/v1/products/${productId}/drawing.svg?s=${encodeSelections(design.selections)}&v=${versionOf(design.art)}`;
}

/** The same as `openingDesign` keeps it of a product's opening design. */
const versionOf = (art: Art) => sha256(canonicalJson(art)).slice(0, 12);

export type DrawingQuery = { s: string; v?: string | undefined };

// A catalogue page asks for 24 pictures of 10 to 40 KB each; a version never changes what it shows.
const svgs = makeKeep<string>(300);
const pngs = makeKeep<Buffer>(64);

/** The SVG of a product's opening design, or with the selections in `s`. Refuses 'designs/bad-selections' (422). */
export async function drawProduct(
  context: Context,
  productId: number,
  query: DrawingQuery & { detail: 'full' | 'thumb' },
): Promise<string> {
  const draw = async () => drawDesign(await findArt(context, productId, query), { detail: query.detail });
  if (query.v === undefined) return draw();
  return svgs.getOrMake(JSON.stringify([productId, query.s, query.v, query.detail]), draw);
}

/** The same as a PNG of `width` pixels, for places that show no SVG: e-mail, link previews. */
export async function drawProductPng(
  context: Context,
  productId: number,
  query: DrawingQuery & { width: number },
): Promise<Buffer> {
  const art = await findArt(context, productId, query);
  return pngs.getOrMake(sha256(JSON.stringify([art, query.width])), () => drawPng(art, query.width));
}

const drawPng = (art: Art, width: number): Promise<Buffer> =>
  sharp(Buffer.from(drawDesign(art, { width })))
    .png({ compressionLevel: 9, palette: false })
    .toBuffer();

/**
 * The picture of what is not on sale is for those who know its version, which is made from what it shows: its store's own
 * pages, and carts that were filled before.
 */
async function findArt(context: Context, productId: number, { s: code, v }: DrawingQuery): Promise<Art> {
  const selections = decodeSelections(code);
  if (!selections)
    throw invalidField('designs/bad-selections', 's', 'The selections in the address are not as expected.');
  const product = await getProduct(context, productId);
  const { art } = priceDesign(product, code === '' ? defaultSelections(product) : selections).design;
  const isOnSale = product.status === 'active' && product.store_status === 'live';
  if (!isOnSale && v !== versionOf(art)) throw unknownProduct();
  return art;
}
