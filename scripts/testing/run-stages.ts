import { addCounts, type Counts, forgetCounts, readCounts, tellCounts } from "./counts.ts"
import type { Stage } from "./stages.ts"

/** What running the stages needs from outside, so that tests can stand in for it. */
export interface Surroundings {
  /** Runs a stage's script to its end; true when it was content. */
  readonly run: (stage: Stage) => boolean
  readonly now: () => number
  readonly say: (line: string) => void
  /** Where test runs leave their counts. */
  readonly folder?: string
}

/** The counts that belong to a stage, and whether it may call itself done. A run without any test is not done. */
const judgeStage = (stage: Stage, content: boolean, folder: string | undefined): [boolean, Counts | undefined] => {
  if (stage.counts === undefined) return [content, undefined]
  const counts = readCounts(stage.counts, folder)
  return [content && counts !== undefined && counts.failed === 0 && counts.passed > 0, counts]
}

/**
 * Runs every stage even when one before it failed, so that one run tells all there is to mend. Ends with the failed
 * stages and the sum of the tests. True when everything was well.
 */
export const runStages = (stages: readonly Stage[], { run, now, say, folder }: Surroundings): boolean => {
  const failed: Stage[] = []
  const counted: Counts[] = []
  for (const stage of stages) {
    say(`\n── ${stage.heading} (npm run ${stage.script})`)
    if (stage.counts !== undefined) forgetCounts(stage.counts, folder)
    const start = now()
    const content = run(stage)
    const [done, counts] = judgeStage(stage, content, folder)
    if (counts !== undefined) counted.push(counts)
    if (!done) failed.push(stage)
    say(`── ${done ? "ok" : "FAILED"}, ${((now() - start) / 1000).toFixed(1)} s`)
  }
  say("")
  for (const { heading, script } of failed) say(`Failed: ${heading}. Run it alone: npm run ${script}`)
  if (failed.length === 0) say("All is well.")
  say(tellCounts(addCounts(counted)))
  return failed.length === 0
}
