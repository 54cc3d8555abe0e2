import { sql } from 'kysely';
import { prepared } from '../../../platform/db.ts';
import type { Outcome } from './imports.sql.ts';

export type KeptRow = { row: number; cells: Record<string, string>; outcome: Outcome };

export const deleteRows = prepared<{ import_id: number }, unknown>((db, p) => ({
  compile: () => sql`delete from product_import_rows where import_id = ${p('import_id')}::bigint`.compile(db),
}));

/** `rows` is JSON text: [{row, cells, outcome}] */
export const saveRows = prepared<{ import_id: number; rows: string }, unknown>((db, p) => ({
  compile: () =>
    sql`
      insert into product_import_rows (import_id, row, cells, outcome)
      select ${p('import_id')}::bigint, row, cells, outcome
      from json_to_recordset(${p('rows')}::json) as d(row int, cells jsonb, outcome text)
      on conflict (import_id, row) do update set outcome = excluded.outcome`.compile(db),
}));

export const listRows = prepared<{ import_id: number; after: number; outcomes: string[]; limit: number }, KeptRow>(
  (db, p) => ({
    compile: () =>
      sql<KeptRow>`
        select row, cells, outcome from product_import_rows
        where import_id = ${p('import_id')}::bigint and row > ${p('after')}::int
          and outcome = any(${p('outcomes')}::text[])
        order by row limit ${p('limit')}::int`.compile(db),
  }),
);

export const deleteRowsDone = prepared<{ import_id: number; rows: number[] }, unknown>((db, p) => ({
  compile: () =>
    sql`delete from product_import_rows
      where import_id = ${p('import_id')}::bigint and row = any(${p('rows')}::int[])`.compile(db),
}));

export type Match = { id: number; sku: string | null; name: string; is_archived: boolean };

/** Everything that a row may be about: names are compared here, since lower() depends on the database's locale. */
export const listMatches = prepared<{ store_id: number }, Match>((db, p) => ({
  compile: () =>
    sql<Match>`
      select id, sku, name, status = 'archived' as is_archived from products
      where store_id = ${p('store_id')}::bigint order by id`.compile(db),
}));

/** A store's products in its order, for an export in portions. */
export const listIdsInOrder = prepared<
  { store_id: number; after_position: number; after_id: number; limit: number },
  { id: number; position: number }
>((db, p) => ({
  compile: () =>
    sql<{ id: number; position: number }>`
      select id, position from products where store_id = ${p('store_id')}::bigint
        and (position, id) > (${p('after_position')}::int, ${p('after_id')}::bigint)
      order by position, id limit ${p('limit')}::int`.compile(db),
}));
