import type { FullConfig, FullResult, Reporter, Suite } from "@playwright/test/reporter"
import { writeCounts } from "./counts.ts"

/** Leaves the real counts of a Playwright run behind for `npm test`. */
export default class PlaywrightCountReporter implements Reporter {
  #suite: Suite | undefined
  #errors = 0

  onBegin(_config: FullConfig, suite: Suite): void {
    this.#suite = suite
  }

  /** Something outside of any test broke: a file that cannot be read, a server that does not start. */
  onError(): void {
    this.#errors += 1
  }

  onEnd(result: FullResult): void {
    const outcomes = (this.#suite?.allTests() ?? []).map((test) => test.outcome())
    const count = (outcome: (typeof outcomes)[number]): number => outcomes.filter((each) => each === outcome).length
    const failed = count("unexpected") + this.#errors
    writeCounts("browser", {
      passed: count("expected") + count("flaky"),
      failed: result.status !== "passed" && failed === 0 ? 1 : failed,
      skipped: count("skipped"),
    })
  }
}
