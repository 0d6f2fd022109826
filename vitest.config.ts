import { defineConfig } from "vitest/config"

export default defineConfig({
  test: {
    include: ["{packages,apps}/*/src/**/*.test.{ts,tsx}", "scripts/**/*.test.ts", "bench/**/*.test.ts"],
    pool: "forks",
    passWithNoTests: false,
    // A property test takes a second or two; on a busy machine far longer.
    testTimeout: 30_000,
    coverage: {
      provider: "v8",
      include: ["packages/*/src/**", "apps/*/src/**"],
      exclude: ["**/*.test.*", "packages/testkit/**"],
      reportsDirectory: ".test-results/coverage",
    },
  },
})
