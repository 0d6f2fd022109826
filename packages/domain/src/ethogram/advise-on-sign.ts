import { type Advice, meansLittle, praise } from "./advice.ts"
import { signOf } from "./catalogue.ts"
import { judgeTrial } from "./judge-trial.ts"
import type { Observation, TrialEvidence } from "./trial-evidence.ts"

/**
 * The answer to one tap, before the finger is up: the advice of the running trial with this sign added. A good sign, or
 * one its context explains, is told so where nothing else asks to ease off.
 */
export const adviseOnSign = (seen: Observation, soFar: TrialEvidence): Advice => {
  const { advice, reasons } = judgeTrial({ ...soFar, signs: [...soFar.signs, seen] })
  if (advice.act !== "go-on") return advice
  if (signOf(seen.sign).group === "good") return praise
  const counts = reasons.some((reason) => "level" in reason && "sign" in reason && reason.sign === seen.sign)
  return counts ? advice : meansLittle
}
