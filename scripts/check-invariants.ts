import { readConfig } from '../api/config.ts';
import { findViolations, INVARIANTS } from '../api/domains/reports/invariants.ts';
import { openDb, openPool } from '../api/platform/db.ts';
import { startEmbeddedPostgres } from '../api/platform/embedded-postgres.ts';

/** `npm run invariants`: looks at the database of DATABASE_URL, or of DATA_DIR, beside a running server or without one. */
const config = readConfig(process.env);
const postgres = config.databaseUrl ? undefined : await startEmbeddedPostgres(config.dataDir);
const db = openDb(openPool(config.databaseUrl ?? (postgres?.url as string), { max: 1 }));
const violations = await findViolations(db);
for (const { rule, rows } of violations)
  console.error(`BROKEN: ${rule}\n${rows.map((row) => `  ${JSON.stringify(row)}`).join('\n')}`);
console.log(`${Object.keys(INVARIANTS).length - violations.length} rules hold, ${violations.length} are broken.`);
await db.destroy();
if (postgres && !postgres.attached) await postgres.stop();
process.exit(violations.length > 0 ? 1 : 0);
