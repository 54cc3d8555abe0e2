import { fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { openPool } from '../api/platform/db.ts';
import { startEmbeddedPostgres } from '../api/platform/embedded-postgres.ts';
import { migrate } from '../api/platform/migrate.ts';
import { loadDataset } from './load.ts';
import { type Figures, measure } from './measure.ts';
import { scenarios } from './scenarios.ts';

const PORT = 4719;
/** Without a bound V8 lets the heap grow to four times what is alive before it looks for garbage. */
const MEMORY = ['--max-old-space-size=256', '--max-semi-space-size=8'];

const { values } = parseArgs({
  options: {
    products: { type: 'string', default: '10000' },
    stores: { type: 'string', default: '100' },
    seconds: { type: 'string', default: '8' },
    only: { type: 'string', default: '' },
  },
});

async function startServer(databaseUrl: string) {
  const env = {
    ...process.env,
    PORT: String(PORT),
    ROLE: 'web',
    DEMO: 'false',
    RATE_LIMITS: 'off',
    TEST_GATEWAY_SECRET: 'a secret of the bench only',
  };
  const server = fork(join(import.meta.dirname, 'server.ts'), [databaseUrl], { env, execArgv: MEMORY });
  const [message] = await Promise.race([once(server, 'message'), once(server, 'exit')]);
  if (message !== 'ready') throw new Error('the server did not start');
  return server;
}

const cell = (value: number, digits: number) => value.toFixed(digits).padStart(10);

function print({ name, per_second, p50_ms, p99_ms, cpu_ms, statements, memory_mb }: Figures) {
  const numbers = [
    cell(per_second, 0),
    cell(p50_ms, 1),
    cell(p99_ms, 1),
    cell(cpu_ms, 3),
    cell(statements, 2),
    cell(memory_mb, 0),
  ];
  console.log(name.padEnd(28) + numbers.join(''));
}

const folder = mkdtempSync(join(tmpdir(), 'bench-'));
const postgres = await startEmbeddedPostgres(folder);
try {
  await migrate(postgres.url);
  const pool = openPool(postgres.url, { max: 2 });
  await pool.query('set statement_timeout = 0');
  await loadDataset(pool, { products: Number(values.products), stores: Number(values.stores) });
  await pool.end();
  const server = await startServer(postgres.url);
  try {
    console.log(
      `${values.products} products, ${values.stores} stores; ${cpus().length} × ${cpus()[0]?.model}; Node ${process.version}`,
    );
    console.log(
      `${''.padEnd(28)}${['/s', 'p50 ms', 'p99 ms', 'CPU ms', 'SQL', 'MB'].map((t) => t.padStart(10)).join('')}`,
    );
    for (const scenario of await scenarios(PORT, Number(values.products)))
      if (scenario.name.includes(values.only)) print(await measure(PORT, scenario, Number(values.seconds)));
  } finally {
    server.kill('SIGTERM');
    await once(server, 'exit');
  }
} finally {
  await postgres.stop();
  rmSync(folder, { recursive: true, force: true });
}
