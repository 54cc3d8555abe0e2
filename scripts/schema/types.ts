import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const root = join(import.meta.dirname, '../..');

/** As db.ts parses them: bigint as number, date as text. */
const OPTIONS = [
  '--dialect=postgres',
  '--date-parser=string',
  '--type-mapping={"int8":"number"}',
  '--exclude-pattern=migrations',
];

/** Kysely's types of the tables in this database. */
export function generateTypes(url: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'db-types-'));
  const file = join(folder, 'types.ts');
  try {
    const tool = join(root, 'node_modules/kysely-codegen/dist/cli/bin.js');
    execFileSync(process.execPath, [tool, ...OPTIONS, `--url=${url}`, `--out-file=${file}`], {
      stdio: 'pipe',
      cwd: folder,
    });
    return readFileSync(file, 'utf8');
  } finally {
    rmSync(folder, { recursive: true });
  }
}
