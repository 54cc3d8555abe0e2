// npm start: installs and builds what is missing or stale, then runs the server on Node 24 or newer.
import { ensureBuilt } from './setup/build.mjs';
import { ensureInstalled } from './setup/install.mjs';
import { ensureNode24 } from './setup/node24.mjs';
import { serve } from './setup/server.mjs';

ensureInstalled({ withDev: process.env.NODE_ENV !== 'production' });
const node = ensureNode24();
await ensureBuilt(node);
// V8 grows its heap to 480 MB under load where 60 are alive; bounded it stays under 300 MB in all (bench/README.md).
serve(node, ['--max-old-space-size=320', '--max-semi-space-size=8', 'api/main.ts', ...process.argv.slice(2)]);
