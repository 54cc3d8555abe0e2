import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { afterAll, afterEach, beforeAll, beforeEach, expect, inject, test } from 'vitest';
import { withDatabase } from '../test/database.ts';
import { migrate } from './migrate.ts';

const name = `test_migrate_${process.pid}`;
const url = withDatabase(inject('postgresUrl'), name);
const admin = new pg.Client({ connectionString: inject('postgresUrl') });
let folder: string;

beforeAll(() => admin.connect());
afterAll(() => admin.end());
beforeEach(async () => {
  await admin.query(`create database ${name} template template0 strategy file_copy`);
  folder = mkdtempSync(join(tmpdir(), 'migrations-'));
});
afterEach(async () => {
  await admin.query(`drop database ${name} with (force)`);
  rmSync(folder, { recursive: true });
});

const write = (file: string, sql: string) => writeFileSync(join(folder, file), sql);

async function rowsOf(sql: string) {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const { rows } = await client.query(sql).finally(() => client.end());
  return rows;
}

test('files run once, in the order of their numbers', async () => {
  write('0002-b.sql', 'insert into a values (2)');
  write('0001-a.sql', 'create table a (i int)');
  expect(await migrate(url, folder)).toEqual(['0001-a.sql', '0002-b.sql']);
  expect(await migrate(url, folder)).toEqual([]);
  expect(await rowsOf('select i from a')).toEqual([{ i: 2 }]);
});

test('processes that start at once run each file once', async () => {
  write('0001-a.sql', 'create table a (i int); insert into a values (1)');
  const ran = await Promise.all([1, 2, 3, 4].map(() => migrate(url, folder)));
  expect(ran.flat()).toEqual(['0001-a.sql']);
  expect(await rowsOf('select i from a')).toEqual([{ i: 1 }]);
});

test('a file that fails leaves nothing behind and is named', async () => {
  write('0001-a.sql', 'create table a (i int); select nothing');
  await expect(migrate(url, folder)).rejects.toThrow('Migration 0001-a.sql failed: column "nothing" does not exist');
  expect(await rowsOf(`select to_regclass('a') as a`)).toEqual([{ a: null }]);
});

test('a file that changed after it ran is refused by name', async () => {
  write('0001-a.sql', 'create table a (i int)');
  await migrate(url, folder);
  write('0001-a.sql', 'create table a (i bigint)');
  await expect(migrate(url, folder)).rejects.toThrow('Migration 0001-a.sql changed after it ran');
});

test('line ends of another system are no change', async () => {
  write('0001-a.sql', 'create table a (\ni int)');
  await migrate(url, folder);
  write('0001-a.sql', 'create table a (\r\ni int)');
  expect(await migrate(url, folder)).toEqual([]);
});

test('a file numbered before one that ran, a number used twice and a wrong name are refused', async () => {
  write('0002-b.sql', 'select 1');
  await migrate(url, folder);
  write('0001-a.sql', 'select 1');
  await expect(migrate(url, folder)).rejects.toThrow('0001-a.sql comes before 0002-b.sql');
  rmSync(join(folder, '0001-a.sql'));
  write('0002-c.sql', 'select 1');
  await expect(migrate(url, folder)).rejects.toThrow('another file has the number 0002');
  rmSync(join(folder, '0002-c.sql'));
  write('3-c.sql', 'select 1');
  await expect(migrate(url, folder)).rejects.toThrow('the name must look like');
});

test('a file of a newer program does not stop an older one', async () => {
  write('0001-a.sql', 'select 1');
  write('0002-b.sql', 'select 1');
  await migrate(url, folder);
  rmSync(join(folder, '0002-b.sql'));
  expect(await migrate(url, folder)).toEqual([]);
});

test('a database that does not answer is told by its setting', async () => {
  await expect(migrate('postgres://nobody@127.0.0.1:1/none')).rejects.toThrow(
    'DATABASE_URL: the database does not answer',
  );
});
