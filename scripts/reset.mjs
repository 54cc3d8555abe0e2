// npm run reset: throws the data away; the next start makes a fresh demo town.
import { ensureInstalled } from './setup/install.mjs';
import { ensureNode24 } from './setup/node24.mjs';
import { runTool } from './setup/tool.mjs';

ensureInstalled();
process.exit((await runTool(ensureNode24(), ['node', 'scripts/reset-data.ts'])).status);
