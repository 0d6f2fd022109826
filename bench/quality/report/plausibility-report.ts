import { type Estimate, type Family, type Finding, isInside, plausibility } from "@catwalk/simulator"
import type { Options } from "../options.ts"
import type { ReportFile } from "./write-report.ts"

// Enough for intervals of a few points; the studies' own intervals are far wider.
const cats = 500

/** Simulated figure, published figure with its interval, inside or outside: one line per figure and family. */
export const plausibilityReport = (options: Options, families: readonly Family[]): ReportFile => {
  const findings = plausibility(families, options.seed, cats)
  const studies = [...new Set(findings.map((finding) => finding.study))]
  const inside = findings.filter(isInside).length
  const text = [
    "# Do the imaginary cats resemble real ones?",
    "",
    `Written by \`${options.command}\` with seed ${options.seed}, ${cats} cats per family and study. Do not edit: run it again.`,
    "",
    `${inside} of ${findings.length} simulated figures lie inside the published interval. Outside is left as outside.`,
    "",
    "The studies are small (6 to 140 animals), so their intervals are wide: inside means not contradicted, not confirmed. They were",
    "known when the families' parameters were set by hand, so this is a check of plausibility and not a test on unseen data. What",
    "each protocol had to assume stands in `packages/simulator/src/plausibility`.",
    "",
    ...studies.flatMap((study) => [
      `## ${study}`,
      "",
      ...studyTable(findings.filter((one) => one.study === study)),
      "",
    ]),
    "## What does not fit, and why",
    "",
    ...remarks.flatMap((remark) => [`- ${remark}`]),
    "",
  ].join("\n")
  return { name: "plausibility.md", text }
}

const remarks: readonly string[] = [
  "Pratsch: real cats bunched in stage seven; imaginary ones spread from below six to finished. Their pace varies as widely as in Zbrożyna's adults, while the eleven cats came from one socialised university colony, and the stages between the first and the last are our guess.",
  "Kessler & Turner: too many imaginary cats are still very tense after two weeks. Boarding is a place with many things in it and a hide; here it is one thing that keeps returning, without food or a place to go.",
  "Zbrożyna: where kittens fall outside, it is because a kitten of ours is either quick or as slow as an adult; the seven real ones were alike.",
  "Kogan: the number of approximations per behaviour was chosen, and one learning rate set, with the published shares in view. Inside says only that one rate and one spread can carry all four. These cats learn skills by a rule of their own and take no part in the cohort tables.",
  "Zbrożyna and Kessler & Turner: how strong the dog and the boarding are to a cat is not in the abstracts; each was set by hand, one size for all families, on the first row of its table.",
  "Demant: dogs, and a skill rather than a fear. It says that four weeks off need not undo training; it doesn't say how much fear returns.",
]

const studyTable = (findings: readonly Finding[]): readonly string[] => [
  "| figure | family | simulated | published | |",
  "|---|---|---:|---:|---|",
  ...findings.map((finding) => {
    const { figure, family, simulated, published, unit } = finding
    return `| ${figure} | ${family} | ${worded(simulated, unit)} | ${worded(published, unit)} | ${isInside(finding) ? "inside" : "**outside**"} |`
  }),
]

const worded = ({ value, low, high }: Estimate, unit: Finding["unit"]): string => {
  switch (unit) {
    case "share":
      return `${(100 * value).toFixed(0)} % (${(100 * low).toFixed(0)}–${(100 * high).toFixed(0)})`
    case "sessions":
      return `${value.toFixed(1)} (${low.toFixed(1)}–${high.toFixed(1)})`
    case "ln":
    case "ratio":
      return `${value.toFixed(2)} (${low.toFixed(2)}–${high.toFixed(2)})`
  }
}
