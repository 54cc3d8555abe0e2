import type { z } from 'zod';
import type { Context } from '../../context.ts';
import type { Executor, Trx } from '../../platform/db.ts';
import { invalidField, Refused } from '../../platform/errors.ts';
import { randomToken, sha256 } from '../../platform/tokens.ts';
import { getDesignableProducts } from '../catalogue/catalogue.service.ts';
import { listPossibleWindows } from '../delivery/delivery.service.ts';
import { designHash, priceDesign } from '../designs/price-design.ts';
import { toLine } from './cart-json.ts';
import type { CartLine, StoreQuoteShape } from './carts.schema.ts';
import { type LineInput, validDesign } from './carts.service.ts';
import { type CartRow, insertFilledCart } from './carts.sql.ts';
import { type PricedLine, priceLine } from './price-cart.service.ts';
import { type Destination, quoteCart } from './quote-cart.service.ts';
import { toQuote } from './quote-json.ts';

/**
 * What staff put together for a customer on the phone or at the counter, priced now: products of the one store, each a line
 * numbered from 1. One statement. Refuses carts/not-of-this-store and designs/not-valid (422, by field).
 */
export async function priceStaffLines(
  context: Context,
  db: Executor,
  storeId: number,
  lines: LineInput[],
): Promise<PricedLine[]> {
  const products = await getDesignableProducts(
    db,
    lines.map((line) => line.product_id),
    context.clock.now(),
  );
  return lines.map((line, i) => {
    const product = products.get(line.product_id);
    if (product?.store_id !== storeId)
      throw invalidField('carts/not-of-this-store', `lines.${i}.product_id`, 'Choose a product of this store.');
    const design = atLine(i, () => validDesign(priceDesign(product, line.selections)));
    const { selections, unit_price_minor } = design;
    return priceLine({ ...line, id: i + 1, store_id: storeId, selections, unit_price_minor }, product);
  });
}

/** The fields of a refused design, as the request has them. */
export function atLine<T>(index: number, design: () => T): T {
  try {
    return design();
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    const errors = error.errors.map((one) => ({ ...one, field: `lines.${index}.${one.field}` }));
    throw new Refused(error.code, error.message, { status: error.status, facts: error.facts, errors });
  }
}

/** A cart of its own with these lines, for the checkout in the same transaction: nobody else ever sees it open. */
export async function openStaffCart(trx: Trx, lines: PricedLine[]): Promise<CartRow> {
  const token = randomToken();
  const rows = lines.map(({ row }) => ({ ...row, design_hash: sha256(designHash(row.selections)) }));
  return { token, customer_id: null, status: 'open', ...(await insertFilledCart(trx, token, rows)) };
}

export type StaffWish = {
  store_id: number;
  fulfilment: 'delivery' | 'pickup';
  window_starts_at: Date | null;
  lines: LineInput[];
  destination: Destination | null;
  from?: string;
  days: number;
};

export type StaffQuote = {
  lines: z.infer<typeof CartLine>[];
  quote: z.infer<typeof StoreQuoteShape>;
  is_ready: boolean;
};

/**
 * What an order that staff take would cost, and the windows with room: notice, cut-off and pauses don't bind them. Nothing is
 * written. Refuses as `priceStaffLines`, and delivery/window-… when the wished window can't be had.
 */
export async function quoteForStaff(context: Context, wish: StaffWish): Promise<StaffQuote> {
  const { store_id, fulfilment, window_starts_at, destination, from, days } = wish;
  const lines = await priceStaffLines(context, context.db, store_id, wish.lines);
  const choices = [{ store_id, fulfilment, window_starts_at }];
  const quote = await quoteCart(context, context.db, { lines, choices, destination, is_by_store: true });
  const need = { store_id, fulfilment, is_by_store: true, from_day: from, days };
  const { units = 0, work, lead_time_minutes = 0 } = quote.stores[0] ?? {};
  const windows = await listPossibleWindows(context, { ...need, units, work, lead_time_minutes });
  const shown = toQuote(quote, new Map([[store_id, windows]]), null);
  const [ofStore] = shown.stores;
  if (!ofStore) throw invalidField('carts/not-of-this-store', 'lines', 'Choose a product of this store.');
  return { lines: lines.map(toLine), quote: ofStore, is_ready: shown.is_ready };
}
