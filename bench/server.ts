import { join } from 'node:path';
import { buildApp } from '../api/app.ts';
import { readConfig } from '../api/config.ts';
import { closeContext, createContext } from '../api/context.ts';
import { statementCount } from '../api/platform/db.ts';
import { allWork } from '../api/work.ts';

/** The web process as `ROLE=web` starts it, on the database given, with one more path that tells what it has used. */
const config = readConfig(process.env);
const context = await createContext(config, { databaseUrl: process.argv[2] ?? '' });
const { app } = await buildApp(context, { pagesDir: join(import.meta.dirname, '../web/build') });
app.get('/bench/used', { schema: { hide: true } }, async () => {
  const { user, system } = process.cpuUsage();
  return {
    cpu_ms: (user + system) / 1000,
    memory_mb: process.memoryUsage.rss() / 2 ** 20,
    statements: statementCount(),
  };
});
await context.jobs.start({ ...allWork(context), isWorking: false });
await app.listen({ port: config.port, host: '127.0.0.1' });
process.send?.('ready');

process.once('SIGTERM', async () => {
  await app.close();
  await context.jobs.stop();
  await closeContext(context);
  process.exit(0);
});
