// npm run dev: the server starts again when its code changes, and pages reload in the browser.
import { ensureInstalled } from './setup/install.mjs';
import { ensureNode24 } from './setup/node24.mjs';
import { serve } from './setup/server.mjs';

ensureInstalled();
const WATCHED = ['api', 'emails', 'editions', 'contract', 'db'];
const watch = WATCHED.map((folder) => `--watch-path=${folder}`);
serve(ensureNode24(), ['--watch-preserve-output', ...watch, 'api/main.ts'], { DEV_PAGES: 'true' });
