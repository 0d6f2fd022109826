import type { Estimate, Summary } from "@catwalk/simulator"
import { subject } from "../policies.ts"
import type { ConditionScores, Group } from "./write-report.ts"

type Column = readonly [heading: string, cell: (summary: Summary) => string]

const percent = ({ value, low, high }: Estimate): string =>
  Number.isNaN(value) ? "–" : `${(100 * value).toFixed(0)} % (${(100 * low).toFixed(0)}–${(100 * high).toFixed(0)})`

const mean =
  (digits: number) =>
  ({ value, low, high }: Estimate): string =>
    `${value.toFixed(digits)} (${low.toFixed(digits)}–${high.toFixed(digits)})`

const columns: readonly Column[] = [
  ["goal by day 60", (s) => percent(s.goalBy60)],
  ["by 120", (s) => percent(s.goalBy120)],
  ["by 180", (s) => percent(s.goalBy180)],
  ["days", (s) => mean(0)(s.days)],
  ["sessions", (s) => mean(0)(s.sessions)],
  ["trials", (s) => mean(0)(s.trials)],
  ["stressed trials per cat", (s) => mean(1)(s.stressedPerCat)],
  ["severe per cat", (s) => mean(2)(s.severePerCat)],
  ["stressed per session", (s) => s.stressedPerSession.toFixed(2)],
  [
    "of trials stressed / uneasy",
    (s) => `${(100 * s.stressedTrialShare).toFixed(1)} / ${(100 * s.uneasyTrialShare).toFixed(1)} %`,
  ],
  ["cats with a severe trial", (s) => percent(s.anySevere)],
  ["worst stress", (s) => s.worst.toFixed(1)],
  ["rightly told (within 30 sessions)", (s) => `${percent(s.rightlyTold)} · ${percent(s.rightlyToldSoon)}`],
  ["wrongly told", (s) => percent(s.wronglyTold)],
  ["falsely mastered", (s) => percent(s.falseDone)],
  ["owner's hours", (s) => (s.minutes.value / 60).toFixed(0)],
]

/** One line per policy; means and shares with 95 % intervals; days, sessions and trials restricted. */
export const scoreTable = ({ scores }: Group): readonly string[] => [
  `| policy | ${columns.map(([heading]) => heading).join(" | ")} |`,
  `|---|${columns.map(() => "---:|").join("")}`,
  ...[...scores].map(([name, summary]) => `| ${name} | ${columns.map(([, cell]) => cell(summary)).join(" | ")} |`),
]

/** Of the trials the subject predicted to be calm with each chance, the share that were. */
export const calibrationTable = ({ pooled, families }: ConditionScores): readonly string[] => {
  const lines = [pooled, ...families].flatMap(({ title, scores }) =>
    (scores.get(subject)?.calibration ?? [])
      .filter((bin) => bin.trials >= 50)
      .map(
        (bin) =>
          `| ${title} | ${(100 * bin.from).toFixed(0)}–${(100 * bin.to).toFixed(0)} % | ${bin.trials} | ${percent(bin.calm)} |`,
      ),
  )
  return ["| family | predicted calm | trials | calm |", "|---|---|---:|---:|", ...lines]
}
