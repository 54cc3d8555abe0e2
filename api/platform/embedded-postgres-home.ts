import { execFileSync, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { chmodSync, chownSync, existsSync, lstatSync, mkdirSync, realpathSync, statSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
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
function canRun(home: PostgresHome, folder: string): boolean {
  const [command = 'sh', ...rest] = [...home.wrapper, 'sh', '-c', '"$0" --version && cd "$1"', home.binaries.postgres];
  return spawnSync(command, [...rest, folder], { ...home.ids, stdio: 'ignore', cwd: '/' }).status === 0;
}

/** Binaries and data outside the checkout, found again by the data folder's name; `pgdata` becomes a link there. */
function findHomeOutside(dataDir: string, binaries: PostgresBinaries, ids: UserIds): PostgresHome {
  const root = `/var/lib/embedded-postgres-${createHash('sha256').update(dataDir).digest('hex').slice(0, 12)}`;
  mkdirSync(root, { recursive: true });
  chmodSync(root, 0o755);
  const link = join(dataDir, 'pgdata');
  if (!lstatSync(link, { throwIfNoEntry: false })) symlinkSync(join(root, 'pgdata'), link);
  return {
    binaries: copyPostgresBinaries(binaries, join(root, 'native')),
    pgdata: join(root, 'pgdata'),
    ids,
    wrapper: [],
  };
}

function findRootsHome(dataDir: string, binaries: PostgresBinaries, log: (line: string) => void): PostgresHome {
  chmodSync(dataDir, statSync(dataDir).mode | 0o011);
  const pgdata = findPgdata(dataDir);
  const user = findSystemUser('postgres') ?? findSystemUser('_postgres');
  const asUser = { binaries, pgdata, ids: user ?? {}, wrapper: [] };
  if (user && canRun(asUser, dataDir)) return asUser;

  const unshared = { binaries, pgdata, ids: {}, wrapper: UNSHARE };
  if (canRun(unshared, dataDir)) return unshared;

  const newUser = user ?? addSystemUser();
  const asNewUser = { binaries, pgdata, ids: newUser ?? {}, wrapper: [] };
  if (newUser && canRun(asNewUser, dataDir)) return asNewUser;

  const isDataInside = existsSync(pgdata) && pgdata.startsWith(`${dataDir}/`);
  const outside = newUser && !isDataInside && findHomeOutside(dataDir, binaries, newUser);
  if (!outside || !canRun(outside, '/var/lib'))
    throw new Error(
      `PostgreSQL does not run as root, and no other user can reach ${dataDir}: run this as another user, ` +
        'or set DATABASE_URL to a PostgreSQL 15 or newer',
    );
  log(`No other user can reach ${dataDir}: PostgreSQL's data is kept in ${outside.pgdata}`);
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
    throw new Error(
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
