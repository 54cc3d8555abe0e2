import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { DEMO_SIGN_INS, seedDemoTown } from '../db/seeds/seed-demo-town.ts';
import { buildApp } from './app.ts';
import { BadSetting, type Config, readConfig } from './config.ts';
import { closeContext, createContext } from './context.ts';
import { CannotStart } from './platform/cannot-start.ts';
import { acquireDataDirLock } from './platform/data-dir-lock.ts';
import { startEmbeddedPostgres } from './platform/embedded-postgres.ts';
import { migrate } from './platform/migrate.ts';
import { allWork } from './work.ts';

type Stop = () => Promise<void>;

/** What has been started, stopped in the reverse order. */
const stops: Stop[] = [];

async function start() {
  const config = withTestGateway(readConfig(process.env));
  const databaseUrl = config.databaseUrl ?? (await startDatabase(config));
  await migrate(databaseUrl);
  const context = await createContext(config, { databaseUrl });
  stops.push(() => closeContext(context));
  if (config.isDemo) await seedDemoTown(context.db, context.clock.now());
  const { app } = await buildApp(context, { pagesDir: join(import.meta.dirname, '../web/build') });
  await context.jobs.start({ ...allWork(context), isWorking: config.role !== 'web' });
  stops.push(() => context.jobs.stop());
  if (config.role !== 'worker') {
    await app.listen({ port: config.port, host: config.host });
    stops.push(() => app.close());
  }
  sayReady(config);
}

/** Beside the demo a gateway secret is made for the run; whoever sets one decides for themselves. */
function withTestGateway(config: Config): Config {
  if (config.isProduction || config.testGatewaySecret || process.env.TEST_GATEWAY === 'false') return config;
  return { ...config, testGatewaySecret: randomBytes(24).toString('hex') };
}

async function startDatabase(config: Config): Promise<string> {
  const lock = acquireDataDirLock(config.dataDir);
  stops.push(async () => lock.release());
  const postgres = await startEmbeddedPostgres(config.dataDir);
  stops.push(() => postgres.stop());
  return postgres.url;
}

function sayReady(config: Config) {
  console.log(`SweetSpot is ready at ${config.publicUrl}`);
  if (!config.isDemo) return;
  for (const { role, email, password } of DEMO_SIGN_INS)
    console.log(`${role.padEnd(12)} ${email.padEnd(31)} ${password}`);
}

let isStopping = false;
async function stop(code: number) {
  if (isStopping) return;
  isStopping = true;
  for (const undo of stops.toReversed()) await undo().catch((error) => console.error(String(error)));
  process.exit(code);
}

process.on('SIGINT', () => void stop(0));
process.on('SIGTERM', () => void stop(0));
start().catch(async (error) => {
  console.error(plainWords(error) ?? error);
  await stop(1);
});

/** One line for what the person who starts it can change; anything else deserves its stack. */
function plainWords(error: Error & { code?: string; syscall?: string; port?: number }): string | undefined {
  if (error instanceof BadSetting || error instanceof CannotStart) return error.message;
  if (error.code === 'EADDRINUSE') return `PORT=${error.port} is in use: stop what uses it, or set another PORT.`;
  if (error.code === 'EACCES' && error.syscall === 'listen') return `PORT=${error.port} is not allowed for this user.`;
  if (error.syscall === 'listen' || error.syscall === 'getaddrinfo') return `HOST is wrong: ${error.message}`;
  return undefined;
}
