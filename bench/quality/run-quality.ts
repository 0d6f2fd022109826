import { mkdir, writeFile } from "node:fs/promises"
import { join } from "node:path"
import {
  type CohortResult,
  harnessAndLeash,
  joinCohorts,
  type Summary,
  summarise,
  usualOwner,
} from "@catwalk/simulator"
import type { Row } from "../table.ts"
import { type Job, loadFamilies } from "./job.ts"
import type { Condition, Options } from "./options.ts"
import { plausibilityReport } from "./report/plausibility-report.ts"
import { targetRows } from "./report/targets.ts"
import { type ConditionScores, writeReport } from "./report/write-report.ts"
import { runParallel } from "./run-parallel.ts"

// Small enough that the last pieces keep all threads busy.
const catsPerJob = 50

/** Runs every policy on every family in every household, writes the report, and returns its targets. */
export const runQuality = async (options: Options): Promise<readonly Row[]> => {
  const known = await loadFamilies(options.modules)
  const names = options.families ?? known.map((family) => family.name)
  for (const name of names) if (!known.some((family) => family.name === name)) throw new RangeError(`No family ${name}`)
  const began = performance.now()
  const scores: ConditionScores[] = []
  for (const condition of options.conditions) scores.push(await scoreCondition(options, condition, names))
  const seconds = (performance.now() - began) / 1000
  await mkdir(options.out, { recursive: true })
  const files = [...writeReport(options, scores, known)]
  if (options.plausibility) files.push(plausibilityReport(options, known))
  for (const { name, text } of files) await writeFile(join(options.out, name), text)
  console.error(`Wrote ${files.length} files to ${options.out}`)
  return [...scores.flatMap(targetRows), cohortRow(options, names.length, seconds / scores.length)]
}

/** The target is for all policies, four families and 1,000 cats on two cores. */
const cohortRow = (options: Options, families: number, seconds: number): Row => ({
  figure: `One household: ${options.policies.length} policies, ${families} families, ${options.cats} cats each, ${options.threads} threads`,
  measured: `${(seconds / 60).toFixed(1)} min`,
  target: "under 10 min",
  verdict: seconds < 600 ? "met" : "NOT MET",
})

const scoreCondition = async (
  options: Options,
  condition: Condition,
  names: readonly string[],
): Promise<ConditionScores> => {
  const owner = { ...usualOwner, misread: condition.misread, missedDays: condition.missedDays }
  const jobs: Job[] = []
  for (const policy of options.policies) {
    for (const family of names) {
      for (let from = 0; from < options.cats; from += catsPerJob) {
        const to = Math.min(options.cats, from + catsPerJob)
        jobs.push({ policy, family, owner, seed: options.seed, from, to })
      }
    }
  }
  const began = performance.now()
  const results = await runParallel(jobs, options.threads, options.modules, showProgress(condition.title, jobs.length))
  const seconds = (performance.now() - began) / 1000
  console.error(`\r${condition.title}: ${jobs.length} pieces in ${seconds.toFixed(1)} s`.padEnd(70))
  const of = (policy: string, wanted: readonly string[]): Summary | undefined => {
    const parts: CohortResult[] = results.filter((_, index) => {
      const job = jobs[index]
      return job?.policy === policy && wanted.includes(job.family)
    })
    return parts.length === 0 ? undefined : summarise(joinCohorts(parts), harnessAndLeash.horizonDays)
  }
  const group = (title: string, wanted: readonly string[]) => ({
    title,
    scores: new Map(
      options.policies.flatMap((policy) => {
        const summary = of(policy, wanted)
        return summary === undefined ? [] : [[policy, summary] as const]
      }),
    ),
  })
  const fitted = names.filter((name) => options.fitted.includes(name))
  const unfitted = names.filter((name) => !options.fitted.includes(name))
  return {
    condition,
    pooled: group("All families", names),
    byFitting:
      fitted.length > 0 && unfitted.length > 0
        ? [group("Fitted families", fitted), group("Unfitted families", unfitted)]
        : [],
    families: names.map((name) => group(name, [name])),
  }
}

const showProgress =
  (title: string, total: number) =>
  (done: number): void => {
    if (process.stderr.isTTY) process.stderr.write(`\r${title}: ${done} of ${total}`)
    else if (done % Math.ceil(total / 10) === 0) console.error(`${title}: ${done} of ${total}`)
  }
