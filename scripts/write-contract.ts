// npm run contract: what the running app says of itself, as openapi.json and as the types that the pages use.
import openapiTypescript, { astToString } from 'openapi-typescript';
import { buildApp } from '../api/app.ts';
import { readConfig } from '../api/config.ts';
import { closeContext, createContext } from '../api/context.ts';
import { migrate } from '../api/platform/migrate.ts';
import { startTemporaryPostgres } from '../api/test/temporary-postgres.ts';
import { writeOrCompare } from './generated-files.ts';

const postgres = await startTemporaryPostgres();
try {
  await migrate(postgres.url);
  const context = await createContext(readConfig({ NODE_ENV: 'test' }), { databaseUrl: postgres.url });
  const { app } = await buildApp(context);
  await app.ready();
  const document = app.swagger();
  await app.close();
  await closeContext(context);
  const types = astToString(await openapiTypescript(JSON.stringify(document)));
  writeOrCompare('npm run contract', {
    'contract/openapi.json': `${JSON.stringify(document, null, 2)}\n`,
    'contract/api-types.gen.ts': `// Generated from the running app by \`npm run contract\`.\n\n${types}`,
  });
} finally {
  await postgres.stop();
}
