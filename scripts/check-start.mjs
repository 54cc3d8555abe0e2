// What the README promises of `npm start`, tried for real: first start, answers, second start, Ctrl-C, kill -9.
// Uses PORT and DATA_DIR when they are set. Runs before anything is installed.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import { root } from './setup/paths.mjs';
import { totalsLine } from './setup/totals.mjs';

const INSTALL_LIMIT_MS = 10 * 60_000;
const WARM_LIMIT_MS = 10_000;
const STOP_LIMIT_MS = 3_000;

const totals = { passed: 0, failed: 0, skipped: 0 };

async function check(promise, prove) {
  const begin = Date.now();
  try {
    const answer = await prove();
    totals.passed++;
    console.log(`✓ ${promise} (${((Date.now() - begin) / 1000).toFixed(1)} s)`);
    return answer;
  } catch (error) {
    totals.failed++;
    console.log(`✗ ${promise}: ${error.message}`);
  }
}

function expect(isTrue, otherwise) {
  if (!isTrue) throw new Error(otherwise);
}

/** In a process group of its own, as a terminal would do. */
function npmStart() {
  const child = spawn('npm', ['start'], { cwd: root, detached: true, stdio: ['ignore', 'pipe', 'pipe'] });
  const server = { child, output: '', exited: once(child, 'exit') };
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (data) => {
      server.output += data;
    });
  }
  return server;
}

async function waitUntilReady(server, limitMs) {
  const end = Date.now() + limitMs;
  while (Date.now() < end && server.child.exitCode === null) {
    const address = server.output.match(/ready at (http:\S+)/)?.[1];
    if (address) return address;
    await sleep(20);
  }
  throw new Error(`not ready:\n${server.output}`);
}

async function stop(server) {
  process.kill(-server.child.pid, 'SIGINT');
  const end = await Promise.race([server.exited, sleep(STOP_LIMIT_MS, undefined)]);
  expect(end, `still running after ${STOP_LIMIT_MS / 1000} s`);
  expect(end[0] === 0, `exit code ${end[0]}:\n${server.output}`);
  expect(!/\n +at /.test(server.output), `it printed a stack:\n${server.output}`);
}

async function get(url, pattern) {
  const response = await fetch(url);
  const text = await response.text();
  expect(response.ok && pattern.test(text), `${response.status} ${text.slice(0, 300)}`);
}

async function refusesSecond() {
  const second = npmStart();
  const [code] = await second.exited;
  expect(code !== 0 && /Already running/.test(second.output), `exit code ${code}:\n${second.output}`);
}

let server = npmStart();
const address = await check('a fresh clone starts by npm start', () => waitUntilReady(server, INSTALL_LIMIT_MS));
if (address) {
  await check('the home page answers', () => get(`${address}/`, /<html/));
  await check('the API answers', () => get(`${address}/api/v1/stores`, /"slug"|"name"/));
  await check('a second start says that one is running', refusesSecond);
  await check('Ctrl-C stops it within 3 s', () => stop(server));
  server = npmStart();
  await check('it starts again at once', () => waitUntilReady(server, WARM_LIMIT_MS));
  process.kill(-server.child.pid, 'SIGKILL');
  server = npmStart();
  await check('it starts after kill -9', () => waitUntilReady(server, WARM_LIMIT_MS));
  await check('and stops again', () => stop(server));
}
if (server.child.exitCode === null) process.kill(-server.child.pid, 'SIGTERM');
console.log(totalsLine(totals));
process.exit(totals.failed === 0 ? 0 : 1);
