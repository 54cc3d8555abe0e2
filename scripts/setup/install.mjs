import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { npm } from './npm.mjs';
import { inRoot } from './paths.mjs';
import { stopWith } from './stop.mjs';

const stampFile = inRoot('node_modules/.installed-for');
/** npm writes this at the end of every install that went well. */
const installedLock = inRoot('node_modules/.package-lock.json');

const readPackages = (file) => JSON.parse(readFileSync(file, 'utf8')).packages;

/** Compares versions, so that an install by hand counts too. Optional packages may be of another platform. */
function isInstalled(withDev) {
  if (!existsSync(installedLock)) return false;
  const installed = readPackages(installedLock);
  return Object.entries(readPackages(inRoot('package-lock.json'))).every(
    ([path, { version, optional, devOptional, dev }]) =>
      path === '' || optional || devOptional || (dev && !withDev) || installed[path]?.version === version,
  );
}

function install(withDev) {
  const dev = withDev ? ['--include=dev'] : [];
  const isFirst = !existsSync(installedLock);
  console.log(isFirst ? 'Installing packages (the first time only) …' : 'Packages changed: installing …');
  const isDone = (isFirst && npm(['ci', ...dev])) || npm(['install', '--no-save', ...dev]);
  if (!isDone) stopWith('The packages could not be installed: see the lines above, then run the same command again.');
}

/** Installs when node_modules is missing or not what package-lock.json says. */
export function ensureInstalled({ withDev = true } = {}) {
  const lock = createHash('sha256')
    .update(readFileSync(inRoot('package-lock.json')))
    .digest('hex');
  const stamp = `${lock} ${withDev ? 'dev' : 'production'}`;
  if (existsSync(stampFile) && readFileSync(stampFile, 'utf8') === stamp && existsSync(installedLock)) return;
  if (!isInstalled(withDev)) install(withDev);
  writeFileSync(stampFile, stamp);
}
