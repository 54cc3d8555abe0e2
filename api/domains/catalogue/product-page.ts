import type { Context } from '../../context.ts';
import { notFound } from '../../platform/errors.ts';
import { toMoney } from '../../platform/money.ts';
import { earliestFor } from './earliest-day.ts';
import { findProductPage, type ProductPageRow } from './products.sql.ts';

/**
 * A product on sale as its page shows it, as JSON text: what `priceDesign` needs of it, and what the design comes to that
 * the page opens with. One statement, two more when the earliest day is not known. Refuses 'catalogue/unknown-product'
 * (404), also for drafts and for products of stores that are not live.
 */
export async function writeProductPage(context: Context, id: number): Promise<string> {
  const [row] = await findProductPage(context.db, { id, now: context.clock.now() });
  if (!row) throw notFound('catalogue/unknown-product', 'There is no such product.');
  const { groups, pictures, opening_design, from_price_minor, ...columns } = row;
  const opening = openingOf(row);
  const earliest = await earliestFor(context, {
    store_id: row.store.id,
    lead_time_minutes: opening.lead_time_minutes,
    units: opening.capacity_units,
    work: opening.work_units,
    can_deliver: row.store.offers_delivery === true,
    can_pick_up: row.store.offers_pickup === true,
  });
  const page = {
    ...columns,
    is_available: row.is_available && (row.stock === null || row.stock > 0),
    opening: { price: toMoney(from_price_minor, row.currency), ...opening },
    earliest: earliest && {
      day: earliest.day,
      label: earliest.label,
      starts_at: earliest.starts_at.toISOString(),
      ends_at: earliest.ends_at.toISOString(),
    },
    picture: {
      url: `/api/v1/products/${id}/drawing.svg?v=${opening_design.drawing ?? 1}`,
      alt: `Illustration of ${row.name}`,
    },
  };
  return `${JSON.stringify(page).slice(0, -1)},"pictures":${pictures},"groups":${groups}}`;
}

function openingOf(row: ProductPageRow) {
  const { contains, may_contain, diets, servings, lead_time_minutes, capacity_units, work_units } = {
    ...row,
    ...row.opening_design,
  };
  const contains_egg = contains.includes('eggs');
  const isVeg = !contains_egg && (diets.includes('vegetarian') || diets.includes('vegan'));
  const mark = isVeg ? 'veg' : 'non_veg';
  return { contains, may_contain, diets, contains_egg, mark, servings, lead_time_minutes, capacity_units, work_units };
}
