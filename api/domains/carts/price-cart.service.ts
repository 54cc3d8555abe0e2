import type { Context } from '../../context.ts';
import type { Executor } from '../../platform/db.ts';
import { type CatalogueProduct, getDesignableProducts } from '../catalogue/catalogue.service.ts';
import type { PricedDesign } from '../designs/option-groups.ts';
import { priceDesign } from '../designs/price-design.ts';
import type { CartLineRow, CartRow } from './carts.sql.ts';

export type LineProblem = { code: string; message: string };

export type PricedLine = {
  row: CartLineRow;
  product: CatalogueProduct;
  /** As far as it can be made today; `problems` say what is in the way. */
  design: PricedDesign;
  unit_price_minor: number;
  total_minor: number;
  /** The price moved since the line was added: announced before paying. */
  has_new_price: boolean;
  problems: LineProblem[];
};

/**
 * Prices every line of a cart from the catalogue as it is now, by the same pure function as the product page. One
 * statement. Lines whose product or options are gone keep their place, with the reason. Minor units.
 */
export async function priceCart(context: Context, db: Executor, cart: Pick<CartRow, 'lines'>): Promise<PricedLine[]> {
  if (cart.lines.length === 0) return [];
  const products = await getDesignableProducts(
    db,
    cart.lines.map((line) => line.product_id),
    context.clock.now(),
  );
  return cart.lines.flatMap((row) => {
    const product = products.get(row.product_id);
    return product ? [priceLine(row, product)] : [];
  });
}

export function priceLine(row: CartLineRow, product: CatalogueProduct): PricedLine {
  const result = priceDesign(product, row.selections);
  const design = result.design;
  const unit = design.unit_price_minor;
  const problems: LineProblem[] = [];
  if (product.status !== 'active' || product.store_status !== 'live')
    problems.push({ code: 'carts/product-gone', message: `${product.name} is no longer sold. Remove it to go on.` });
  else if (!product.is_available)
    problems.push({ code: 'carts/sold-out', message: `${product.name} is sold out for now. Remove it to go on.` });
  else if (product.stock !== null && product.stock < row.quantity)
    problems.push({ code: 'carts/too-few-left', message: `Only ${product.stock} left of ${product.name}.` });
  if (!result.is_valid) problems.push(...result.errors.map(({ code, message }) => ({ code, message })));
  return {
    row,
    product,
    design,
    unit_price_minor: unit,
    total_minor: unit * row.quantity,
    has_new_price: result.is_valid && unit !== row.unit_price_minor,
    problems,
  };
}
