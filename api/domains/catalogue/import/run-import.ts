import type { Context } from '../../../context.ts';
import { recordAudit } from '../../../platform/audit.ts';
import type { Trx } from '../../../platform/db.ts';
import { editCatalogue } from '../edit-catalogue.ts';
import { lockEditable } from '../edit-products.sql.ts';
import type { Editor } from '../editor.ts';
import { freeSlugs, slugOf } from '../product-slugs.ts';
import { updateStocks } from '../save-products.sql.ts';
import { newProductIds, saveProducts } from '../save-products.ts';
import { checkAgain, flipOf } from './check-import.ts';
import { deleteRowsDone, type KeptRow, listRows } from './import-rows.sql.ts';
import {
  findImport,
  type ImportRow,
  updateBegun,
  updateFinished,
  updateProgress,
  type WrongCellRow,
} from './imports.sql.ts';
import type { Planned } from './plan-row.ts';
import { startPlanning } from './plan-rows.ts';

/** So many rows a transaction. */
const AT_ONCE = 250;

type Doing = Exclude<Planned, { outcome: 'wrong' | 'none' }>;
type Chunk = { created: Doing[]; changed: Doing[]; unchanged: number; wrong: WrongCellRow[]; skipped: number };

/**
 * Does what was checked, in portions: a row is forgotten in the transaction that saves its product, so that a run that was
 * killed goes on where it was, and nothing happens twice.
 */
export async function applyImport(context: Context, key: { id: number; store_id: number }): Promise<void> {
  const [started] = await findImport(context.db, key);
  if (started?.state !== 'running') return;
  const meanwhile = 'Products were changed since the file was checked. Look at the rows that are wrong now.';
  if (!started.has_begun) {
    if (!(await checkAgain(context, key, meanwhile))) return;
    await updateBegun(context.db, { id: key.id, now: context.clock.now() });
  }
  const editor: Editor = {
    store_id: started.store_id,
    actor_kind: started.person_kind,
    actor_id: started.person_id,
    actor_name: started.person_name,
  };
  while (await applyChunk(context, started, editor));
  await context.db.transaction().execute((trx) => finish(context, trx, started.id, editor));
}

async function applyChunk(context: Context, { id, store_id, file_name }: ImportRow, editor: Editor): Promise<boolean> {
  return editCatalogue(context, store_id, async (trx, now) => {
    const rows = await listRows(trx, { import_id: id, after: 0, outcomes: ['create', 'change'], limit: AT_ONCE });
    if (rows.length === 0) return false;
    const { plan, facts, groups } = await startPlanning(trx, store_id, now);
    const chunk = sortOut(rows, await plan(rows, lockEditable));
    const added = await withIds(trx, store_id, chunk.created);
    const changed = await withSlugs(trx, store_id, chunk.changed);
    const reason = `Import${file_name ? ` of ${file_name}` : ''}`;
    await saveProducts(trx, { editor, now, facts, groups, added, changed, reason });
    const moves = chunk.changed.flatMap(({ after, move }) => (move ? [{ id: after.id, ...move }] : []));
    if (moves.length > 0) await updateStocks(trx, { store_id, rows: JSON.stringify(moves) });
    await deleteRowsDone(trx, { import_id: id, rows: rows.map((row) => row.row) });
    await updateProgress(trx, {
      id,
      created: added.length,
      changed: changed.length,
      unchanged: chunk.unchanged,
      skipped: chunk.skipped,
      wrong: JSON.stringify(chunk.wrong),
      now,
    });
    return true;
  });
}

function sortOut(rows: readonly KeptRow[], planned: readonly Planned[]): Chunk {
  const chunk: Chunk = { created: [], changed: [], unchanged: 0, wrong: [], skipped: 0 };
  planned.forEach((plan, i) => {
    const row = rows[i];
    const flip = row ? flipOf(row.outcome, plan.outcome) : null;
    if (flip !== null)
      chunk.wrong.push({ row: plan.row, column: 'name', value: row?.cells.name ?? null, message: flip });
    if (plan.outcome === 'wrong') chunk.wrong.push(...plan.wrong);
    if (flip !== null || plan.outcome === 'wrong') chunk.skipped++;
    else if (plan.outcome === 'none') chunk.unchanged++;
    else chunk[plan.outcome === 'create' ? 'created' : 'changed'].push(plan);
  });
  return chunk;
}

async function withIds(trx: Trx, storeId: number, created: readonly Doing[]) {
  const ids = await newProductIds(trx, created.length);
  const names = created.map(({ after }) => after.name);
  const slugs = await freeSlugs(trx, storeId, names);
  return created.map(({ after }, i) => ({ ...after, id: ids[i] as number, slug: slugs[i] as string }));
}

/** Drafts with another name get another address, as in the editor. */
async function withSlugs(trx: Trx, storeId: number, changed: readonly Doing[]) {
  const renamed = changed.filter(
    ({ before, after }) => before?.status === 'draft' && slugOf(before.name) !== slugOf(after.name),
  );
  const names = renamed.map(({ after }) => after.name);
  const slugs = await freeSlugs(trx, storeId, names);
  const slugFor = new Map(renamed.map(({ after }, i) => [after.id, slugs[i]]));
  return changed.flatMap(({ before, after }) =>
    before ? [{ before, after: { ...after, slug: slugFor.get(after.id) ?? before.slug } }] : [],
  );
}

async function finish(context: Context, trx: Trx, id: number, editor: Editor): Promise<void> {
  const now = context.clock.now();
  const [done] = await updateFinished(trx, { id, state: 'done', message: null, now });
  if (!done) return;
  await recordAudit(trx, {
    ...editor,
    action: 'products.imported',
    subject_id: id,
    subject_name: done.file_name ?? 'A table of products',
    after: { created: done.created, changed: done.changed, unchanged: done.unchanged, skipped: done.skipped },
    at: now,
  });
}
