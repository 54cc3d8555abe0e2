import { spawn } from 'node:child_process';
import { delimiter, dirname } from 'node:path';
import { inRoot, root } from './paths.mjs';

/**
 * Runs `node`, or a tool of node_modules/.bin, on the given Node.
 * `isQuiet` keeps its output for the answer instead of showing it.
 */
export function runTool(node, [name, ...args], { env = {}, isQuiet = false } = {}) {
  const command = name === 'node' ? node : inRoot('node_modules/.bin', name);
  const path = [dirname(node), inRoot('node_modules/.bin'), process.env.PATH].join(delimiter);
  const child = spawn(command, args, {
    cwd: root,
    env: { ...process.env, PATH: path, ...env },
    stdio: isQuiet ? ['ignore', 'pipe', 'pipe'] : 'inherit',
  });
  const output = [];
  child.stdout?.on('data', (data) => output.push(data));
  child.stderr?.on('data', (data) => output.push(data));
  return new Promise((resolve) => {
    const end = (status, text = '') => resolve({ status, output: Buffer.concat(output).toString() + text });
    child.on('error', (error) => end(127, error.message));
    child.on('close', (code, signal) => end(code ?? (signal ? 130 : 1)));
  });
}
