import { limitsOf } from "@catwalk/domain"
import { betterThan, type Placed, type Summary } from "@catwalk/simulator"
import type { Row } from "../../table.ts"
import { subject } from "../policies.ts"
import type { ConditionScores, Group } from "./write-report.ts"

interface Target {
  readonly says: string
  readonly measured: string
  readonly met: boolean
}

const percent = (share: number): string => `${(100 * share).toFixed(1)} %`

/** Speed and calm of every policy in a group, oracles left out. */
export const placedIn = ({ scores }: Group): readonly Placed[] =>
  [...scores]
    .filter(([name]) => name !== "oracle")
    .map(([name, summary]) => ({ name, days: summary.days.value, stressed: summary.stressedPerCat.value }))

/** Each target, what was measured, and whether it is met, for the page. */
export const targetsTable = (scores: ConditionScores): readonly string[] => [
  "| target | measured | |",
  "|---|---|---|",
  ...targetsOf(scores).map(({ says, measured, met }) => `| ${says} | ${measured} | ${met ? "met" : "**not met**"} |`),
]

/** The same for a terminal. */
export const targetRows = (scores: ConditionScores): readonly Row[] =>
  targetsOf(scores).map(({ says, measured, met }) => ({
    figure: `${scores.condition.title}: ${says}`,
    measured,
    target: "",
    verdict: met ? "met" : "NOT MET",
  }))

const targetsOf = (scores: ConditionScores): readonly Target[] => {
  const own = scores.pooled.scores.get(subject)
  if (own === undefined) return []
  return [
    ...scores.families.map(paretoTarget),
    ...oracleTargets(own, scores.pooled.scores.get("oracle")),
    ...staircaseTargets(own, scores.pooled.scores.get("one-up-three-down")),
    ...scores.families.flatMap(calibrationTargets),
    ...scores.families.flatMap(stressTargets),
    {
      says: "non-responders told within 30 sessions: at least 80 %",
      measured: percent(own.rightlyToldSoon.value),
      met: own.rightlyToldSoon.value >= 0.8,
    },
    { says: "others told: at most 2 %", measured: percent(own.wronglyTold.value), met: own.wronglyTold.value <= 0.02 },
  ]
}

const paretoTarget = (group: Group): Target => {
  const better = betterThan(subject, placedIn(group))
  return {
    says: `${group.title}: no rival both faster and calmer`,
    measured: better.length === 0 ? "none" : better.map(({ name }) => name).join(", "),
    met: better.length === 0,
  }
}

const oracleTargets = (own: Summary, oracle: Summary | undefined): readonly Target[] => {
  if (oracle === undefined) return []
  const share = own.goalBy120.value / oracle.goalBy120.value
  const sessions = own.sessions.value / oracle.sessions.value
  const stressed = own.stressedPerCat.value / oracle.stressedPerCat.value
  return [
    { says: "at goal by day 120: at least 90 % of the oracle's share", measured: percent(share), met: share >= 0.9 },
    { says: "sessions: at most 1.3 x the oracle's", measured: `${sessions.toFixed(2)} x`, met: sessions <= 1.3 },
    { says: "stressed trials: at most 1.5 x the oracle's", measured: `${stressed.toFixed(2)} x`, met: stressed <= 1.5 },
    {
      says: "severe trials per cat: at most 0.2",
      measured: own.severePerCat.value.toFixed(2),
      met: own.severePerCat.value <= 0.2,
    },
  ]
}

const staircaseTargets = (own: Summary, rival: Summary | undefined): readonly Target[] => {
  if (rival === undefined) return []
  const ratio = own.stressedPerCat.value / rival.stressedPerCat.value
  return [
    {
      says: "at goal by day 180: at least one-up-three-down's share",
      measured: `${percent(own.goalBy180.value)} against ${percent(rival.goalBy180.value)}`,
      met: own.goalBy180.value >= rival.goalBy180.value,
    },
    {
      says: "days: no more than one-up-three-down",
      measured: `${own.days.value.toFixed(0)} against ${rival.days.value.toFixed(0)}`,
      met: own.days.value <= rival.days.value,
    },
    {
      says: "stressed trials: at most half of one-up-three-down's",
      measured: `${ratio.toFixed(2)} x`,
      met: ratio <= 0.5,
    },
  ]
}

/** The planner may ask where it expects stress in a share of alpha at most; what happens may exceed that by two points. */
const stressTargets = ({ title, scores }: Group): readonly Target[] => {
  const own = scores.get(subject)
  if (own === undefined) return []
  const most = limitsOf.standard.alpha + 0.02
  return [
    {
      says: `${title}: stressed share of trials at most ${percent(most)}`,
      measured: percent(own.stressedTrialShare),
      met: own.stressedTrialShare <= most,
    },
  ]
}

/** Trials predicted 87.5-92.5 % calm are not told apart by bins of 5 %: the bins around 0.9 are joined. */
const calibrationTargets = ({ title, scores }: Group): readonly Target[] => {
  const bins = scores.get(subject)?.calibration.slice(17, 19) ?? []
  const trials = bins.reduce((sum, bin) => sum + bin.trials, 0)
  if (trials < 50) return []
  const calm = bins.reduce((sum, bin) => sum + (bin.trials === 0 ? 0 : bin.calm.value * bin.trials), 0) / trials
  return [
    {
      says: `${title}: of trials predicted about 90 % calm, 87-93 % are`,
      measured: percent(calm),
      met: calm >= 0.87 && calm <= 0.93,
    },
  ]
}
