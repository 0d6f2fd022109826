import type { Policy } from "../policy.ts"
import { type LadderRule, ladderPolicy } from "./ladder-rule.ts"

/** Sets of five: 4-5 right push, 3 stick, 2 or fewer drop. Right: read as calm. */
export const pushDropStickRule: LadderRule = () => {
  let done = 0
  let right = 0
  return (trial) => {
    done++
    if (trial.outcome === "calm") right++
    if (done < 5) return "stick"
    const move = right >= 4 ? "push" : right === 3 ? "stick" : "drop"
    done = 0
    right = 0
    return move
  }
}

/** Three calm trials in a row: one rung harder. One that is not: one rung easier. */
export const oneUpThreeDownRule: LadderRule = () => {
  let calm = 0
  return (trial) => {
    if (trial.outcome !== "calm") {
      calm = 0
      return "drop"
    }
    calm++
    if (calm < 3) return "stick"
    calm = 0
    return "push"
  }
}

/** One, two, three ... rungs; any failure sends back to the first. */
export const threeHundredPeckRule: LadderRule = () => (trial) => (trial.outcome === "calm" ? "push" : "restart")

/** Blocks of ten: at least eight calm, one rung harder; otherwise the same again. */
export const eightyPercentRule: LadderRule = () => {
  let done = 0
  let calm = 0
  return (trial) => {
    done++
    if (trial.outcome === "calm") calm++
    if (done < 10) return "stick"
    const move = calm >= 8 ? "push" : "stick"
    done = 0
    calm = 0
    return move
  }
}

export const ladderRivals: readonly Policy[] = [
  ladderPolicy("push-drop-stick", "Sets of five: 4-5 calm push, 3 stick, 0-2 drop (donaldson-2010)", pushDropStickRule),
  ladderPolicy(
    "one-up-three-down",
    "Three calm in a row: harder; one not calm: easier (levitt-1971)",
    oneUpThreeDownRule,
  ),
  // A count of units grows by the same amount each time: twelve rungs on a 12-fold step are close to "+1 unit" of its start.
  ladderPolicy(
    "300-peck",
    "One unit more after each calm trial, back to one after any failure (training-convention)",
    threeHundredPeckRule,
    1.25,
  ),
  ladderPolicy(
    "80-percent-rule",
    "Blocks of ten; harder at eight or more calm (training-convention)",
    eightyPercentRule,
  ),
]
