import {
  factsForStep,
  type GateVerdict,
  judgeGate,
  judgeStart,
  type PreflightAnswers,
  type ReadinessFacts,
  type ReadinessReason,
  type Weather,
} from "@catwalk/domain"
import type { Subject } from "../session/use-coach-run.ts"
import { type Missing, missingOf } from "./missing.ts"

/** What the person has said before a session, as far as it was asked. */
export interface SetupAnswers {
  readonly confirmed: ReadonlySet<string>
  readonly preflight: PreflightAnswers
  /** Undefined until it is known. */
  readonly weather: Weather | undefined
}

export interface SetupVerdict {
  /** What the weather means for this cat and its gear; undefined until it is known. */
  readonly weather: GateVerdict | undefined
  /** Humid air would change that: only then is it worth a question. */
  readonly humidityMatters: boolean
  /** What closes the way besides the weather and the questions still open, which say so where they are asked. */
  readonly closed: readonly ReadinessReason[]
  /** The one thing to see to next before the session can begin; undefined once it can. */
  readonly missing: Missing | undefined
}

/** Every gate is judged by all the answers together: a window that was fine in the shade is refused in the sun. */
export const setupVerdict = ({ cat, step, context }: Subject, answers: SetupAnswers): SetupVerdict => {
  const { weather } = answers
  const facts = { ...factsForStep(cat, step, context), weather }
  const verdicts = judgeStart(step, facts, answers.preflight)
  const closed = closedBy(verdicts)
  return {
    weather: weather === undefined ? undefined : verdicts.find(({ gate }) => gate === "weather-fit"),
    humidityMatters: weather !== undefined && humidityMatters(facts, weather),
    closed,
    missing: missingOf(step, answers, verdicts, closed),
  }
}

const closedBy = (verdicts: readonly GateVerdict[]): readonly ReadinessReason[] =>
  verdicts
    .filter(({ gate }) => gate !== "weather-fit" && gate !== "preflight")
    .flatMap(({ reasons }) => reasons)
    .filter(({ level, code }) => level === "blocked" && code !== "preflight-unanswered")

const humidityMatters = (facts: ReadinessFacts, weather: Weather): boolean => {
  const inAir = (humidityPercent: number) =>
    judgeGate("weather-fit", { ...facts, weather: { ...weather, humidityPercent } }).verdict
  return inAir(HUMID_PERCENT) !== inAir(DRY_PERCENT)
}

const DRY_PERCENT = 40
/** Clearly above the limit of humid air. */
export const HUMID_PERCENT = 85
