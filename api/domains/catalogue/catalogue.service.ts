import type { Executor } from '../../platform/db.ts';
import { type CatalogueProduct, listDesignableProducts } from './products.sql.ts';

export { type Ingredient, listMakings, listOptionRecipes, type Making, type Step } from './making.sql.ts';
export { openingDesign } from './opening-design.ts';
export { exchangeStock, giveBackStock, takeStock } from './stock.ts';
export type { CatalogueProduct };

/**
 * Products with their option groups and options by id, in one statement; ids that do not exist are left out. Groups
 * come in the order in which a design is composed (size, tiers, shape, flavour, filling, icing, colour, topping, diet,
 * inscription, extra); an option that is suspended at `now` has is_available false.
 */
export async function getDesignableProducts(
  db: Executor,
  ids: readonly number[],
  now: Date,
): Promise<Map<number, CatalogueProduct>> {
  const rows = await listDesignableProducts(db, { ids: [...new Set(ids)], now });
  return new Map(rows.map((row) => [row.id, row]));
}
