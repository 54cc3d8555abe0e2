import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { ensureBuilt } from './build.mjs';
import { inRoot } from './paths.mjs';
import { runTool } from './tool.mjs';
import { addTotals, countPlaywright, countVitest, noTotals } from './totals.mjs';

/** Unit and API tests; `args` are Vitest's, such as a part of a file's name. */
export function runTests(node, args = []) {
  return countVitest(async (report) => {
    const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
    return (await runTool(node, ['vitest', 'run', ...reporters, ...args], { env: { NODE_ENV: 'test' } })).status;
  });
}

function findFreePort() {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}

/** The journeys' server takes its database down a moment after it has ended itself. */
async function untilStopped(dataDir) {
  for (let i = 0; i < 100 && existsSync(join(dataDir, 'pgdata/postmaster.pid')); i++) await sleep(100);
}

/** What must be true of the data at any moment is true of what the journeys left. */
async function checkInvariants(node, dataDir) {
  await untilStopped(dataDir);
  const { status } = await runTool(node, ['node', 'scripts/check-invariants.ts'], { env: { DATA_DIR: dataDir } });
  return { passed: status === 0 ? 1 : 0, failed: status === 0 ? 0 : 1, skipped: 0 };
}

/** Browser journeys against a real server with data of its own; `args` are Playwright's. */
export async function runJourneys(node, chromium, args = []) {
  if (!existsSync(inRoot('e2e'))) return noTotals;
  await ensureBuilt(node);
  const dataDir = mkdtempSync(join(tmpdir(), 'journeys-'));
  const own = { CHROMIUM: chromium, E2E_PORT: String(await findFreePort()), E2E_DATA_DIR: dataDir };
  try {
    const journeys = await countPlaywright(async (report) => {
      const env = { ...own, PLAYWRIGHT_JSON_OUTPUT_FILE: report };
      return (await runTool(node, ['playwright', 'test', '--reporter=list,json', ...args], { env })).status;
    });
    return addTotals(journeys, await checkInvariants(node, dataDir));
  } finally {
    rmSync(dataDir, { recursive: true, force: true });
  }
}
