import { criterionAtMost, type ExposureStep, goalOf, sayAmount } from "@catwalk/domain"
import type { StepReport } from "@catwalk/simulator"

/** What a trainer might change about a step, after imaginary cats have been through it; shares in whole percent. */
export type StepAdvice =
  | { readonly code: "scares-at-start"; readonly percent: number }
  | { readonly code: "scares-at"; readonly criterion: number; readonly percent: number }
  | { readonly code: "stuck-after"; readonly criterion: number; readonly percent: number }
  | { readonly code: "stuck-at-goal"; readonly percent: number }
  | { readonly code: "long"; readonly sessions: number }

/** From these on something is worth saying (our-default). */
const SCARED_SHARE = 0.2
const STUCK_SHARE = 0.08
const MANY_SESSIONS = 24
/** A tenth of the way with fewer trials than this says nothing. */
const FEW_TRIALS = 12

export const adviceFor = (step: ExposureStep, report: StepReport, allCats: number): readonly StepAdvice[] => [
  ...scareAdvice(step, report),
  ...stuckAdvice(step, report, allCats),
  ...(report.sessions > MANY_SESSIONS ? [{ code: "long" as const, sessions: Math.round(report.sessions) }] : []),
]

const scareAdvice = (step: ExposureStep, { byDifficulty, scaredHere, cats }: StepReport): readonly StepAdvice[] => {
  if (cats === 0 || scaredHere / cats < SCARED_SHARE) return []
  const worst = byDifficulty
    .map(({ trials, stressed }, tenth) => ({ tenth, trials, share: stressed / Math.max(1, trials) }))
    .filter(({ trials }) => trials >= FEW_TRIALS)
    .reduce((most, bin) => (bin.share > most.share ? bin : most), { tenth: 0, trials: 0, share: 0 })
  const percent = Math.round(100 * worst.share)
  const criterion = hardestIn(step, worst.tenth)
  return criterion === criterionAtMost(step, 0)
    ? [{ code: "scares-at-start", percent }]
    : [{ code: "scares-at", criterion, percent }]
}

/** A level may lie anywhere in its tenth; an amount is named by where its tenth begins. */
const hardestIn = (step: ExposureStep, tenth: number): number =>
  criterionAtMost(step, step.axis.type === "levels" ? (tenth + 0.999) / 10 : tenth / 10)

/** Cats that would get stuck on any program say nothing about this one. */
const stuckAdvice = (step: ExposureStep, report: StepReport, allCats: number): readonly StepAdvice[] => {
  const { stuckHere, neverLearning, stuckAt } = report
  const share = (stuckHere - neverLearning) / Math.max(1, allCats)
  if (stuckAt === undefined || share < STUCK_SHARE) return []
  const percent = Math.round(100 * share)
  const criterion = criterionAtMost(step, stuckAt)
  return criterion >= goalOf(step)
    ? [{ code: "stuck-at-goal", percent }]
    : [{ code: "stuck-after", criterion, percent }]
}

export const wordStepAdvice = (advice: StepAdvice, step: ExposureStep): string => {
  const place = (criterion: number): string => {
    const said = sayAmount(step, criterion)
    return step.axis.type === "levels" ? `level ${criterion + 1} (“${said}”)` : said
  }
  switch (advice.code) {
    case "scares-at-start":
      return `The start itself scares: ${advice.percent} % of its trials are stressed. Begin easier, or put a step before it.`
    case "scares-at":
      return step.axis.type === "levels"
        ? `At ${place(advice.criterion)} ${advice.percent} % of trials are stressed. Split it, or put an easier level before it.`
        : `From ${place(advice.criterion)} on ${advice.percent} % of trials are stressed. Let the amount grow more slowly, or make two steps of it.`
    case "stuck-after":
      return step.axis.type === "levels"
        ? `${advice.percent} % of all cats could learn and end here, most of them after ${place(advice.criterion)}. Split ${place(advice.criterion + 1)}.`
        : `${advice.percent} % of all cats could learn and end here, most of them calm up to ${place(advice.criterion)}. A nearer goal, or a step in between, would help them.`
    case "stuck-at-goal":
      return `${advice.percent} % of all cats could learn and end here, most of them with the goal met now and then. Ask for fewer days of mastery, or for a nearer goal.`
    case "long":
      return `Half of the cats need more than ${advice.sessions} sessions. Two shorter steps are kinder to the person.`
  }
}
