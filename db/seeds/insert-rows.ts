import { sql } from 'kysely';
import { type Executor, json, run } from '../../api/platform/db.ts';
import type { DB } from '../../api/platform/db-types.gen.ts';

export type Row = Record<string, unknown>;

/** All rows in one statement; every row has the columns of the first. Ids are given, not made. */
export async function insertRows(db: Executor, table: keyof DB & string, rows: readonly Row[]): Promise<void> {
  const [first] = rows;
  if (!first) return;
  const columns = sql.join(Object.keys(first).map((column) => sql.ref(column)));
  await run(
    db,
    sql`
    insert into ${sql.table(table)} (${columns}) overriding system value
    select ${columns} from jsonb_populate_recordset(null::${sql.table(table)}, ${json(rows)})`,
  );
}

/** Ids that are made from now on come after those that were given. */
export async function continueIds(db: Executor, tables: readonly (keyof DB & string)[]): Promise<void> {
  for (const table of tables)
    await run(
      db,
      sql`
      select setval(pg_get_serial_sequence(${table}, 'id'), greatest((select coalesce(max(id), 0) from ${sql.table(table)}), 1))`,
    );
}
