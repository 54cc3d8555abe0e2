import {
  type Compilable,
  type CompiledQuery,
  type Expression,
  Kysely,
  PostgresDialect,
  sql,
  type Transaction,
} from 'kysely';
import pg from 'pg';
import type { DB } from './db-types.gen.ts';

export { sql };
export type Db = Kysely<DB>;
export type Trx = Transaction<DB>;
/** A database or a transaction of it: what a query verb takes. */
export type Executor = Db | Trx;

const INT8_ARRAY = 1016 as typeof pg.types.builtins.INT8;
const parseTexts: (value: string) => (string | null)[] = pg.types.getTypeParser(INT8_ARRAY);
pg.types.setTypeParser(pg.types.builtins.INT8, Number);
pg.types.setTypeParser(INT8_ARRAY, (value) => parseTexts(value).map((item) => item && Number(item)));
pg.types.setTypeParser(pg.types.builtins.DATE, (value) => value);

/**
 * One plan a statement and connection, instead of a new one each time: planning was 40 % of PostgreSQL's work for a purchase.
 * Statements have to be good under any parameter, which is how they are written (bounded look-ups along an index).
 */
const GENERIC_PLANS = '-c plan_cache_mode=force_generic_plan';

export type DbOptions = { max?: number; applicationName?: string };

export function openPool(url: string, options: DbOptions = {}): pg.Pool {
  return new pg.Pool({
    connectionString: url,
    max: options.max ?? 14,
    application_name: options.applicationName ?? 'sweetspot',
    idle_in_transaction_session_timeout: 30_000,
    statement_timeout: 20_000,
    connectionTimeoutMillis: 10_000,
    options: GENERIC_PLANS,
  });
}

export function openDb(pool: pg.Pool): Db {
  return new Kysely<DB>({ dialect: new PostgresDialect({ pool: namingPool(pool) }) });
}

const MAX_NAMED_STATEMENTS = 1000;
const statementNames = new Map<string, string>();
let statements = 0;

/** Statements sent by this process so far: the bench reads it before and after. */
export const statementCount = () => statements;

function statementName(text: string): string | undefined {
  const known = statementNames.get(text);
  if (known) return known;
  if (statementNames.size >= MAX_NAMED_STATEMENTS) return undefined;
  const name = `s${statementNames.size}`;
  statementNames.set(text, name);
  return name;
}

const TRANSACTION_CONTROL = /^(begin|commit|rollback|savepoint|release|start transaction)\b/;

/**
 * Sends every statement under a name of its own, so that PostgreSQL parses and plans it once a connection: 66 µs
 * against 115 µs for a page of 24 (node-postgres alone sends unnamed statements).
 */
function namingPool(pool: pg.Pool) {
  const wrapped = new WeakMap<pg.PoolClient, object>();
  return {
    async connect() {
      const client = await pool.connect();
      let naming = wrapped.get(client);
      if (!naming) {
        naming = namingClient(client);
        wrapped.set(client, naming);
      }
      return naming as never;
    },
    end: () => pool.end(),
    options: pool.options,
  };
}

function namingClient(client: pg.PoolClient) {
  return {
    query(text: string, values: unknown[]) {
      statements++;
      if (TRANSACTION_CONTROL.test(text)) return client.query(text);
      return client.query({ name: statementName(text), text, values } as pg.QueryConfig);
    },
    release: (error?: Error | boolean) => client.release(error),
  };
}

class Param {
  readonly name: string;
  constructor(name: string) {
    this.name = name;
  }
}

/** Stands for the parameter `name` in a prepared statement; typed as a value so that the builder accepts it. */
export type Params<P> = <K extends keyof P & string>(name: K) => Expression<P[K]>;

const param = ((name: string) => sql`${new Param(name)}`) as never;

/**
 * A hot statement, built once and sent with other values from then on.
 * `const findOrder = prepared<{id: number}, Order>((db, p) => db.selectFrom('orders').where('id', '=', p('id')).selectAll())`,
 * then `await findOrder(db, {id})` gives the rows.
 */
export function prepared<P extends object, R>(build: (db: Db, p: Params<P>) => Compilable<R>) {
  let compiled: CompiledQuery<R> | undefined;
  return async (db: Executor, params: P): Promise<R[]> => {
    compiled ??= build(db, param).compile();
    const parameters = compiled.parameters.map((value) =>
      value instanceof Param ? (params as Record<string, unknown>)[value.name] : value,
    );
    const result = await db.executeQuery<R>({ ...compiled, parameters });
    return result.rows;
  };
}

/** Runs SQL as written: `await run<Row>(db, sql\`select …\`)`. */
export async function run<R>(db: Executor, query: { execute(db: Executor): Promise<{ rows: R[] }> }): Promise<R[]> {
  return (await query.execute(db)).rows;
}

/** A JSON column's value as a parameter: node-postgres would send an array as a PostgreSQL array. */
export const json = <T>(value: T) => sql<T>`${JSON.stringify(value)}::jsonb`;

/**
 * `with quick as (${COMMITS_WITHOUT_WAITING}) … from quick`: this statement's commit does not wait for the disk. A crash of
 * the database may forget its last half second of such rows, never tear them. Only for what may be asked for again.
 */
export const COMMITS_WITHOUT_WAITING = sql`select set_config('synchronous_commit', 'off', true)`;
