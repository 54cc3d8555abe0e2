import { randomBytes } from 'node:crypto';
import pg from 'pg';
import { inject } from 'vitest';

declare module 'vitest' {
  export interface ProvidedContext {
    /** The server on which tests make their databases. */
    postgresUrl: string;
  }
}

/** Migrated, with the demo town in it. */
export const TEMPLATE = 'demo_town';

export type TestDatabase = { url: string; drop(): Promise<void> };

/** The same server, another database. URL cannot parse an address without a host. */
export const withDatabase = (url: string, name: string) => url.replace('@/postgres?', `@/${name}?`);

async function administer(statement: string): Promise<void> {
  const admin = new pg.Client({ connectionString: inject('postgresUrl') });
  await admin.connect();
  await admin.query(statement).finally(() => admin.end());
}

/** A copy of the demo town (12–48 ms), for one test file: make it in beforeAll, drop it in afterAll. */
export async function freshDatabase(): Promise<TestDatabase> {
  const name = `test_${randomBytes(6).toString('hex')}`;
  await administer(`create database ${name} template ${TEMPLATE} strategy file_copy`);
  return {
    url: withDatabase(inject('postgresUrl'), name),
    // A pool says that it has ended before its connections have. PostgreSQL waits 5 s for them to go; cutting them off
    // (`force`) would make them raise errors that nobody listens for any more.
    drop: () => administer(`drop database if exists ${name}`),
  };
}
