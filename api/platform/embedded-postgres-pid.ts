import { execFileSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

/** What a running PostgreSQL writes about itself in its data folder. */
export type RunningPostgres = { pid: number; port: number; socketDir: string; status: string };

function readPidFile(pgdata: string): RunningPostgres | undefined {
  try {
    const lines = readFileSync(join(pgdata, 'postmaster.pid'), 'utf8').split('\n');
    const [pid, , , port, socketDir = '', , , status = ''] = lines.map((line) => line.trim());
    return { pid: Number(pid), port: Number(port), socketDir, status };
  } catch {
    return undefined;
  }
}

function commandLine(pid: number): string {
  try {
    if (process.platform === 'linux') return readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ');
    return execFileSync('ps', ['-p', String(pid), '-o', 'args='], { encoding: 'utf8', stdio: 'pipe' });
  } catch {
    return '';
  }
}

/** The server running on this data folder. A pid left by a dead one may belong to any other program by now. */
export function findRunningPostgres(pgdata: string): RunningPostgres | undefined {
  const running = readPidFile(pgdata);
  return running && commandLine(running.pid).includes(`-D ${pgdata} `) ? running : undefined;
}

/**
 * What a dead server left. PostgreSQL refuses to start while the pid in its file is alive, even as another program:
 * such a file is removed.
 */
export function clearDeadPostgres(pgdata: string): RunningPostgres | undefined {
  const left = readPidFile(pgdata);
  if (left && commandLine(left.pid)) rmSync(join(pgdata, 'postmaster.pid'), { force: true });
  return left;
}

/** True once that server is gone, false when it is still there after `limitMs`. */
export async function waitUntilGone(pgdata: string, pid: number, limitMs: number): Promise<boolean> {
  const end = Date.now() + limitMs;
  while (findRunningPostgres(pgdata)?.pid === pid) {
    if (Date.now() > end) return false;
    await sleep(10);
  }
  return true;
}
