import { defineConfig } from '@playwright/test'

/**
 * The browser tests run against a production build with a database of its own (scripts/e2e-server.mjs). `npm test`
 * names a free port and a Chromium; by hand (`npx playwright test`) it is this port and Playwright's own browser,
 * or the one that CHROMIUM names.
 */
const port = process.env.E2E_PORT ?? '3199'
const executablePath = process.env.CHROMIUM
const flags = process.env.CHROMIUM_FLAGS?.split(' ') ?? []

export default defineConfig({
  testDir: 'e2e',
  testMatch: '**/*.spec.ts',
  outputDir: 'test-results',
  fullyParallel: true,
  forbidOnly: Boolean(process.env.CI),
  workers: 2,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: 'list',
  use: {
    baseURL: `http://localhost:${port}`,
    viewport: { width: 1440, height: 900 },
    locale: 'en-GB',
    timezoneId: 'UTC',
    screenshot: 'only-on-failure',
    trace: 'retain-on-failure',
    launchOptions: { args: flags, ...(executablePath ? { executablePath } : {}) },
  },
  webServer: {
    command: 'node scripts/e2e-server.mjs',
    url: `http://127.0.0.1:${port}/`,
    env: { E2E_PORT: port },
    timeout: 300_000,
    stdout: 'ignore',
    stderr: 'pipe',
    gracefulShutdown: { signal: 'SIGTERM', timeout: 10_000 },
  },
})
