import { defineConfig, devices } from "@playwright/test"
import base from "./playwright.config.ts"

const phone = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true, deviceScaleFactor: 2 }

/** The pictures of docs/screenshots: `npm run screenshots` takes them anew. */
export default defineConfig({
  ...base,
  testMatch: "screenshots.ts",
  reporter: "list",
  projects: [
    { name: "phone-light", use: { ...phone, colorScheme: "light" } },
    { name: "phone-dark", use: { ...phone, colorScheme: "dark" } },
    {
      name: "desk-light",
      use: { ...devices["Desktop Chrome"], viewport: { width: 1280, height: 800 }, colorScheme: "light" },
    },
  ],
})
