import type { Executor } from '../../../platform/db.ts';
import { getFacts } from '../catalogue-choices.ts';
import { byId, toOptionGroup } from '../designable.ts';
import { listGroups } from '../edit-groups.sql.ts';
import { listEditable } from '../edit-products.sql.ts';
import { makeTargets } from './find-target.ts';
import { listMatches } from './import-rows.sql.ts';
import { type Planned, type Planning, planRow } from './plan-row.ts';
import type { TableRow } from './read-table.ts';

/** Makes a reader of rows as the store's catalogue is now; it remembers which products rows were about. */
export async function startPlanning(db: Executor, storeId: number, now: Date) {
  const groups = await listGroups(db, { store_id: storeId, ids: null });
  const planning: Planning = {
    facts: await getFacts(db, storeId, now),
    groups: byId(groups.map((group) => toOptionGroup(group, now))),
  };
  const targetOf = makeTargets(await listMatches(db, { store_id: storeId }));

  /** Of any number of rows; one statement, `list`, which may hold what it reads. */
  async function plan(rows: readonly TableRow[], list: typeof listEditable = listEditable): Promise<Planned[]> {
    const targets = rows.map(targetOf);
    const ids = targets.flatMap((target) => ('match' in target && target.match ? [target.match.id] : []));
    const products = byId(ids.length > 0 ? await list(db, { store_id: storeId, ids }) : []);
    return rows.map((row, i) => {
      const target = targets[i];
      if (!target || 'message' in target) {
        const { column = 'name', message = '' } = target ?? {};
        const value = row.cells[column] ?? null;
        return { row: row.row, outcome: 'wrong', wrong: [{ row: row.row, column, value, message }] };
      }
      return planRow(planning, row, (target.match && products.get(target.match.id)) ?? null);
    });
  }
  return { plan, facts: planning.facts, groups: planning.groups };
}
