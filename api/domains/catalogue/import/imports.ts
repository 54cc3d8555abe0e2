import type { Context } from '../../../context.ts';
import { assert, notFound, Refused } from '../../../platform/errors.ts';
import { editCatalogue } from '../edit-catalogue.ts';
import type { Editor } from '../editor.ts';
import {
  deleteOldImports,
  findBusyImport,
  findImport,
  type ImportRow,
  insertImport,
  listImportsOf,
  updateFinished,
  updateRunning,
} from './imports.sql.ts';

export const CHECK_QUEUE = 'catalogue-import-check';
export const RUN_QUEUE = 'catalogue-import-run';
const KEPT = 10;
/** Longer than a queue waits before it tries again: whoever stands still that long is dead. */
const STANDS_STILL_MS = 15 * 60_000;

/** Without what only its work needs to know. */
function toImport(row: ImportRow) {
  const {
    store_id: _store,
    person_id: _id,
    person_kind: _kind,
    skips_wrong_rows: _skips,
    has_begun: _begun,
    ...rest
  } = row;
  const { person_name, uploaded_at, moved_at: _moved, finished_at, ...plain } = rest;
  return {
    ...plain,
    by: person_name,
    uploaded_at: uploaded_at.toISOString(),
    finished_at: finished_at?.toISOString() ?? null,
  };
}

/**
 * Takes a table and lets it be checked; nothing of it is done before it is run. Gives its id. Refuses
 * 'catalogue/import-busy' (409, `facts.id`) while another one of the store is checked or run.
 */
export async function startImport(
  context: Context,
  editor: Editor,
  file: { name: string | null; text: string },
): Promise<number> {
  const { store_id } = editor;
  const id = await editCatalogue(context, store_id, async (trx, now) => {
    const [busy] = await findBusyImport(trx, { store_id });
    if (busy && now.getTime() - busy.moved_at.getTime() < STANDS_STILL_MS) throw importBusy(busy.id);
    if (busy) await updateFinished(trx, { id: busy.id, state: 'failed', message: 'It stood still.', now });
    await deleteOldImports(trx, { store_id, kept: KEPT - 1 });
    const [row] = await insertImport(trx, {
      store_id,
      file_name: file.name?.slice(0, 200) || null,
      csv: file.text,
      person_id: editor.actor_id ?? 0,
      person_name: editor.actor_name,
      person_kind: editor.actor_kind,
      now,
    });
    assert(row, 'an insert gives its row');
    await context.jobs.sendLater(trx, CHECK_QUEUE, [{ data: { id: row.id, store_id } }]);
    return row.id;
  });
  context.jobs.wake(CHECK_QUEUE);
  return id;
}

const importBusy = (id: number) =>
  new Refused('catalogue/import-busy', 'Another import of this store is on its way. Wait until it is done.', {
    facts: { id },
  });

/** One statement. Refuses 'catalogue/unknown-import' (404), also for another store's. */
export async function getImport(context: Context, storeId: number, id: number) {
  const [row] = await findImport(context.db, { store_id: storeId, id });
  if (!row) throw notFound('catalogue/unknown-import', 'There is no such import.');
  return toImport(row);
}

/** The last ones, newest first. */
export async function listImports(context: Context, storeId: number) {
  return (await listImportsOf(context.db, { store_id: storeId, limit: KEPT })).map(toImport);
}

/**
 * Lets a checked import be run. Refuses 'catalogue/import-has-wrong-rows' (409) unless those may be left out,
 * 'catalogue/import-not-checked' (409) when it was not checked yet or is run already, 'catalogue/import-busy' (409).
 */
export async function runImport(context: Context, editor: Editor, id: number, skipsWrongRows: boolean) {
  const { store_id } = editor;
  await editCatalogue(context, store_id, async (trx, now) => {
    const [row] = await findImport(trx, { store_id, id });
    if (!row) throw notFound('catalogue/unknown-import', 'There is no such import.');
    const [busy] = await findBusyImport(trx, { store_id });
    if (busy && busy.id !== id) throw importBusy(busy.id);
    if (row.state !== 'checked')
      throw new Refused(
        'catalogue/import-not-checked',
        'Only an import that was checked, and not run yet, can be run.',
        {
          facts: { state: row.state },
        },
      );
    if (row.rows_wrong > 0 && !skipsWrongRows)
      throw new Refused(
        'catalogue/import-has-wrong-rows',
        'Some rows are wrong. Correct them, or say that they are left out.',
        {
          facts: { rows_wrong: row.rows_wrong },
        },
      );
    await updateRunning(trx, { id, skips_wrong_rows: skipsWrongRows, now });
    await context.jobs.sendLater(trx, RUN_QUEUE, [{ data: { id, store_id } }]);
  });
  context.jobs.wake(RUN_QUEUE);
  return getImport(context, store_id, id);
}
