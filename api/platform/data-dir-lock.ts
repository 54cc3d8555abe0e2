import { execFileSync } from 'node:child_process';
import { linkSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { CannotStart } from './cannot-start.ts';

/**
 * Pid and start time together name one process: a pid alone is given to another program after a crash or a reboot.
 * undefined when it is dead, also when nobody has collected it yet, as in a container without an init.
 */
function processIdentity(pid: number): string | undefined {
  try {
    if (process.platform !== 'linux')
      return execFileSync('ps', ['-o', 'lstart=', '-p', String(pid)], { encoding: 'utf8', stdio: 'pipe' }).trim();
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const [state = '', ...fields] = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    const isDead = 'ZX'.includes(state);
    return isDead ? undefined : fields[18];
  } catch {
    return undefined;
  }
}

function readOwner(file: string): { text: string; pid: number; isAlive: boolean } | undefined {
  try {
    const text = readFileSync(file, 'utf8');
    const [pid = '', identity = ''] = text.trim().split('\n');
    return { text, pid: Number(pid), isAlive: identity !== '' && processIdentity(Number(pid)) === identity };
  } catch {
    return undefined;
  }
}

function tryLink(from: string, to: string): boolean {
  try {
    linkSync(from, to);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

/** Moves a dead owner's file away; when a new owner came in between, its file goes back. */
function removeStale(file: string, staleText: string): void {
  const aside = `${file}.${process.pid}.stale`;
  try {
    renameSync(file, aside);
  } catch {
    return;
  }
  if (readFileSync(aside, 'utf8') !== staleText) tryLink(aside, file);
  rmSync(aside);
}

/** A server that was told to stop a moment ago, or whose starter was killed, is given this long to go. */
const WAIT_MS = 1_500;

/** At the very start of a process, when nothing else could run meanwhile. */
const sleepSync = (ms: number) => Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, ms);

/**
 * Lets one process at a time use the folder, and takes over from one that was killed.
 * Throws CannotStart that names the running process.
 */
export function acquireDataDirLock(dataDir: string): { release(): void } {
  const file = join(dataDir, 'lock');
  const own = `${file}.${process.pid}`;
  const text = `${process.pid}\n${processIdentity(process.pid)}\n`;
  const end = Date.now() + WAIT_MS;
  try {
    mkdirSync(dataDir, { recursive: true });
    writeFileSync(own, text);
  } catch (error) {
    throw new CannotStart(`DATA_DIR=${dataDir} cannot be written to: ${(error as Error).message}`);
  }
  try {
    while (!tryLink(own, file)) {
      const owner = readOwner(file);
      if (owner && !owner.isAlive) removeStale(file, owner.text);
      else if (Date.now() < end) sleepSync(25);
      else if (owner)
        throw new CannotStart(
          `Already running on ${dataDir} as process ${owner.pid}: stop that one first, or give this one its own DATA_DIR and PORT`,
        );
    }
  } finally {
    rmSync(own);
  }
  return {
    release: () => {
      if (readOwner(file)?.text === text) rmSync(file);
    },
  };
}
