import { execFileSync, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { chmodSync, chownSync, existsSync, mkdirSync, realpathSync, rmSync, statSync, symlinkSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { CannotStart } from './cannot-start.ts';
import { copyPostgresBinaries, findPostgresBinaries, type PostgresBinaries } from './embedded-postgres-binaries.ts';

type UserIds = { uid?: number; gid?: number };

/** As whom PostgreSQL runs, which refuses to run as root, and where its files lie. */
export type PostgresHome = {
  binaries: PostgresBinaries;
  pgdata: string;
  ids: UserIds;
  /** Put before each command line. */
  wrapper: string[];
};

const UNSHARE = ['unshare', '--user', '--map-user=65534', '--map-group=65534'];

function findSystemUser(name: string): UserIds | undefined {
  const ask = (flag: string) => spawnSync('id', [flag, name], { encoding: 'utf8' });
  const [uid, gid] = [ask('-u'), ask('-g')];
  return uid.status === 0 && gid.status === 0 ? { uid: Number(uid.stdout), gid: Number(gid.stdout) } : undefined;
}

function addSystemUser(): UserIds | undefined {
  spawnSync('useradd', ['--system', '--user-group', '--shell', '/usr/sbin/nologin', 'postgres'], { stdio: 'ignore' });
  return findSystemUser('postgres');
}

/** Can this user run the binary and walk into the folder, whatever the folders above the two allow? */
function canRun({ ids, wrapper, binaries }: Omit<PostgresHome, 'pgdata'>, folder: string): boolean {
  const [command = 'sh', ...rest] = [...wrapper, 'sh', '-c', '"$0" --version && cd "$1"', binaries.postgres, folder];
  return spawnSync(command, rest, { ...ids, stdio: 'ignore', cwd: '/' }).status === 0;
}

/** Where other users can reach what lies in a checkout that they cannot; data is found again by its folder's name. */
const OUTSIDE = '/var/lib/embedded-postgres';

function linkDataOutside(dataDir: string): string {
  const pgdata = join(OUTSIDE, `data-${createHash('sha256').update(dataDir).digest('hex').slice(0, 12)}`);
  const link = join(dataDir, 'pgdata');
  if (existsSync(link)) return findPgdata(dataDir);
  rmSync(link, { force: true });
  symlinkSync(pgdata, link);
  return pgdata;
}

/** Copies what this user cannot reach: the binaries, and the place of the data. */
function findHomeOutside(home: PostgresHome, dataDir: string): PostgresHome {
  mkdirSync(OUTSIDE, { recursive: true });
  chmodSync(OUTSIDE, 0o755);
  const binaries = canRun(home, '/') ? home.binaries : copyPostgresBinaries(home.binaries, OUTSIDE);
  const moved = { ...home, binaries };
  return canRun(moved, dataDir) ? moved : { ...moved, pgdata: linkDataOutside(dataDir) };
}

function findRootsHome(dataDir: string, binaries: PostgresBinaries, log: (line: string) => void): PostgresHome {
  chmodSync(dataDir, statSync(dataDir).mode | 0o011);
  const home = { binaries, pgdata: findPgdata(dataDir), ids: {}, wrapper: [] };
  const user = findSystemUser('postgres') ?? findSystemUser('_postgres');
  if (user && canRun({ ...home, ids: user }, dataDir)) return { ...home, ids: user };
  if (canRun({ ...home, wrapper: UNSHARE }, dataDir)) return { ...home, wrapper: UNSHARE };

  const ids = user ?? addSystemUser();
  const outside = ids && findHomeOutside({ ...home, ids }, dataDir);
  if (!outside || !canRun(outside, dirname(outside.pgdata)))
    throw new CannotStart(
      `PostgreSQL does not run as root, and no other user can reach ${dataDir}: run this as another user, ` +
        'or set DATABASE_URL to a PostgreSQL 15 or newer',
    );
  if (outside.pgdata !== home.pgdata) log(`No other user can reach ${dataDir}: the data is kept in ${outside.pgdata}`);
  return outside;
}

/** The folder of PostgreSQL's data, which an earlier start as root may have put elsewhere behind a link. */
export function findPgdata(dataDir: string): string {
  const pgdata = join(dataDir, 'pgdata');
  return existsSync(pgdata) ? realpathSync(pgdata) : pgdata;
}

/** Gives the folder to the user who runs PostgreSQL; the way of running may differ from the last start's. */
export function ownFolder(folder: string, ids: UserIds): void {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const owner = statSync(folder).uid;
  const wanted = ids.uid ?? process.getuid?.();
  if (owner === wanted) return;
  if (process.getuid?.() !== 0)
    throw new CannotStart(
      `${folder} belongs to user id ${owner}: start as that user, or set DATA_DIR to a folder of your own`,
    );
  chownSync(folder, ids.uid ?? 0, ids.gid ?? 0);
  execFileSync('chown', ['-R', `${ids.uid ?? 0}:${ids.gid ?? 0}`, folder]);
}

export function findPostgresHome(dataDir: string, log: (line: string) => void): PostgresHome {
  const binaries = findPostgresBinaries();
  if (process.getuid?.() === 0) return findRootsHome(dataDir, binaries, log);
  return { binaries, pgdata: findPgdata(dataDir), ids: {}, wrapper: [] };
}
