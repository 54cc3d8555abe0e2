import { readConfig } from '../api/config.ts';
import { acquireDataDirLock } from '../api/platform/data-dir-lock.ts';
import { removeEmbeddedPostgres } from '../api/platform/embedded-postgres.ts';

async function reset(): Promise<void> {
  const { dataDir, databaseUrl } = readConfig(process.env);
  if (databaseUrl)
    throw new Error('DATABASE_URL is set: empty that database yourself, or unset it to reset the own one');
  const lock = acquireDataDirLock(dataDir);
  await removeEmbeddedPostgres(dataDir);
  lock.release();
  console.log(`The data in ${dataDir} is gone: \`npm start\` makes a fresh demo town.`);
}

await reset().catch((error: Error) => {
  console.error(error.message);
  process.exitCode = 1;
});
