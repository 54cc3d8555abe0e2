// npm run schema: db/schema.sql and the types of its tables, from a database that the migrations just made.
import pg from 'pg';
import { migrate } from '../api/platform/migrate.ts';
import { startTemporaryPostgres } from '../api/test/temporary-postgres.ts';
import { writeOrCompare } from './generated-files.ts';
import { dumpSchema } from './schema/dump.ts';
import { generateTypes } from './schema/types.ts';

const postgres = await startTemporaryPostgres();
try {
  await migrate(postgres.url);
  const client = new pg.Client({ connectionString: postgres.url });
  await client.connect();
  const schema = await dumpSchema(client);
  await client.end();
  writeOrCompare('npm run schema', {
    'db/schema.sql': schema,
    'api/platform/db-types.gen.ts': generateTypes(postgres.url),
  });
} finally {
  await postgres.stop();
}
