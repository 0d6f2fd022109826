import { defineConfig, devices } from "@playwright/test"
import base from "./playwright.config.ts"

const phone = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true, deviceScaleFactor: 2 }
const desk = { ...devices["Desktop Chrome"], viewport: { width: 1280, height: 800 } }

/**
 * `npm run screenshots` takes every screen anew, in four looks, into .test-results/screenshots, to be looked at; those
 * that documents show it copies to docs/screenshots.
 */
export default defineConfig({
  ...base,
  testMatch: "screenshots.ts",
  timeout: 180_000,
  reporter: "list",
  projects: [
    { name: "phone-light", use: { ...phone, colorScheme: "light" } },
    { name: "phone-dark", use: { ...phone, colorScheme: "dark" } },
    { name: "desk-light", use: { ...desk, colorScheme: "light" } },
    { name: "desk-dark", use: { ...desk, colorScheme: "dark" } },
  ],
})
