import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { inRoot } from './paths.mjs';
import { stopWith } from './stop.mjs';
import { runTool } from './tool.mjs';

/** Everything that the built site is made of. */
const SOURCES = ['web', 'contract', 'api/domains/designs', 'package-lock.json'];
const MADE = new Set(['build', '.react-router', 'node_modules']);
const stampFile = inRoot('web/build/.sources');

function* filesOf(path) {
  if (!existsSync(path)) return;
  if (statSync(path).isFile()) return yield path;
  const names = readdirSync(path).filter((name) => !MADE.has(name) && !name.includes('.test.'));
  for (const name of names.sort()) yield* filesOf(join(path, name));
}

function hashSources() {
  const hash = createHash('sha256');
  for (const source of SOURCES)
    for (const file of filesOf(inRoot(source))) hash.update(`${file}\n`).update(readFileSync(file));
  return hash.digest('hex');
}

/** Builds the site when it is missing or its sources changed. */
export async function ensureBuilt(node) {
  const sources = hashSources();
  if (existsSync(stampFile) && readFileSync(stampFile, 'utf8') === sources) return;
  console.log('Building the site …');
  const { status, output } = await runTool(node, ['react-router', 'build', 'web'], {
    env: { NODE_ENV: 'production' },
    isQuiet: true,
  });
  if (status !== 0) stopWith(`${output}\nThe site could not be built: see the lines above.`);
  writeFileSync(stampFile, sources);
}
