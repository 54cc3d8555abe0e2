import { execFileSync } from 'node:child_process';

/** What must always hold, holds in the database of the running server; throws with the broken rules. */
export function expectInvariants() {
  const { E2E_DATA_DIR = '.data-e2e' } = process.env;
  execFileSync(process.execPath, ['scripts/check-invariants.ts'], {
    env: { ...process.env, DATA_DIR: E2E_DATA_DIR },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
}
