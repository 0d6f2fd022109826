import type { Run } from "./counts.ts"

/** One stage of `npm test`. */
export interface Stage {
  readonly name: string
  /** What it makes sure of, told as a heading. */
  readonly heading: string
  /** The npm script it is, so that it can be run alone. */
  readonly script: string
  readonly args?: readonly string[]
  /** The run whose tests it counts, if it runs tests. */
  readonly counts?: Run
}

const COUNTING_VITEST = ["--reporter=default", "--reporter=./scripts/testing/vitest-count-reporter.ts"]

/** Everything that is checked, the quickest first. */
export const stages: readonly Stage[] = [
  { name: "types", heading: "Types agree", script: "check:types" },
  { name: "lint", heading: "Format and lint", script: "check:lint" },
  { name: "arrows", heading: "Imports follow the drawing of the rooms", script: "check:arrows" },
  { name: "unused", heading: "Nothing is unused or undeclared", script: "check:unused" },
  { name: "schema", heading: "The program schema for editors is up to date", script: "check:schema" },
  { name: "sources", heading: "The list of sources is up to date", script: "check:sources" },
  { name: "coverage", heading: "The coverage table is up to date", script: "check:coverage" },
  { name: "unit", heading: "Unit and property tests", script: "test:unit", args: COUNTING_VITEST, counts: "unit" },
  { name: "browser", heading: "Browser tests", script: "test:browser", counts: "browser" },
]
