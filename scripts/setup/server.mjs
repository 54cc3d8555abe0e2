import { spawn } from 'node:child_process';
import { inRoot, root } from './paths.mjs';

/** Ctrl-C reaches this script from the terminal and from npm as well: within this time the two are one wish. */
const SAME_SIGNAL_MS = 400;

/** npm killed outright takes nobody with it; the server must not stay behind and hold the port. */
function watchNpm(stop) {
  if (!process.env.npm_lifecycle_event) return;
  const npm = process.ppid;
  const timer = setInterval(() => {
    if (process.ppid === npm) return;
    clearInterval(timer);
    stop();
  }, 100);
  timer.unref();
}

/**
 * Runs the server until it ends, and ends with its code. It is in a process group of its own, so that a signal reaches
 * it once, from here; it stops by itself when this script is killed (stop-with-parent.mjs).
 */
export function serve(node, args, env = {}) {
  const child = spawn(node, ['--import', inRoot('scripts/setup/stop-with-parent.mjs'), ...args], {
    cwd: root,
    env: { ...process.env, ...env },
    stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
    detached: true,
  });
  let signalled = 0;
  const pass = (signal) => {
    if (Date.now() - signalled < SAME_SIGNAL_MS) return;
    signalled = Date.now();
    child.kill(signal);
  };
  process.on('SIGINT', pass);
  process.on('SIGTERM', pass);
  process.on('SIGHUP', () => pass('SIGTERM'));
  watchNpm(() => pass('SIGTERM'));
  child.on('exit', (code, signal) => process.exit(code ?? (signal ? 1 : 0)));
}
