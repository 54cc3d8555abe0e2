import pg from 'pg';
import type { TestProject } from 'vitest/node';
import { seedDemoTown } from '../../db/seeds/seed-demo-town.ts';
import { readConfig } from '../config.ts';
import { closeContext, createContext } from '../context.ts';
import { migrate } from '../platform/migrate.ts';
import { allWork } from '../work.ts';
import { TEMPLATE, withDatabase } from './database.ts';
import { TOWN_NOW } from './people.ts';
import { startTemporaryPostgres } from './temporary-postgres.ts';

/** The demo town once, and the tables of the jobs; every test file copies it. */
async function makeTemplate(postgresUrl: string): Promise<void> {
  const admin = new pg.Client({ connectionString: postgresUrl });
  await admin.connect();
  await admin.query(`create database ${TEMPLATE}`);
  const url = withDatabase(postgresUrl, TEMPLATE);
  await migrate(url);
  const context = await createContext(readConfig({ NODE_ENV: 'test', LOG_LEVEL: 'error' }), { databaseUrl: url });
  await seedDemoTown(context.db, new Date(TOWN_NOW));
  await context.jobs.start({ ...allWork(context), isWorking: false });
  await context.jobs.stop();
  await closeContext(context);
  await admin.query(`alter database ${TEMPLATE} with is_template true allow_connections false`);
  await admin.end();
}

export default async function setup(project: TestProject) {
  const postgres = await startTemporaryPostgres();
  await makeTemplate(postgres.url);
  project.provide('postgresUrl', postgres.url);
  return () => postgres.stop();
}
