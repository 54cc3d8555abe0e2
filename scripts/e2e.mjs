// npm run e2e: the browser journeys alone, against a server and data of their own. Arguments go to Playwright.
import { findChromium, HOW_TO_GET_CHROMIUM } from './setup/chromium.mjs';
import { ensureInstalled } from './setup/install.mjs';
import { ensureNode24 } from './setup/node24.mjs';
import { stopWith } from './setup/stop.mjs';
import { runJourneys } from './setup/suites.mjs';
import { totalsLine } from './setup/totals.mjs';

const chromium = findChromium() ?? stopWith(HOW_TO_GET_CHROMIUM);
ensureInstalled();
const totals = await runJourneys(ensureNode24(), chromium, process.argv.slice(2));
console.log(totalsLine(totals));
process.exit(totals.failed === 0 ? 0 : 1);
