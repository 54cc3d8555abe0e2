import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startEmbeddedPostgres } from '../platform/embedded-postgres.ts';
import { findRunningPostgres, waitUntilGone } from '../platform/embedded-postgres-pid.ts';

const PREFIX = 'temporary-postgres-';

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** Stops and removes what a run that was killed left behind; the folder's name has that run's pid. */
async function removeLeftovers(): Promise<void> {
  for (const name of readdirSync(tmpdir()).filter((name) => name.startsWith(PREFIX))) {
    const folder = join(tmpdir(), name);
    const isOwn = statSync(folder).uid === process.getuid?.();
    if (!isOwn || isAlive(Number(name.slice(PREFIX.length).split('-')[0]))) continue;
    const pgdata = join(folder, 'pgdata');
    const left = findRunningPostgres(pgdata);
    if (left) process.kill(left.pid, 'SIGQUIT');
    if (left) await waitUntilGone(pgdata, left.pid, 2_000);
    rmSync(folder, { recursive: true, force: true });
  }
}

/** A PostgreSQL that forgets everything when it stops: for tests, and for scripts that need a migrated database. */
export async function startTemporaryPostgres(): Promise<{ url: string; stop(): Promise<void> }> {
  await removeLeftovers();
  const folder = mkdtempSync(join(tmpdir(), `${PREFIX}${process.pid}-`));
  const postgres = await startEmbeddedPostgres(folder, { durable: false });
  return {
    url: postgres.url,
    stop: async () => {
      await postgres.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
