import { signOf } from "../ethogram/catalogue.ts"
import type { StepId } from "../ids.ts"
import type { Curriculum } from "../program/curriculum.ts"
import { sourcesOf as readinessSourcesOf } from "../readiness/readiness-reason.ts"
import type { SourceId } from "../sources/bibliography.ts"
import type { PlanReason } from "./plan-reason.ts"

type Own = Exclude<PlanReason, { code: "readiness" }>

/** What a reason rests on: at least one point of a guide, key of the bibliography or our default. */
export const planReasonSources = (reason: PlanReason, curriculum: Curriculum): readonly SourceId[] => {
  if (reason.code === "readiness") return readinessSourcesOf(reason.finding)
  const taught = taughtBy(reason).flatMap((id) => curriculum.step(id)?.sources ?? [])
  if (taught.length > 0) return [...new Set(taught)]
  if (reason.code === "locked-by-sign" || reason.code === "medical") return signOf(reason.sign).sources
  return own(reason)
}

/** The steps whose own sources a reason rests on. */
const taughtBy = (reason: Own): readonly StepId[] => {
  switch (reason.code) {
    case "needs-first":
      return reason.steps
    case "days-lying-about":
    case "avoids-it":
      return [reason.step]
    default:
      return []
  }
}

/** What each other kind of reason rests on; numbers without a study say so. */
const own = (reason: Own): readonly SourceId[] =>
  reason.code === "minutes-for-age" && (reason.age === "kitten" || reason.age === "senior")
    ? ["our-default"]
    : (sources[reason.code] ?? ["our-default"])

const sources: Partial<Readonly<Record<Own["code"], readonly SourceId[]>>> = {
  "first-time": ["L-03", "training-convention"],
  "likely-calm": ["babb-1998", "our-default"],
  "lowered-after-stress": ["B-10", "rspca-2017", "our-default"],
  "below-start": ["L-03", "our-default"],
  varied: ["demartini-graded-absence"],
  "easy-ending": ["training-convention"],
  "eased-off": ["B-10", "our-default"],
  "at-goal": ["L-08", "our-default"],
  "set-of-five": ["donaldson-2010"],
  pushed: ["donaldson-2010"],
  dropped: ["donaldson-2010"],
  split: ["donaldson-2010"],
  "minutes-for-age": ["kogan-2017", "our-default"],
  "lost-interest": ["L-08"],
  "uneasy-pair": ["B-10", "our-default"],
  "took-a-break": ["B-10"],
  stressed: ["B-10", "rspca-2017", "fear-free-fas"],
  "treats-used-up": ["tufts-treats"],
  "treats-for-today-used": ["tufts-treats"],
  "needs-refreshing": ["B-11", "paskewitz-2022", "our-default"],
  rusty: ["B-11", "demant-2011"],
  "break-steps-back": ["paskewitz-2022", "our-default"],
  "outdoors-rests": ["L-17", "our-default"],
  "not-for-this-cat-outdoors": ["L-17", "catexplorer"],
  "no-progress": ["kessler-turner-1997", "our-default"],
  "first-day-back": ["paskewitz-2022", "our-default"],
  "goal-met-today": ["L-08", "our-default"],
  "keep-up": ["L-13", "B-11", "our-default"],
  resting: ["B-10", "our-default"],
  "cat-is-loose": ["huang-2018"],
}
