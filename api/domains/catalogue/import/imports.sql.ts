import { sql } from 'kysely';
import { prepared } from '../../../platform/db.ts';

export type ImportState = 'checking' | 'checked' | 'running' | 'done' | 'failed';
export type Outcome = 'create' | 'change' | 'none' | 'wrong';
export type WrongCellRow = { row: number; column: string | null; value: string | null; message: string };

export type ImportRow = {
  id: number;
  store_id: number;
  file_name: string | null;
  state: ImportState;
  message: string | null;
  skips_wrong_rows: boolean;
  has_begun: boolean;
  rows_total: number;
  rows_done: number;
  to_create: number;
  to_change: number;
  unchanged: number;
  rows_wrong: number;
  wrong: WrongCellRow[];
  created: number;
  changed: number;
  skipped: number;
  person_id: number;
  person_name: string;
  person_kind: 'staff' | 'admin';
  uploaded_at: Date;
  moved_at: Date;
  finished_at: Date | null;
  /** Of the store. */
  timezone: string;
};

const COLUMNS = sql`id, store_id, file_name, state, message, skips_wrong_rows, has_begun, rows_total, rows_done, to_create,
  to_change, unchanged, rows_wrong, wrong, created, changed, skipped, person_id, person_name, person_kind, uploaded_at,
  moved_at, finished_at, (select timezone from stores where stores.id = store_id) as timezone`;

export const findImport = prepared<{ store_id: number; id: number }, ImportRow>((db, p) => ({
  compile: () =>
    sql<ImportRow>`select ${COLUMNS} from product_imports
      where id = ${p('id')}::bigint and store_id = ${p('store_id')}::bigint`.compile(db),
}));

export const listImportsOf = prepared<{ store_id: number; limit: number }, ImportRow>((db, p) => ({
  compile: () =>
    sql<ImportRow>`select ${COLUMNS} from product_imports
      where store_id = ${p('store_id')}::bigint order by id desc limit ${p('limit')}::int`.compile(db),
}));

export const findBusyImport = prepared<{ store_id: number }, { id: number; moved_at: Date }>((db, p) => ({
  compile: () =>
    sql<{ id: number; moved_at: Date }>`select id, moved_at from product_imports
      where store_id = ${p('store_id')}::bigint and state in ('checking', 'running')`.compile(db),
}));

export type NewImport = {
  store_id: number;
  file_name: string | null;
  csv: string;
  person_id: number;
  person_name: string;
  person_kind: string;
  now: Date;
};

export const insertImport = prepared<NewImport, { id: number }>((db, p) => ({
  compile: () =>
    sql<{ id: number }>`
      insert into product_imports (store_id, file_name, csv, person_id, person_name, person_kind, uploaded_at, moved_at)
      values (${p('store_id')}::bigint, ${p('file_name')}::text, ${p('csv')}::text, ${p('person_id')}::bigint,
        ${p('person_name')}::text, ${p('person_kind')}::text, ${p('now')}::timestamptz, ${p('now')}::timestamptz)
      returning id`.compile(db),
}));

/** All but the last `kept`, with their rows. */
export const deleteOldImports = prepared<{ store_id: number; kept: number }, { id: number }>((db, p) => ({
  compile: () =>
    sql<{ id: number }>`
      delete from product_imports where store_id = ${p('store_id')}::bigint and state not in ('checking', 'running')
        and id not in (select id from product_imports where store_id = ${p('store_id')}::bigint
          order by id desc limit ${p('kept')}::int)
      returning id`.compile(db),
}));

export const findCsv = prepared<{ id: number }, { csv: string | null }>((db, p) => ({
  compile: () => sql<{ csv: string | null }>`select csv from product_imports where id = ${p('id')}::bigint`.compile(db),
}));

export const updateTotal = prepared<{ id: number; rows_total: number; now: Date }, unknown>((db, p) => ({
  compile: () =>
    sql`update product_imports set rows_total = ${p('rows_total')}::int, moved_at = ${p('now')}::timestamptz
      where id = ${p('id')}::bigint`.compile(db),
}));

export const updateRowsDone = prepared<{ id: number; rows_done: number; now: Date }, unknown>((db, p) => ({
  compile: () =>
    sql`update product_imports set rows_done = ${p('rows_done')}::int, moved_at = ${p('now')}::timestamptz
      where id = ${p('id')}::bigint and state in ('checking', 'running')`.compile(db),
}));

export type CheckedImport = {
  id: number;
  from_state: ImportState;
  message: string | null;
  to_create: number;
  to_change: number;
  unchanged: number;
  rows_wrong: number;
  wrong: string;
  now: Date;
};

export const updateChecked = prepared<CheckedImport, { id: number }>((db, p) => ({
  compile: () =>
    sql<{ id: number }>`
      update product_imports set state = 'checked', csv = null, message = ${p('message')}::text,
        rows_done = rows_total, to_create = ${p('to_create')}::int, to_change = ${p('to_change')}::int,
        unchanged = ${p('unchanged')}::int, rows_wrong = ${p('rows_wrong')}::int, wrong = ${p('wrong')}::jsonb,
        moved_at = ${p('now')}::timestamptz
      where id = ${p('id')}::bigint and state = ${p('from_state')}::text returning id`.compile(db),
}));

/** Only from 'checked', so that of two who press run one starts it. */
export const updateRunning = prepared<{ id: number; skips_wrong_rows: boolean; now: Date }, { id: number }>(
  (db, p) => ({
    compile: () =>
      sql<{ id: number }>`
      update product_imports set state = 'running', message = null, rows_done = 0, has_begun = false,
        skips_wrong_rows = ${p('skips_wrong_rows')}::boolean, moved_at = ${p('now')}::timestamptz
      where id = ${p('id')}::bigint and state = 'checked' returning id`.compile(db),
  }),
);

export const updateBegun = prepared<{ id: number; now: Date }, { id: number }>((db, p) => ({
  compile: () =>
    sql<{ id: number }>`
      update product_imports set has_begun = true, rows_done = unchanged + rows_wrong, skipped = rows_wrong,
        moved_at = ${p('now')}::timestamptz
      where id = ${p('id')}::bigint and state = 'running' and not has_begun returning id`.compile(db),
}));

export type Progress = {
  id: number;
  created: number;
  changed: number;
  unchanged: number;
  skipped: number;
  wrong: string;
  now: Date;
};

export const updateProgress = prepared<Progress, { id: number }>((db, p) => ({
  compile: () =>
    sql<{ id: number }>`
      update product_imports set created = created + ${p('created')}::int, changed = changed + ${p('changed')}::int,
        unchanged = unchanged + ${p('unchanged')}::int, skipped = skipped + ${p('skipped')}::int,
        wrong = wrong || ${p('wrong')}::jsonb,
        rows_done = least(rows_total, rows_done + ${p('created')}::int + ${p('changed')}::int + ${p('unchanged')}::int
          + ${p('skipped')}::int),
        moved_at = ${p('now')}::timestamptz
      where id = ${p('id')}::bigint and state = 'running' returning id`.compile(db),
}));

export const updateFinished = prepared<
  { id: number; state: 'done' | 'failed'; message: string | null; now: Date },
  ImportRow
>((db, p) => ({
  compile: () =>
    sql<ImportRow>`
      update product_imports set state = ${p('state')}::text, message = ${p('message')}::text, csv = null,
        moved_at = ${p('now')}::timestamptz, finished_at = ${p('now')}::timestamptz
      where id = ${p('id')}::bigint and state in ('checking', 'running') returning ${COLUMNS}`.compile(db),
}));
