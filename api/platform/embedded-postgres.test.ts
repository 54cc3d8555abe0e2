import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type EmbeddedPostgres, removeEmbeddedPostgres, startEmbeddedPostgres } from './embedded-postgres.ts';

let folder: string;
const pidFile = () => join(folder, 'pgdata/postmaster.pid');

const start = () => startEmbeddedPostgres(folder, { durable: false });

async function ask(server: EmbeddedPostgres, sql: string) {
  const client = new pg.Client({ connectionString: server.url });
  await client.connect();
  const { rows } = await client.query(sql).finally(() => client.end());
  return rows[0];
}

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'embedded-'));
});
afterAll(async () => {
  await removeEmbeddedPostgres(folder);
  rmSync(folder, { recursive: true });
});

test('it listens on a private socket only, and keeps its data over a stop', async () => {
  const first = await start();
  expect(first.attached).toBe(false);
  await ask(first, 'create table kept as select 42 as answer');
  expect(await ask(first, 'show listen_addresses')).toEqual({ listen_addresses: '' });
  await first.stop();
  const second = await start();
  expect(await ask(second, 'select answer from kept')).toEqual({ answer: 42 });
  await second.stop();
});

test('a server that outlived its program is used again, and stopped by the one who uses it', async () => {
  await start();
  const [pid] = readFileSync(pidFile(), 'utf8').split('\n');
  const again = await start();
  expect(again.attached).toBe(true);
  expect(readFileSync(pidFile(), 'utf8').split('\n')[0]).toBe(pid);
  await again.stop();
  const afterStop = await start();
  expect(afterStop.attached).toBe(false);
  await afterStop.stop();
});

test('the pid of a dead server may belong to another program: it is neither used nor stopped', async () => {
  writeFileSync(pidFile(), `${process.pid}\n${folder}/pgdata\n1\n5432\n/tmp\n\n1 1\nready\n`);
  const server = await start();
  expect(server.attached).toBe(false);
  expect(await ask(server, 'select 1 as one')).toEqual({ one: 1 });
  await server.stop();
});

test('a server killed outright recovers', async () => {
  await start();
  const [pid, , , , killedSocketDir = ''] = readFileSync(pidFile(), 'utf8').split('\n');
  process.kill(Number(pid), 'SIGKILL');
  await sleep(200);
  const server = await start();
  expect(await ask(server, 'select answer from kept')).toEqual({ answer: 42 });
  expect(existsSync(killedSocketDir)).toBe(false);
  await server.stop();
});

test('data of another version is refused in one line that says so', async () => {
  writeFileSync(join(folder, 'pgdata/PG_VERSION'), '12\n');
  await expect(start()).rejects.toThrow(/^PostgreSQL did not start: FATAL: .*incompatible with server \(log: .+\)$/);
});
