import type { Context } from '../../context.ts';
import type { Executor } from '../../platform/db.ts';
import { assert } from '../../platform/errors.ts';
import { canAnyBeOrdered } from '../catalogue/sellable.service.ts';
import { findChecklist } from './checklist.sql.ts';
import { type ChecklistItem, checklistOf, missingOf } from './checklist-items.ts';
import { type StoreState, stateOf } from './store-status.ts';

export type Checklist = {
  store_id: number;
  state: StoreState;
  /** Required items that are not done. */
  missing: number;
  items: ChecklistItem[];
  products: { active: number; draft: number };
};

/** What a store still needs before it can open, from the data as it is. One statement, two when something is on sale. */
export async function getChecklist(context: Context, db: Executor, storeId: number): Promise<Checklist> {
  const [row] = await findChecklist(db, { store_id: storeId });
  assert(row, 'a store of its own staff exists');
  const canSell = await canAnyBeOrdered(db, row.product_ids, context.clock.now());
  const items = checklistOf(row, canSell);
  return {
    store_id: storeId,
    state: stateOf(row),
    missing: missingOf(items).length,
    items,
    products: { active: row.products, draft: row.drafts },
  };
}
