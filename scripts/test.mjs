// npm test: every test, and the browser journeys when there is a Chromium. `npm test -- carts` runs matching files only.
import { findChromium, HOW_TO_GET_CHROMIUM } from './setup/chromium.mjs';
import { ensureInstalled } from './setup/install.mjs';
import { ensureNode24 } from './setup/node24.mjs';
import { runJourneys, runTests } from './setup/suites.mjs';
import { addTotals, totalsLine } from './setup/totals.mjs';

const filters = process.argv.slice(2);
ensureInstalled();
const node = ensureNode24();

let totals = await runTests(node, filters);
const chromium = findChromium();
if (filters.length === 0 && chromium) totals = addTotals(totals, await runJourneys(node, chromium));
if (!chromium) console.log(`The browser journeys did not run. ${HOW_TO_GET_CHROMIUM}`);

console.log(totalsLine(totals));
process.exit(totals.failed === 0 ? 0 : 1);
