import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';
import { CannotStart } from './cannot-start.ts';

type Migration = { name: string; sql: string; checksum: string };

const MIGRATIONS_DIR = join(import.meta.dirname, '../../db/migrations');
/** As PostgreSQL counts: 15.0 */
const OLDEST_SERVER = 150_000;
/** Any constant: processes that start at once wait for each other on it. */
const LOCK_KEY = 7_233_201_904;

function readMigrations(folder: string): Migration[] {
  const names = readdirSync(folder).filter((name) => name.endsWith('.sql'));
  return names.sort().map((name) => {
    const sql = readFileSync(join(folder, name), 'utf8').replaceAll('\r\n', '\n');
    return { name, sql, checksum: createHash('sha256').update(sql).digest('hex') };
  });
}

async function findApplied(client: pg.Client): Promise<Map<string, string>> {
  await client.query(`create table if not exists migrations (
    name text primary key, checksum text not null, applied_at timestamptz not null default now())`);
  const { rows } = await client.query<{ name: string; checksum: string }>('select name, checksum from migrations');
  return new Map(rows.map((row) => [row.name, row.checksum]));
}

/** Refuses names out of order and files that changed after they ran; returns what is still to run. */
function pickPending(migrations: Migration[], applied: Map<string, string>): Migration[] {
  const last = [...applied.keys()].sort().at(-1) ?? '';
  const numbers = new Set<string>();
  for (const { name, checksum } of migrations) {
    const number = name.match(/^(\d{4})-[a-z0-9-]+\.sql$/)?.[1];
    if (!number) throw new CannotStart(`Migration ${name}: the name must look like 0001-short-name.sql`);
    if (numbers.has(number)) throw new CannotStart(`Migration ${name}: another file has the number ${number}`);
    numbers.add(number);
    const known = applied.get(name);
    if (known && known !== checksum)
      throw new CannotStart(
        `Migration ${name} changed after it ran on this database: undo the change, and write a new file`,
      );
    if (!known && name < last)
      throw new CannotStart(`Migration ${name} comes before ${last}, which already ran: renumber it`);
  }
  return migrations.filter(({ name }) => !applied.has(name));
}

async function runMigration(client: pg.Client, { name, sql, checksum }: Migration): Promise<void> {
  try {
    await client.query('begin');
    await client.query(sql);
    await client.query('insert into migrations (name, checksum) values ($1, $2)', [name, checksum]);
    await client.query('commit');
  } catch (error) {
    await client.query('rollback').catch(() => {});
    throw new CannotStart(`Migration ${name} failed: ${(error as Error).message}`, { cause: error });
  }
}

async function connect(url: string): Promise<pg.Client> {
  const client = new pg.Client({ connectionString: url, application_name: 'migrate', connectionTimeoutMillis: 10_000 });
  try {
    await client.connect();
  } catch (error) {
    throw new CannotStart(`DATABASE_URL: the database does not answer: ${(error as Error).message || 'no connection'}`);
  }
  const { rows } = await client.query('show server_version_num');
  if (Number(rows[0].server_version_num) >= OLDEST_SERVER) return client;
  await client.end();
  throw new CannotStart('DATABASE_URL: this PostgreSQL is too old, 15 or newer is needed');
}

/**
 * Brings the database up to the newest migration file, forward only, each file in a transaction of its own.
 * Safe when several processes start at once. Returns the names of the files that it ran.
 */
export async function migrate(url: string, folder = MIGRATIONS_DIR): Promise<string[]> {
  const client = await connect(url);
  try {
    await client.query('select pg_advisory_lock($1)', [LOCK_KEY]);
    const pending = pickPending(readMigrations(folder), await findApplied(client));
    for (const migration of pending) await runMigration(client, migration);
    return pending.map(({ name }) => name);
  } finally {
    await client.end();
  }
}
