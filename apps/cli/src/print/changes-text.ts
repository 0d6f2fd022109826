import {
  type CatId,
  type CatState,
  judgeTrial,
  type Outcome,
  planSession,
  type SessionRecord,
  type Step,
  type StepStatus,
  sayAmount,
  stepStatus,
  wordEthogramReason,
} from "@catwalk/domain"
import type { House } from "../house.ts"
import { toleranceOf } from "../tolerance-of.ts"
import { counted, quoteAmount, titleOf } from "./words.ts"

/** What the cat changed: the step itself, steps that opened or closed, rest. Empty when nothing did. */
export const changesText = (before: House, after: House, cat: CatId, step: Step): string => {
  const [then, now] = [before.state.cats.get(cat), after.state.cats.get(cat)]
  if (then === undefined || now === undefined) return ""
  const lines = [
    ...stepChanges(before, after, then, now, step),
    ...openings(before, after, then, now, step),
    ...(now.rest !== undefined && now.rest.untilEpochMs !== then.rest?.untilEpochMs
      ? [`Rest: ${counted(now.rest.hours, "hour")} without demands. Play and affection are welcome.`]
      : []),
    ...(now.lock !== undefined && then.lock === undefined
      ? ["Training is locked until a vet has cleared this: catwalk log clearance"]
      : []),
  ]
  return lines.length === 0 ? "" : [after.paint.bold("What changed"), ...lines.map((line) => `  ${line}`)].join("\n")
}

const stepChanges = (before: House, after: House, then: CatState, now: CatState, step: Step): readonly string[] => {
  if (step.kind === "passive") return []
  const [was, is] = [stepStatus(then, step, before.context), stepStatus(now, step, after.context)]
  if (is.kind === "mastered" && was.kind !== "mastered") {
    return [after.paint.good(`${titleOf(step.id, after.curriculum)} is mastered.`)]
  }
  const [asked, willAsk] = [topOf(before, then, step), topOf(after, now, step)]
  const top =
    asked.top === willAsk.top && asked.easier === willAsk.easier
      ? `Next time: up to ${amountOf(step, willAsk)}, as was planned this time.`
      : `Next time: up to ${amountOf(step, willAsk)}, ${rankOf(willAsk) < rankOf(asked) ? "less" : "more"} than was planned this time (${amountOf(step, asked)}).`
  const [guess, known] = [toleranceOf(before, then, step), toleranceOf(after, now, step)]
  const estimate =
    known === undefined
      ? []
      : [
          `Comfortable up to about ${sayAmount(step, known.middle)}${guess === undefined ? "" : ` (before: ${sayAmount(step, guess.middle)})`}, an estimate.`,
        ]
  return [top, ...estimate]
}

interface Top {
  readonly top: number
  readonly easier: boolean
}

const topOf = (house: House, cat: CatState, step: Exclude<Step, { kind: "passive" }>): Top =>
  planSession(cat, step, house.at, house.context)

const rankOf = ({ top, easier }: Top): number => (easier ? -1 : top)

const amountOf = (step: Exclude<Step, { kind: "passive" }>, { top, easier }: Top): string =>
  easier ? "the easier way" : quoteAmount(step, top)

const openings = (before: House, after: House, then: CatState, now: CatState, but: Step): readonly string[] =>
  after.curriculum.programs
    .filter(({ id }) => now.enrolments.get(id)?.status === "enrolled")
    .flatMap(({ steps }) => steps)
    .filter((step) => step.id !== but.id)
    .flatMap((step) => {
      const [was, is] = [stepStatus(then, step, before.context).kind, stepStatus(now, step, after.context).kind]
      return was === is ? [] : [`${titleOf(step.id, after.curriculum)}: ${became[is]}`]
    })

const became: Readonly<Record<StepStatus["kind"], string>> = {
  locked: "something comes first",
  blocked: "its turn has come, but something blocks it (catwalk ready)",
  ended: "not for this cat, for now",
  open: "open now",
  practising: "in practice",
  mastered: "mastered",
  fading: "fading, a refresher comes first",
}

/** Each trial of a session with what it was for the cat and why. */
export const trialsText = (house: House, step: Step, { trials }: SessionRecord): string =>
  trials
    .map(({ asked, done, evidence, counts, success }, i) => {
      const { outcome, reasons } = judgeTrial(evidence)
      const amount =
        done === undefined ? sayAmount(step, asked) : `${sayAmount(step, done)} of ${sayAmount(step, asked)}`
      const notes = [
        ...(success === false ? ["not shown"] : []),
        ...(counts ? [] : ["does not count"]),
        ...reasons.filter(({ code }) => code !== "nothing-worrying").map(wordEthogramReason),
      ]
      return `  ${String(i + 1).padStart(2)}. ${amount}: ${paintOutcome(house, outcome)}${notes.length === 0 ? "" : `. ${notes.join(" ")}`}`
    })
    .join("\n")

export const paintOutcome = ({ paint }: Pick<House, "paint">, outcome: Outcome): string => {
  switch (outcome) {
    case "calm":
      return paint.good("calm")
    case "uneasy":
      return paint.watch("uneasy")
    case "stressed":
      return paint.stop("stressed")
  }
}
