import {
  factsForStep,
  type GateVerdict,
  isOpen,
  judgeGate,
  judgeStart,
  type PreflightAnswers,
  type ReadinessFacts,
  type ReadinessReason,
  startNeeds,
  type Weather,
} from "@catwalk/domain"
import type { Subject } from "../session/use-coach-run.ts"

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
  /** What keeps the session from beginning. */
  readonly missing: "confirm" | "preflight" | "closed" | undefined
}

/** Every gate is judged by all the answers together: a window that was fine in the shade is refused in the sun. */
export const setupVerdict = ({ cat, step, context }: Subject, answers: SetupAnswers): SetupVerdict => {
  const { confirmed, preflight, weather } = answers
  const facts = { ...factsForStep(cat, step, context), weather }
  const verdicts = judgeStart(step, facts, preflight)
  const closed = closedBy(verdicts)
  const allConfirmed = startNeeds(step).confirm.every((sentence) => confirmed.has(sentence))
  return {
    weather: weather === undefined ? undefined : verdicts.find(({ gate }) => gate === "weather-fit"),
    humidityMatters: weather !== undefined && humidityMatters(facts, weather),
    closed,
    missing: missingOf(allConfirmed, closed.length > 0, verdicts.every(isOpen)),
  }
}

const missingOf = (allConfirmed: boolean, closed: boolean, open: boolean): SetupVerdict["missing"] => {
  if (closed) return "closed"
  if (!allConfirmed) return "confirm"
  return open ? undefined : "preflight"
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
