// npm start: installs and builds what is missing or stale, then runs the server on Node 24 or newer.
import { ensureBuilt } from './setup/build.mjs';
import { ensureInstalled } from './setup/install.mjs';
import { ensureNode24 } from './setup/node24.mjs';
import { serve } from './setup/server.mjs';

ensureInstalled({ withDev: process.env.NODE_ENV !== 'production' });
const node = ensureNode24();
await ensureBuilt(node);
serve(node, ['api/main.ts', ...process.argv.slice(2)]);
