import type { Family, Summary } from "@catwalk/simulator"
import type { Condition, Options } from "../options.ts"
import { policies, subject } from "../policies.ts"
import { scatterPicture } from "./scatter-picture.ts"
import { survivalPicture } from "./survival-picture.ts"
import { calibrationTable, scoreTable } from "./tables.ts"
import { targetsTable } from "./targets.ts"

/** Scores of every policy on one family or several. */
export interface Group {
  readonly title: string
  readonly scores: ReadonlyMap<string, Summary>
}

/** Everything measured in one household. */
export interface ConditionScores {
  readonly condition: Condition
  readonly pooled: Group
  /** Fitted and unfitted families apart, if some were named as fitted. */
  readonly byFitting: readonly Group[]
  readonly families: readonly Group[]
}

export interface ReportFile {
  readonly name: string
  readonly text: string
}

/** The report as files: README.md and its pictures. The same scores give the same text. */
export const writeReport = (
  options: Options,
  all: readonly ConditionScores[],
  known: readonly Family[],
): readonly ReportFile[] => {
  const pictures = all.flatMap((scores) => [
    { name: `survival-${scores.condition.id}.svg`, text: survivalPicture(scores) },
    { name: `speed-and-stress-${scores.condition.id}.svg`, text: scatterPicture(scores) },
  ])
  const text = [
    "# Coaching quality",
    "",
    `Written by \`${options.command}\` with seed ${options.seed} and ${options.cats} imaginary cats per family. Do not edit: run it again.`,
    "",
    "What is measured, and how, stands in [the simulator's README](../../packages/simulator/README.md). Whether its cats resemble",
    "real ones is checked in [plausibility.md](plausibility.md). What is missed, by how much and why: [missed.md](missed.md).",
    "",
    ...all.flatMap(conditionText),
    "## Who played",
    "",
    "| policy | rule |",
    "|---|---|",
    ...policies
      .filter((policy) => options.policies.includes(policy.name))
      .map((policy) => `| ${policy.name} | ${policy.rule} |`),
    "",
    "| family | rule |",
    "|---|---|",
    ...known.map((family) => `| ${family.name} | ${family.rule} |`),
    "",
  ].join("\n")
  return [{ name: "README.md", text }, ...pictures]
}

const conditionText = (scores: ConditionScores): readonly string[] => {
  const { condition, pooled, byFitting, families } = scores
  const groups = [pooled, ...byFitting, ...families]
  const percent = (share: number): string => `${Math.round(100 * share)} %`
  return [
    `## ${condition.title}`,
    "",
    `${percent(condition.misread)} of trials are read wrongly, ${percent(condition.missedDays)} of days are missed.`,
    "",
    `![Speed against stress](speed-and-stress-${condition.id}.svg)`,
    "",
    `![Share not yet at the goal](survival-${condition.id}.svg)`,
    "",
    ...(pooled.scores.has(subject) ? ["### Targets", "", ...targetsTable(scores), ""] : []),
    ...groups.flatMap((group) => [`### ${group.title}`, "", ...scoreTable(group), ""]),
    ...(pooled.scores.has(subject) ? ["### Calibration", "", ...calibrationTable(scores), ""] : []),
  ]
}
