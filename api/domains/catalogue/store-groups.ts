import type { Context } from '../../context.ts';
import type { Executor } from '../../platform/db.ts';
import { checkGroup } from '../designs/check-groups.ts';
import { GROUP_ROLES } from '../designs/option-groups.ts';
import { toOptionGroup } from './designable.ts';
import { unknownGroup } from './edit-catalogue.ts';
import { type GroupRow, type GroupUse, listGroups, listUses } from './edit-groups.sql.ts';

export type StoreGroupOut = ReturnType<typeof toStoreGroup>;

export function toStoreGroup(row: GroupRow, use: GroupUse | undefined, now: Date) {
  return {
    ...row,
    options: row.options.map(({ suspended_until, ...option }) => ({
      ...option,
      suspended_until: suspended_until !== null && suspended_until > now ? suspended_until.toISOString() : null,
    })),
    used_by: use?.products ?? [],
    used_by_count: use?.count ?? 0,
    warnings: checkGroup(toOptionGroup(row, now))
      .filter((found) => !found.is_error)
      .map((found) => found.message),
  };
}

/** In the order in which a design is composed. Two statements. */
export async function listStoreGroups(context: Context, storeId: number): Promise<StoreGroupOut[]> {
  const rows = await listGroups(context.db, { store_id: storeId, ids: null });
  const uses = await listUses(context.db, { group_ids: rows.map((row) => row.id) });
  const useOf = new Map(uses.map((use) => [use.group_id, use]));
  return rows
    .toSorted((a, b) => GROUP_ROLES.indexOf(a.role) - GROUP_ROLES.indexOf(b.role) || a.name.localeCompare(b.name))
    .map((row) => toStoreGroup(row, useOf.get(row.id), context.clock.now()));
}

/** Two statements. Refuses 'catalogue/unknown-group' (404), also for another store's. */
export async function getStoreGroup(
  context: Context,
  db: Executor,
  storeId: number,
  id: number,
): Promise<StoreGroupOut> {
  const [row] = await listGroups(db, { store_id: storeId, ids: [id] });
  if (!row) throw unknownGroup();
  const [use] = await listUses(db, { group_ids: [id] });
  return toStoreGroup(row, use, context.clock.now());
}
