// npm run check: everything that CI runs. `-- --no-tests` leaves the tests out; `-- lint types` runs these parts only.
import { ensureBuilt } from './setup/build.mjs';
import { CHECKS } from './setup/checks.mjs';
import { ensureInstalled } from './setup/install.mjs';
import { ensureNode24 } from './setup/node24.mjs';
import { stopWith } from './setup/stop.mjs';
import { runTests } from './setup/suites.mjs';
import { runTool } from './setup/tool.mjs';
import { addTotals, noTotals, totalsLine } from './setup/totals.mjs';

const names = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));
const unknown = names.find((name) => !CHECKS.some((check) => check.name === name));
if (unknown) stopWith(`No check is called ${unknown}: there are ${CHECKS.map((check) => check.name).join(', ')}.`);
const hasTests = names.length === 0 && !process.argv.includes('--no-tests');

ensureInstalled();
const node = ensureNode24();

/** Runs a part's commands up to the first that fails; shows their output only then. */
async function passes({ name, proves, needsSite, commands }) {
  if (needsSite) await ensureBuilt(node);
  const begin = Date.now();
  for (const command of commands()) {
    const { status, output } = await runTool(node, command, { isQuiet: true });
    if (status === 0) continue;
    console.log(`✗ ${name}: ${proves}\n${output.trimEnd().replace(/^/gm, '    ')}`);
    return false;
  }
  console.log(`✓ ${name}: ${proves} (${((Date.now() - begin) / 1000).toFixed(1)} s)`);
  return true;
}

let totals = noTotals;
for (const check of CHECKS) {
  if (names.length > 0 && !names.includes(check.name)) continue;
  const isPassed = await passes(check);
  totals = addTotals(totals, { passed: isPassed ? 1 : 0, failed: isPassed ? 0 : 1, skipped: 0 });
}
if (hasTests) totals = addTotals(totals, await runTests(node));

console.log(totalsLine(totals));
process.exit(totals.failed === 0 ? 0 : 1);
