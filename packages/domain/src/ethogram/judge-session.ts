import { calmDownRoutine } from "./advice.ts"
import type { Judgement, MedicalFinding } from "./judge-trial.ts"
import type { SessionReason } from "./reasons.ts"
import { type Light, lightOf, type StressLevel } from "./stress-level.ts"

/** Hours of rest after a stressed trial: 24-48 (our-default). */
export const restAfterStress = { minHours: 24, maxHours: 48 } as const

/** A session so far, or as it ended. */
export interface SessionJudgement {
  readonly worst: StressLevel
  /** Stress in the last trial. */
  readonly end: StressLevel
  readonly light: Light
  /** `finish-easy`: one very easy trial, then the end. `stop-now` and `vet`: no further trial. */
  readonly next: "go-on" | "finish-easy" | "stop-now" | "vet"
  readonly rest?: typeof restAfterStress
  /** What to do together now; empty unless the session must stop. */
  readonly calmDown: readonly string[]
  readonly medical?: MedicalFinding
  /** At least one; the weightiest first. */
  readonly reasons: readonly SessionReason[]
}

/** Whether a session may go on after these trials, oldest first. A red trial stops it; two uneasy in a row ease it out. */
export const judgeSession = (judgements: readonly Judgement[]): SessionJudgement => {
  const reasons = endings(judgements)
  const worst = worstOf(judgements)
  const next = nextOf(reasons)
  const medical = judgements.find((judgement) => judgement.medical !== undefined)?.medical
  return {
    worst,
    end: judgements.at(-1)?.stress ?? 0,
    light: lightOf(worst),
    next,
    ...(lightOf(worst) === "red" ? { rest: restAfterStress } : {}),
    calmDown: next === "stop-now" || next === "vet" ? calmDownRoutine : [],
    ...(medical === undefined ? {} : { medical }),
    reasons: reasons.length > 0 ? reasons : [quietReason(judgements.length)],
  }
}

const quietReason = (trials: number): SessionReason =>
  trials === 0 ? { code: "no-trials-yet" } : { code: "session-quiet", trials }

const worstOf = (judgements: readonly Judgement[]): StressLevel =>
  judgements.reduce<StressLevel>((worst, { stress }) => (stress > worst ? stress : worst), 0)

/** The first occurrence of each thing that ends a session, the weightiest first. */
const endings = (judgements: readonly Judgement[]): readonly SessionReason[] => {
  const medical = judgements.findIndex((judgement) => judgement.medical !== undefined)
  const red = judgements.findIndex(({ light }) => light === "red")
  const pause = judgements.findIndex(({ light, advice }) => light !== "red" && advice.act === "stop")
  const pair = judgements.findIndex(({ light }, index) => light !== "green" && judgements[index - 1]?.light === "amber")
  const bored = judgements.findIndex(({ lostInterest }) => lostInterest)
  const sign = judgements[medical]?.medical?.sign
  return [
    ...(sign === undefined ? [] : [{ code: "session-medical", sign, trial: medical + 1 } as const]),
    ...(red < 0 ? [] : [{ code: "session-stressed", trial: red + 1, level: judgements[red]?.stress ?? 4 } as const]),
    ...(pause < 0 ? [] : [{ code: "session-break", trial: pause + 1 } as const]),
    ...(pair < 0 ? [] : [{ code: "session-uneasy-pair", trial: pair + 1 } as const]),
    ...(bored < 0 ? [] : [{ code: "session-lost-interest", trial: bored + 1 } as const]),
  ]
}

const nextOf = (reasons: readonly SessionReason[]): SessionJudgement["next"] => {
  switch (reasons[0]?.code) {
    case "session-medical":
      return "vet"
    case "session-stressed":
    case "session-break":
      return "stop-now"
    case "session-uneasy-pair":
    case "session-lost-interest":
      return "finish-easy"
    case "session-quiet":
    case "no-trials-yet":
    case undefined:
      return "go-on"
  }
}
