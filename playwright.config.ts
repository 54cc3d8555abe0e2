import { defineConfig } from '@playwright/test';

/** scripts/e2e.mjs gives a free port and an empty folder; these serve when Playwright is started by hand. */
const { E2E_PORT = '3100', E2E_DATA_DIR = '.data-e2e', CHROMIUM = '/usr/bin/chromium' } = process.env;
const baseURL = `http://127.0.0.1:${E2E_PORT}`;

export default defineConfig({
  testDir: 'e2e',
  testMatch: '**/*.spec.ts',
  workers: 1,
  timeout: 150_000,
  forbidOnly: true,
  outputDir: 'test-results',
  use: {
    baseURL,
    trace: 'retain-on-failure',
    launchOptions: {
      executablePath: CHROMIUM,
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
  webServer: {
    command: 'node api/main.ts',
    url: `${baseURL}/healthz`,
    env: { PORT: E2E_PORT, DATA_DIR: E2E_DATA_DIR, LOG_LEVEL: 'error' },
    stdout: 'pipe',
    reuseExistingServer: false,
    timeout: 60_000,
    gracefulShutdown: { signal: 'SIGTERM', timeout: 5_000 },
  },
});
