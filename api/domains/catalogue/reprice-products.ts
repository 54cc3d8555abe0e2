import type { Trx } from '../../platform/db.ts';
import { checkProduct, type Finding } from '../designs/check-groups.ts';
import type { DesignableProduct, OptionGroup } from '../designs/option-groups.ts';
import { byId, groupIdsOf, toDesignable, toOptionGroup } from './designable.ts';
import { listGroups, listProductsWith } from './edit-groups.sql.ts';
import { lockEditable } from './edit-products.sql.ts';
import { openingDesign } from './opening-design.ts';
import { updateOpenings } from './save-products.sql.ts';

/** So many products a statement. */
const AT_ONCE = 500;

/** All products of a store that have one of the groups, in bounded portions, locked until the end of the transaction. */
async function* productsWith(
  trx: Trx,
  storeId: number,
  groupIds: readonly number[],
  now: Date,
): AsyncGenerator<DesignableProduct[]> {
  const ids = (await listProductsWith(trx, { group_ids: [...groupIds] })).map((row) => row.id);
  const groups = new Map<number, OptionGroup>();
  for (let from = 0; from < ids.length; from += AT_ONCE) {
    const rows = await lockEditable(trx, { store_id: storeId, ids: ids.slice(from, from + AT_ONCE) });
    const missing = groupIdsOf(rows).filter((id) => !groups.has(id));
    const found = missing.length > 0 ? await listGroups(trx, { store_id: storeId, ids: missing }) : [];
    for (const [id, group] of byId(found.map((row) => toOptionGroup(row, now)))) groups.set(id, group);
    yield rows.map((row) => toDesignable(row, groups));
  }
}

/**
 * After an edit of groups, in its transaction: what the page of every product opens with that has one of them. Gives what
 * is wrong with products that they now make impossible: with an error among them the transaction must roll back. Four
 * statements, three more for each 500 products.
 */
export async function repriceProductsWith(
  trx: Trx,
  storeId: number,
  groupIds: readonly number[],
  now: Date,
): Promise<Finding[]> {
  const findings: Finding[] = [];
  for await (const products of productsWith(trx, storeId, groupIds, now)) {
    findings.push(...products.flatMap(checkProduct));
    const rows = products.map((product) => ({ id: product.id, ...openingDesign(product) }));
    await updateOpenings(trx, { rows: JSON.stringify(rows) });
  }
  return findings;
}
