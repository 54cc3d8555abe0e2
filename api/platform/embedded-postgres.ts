import { spawn, spawnSync } from 'node:child_process';
import {
  closeSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { CannotStart } from './cannot-start.ts';
import { findPgdata, findPostgresHome, ownFolder, type PostgresHome } from './embedded-postgres-home.ts';
import {
  clearDeadPostgres,
  findRunningPostgres,
  type RunningPostgres,
  waitUntilGone,
} from './embedded-postgres-pid.ts';

export type EmbeddedPostgres = {
  url: string;
  /** True when the server already ran: its program was killed, and the server lived on. */
  attached: boolean;
  stop(): Promise<void>;
};
type Options = { durable?: boolean; log?: (line: string) => void };

const SOCKET_PREFIX = 'embedded-pg-';
const START_LIMIT_MS = 60_000;
/** After this long the stop becomes an immediate one, which the next start recovers from. */
const FAST_STOP_MS = 1_500;

const SETTINGS = [
  'listen_addresses=',
  'unix_socket_permissions=0700',
  'shared_buffers=256MB',
  'max_connections=100',
  'jit=off',
  'wal_compression=on',
  'random_page_cost=1.1',
  'timezone=UTC',
  'log_timezone=UTC',
];
/** For tests: a crash may lose everything. */
const NOT_DURABLE = [
  'fsync=off',
  'synchronous_commit=off',
  'full_page_writes=off',
  'wal_level=minimal',
  'max_wal_senders=0',
];

/** initdb in a folder beside, then a rename: an interrupted one is never taken for a database. */
function createCluster(home: PostgresHome, durable: boolean): void {
  const unfinished = `${home.pgdata}.new`;
  rmSync(unfinished, { recursive: true, force: true });
  ownFolder(unfinished, home.ids);
  const options = ['--username=postgres', '--auth=trust', '--encoding=UTF8', '--no-instructions'];
  const locale = ['--locale-provider=builtin', '--locale=C', '--builtin-locale=C.UTF-8'];
  const [command = '', ...rest] = [...home.wrapper, home.binaries.initdb, '-D', unfinished, ...options, ...locale];
  const made = spawnSync(command, durable ? rest : [...rest, '--no-sync'], { ...home.ids, encoding: 'utf8', cwd: '/' });
  if (made.status !== 0)
    throw new CannotStart(
      `PostgreSQL could not make its data in ${home.pgdata}: ${made.error ?? lastFatalLine(made.stderr)}`,
    );
  rmSync(home.pgdata, { recursive: true, force: true });
  renameSync(unfinished, home.pgdata);
}

function openLog(dataDir: string): { file: string; descriptor: number } {
  const file = join(dataDir, 'postgres.log');
  const isLarge = existsSync(file) && statSync(file).size > 10_000_000;
  return { file, descriptor: openSync(file, isLarge ? 'w' : 'a', 0o600) };
}

/** Waits until the server says that it is ready; `findFailure` tells of its end before that. */
async function waitUntilReady(pgdata: string, findFailure: () => string | undefined): Promise<RunningPostgres> {
  const end = Date.now() + START_LIMIT_MS;
  while (Date.now() < end) {
    const running = findRunningPostgres(pgdata);
    if (running?.status === 'ready') return running;
    const failure = findFailure();
    if (failure) throw new CannotStart(failure);
    await sleep(5);
  }
  throw new CannotStart(`PostgreSQL in ${pgdata} was not ready after ${START_LIMIT_MS / 1000} s`);
}

function lastFatalLine(output: string): string {
  const fatal = output.match(/(FATAL|PANIC|error): .+/g);
  return fatal?.at(-1) ?? 'it says nothing';
}

/** Detached, so that a Ctrl-C in the terminal does not stop the database before the server has drained. */
function launch(home: PostgresHome, dataDir: string, durable: boolean): Promise<RunningPostgres> {
  const socketDir = mkdtempSync(join(tmpdir().length < 60 ? tmpdir() : '/tmp', SOCKET_PREFIX));
  ownFolder(socketDir, home.ids);
  const settings = [...SETTINGS, `unix_socket_directories=${socketDir}`, ...(durable ? [] : NOT_DURABLE)];
  const flags = ['-D', home.pgdata, '-p', '5432', ...settings.flatMap((setting) => ['-c', setting])];
  const [command = '', ...rest] = [...home.wrapper, home.binaries.postgres, ...flags];
  const log = openLog(dataDir);
  const child = spawn(command, rest, {
    ...home.ids,
    stdio: ['ignore', log.descriptor, log.descriptor],
    detached: true,
    cwd: '/',
  });
  closeSync(log.descriptor);
  let hasEnded = false;
  let failure: string | undefined;
  child.on('exit', () => {
    hasEnded = true;
  });
  child.on('error', (error) => {
    failure = error.message;
  });
  child.unref();
  return waitUntilReady(home.pgdata, () => {
    if (hasEnded) failure ??= `${lastFatalLine(readFileSync(log.file, 'utf8'))} (log: ${log.file})`;
    return failure && `PostgreSQL did not start: ${failure}`;
  });
}

function removeSocketDir({ socketDir }: RunningPostgres): void {
  if (basename(socketDir).startsWith(SOCKET_PREFIX)) rmSync(socketDir, { recursive: true, force: true });
}

async function findUsable(pgdata: string): Promise<RunningPostgres | undefined> {
  const found = findRunningPostgres(pgdata);
  if (found?.status === 'stopping') await waitUntilGone(pgdata, found.pid, START_LIMIT_MS);
  const running = findRunningPostgres(pgdata);
  if (running) return waitUntilReady(pgdata, () => (findRunningPostgres(pgdata) ? undefined : 'PostgreSQL went away'));
  const dead = clearDeadPostgres(pgdata);
  if (dead) removeSocketDir(dead);
  return undefined;
}

async function start(dataDir: string, durable: boolean, log: (line: string) => void): Promise<RunningPostgres> {
  const home = findPostgresHome(dataDir, log);
  if (existsSync(join(home.pgdata, 'PG_VERSION'))) ownFolder(home.pgdata, home.ids);
  else createCluster(home, durable);
  return launch(home, dataDir, durable);
}

async function stop(pgdata: string, server: RunningPostgres): Promise<void> {
  for (const signal of ['SIGINT', 'SIGQUIT'] as const) {
    if (findRunningPostgres(pgdata)?.pid === server.pid) process.kill(server.pid, signal);
    if (await waitUntilGone(pgdata, server.pid, FAST_STOP_MS)) break;
  }
  removeSocketDir(server);
}

/**
 * Starts the PostgreSQL of the npm packages with its data in `dataDir/pgdata`, or attaches to the one that still runs
 * there. It listens on a socket in a private folder only. Throws CannotStart when it cannot start.
 */
export async function startEmbeddedPostgres(dataDir: string, options: Options = {}): Promise<EmbeddedPostgres> {
  const { durable = true, log = () => {} } = options;
  mkdirSync(dataDir, { recursive: true });
  const folder = realpathSync(dataDir);
  const usable = await findUsable(findPgdata(folder));
  const server = usable ?? (await start(folder, durable, log));
  return {
    url: `postgres://postgres@/postgres?host=${encodeURIComponent(server.socketDir)}&port=${server.port}`,
    attached: usable !== undefined,
    stop: () => stop(findPgdata(folder), server),
  };
}

/** Throws away the database in `dataDir`, wherever it lies, and stops a server that was left running on it. */
export async function removeEmbeddedPostgres(dataDir: string): Promise<void> {
  const folder = realpathSync(dataDir);
  const pgdata = findPgdata(folder);
  const running = findRunningPostgres(pgdata);
  if (running) await stop(pgdata, running);
  for (const path of [pgdata, join(folder, 'pgdata'), join(folder, 'postgres.log')])
    rmSync(path, { recursive: true, force: true });
}
