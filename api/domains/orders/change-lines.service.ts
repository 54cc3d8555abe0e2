import type { Context } from '../../context.ts';
import type { Executor } from '../../platform/db.ts';
import { invalidField, notFound, Refused } from '../../platform/errors.ts';
import { validDesign } from '../carts/carts.service.ts';
import { priceLine } from '../carts/price-cart.service.ts';
import type { StoreQuote } from '../carts/quote-cart.service.ts';
import { atLine } from '../carts/staff-cart.service.ts';
import { type CatalogueProduct, getDesignableProducts } from '../catalogue/catalogue.service.ts';
import type { Selection } from '../designs/option-groups.ts';
import { designHash, priceDesign } from '../designs/price-design.ts';
import type { LineWish, TermsLine } from './change-terms.ts';
import { orderLineRow } from './checkout-rows.ts';

type Changing = { id: number; store_id: number };
export type ChangedLines = { lines: TermsLine[]; refusals: Refused[] };

/**
 * The lines of an order as they would be: those that are not touched keep their snapshot, the others are priced with today's
 * catalogue. What a line has already stays possible, also when it is sold out by now. One statement, none without wishes.
 * Refuses orders/unknown-line, orders/other-store, designs/not-valid (422, by field), catalogue/unknown-product (404);
 * gives back what may be another day's matter (sold out) as `refusals`.
 */
export async function changeLines(
  context: Context,
  db: Executor,
  order: Changing,
  input: { lines: TermsLine[]; wishes: LineWish[]; terms: StoreQuote['terms'] },
): Promise<ChangedLines> {
  const { lines, wishes, terms } = input;
  checkIds(lines, wishes);
  if (wishes.length === 0) return { lines, refusals: [] };
  const ids = [...lines.map((line) => line.product_id), ...wishes.flatMap((wish) => wish.product_id ?? [])];
  const products = await getDesignableProducts(db, ids, context.clock.now());
  const refusals: Refused[] = [];
  const changed = lines.flatMap((line) => {
    const index = wishes.findIndex((wish) => wish.line_id === line.id);
    const wish = wishes[index];
    if (!wish) return [line];
    if (wish.is_removed) return [];
    const product = products.get(wish.product_id ?? line.product_id);
    if (!product) throw notFound('catalogue/unknown-product', 'This product is not sold here.');
    if (product.store_id !== order.store_id)
      throw invalidField('orders/other-store', `lines.${index}.product_id`, 'Choose a product of the same store.');
    return [changeLine(order, line, { wish, index, product, terms, refusals })];
  });
  return { lines: changed, refusals };
}

function checkIds(lines: TermsLine[], wishes: LineWish[]): void {
  for (const [index, wish] of wishes.entries()) {
    const isTwice = wishes.findIndex(({ line_id }) => line_id === wish.line_id) !== index;
    if (isTwice || !lines.some(({ id }) => id === wish.line_id))
      throw invalidField('orders/unknown-line', `lines.${index}.line_id`, 'Name each line of the order once.');
  }
}

type LineChange = {
  wish: LineWish;
  index: number;
  product: CatalogueProduct;
  terms: StoreQuote['terms'];
  refusals: Refused[];
};

function changeLine(
  order: Changing,
  line: TermsLine,
  { wish, index, product, terms, refusals }: LineChange,
): TermsLine {
  const isSame = product.id === line.product_id;
  const had = isSame ? (line.selections as Selection[]) : [];
  const quantity = wish.quantity ?? line.quantity;
  const asSold = withChosen(product, had);
  const design = atLine(index, () => validDesign(priceDesign(asSold, wish.selections ?? had)));
  if (isSame && quantity === line.quantity && designHash(design.selections) === designHash(had)) return line;
  if (!isSame || quantity > line.quantity) refusals.push(...whyNotSold(product));
  const row = { id: line.id, store_id: order.store_id, product_id: product.id, quantity };
  const priced = priceLine(
    { ...row, selections: design.selections, unit_price_minor: design.unit_price_minor },
    asSold,
  );
  const { order_id: _order, store_id: _store, ...snapshot } = orderLineRow({ terms }, priced, order.id);
  return { ...snapshot, id: line.id, is_changed: true };
}

/** What was sold with the line can stay in it. */
function withChosen(product: CatalogueProduct, had: Selection[]): CatalogueProduct {
  const chosen = new Set(had.flatMap((selection) => selection.option_ids ?? []));
  const groups = product.groups.map((group) => ({
    ...group,
    options: group.options.map((option) => (chosen.has(option.id) ? { ...option, is_available: true } : option)),
  }));
  return { ...product, groups };
}

function whyNotSold(product: CatalogueProduct): Refused[] {
  if (product.status !== 'active') return [new Refused('carts/product-gone', `${product.name} is no longer sold.`)];
  if (!product.is_available) return [new Refused('carts/sold-out', `${product.name} is sold out for now.`)];
  return [];
}
