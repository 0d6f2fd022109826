import { defineConfig, devices } from "@playwright/test"
import { searchBrowser } from "./scripts/ensure-browser.ts"

/** `npm run test:browser` chooses a free port; a bare `npx playwright test` uses this one. */
const PORT = process.env.CATWALK_TEST_PORT ?? "4757"
const ORIGIN = `http://127.0.0.1:${PORT}`

/** Installing one is for `npm run test:browser`: this file is also read by tools that only look. */
const browser = searchBrowser()

export default defineConfig({
  testDir: "e2e",
  outputDir: ".test-results/browser",
  workers: 2,
  retries: 0,
  forbidOnly: process.env.CI !== undefined,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: [["list"], ["./scripts/testing/playwright-count-reporter.ts"]],
  use: {
    baseURL: ORIGIN,
    locale: "en-US",
    timezoneId: "Europe/Berlin",
    screenshot: "only-on-failure",
    trace: "retain-on-failure",
    launchOptions: {
      ...(browser.found ? { executablePath: browser.path } : {}),
      args: [
        ...["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run"],
        ...["--disable-background-networking", "--disable-component-update", "--disable-sync"],
      ],
    },
  },
  projects: [
    {
      name: "phone",
      use: { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true, deviceScaleFactor: 2 },
    },
    // Only for what differs on a wide screen: a test opts in with the tag @desktop, and then runs on both.
    {
      name: "desktop",
      grep: /@desktop/,
      use: { ...devices["Desktop Chrome"], viewport: { width: 1280, height: 800 } },
    },
  ],
  webServer: {
    command: `"${process.execPath}" apps/server/src/main.ts`,
    url: `${ORIGIN}/healthz`,
    env: { PORT, HOST: "127.0.0.1", LOG_LEVEL: "warn", LOG_FORMAT: "json" },
    stdout: "pipe",
    gracefulShutdown: { signal: "SIGTERM", timeout: 5_000 },
  },
})
