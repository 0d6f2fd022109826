import {
  type CatState,
  type ExposureState,
  easierDifficulty,
  localDateOf,
  type SkillState,
  type Step,
  type StepState,
  type StepStatus,
  sayAmount,
  stepStatus,
  type TrainedStep,
} from "@catwalk/domain"
import type { House } from "../house.ts"
import { toleranceOf } from "../tolerance-of.ts"
import { reasonText } from "./agenda-text.ts"
import { citeSource, counted } from "./words.ts"
import { wrap } from "./wrap.ts"

/** Where a step stands for this cat, in words: status, reasons, evidence, estimate, sources. */
export const whyText = (house: House, cat: CatState, step: Step): string => {
  const { paint } = house
  const status = stepStatus(cat, step, house.context)
  const known = cat.steps.get(step.id)
  const evidence = known === undefined ? ["  Nothing yet: not tried."] : evidenceLines(step, known)
  const sources = step.sources.map((source) => wrap(citeSource(source), house.surroundings.out.columns, 2, 2))
  return [
    `${paint.bold(step.title)} (${step.id}): ${statusWords[status.kind]}${comfort(status)}`,
    reasonText(house, cat, status.reasons),
    "",
    paint.bold("What was seen"),
    ...evidence,
    ...toleranceLines(house, cat, step),
    "",
    paint.bold("What the step rests on"),
    ...sources,
  ].join("\n")
}

const statusWords: Readonly<Record<StepStatus["kind"], string>> = {
  locked: "locked, something comes first",
  blocked: "blocked",
  ended: "not for this cat, for now",
  open: "open, not begun",
  practising: "in practice",
  mastered: "mastered",
  fading: "mastered, and fading",
}

const comfort = ({ comfortPercent }: StepStatus): string =>
  comfortPercent === undefined ? "" : `; calm at the goal today: about ${comfortPercent} %`

const evidenceLines = (step: Step, known: StepState): readonly string[] => {
  if (known.kind === "passive") {
    return [
      `  ${counted(known.days, "day")} so far, last looked on ${localDateOf(known.lastDay)}: ${known.lastGlance}.`,
    ]
  }
  return [
    `  ${counted(known.trials, "trial")} in ${counted(known.sessions, "session")} on ${counted(known.days, "day")}, last on ${localDateOf(known.lastDay)}.`,
    `  At the goal: ${counted(known.goalTrials, "good trial")} on ${counted(known.goalDays, "day")}.`,
    ...(step.kind === "passive" ? [] : lastTrials(step, known)),
  ]
}

const lastTrials = (step: TrainedStep, { recent }: ExposureState | SkillState): readonly string[] =>
  recent.map(({ day, criterion, u, outcome, stress }) => {
    const asked = u === easierDifficulty(step) ? "the easier way" : sayAmount(step, criterion)
    return `    ${localDateOf(day)}  ${asked}: ${outcome}${stress > 0 ? ` (stress ${stress} of 5)` : ""}`
  })

const toleranceLines = (house: House, cat: CatState, step: Step): readonly string[] => {
  const tolerance = toleranceOf(house, cat, step)
  if (tolerance === undefined) return []
  const { low, middle, high, goalPercent } = tolerance
  const range = low === high ? "" : `; four times in five between ${sayAmount(step, low)} and ${sayAmount(step, high)}`
  return [
    "",
    house.paint.bold("What is believed (an estimate)"),
    `  Comfortable up to about ${sayAmount(step, middle)}${range}.`,
    `  ${goalPercent} % likely that the whole goal is comfortable by now.`,
  ]
}
