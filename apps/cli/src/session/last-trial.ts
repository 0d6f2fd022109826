import { judgeTrial, wordEthogramReason } from "@catwalk/domain"
import { paintOutcome } from "../print/changes-text.ts"
import { wrap } from "../print/wrap.ts"
import type { Desk } from "./desk.ts"

// What is said of the trial just over. Each gives false: the plan must be asked anew.

export const takeBackTrial = (desk: Desk): false => {
  const { trials } = desk.running
  desk.write({ trials: trials.slice(0, -1), stop: undefined })
  desk.print(trials.length === 0 ? "  Nothing to take back." : `  Trial ${trials.length} is taken back.`)
  return false
}

export const leaveOutTrial = (desk: Desk): false => {
  const { trials } = desk.running
  const last = trials.at(-1)
  if (last !== undefined) desk.write({ trials: [...trials.slice(0, -1), { ...last, counts: !last.counts }] })
  desk.print(
    last === undefined
      ? "  No trial yet."
      : `  Trial ${trials.length} ${last.counts ? "does not count" : "counts again"}.`,
  )
  return false
}

/** The treat mostly comes when the trial is over, and only then is seen what became of it. */
export const foodOfLast = (desk: Desk, food: "taken" | "refused"): false => {
  const { trials } = desk.running
  const last = trials.at(-1)
  if (last === undefined) {
    desk.print("  No trial yet.")
    return false
  }
  // Pieces that nobody tapped for were only due; the ones that were tapped are eaten.
  const assumed = last.evidence.food === "not-offered"
  const treats = food === "taken" ? Math.max(1, last.treats) : assumed ? 0 : last.treats
  desk.write({ trials: [...trials.slice(0, -1), { ...last, treats, evidence: { ...last.evidence, food } }] })
  desk.print(food === "taken" ? "  treat taken" : desk.house.paint.watch("  treat refused"))
  if (food === "refused") showJudgement(desk)
  return false
}

/** What the trial just over was, and what to do where it was not calm. */
export const showJudgement = (desk: Desk): void => {
  const last = desk.running.trials.at(-1)
  if (last === undefined) return
  if (!last.counts) desk.print("  Kept, but it does not count.")
  const { outcome, reasons, advice } = judgeTrial(last.evidence)
  const why = reasons.filter(({ code }) => code !== "nothing-worrying").map(wordEthogramReason)
  desk.print(
    wrap([`${outcome}.`, ...why].join(" "), desk.house.surroundings.out.columns, 2).replace(
      outcome,
      paintOutcome(desk.house, outcome),
    ),
  )
  if (advice.act !== "go-on") desk.print(`  ${desk.house.paint.watch(advice.say)}`)
}
