import { setImmediate as letOthers } from 'node:timers/promises';
import type { Context } from '../../../context.ts';
import { deleteRows, type KeptRow, listRows, saveRows } from './import-rows.sql.ts';
import {
  findCsv,
  type ImportState,
  type Outcome,
  updateChecked,
  updateFinished,
  updateRowsDone,
  updateTotal,
  type WrongCellRow,
} from './imports.sql.ts';
import { startPlanning } from './plan-rows.ts';
import { readTable, type TableRow, WrongTable } from './read-table.ts';

const AT_ONCE = 250;
/** More wrong cells than these help nobody. */
const MOST_WRONG = 1000;

type Checked = { outcomes: { row: number; outcome: Outcome }[]; wrong: WrongCellRow[] };
type Import = { id: number; store_id: number };

/** Reads the file, keeps its rows, and finds out what each would do. Can be done again from the beginning. */
export async function checkImport(context: Context, { id, store_id }: Import): Promise<void> {
  const { db, clock } = context;
  const [kept] = await findCsv(db, { id });
  if (!kept?.csv) return;
  const rows = await readTable(kept.csv).catch((error: unknown) => {
    if (error instanceof WrongTable) return error.message;
    throw error;
  });
  if (typeof rows === 'string') {
    await updateFinished(db, { id, state: 'failed', message: rows, now: clock.now() });
    return;
  }
  await updateTotal(db, { id, rows_total: rows.length, now: clock.now() });
  const checked = await checkRows(context, store_id, rows, (rows_done) =>
    updateRowsDone(db, { id, rows_done, now: clock.now() }),
  );
  await db.transaction().execute(async (trx) => {
    await deleteRows(trx, { import_id: id });
    const outcomes = new Map(checked.outcomes.map(({ row, outcome }) => [row, outcome]));
    const all = rows.map((row) => ({ ...row, outcome: outcomes.get(row.row) }));
    for (let from = 0; from < all.length; from += AT_ONCE)
      await saveRows(trx, { import_id: id, rows: JSON.stringify(all.slice(from, from + AT_ONCE)) });
    await updateChecked(trx, { ...toCounts(checked), id, from_state: 'checking', message: null, now: clock.now() });
  });
}

/** What every row does as the catalogue is now; nothing is written. `tell` hears how many are done. */
async function checkRows(
  context: Context,
  storeId: number,
  rows: readonly TableRow[],
  tell: (done: number) => Promise<unknown>,
): Promise<Checked> {
  const { plan } = await startPlanning(context.db, storeId, context.clock.now());
  const checked: Checked = { outcomes: [], wrong: [] };
  for (let from = 0; from < rows.length; from += AT_ONCE) {
    for (const planned of await plan(rows.slice(from, from + AT_ONCE))) {
      checked.outcomes.push({ row: planned.row, outcome: planned.outcome });
      if (planned.outcome === 'wrong') checked.wrong.push(...planned.wrong);
    }
    await tell(Math.min(rows.length, from + AT_ONCE));
    await letOthers();
  }
  return checked;
}

function toCounts({ outcomes, wrong }: Checked) {
  const count = (wanted: Outcome) => outcomes.filter(({ outcome }) => outcome === wanted).length;
  return {
    to_create: count('create'),
    to_change: count('change'),
    unchanged: count('none'),
    rows_wrong: count('wrong'),
    wrong: JSON.stringify(wrong.slice(0, MOST_WRONG)),
  };
}

/**
 * Checks again what was checked before: rows that would now do something else than was told are wrong, with the reason.
 * Gives false, and puts the import back to 'checked', when there are any.
 */
export async function checkAgain(context: Context, { id, store_id }: Import, message: string): Promise<boolean> {
  const { db, clock } = context;
  const kept: KeptRow[] = await listRows(db, {
    import_id: id,
    after: 0,
    outcomes: ['create', 'change', 'none', 'wrong'],
    limit: 1_000_000,
  });
  const told = new Map(kept.map((row) => [row.row, row.outcome]));
  const checked = await checkRows(context, store_id, kept, async () => {});
  let isOther = false;
  const cells = new Map(kept.map((row) => [row.row, row.cells]));
  const outcomes = checked.outcomes.map(({ row, outcome }) => {
    const before = told.get(row) ?? 'none';
    const flip = flipOf(before, outcome);
    if (flip !== null) checked.wrong.push({ row, column: 'name', value: cells.get(row)?.name ?? null, message: flip });
    const now: Outcome = flip === null ? outcome : 'wrong';
    isOther ||= now === 'wrong' && before !== 'wrong';
    return { row, outcome: now };
  });
  const rows = kept.map((row, i) => ({ ...row, outcome: outcomes[i]?.outcome }));
  await db.transaction().execute(async (trx) => {
    await saveRows(trx, { import_id: id, rows: JSON.stringify(rows) });
    if (!isOther) return;
    const counts = toCounts({ outcomes, wrong: checked.wrong.toSorted((a, b) => a.row - b.row) });
    const from_state: ImportState = 'running';
    await updateChecked(trx, { ...counts, id, from_state, message, now: clock.now() });
  });
  return !isOther;
}

/** A row that was told to make a product must not change one that came meanwhile, nor the other way round. */
export function flipOf(before: Outcome, now: Outcome): string | null {
  if (before === 'create' && (now === 'change' || now === 'none'))
    return 'It was to make a product, but meanwhile there is one of that name or number. Upload the file again.';
  if ((before === 'change' || before === 'none') && now === 'create')
    return 'The product that it is about is called otherwise now. Upload the file again.';
  return null;
}
