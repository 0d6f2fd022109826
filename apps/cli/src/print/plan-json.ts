import { type AgendaLine, agenda, type CatState, type PlanReason } from "@catwalk/domain"
import type { House } from "../house.ts"
import { wordReasons } from "./words.ts"

/**
 * The day's plan as data, in the shape `docs/cli.md` explains. It holds no ids of entries, cats, people or devices:
 * two journals in which the same things happened give the same bytes.
 */
export const planJson = (house: House, cats: readonly CatState[]): object => ({
  catwalk: "plan",
  format: 1,
  at: house.at,
  cats: cats.map((cat) => {
    const { lines, sessionsToday, sessionsLeft } = agenda(cat, house.at, house.context)
    return {
      name: cat.profile.name,
      sessionsToday,
      sessionsLeft,
      lines: lines.map((line) => lineJson(house, cat, line)),
    }
  }),
})

const lineJson = (house: House, cat: CatState, line: AgendaLine): object => {
  const reasons = reasonsJson(house, cat, line.reasons)
  if (line.kind !== "session" && line.kind !== "refresher") return { ...line, reasons }
  const { plan } = line
  return {
    kind: line.kind,
    reasons,
    plan: {
      ...plan,
      reasons: reasonsJson(house, cat, plan.reasons),
      trials: plan.trials.map((trial) => ({ ...trial, reasons: reasonsJson(house, cat, trial.reasons) })),
    },
  }
}

/** Each reason as the planner gave it, code and numbers, with its wording beside it. */
export const reasonsJson = (house: House, cat: CatState, reasons: readonly PlanReason[]): readonly object[] =>
  reasons.map((reason) => ({ ...reason, ...wordReasons([reason], house.curriculum, cat.profile.name)[0] }))
