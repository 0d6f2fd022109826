import { agenda, type CatState, type PlannedTrial, type SessionPlan, sayAmount } from "@catwalk/domain"
import type { House } from "../house.ts"
import { agendaText } from "./agenda-text.ts"
import { titleOf } from "./words.ts"

/** The day's agenda, and below it each of its sessions trial by trial. */
export const planText = (house: House, cat: CatState): string => {
  const plans = agenda(cat, house.at, house.context).lines.flatMap((line) =>
    line.kind === "session" || line.kind === "refresher" ? [line.plan] : [],
  )
  return [agendaText(house, cat), ...plans.map((plan) => sessionText(house, plan))].join("\n\n")
}

const sessionText = (house: House, plan: SessionPlan): string => {
  const rows = plan.trials.map((trial, i) => trialText(house, plan, trial, i + 1))
  return [`${house.paint.bold(titleOf(plan.step, house.curriculum))}, if every trial stays calm:`, ...rows].join("\n")
}

const trialText = (house: House, plan: SessionPlan, trial: PlannedTrial, number: number): string => {
  const step = house.curriculum.step(plan.step)
  const amount = step === undefined ? String(trial.criterion) : sayAmount(step, trial.criterion)
  const what = trial.easier ? "the easier way" : amount
  const chances = trial.chances === undefined ? "" : `, ${trial.chances.calm} % likely calm`
  const treat = trial.treat ? "treat" : "no treat this time"
  return `  ${String(number).padStart(2)}. ${what} (${roleOf(plan, trial)}${chances}; ${trial.mark ? `click, ${treat}` : treat})`
}

/** Of several trials on the way up only those at the top are the most of the day. */
const roleOf = ({ top }: SessionPlan, { role, criterion, easier }: PlannedTrial): string => {
  switch (role) {
    case "warm-up":
      return "warm-up"
    case "varied":
      return "varied"
    case "top":
      return easier || criterion === top ? "the most today" : "on the way up"
    case "easy-ending":
      return "easy ending"
  }
}
