import { type AuditEntry, recordAudit } from '../../platform/audit.ts';
import type { Trx } from '../../platform/db.ts';
import type { OptionGroup } from '../designs/option-groups.ts';
import { toDesignable } from './designable.ts';
import type { ProductRow, ProductStatus, ProductValues, StoreFacts } from './edit-products.sql.ts';
import type { Editor } from './editor.ts';
import { openingDesign } from './opening-design.ts';
import { deleteLinks, insertLinks, insertProducts, takeProductIds, updateProducts } from './save-products.sql.ts';

/** A product as it shall be. */
export type ProductDraft = ProductValues & {
  id: number;
  slug: string;
  status: ProductStatus;
  is_available: boolean;
  stock: number | null;
};

export type Saving = {
  editor: Editor;
  now: Date;
  facts: StoreFacts;
  /** Every group that the products have, as it is now. */
  groups: ReadonlyMap<number, OptionGroup>;
  added: readonly ProductDraft[];
  /** `after.stock` is for the audit only: a stock is moved by `updateStocks`. */
  changed: readonly { before: ProductRow; after: ProductDraft }[];
  /** What the audit says of all of them, such as the import that they come from. */
  reason?: string | null;
};

/**
 * Writes any number of products in at most five statements: their columns, what the page of each opens with, their
 * groups, the audit. Call it inside `editCatalogue`, with the rows of `changed` locked.
 */
export async function saveProducts(trx: Trx, saving: Saving): Promise<void> {
  const { editor, now, added, changed } = saving;
  const { store_id } = editor;
  const priced = (draft: ProductDraft) => ({ ...draft, ...openingOf(draft, saving) });
  if (added.length > 0) {
    const rows = added.map((draft, i) => ({ ...priced(draft), place: i + 1 }));
    await insertProducts(trx, { store_id, now, rows: JSON.stringify(rows) });
  }
  if (changed.length > 0)
    await updateProducts(trx, { store_id, now, rows: JSON.stringify(changed.map(({ after }) => priced(after))) });
  await saveLinks(trx, saving);
  await recordAudit(trx, [
    ...added.map((draft) => entry(saving, draft)),
    ...changed.map((c) => entry(saving, c.after, c.before)),
  ]);
}

function openingOf(draft: ProductDraft, { facts, groups }: Saving) {
  return openingDesign(toDesignable({ ...draft, currency: facts.currency }, groups));
}

async function saveLinks(trx: Trx, { added, changed }: Saving): Promise<void> {
  const moved = changed.filter(({ before, after }) => String(before.group_ids) !== String(after.group_ids));
  if (moved.length > 0) await deleteLinks(trx, { ids: moved.map(({ after }) => after.id) });
  const links = [...added, ...moved.map(({ after }) => after)].flatMap((draft) =>
    draft.group_ids.map((group_id, position) => ({ product_id: draft.id, group_id, position })),
  );
  if (links.length > 0) await insertLinks(trx, { rows: JSON.stringify(links) });
}

function entry({ editor, now, facts, reason }: Saving, after: ProductDraft, before?: ProductRow): AuditEntry {
  return {
    ...editor,
    action: before ? 'product.changed' : 'product.created',
    subject_id: after.id,
    subject_name: after.name,
    ...(before && { before: forAudit(before, facts) }),
    after: forAudit(after, facts),
    // A reason alone would make an entry of an edit that changed nothing.
    ...(reason && !before && { reason }),
    at: now,
  };
}

/** What a store knows of a product; ids and what follows from the rest are left out. */
export function forAudit(row: ProductDraft | ProductRow, facts: Pick<StoreFacts, 'categories'>) {
  const category = facts.categories.find((c) => c.id === row.category_id)?.slug;
  return {
    ...{ sku: row.sku, name: row.name, description: row.description, kind: row.kind, category, status: row.status },
    ...{ price_minor: row.price_minor, tax_class: row.tax_class, servings: row.servings, stock: row.stock },
    ...{ contains: row.contains, may_contain: row.may_contain, diets: row.diets, ingredients: row.ingredients },
    ...{ occasions: row.occasions, flavours: row.flavours, is_available: row.is_available },
    ...{ lead_time_minutes: row.lead_time_minutes, capacity_units: row.capacity_units, work_units: row.work_units },
    ...{ steps: row.steps, recipe: row.recipe, recipe_servings: row.recipe_servings, art: row.art },
    group_ids: row.group_ids,
  };
}

export async function newProductIds(trx: Trx, count: number): Promise<number[]> {
  return count === 0 ? [] : (await takeProductIds(trx, { count })).map((row) => row.id);
}
