import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['{api,db,emails,editions,scripts}/**/*.test.ts', 'web/app/**/*.test.ts'],
    globalSetup: ['api/test/global-setup.ts'],
    setupFiles: ['api/test/fail-on-errors.ts'],
    env: { NODE_ENV: 'test' },
    pool: 'forks',
    maxWorkers: 2,
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
});
