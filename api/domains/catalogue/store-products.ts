import type { Context } from '../../context.ts';
import type { Executor } from '../../platform/db.ts';
import { Refused } from '../../platform/errors.ts';
import { toMoney } from '../../platform/money.ts';
import { decodeCursor, encodeCursor } from '../../platform/shapes.ts';
import type { DesignableProduct, OptionGroup } from '../designs/option-groups.ts';
import { byId, groupIdsOf, toDesignable, toOptionGroup } from './designable.ts';
import { unknownProduct } from './edit-catalogue.ts';
import { listGroups } from './edit-groups.sql.ts';
import {
  countByStatus,
  listEditable,
  listEditablePage,
  type ProductRow,
  type ProductStatus,
} from './edit-products.sql.ts';
import { problemsOf, warningsOf } from './product-problems.ts';

type ListQuery = {
  status?: ProductStatus | undefined;
  q?: string | undefined;
  category?: string | undefined;
  limit: number;
  cursor?: string | undefined;
};

/**
 * A store's products in its own order, each with why customers can't order it. Three statements, whatever the page's
 * length. Refuses 'request/bad-cursor' (400).
 */
export async function listStoreProducts(context: Context, storeId: number, query: ListQuery) {
  const { db } = context;
  const rows = await listEditablePage(db, {
    store_id: storeId,
    statuses: query.status ? [query.status] : ['draft', 'active'],
    like: query.q?.trim() ? `%${query.q.trim().replaceAll(/[\\%_]/g, '\\$&')}%` : null,
    category: query.category ?? null,
    ...readCursor(query.cursor),
    limit: query.limit + 1,
  });
  const shown = rows.slice(0, query.limit);
  const last = shown.at(-1);
  const groups = await groupsNow(context, db, storeId, shown);
  const counts = await countByStatus(db, { store_id: storeId });
  return {
    items: shown.map((row) => toCard(row, toDesignable(row, groups))),
    next: rows.length > shown.length && last ? encodeCursor([last.position, last.id]) : null,
    counts: { draft: 0, active: 0, archived: 0, ...Object.fromEntries(counts.map((row) => [row.status, row.count])) },
  };
}

function readCursor(cursor: string | undefined) {
  if (cursor === undefined) return { after_position: -2_147_483_648, after_id: 0 };
  const [after_position, after_id] = decodeCursor(cursor, 2) ?? [];
  if (
    !Number.isSafeInteger(after_position) ||
    !Number.isSafeInteger(after_id) ||
    Math.abs(Number(after_position)) > 2 ** 31 - 1
  )
    throw new Refused('request/bad-cursor', 'This page address is not valid; start from the first page.', {
      status: 400,
    });
  return { after_position: Number(after_position), after_id: Number(after_id) };
}

async function groupsNow(
  context: Context,
  db: Executor,
  storeId: number,
  rows: readonly ProductRow[],
): Promise<Map<number, OptionGroup>> {
  const ids = groupIdsOf(rows);
  if (ids.length === 0) return new Map();
  const groups = await listGroups(db, { store_id: storeId, ids });
  return byId(groups.map((group) => toOptionGroup(group, context.clock.now())));
}

const pictureOf = (row: ProductRow) =>
  row.photo ?? {
    url: `/api/v1/products/${row.id}/drawing.svg?v=${row.opening_design.drawing ?? 1}`,
    alt: `Illustration of ${row.name}`,
  };

function toCard(row: ProductRow, product: DesignableProduct) {
  const { id, sku, name, slug, status, kind, is_available, stock, position, version } = row;
  return {
    ...{ id, sku, name, slug, status, kind, is_available, stock, position, version },
    category: { slug: row.category, name: row.category_name },
    price: toMoney(row.price_minor, row.currency),
    from_price: toMoney(row.from_price_minor, row.currency),
    servings: row.servings,
    lead_time_minutes: row.lead_time_minutes,
    diets: row.diets,
    contains: row.contains,
    picture: pictureOf(row),
    problems: problemsOf(row, product),
  };
}

export type StoreProductOut = ReturnType<typeof toStoreProduct>;

/** Everything that a store edits of a product, under the names that saving takes, with its groups as they are now. */
export function toStoreProduct(row: ProductRow, product: DesignableProduct) {
  const {
    category_id: _id,
    category_name: _name,
    from_price_minor,
    opening_design: _design,
    photo: _photo,
    ...plain
  } = row;
  return {
    ...plain,
    price: toMoney(row.price_minor, row.currency),
    from_price: toMoney(from_price_minor, row.currency),
    updated_at: row.updated_at.toISOString(),
    picture: pictureOf(row),
    groups: product.groups.map((group) => ({
      ...group,
      options: group.options.map((option) => ({ ...option, work_units: option.work_units ?? {} })),
    })),
    problems: problemsOf(row, product),
    warnings: warningsOf(product),
  };
}

/** Two statements. Refuses 'catalogue/unknown-product' (404), also for another store's. */
export async function getStoreProduct(context: Context, db: Executor, storeId: number, id: number) {
  const rows = await listEditable(db, { store_id: storeId, ids: [id] });
  const [row] = rows;
  if (!row) throw unknownProduct();
  return toStoreProduct(row, toDesignable(row, await groupsNow(context, db, storeId, rows)));
}
