// node scripts/run.mjs <node or a tool> [arguments]: runs it on Node 24 or newer, with the packages installed.
import { ensureInstalled } from './setup/install.mjs';
import { ensureNode24 } from './setup/node24.mjs';
import { runTool } from './setup/tool.mjs';

ensureInstalled();
const { status, output } = await runTool(ensureNode24(), process.argv.slice(2));
if (output) console.error(output);
process.exit(status);
