import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { CannotStart } from './cannot-start.ts';
import { acquireDataDirLock } from './data-dir-lock.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'lock-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

/** Another process that takes the lock and keeps it until it is killed. */
async function startOwner() {
  const module = join(import.meta.dirname, 'data-dir-lock.ts');
  const code = `const { acquireDataDirLock } = await import(${JSON.stringify(module)});
    acquireDataDirLock(${JSON.stringify(folder)}); console.log('locked'); setInterval(() => {}, 1000);`;
  const owner = spawn(process.execPath, ['--input-type=module', '-e', code], { stdio: ['ignore', 'pipe', 'inherit'] });
  await once(owner.stdout, 'data');
  return owner;
}

test('a second process is refused and hears who has the folder', async () => {
  const owner = await startOwner();
  expect(() => acquireDataDirLock(folder)).toThrow(`Already running on ${folder} as process ${owner.pid}`);
  owner.kill('SIGKILL');
  await once(owner, 'exit');
});

test('the lock of a killed process is taken over', async () => {
  const owner = await startOwner();
  owner.kill('SIGKILL');
  await once(owner, 'exit');
  acquireDataDirLock(folder).release();
  expect(readdirSync(folder)).toEqual([]);
});

test('a lock whose pid belongs to another program by now is taken over', () => {
  writeFileSync(join(folder, 'lock'), `${process.ppid}\n1\n`);
  const lock = acquireDataDirLock(folder);
  expect(readFileSync(join(folder, 'lock'), 'utf8')).toContain(`${process.pid}\n`);
  lock.release();
});

test('a released lock is gone, and another owner’s stays', () => {
  const lock = acquireDataDirLock(folder);
  writeFileSync(join(folder, 'lock'), '1\n1\n');
  lock.release();
  expect(existsSync(join(folder, 'lock'))).toBe(true);
});

test('a folder that cannot be made is named', () => {
  const file = join(folder, 'file');
  writeFileSync(file, '');
  expect(() => acquireDataDirLock(file)).toThrow(CannotStart);
  expect(() => acquireDataDirLock(file)).toThrow(`DATA_DIR=${file} cannot be written to`);
});
