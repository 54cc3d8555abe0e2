import { existsSync } from 'node:fs';
import { ensureBuilt } from './build.mjs';
import { inRoot } from './paths.mjs';
import { runTool } from './tool.mjs';
import { countPlaywright, countVitest } from './totals.mjs';

/** Unit and API tests; `args` are Vitest's, such as a part of a file's name. */
export function runTests(node, args = []) {
  return countVitest(async (report) => {
    const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
    return (await runTool(node, ['vitest', 'run', ...reporters, ...args], { env: { NODE_ENV: 'test' } })).status;
  });
}

/** Browser journeys against a real server; `args` are Playwright's. */
export async function runJourneys(node, chromium, args = []) {
  if (!existsSync(inRoot('e2e'))) return { passed: 0, failed: 0, skipped: 0 };
  await ensureBuilt(node);
  return countPlaywright(async (report) => {
    const env = { CHROMIUM: chromium, PLAYWRIGHT_JSON_OUTPUT_FILE: report };
    return (await runTool(node, ['playwright', 'test', '--reporter=list,json', ...args], { env })).status;
  });
}
