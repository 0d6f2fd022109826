import type { Reporter, TestModule } from "vitest/node"
import { type Counts, writeCounts } from "./counts.ts"

/** A file that could not even be read counts as one failure: its tests are not among those that passed. */
const countModule = (testModule: TestModule): Counts => {
  const states = [...testModule.children.allTests()].map((test) => test.result().state)
  const count = (state: (typeof states)[number]): number => states.filter((each) => each === state).length
  return {
    passed: count("passed"),
    failed: count("failed") + testModule.errors().length,
    skipped: count("skipped") + count("pending"),
  }
}

/** Leaves the real counts of a vitest run behind for `npm test`. */
export default class VitestCountReporter implements Reporter {
  onTestRunEnd(testModules: readonly TestModule[], unhandledErrors: readonly unknown[]): void {
    const counts = testModules.map(countModule)
    const sum = (key: keyof Counts): number => counts.reduce((total, each) => total + each[key], 0)
    writeCounts("unit", {
      passed: sum("passed"),
      failed: sum("failed") + unhandledErrors.length,
      skipped: sum("skipped"),
    })
  }
}
