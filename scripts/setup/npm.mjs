import { spawnSync } from 'node:child_process';
import { root } from './paths.mjs';

/** Runs the npm that started this script, else the one on the PATH. True when it succeeded. */
export function npm(args, { quiet = false } = {}) {
  const own = process.env.npm_execpath ?? '';
  const [command, first] = /npm-cli\.c?js$/.test(own) ? [process.execPath, [own]] : ['npm', []];
  const flags = ['--no-audit', '--no-fund', '--loglevel=error'];
  const result = spawnSync(command, [...first, ...args, ...flags], { cwd: root, stdio: quiet ? 'ignore' : 'inherit' });
  if (result.signal) process.exit(130);
  return result.status === 0;
}
