import type { Executor, Trx } from '../../platform/db.ts';
import { Refused } from '../../platform/errors.ts';
import { listStock, returnProductStock, takeProductStock } from './stock.sql.ts';

export type StockItem = { product_id: number; quantity: number };

/**
 * Takes the pieces of all items or none; products that are made to order have no stock and are passed over. Rows are
 * locked in the order of their ids, so that two checkouts never wait for each other in a circle. Refuses
 * 'catalogue/out-of-stock' (409) with `facts.products`: [{product_id, name, wanted, left}], upon which the caller's
 * transaction must roll back.
 */
export const takeStock = (trx: Trx, items: readonly StockItem[]): Promise<void> => exchangeStock(trx, items, []);

/** Takes some pieces and puts others back, in one order of all products; refuses as `takeStock`. */
export async function exchangeStock(trx: Trx, items: readonly StockItem[], back: readonly StockItem[]): Promise<void> {
  const net = sumByProduct([...items, ...back.map((item) => ({ ...item, quantity: -item.quantity }))]);
  const wanted = net.filter((item) => item.quantity > 0);
  const before = await listStock(trx, { ids: wanted.map((item) => item.product_id) });
  const stocked = new Set(before.filter((row) => row.stock !== null).map((row) => row.id));
  const taken = new Map<number, number>();
  for (const item of net) {
    if (item.quantity < 0) await returnProductStock(trx, { ...item, quantity: -item.quantity });
    if (!stocked.has(item.product_id)) continue;
    const found = await takeProductStock(trx, item);
    if (found.length === 0) throw await outOfStock(trx, wanted, taken);
    taken.set(item.product_id, item.quantity);
  }
}

/** Puts back what `takeStock` took, for an order that will not be made. */
export async function giveBackStock(trx: Executor, items: readonly StockItem[]): Promise<void> {
  for (const item of sumByProduct(items)) await returnProductStock(trx, item);
}

function sumByProduct(items: readonly StockItem[]): StockItem[] {
  const sums = new Map<number, number>();
  for (const { product_id, quantity } of items) sums.set(product_id, (sums.get(product_id) ?? 0) + quantity);
  return [...sums]
    .map(([product_id, quantity]) => ({ product_id, quantity }))
    .sort((a, b) => a.product_id - b.product_id);
}

async function outOfStock(trx: Trx, wanted: StockItem[], taken: Map<number, number>): Promise<Refused> {
  const rows = await listStock(trx, { ids: wanted.map((item) => item.product_id) });
  const stock = new Map(rows.map((row) => [row.id, row]));
  const products = wanted.flatMap(({ product_id, quantity }) => {
    const row = stock.get(product_id);
    if (!row || row.stock === null) return [];
    const left = row.stock + (taken.get(product_id) ?? 0);
    return left < quantity ? [{ product_id, name: row.name, wanted: quantity, left }] : [];
  });
  const names = products.map((row) => `${row.name} (${row.left} left)`).join(', ');
  return new Refused('catalogue/out-of-stock', `Not enough in stock: ${names}. Choose fewer or another.`, {
    facts: { products },
  });
}
