import { type Curriculum, type PlanReason, type SourceId, wordPlanReason } from "@catwalk/domain"
import type { ReasonText, SourceLabel } from "../ui/index.ts"

/** The planner's reasons as the kit shows them: text, what to do, and where each comes from. */
export const wordReasons = (
  reasons: readonly PlanReason[],
  curriculum: Curriculum,
  catName: string,
): readonly ReasonText[] => {
  const worded = reasons.map((reason) => {
    const { text, todo, sources } = wordPlanReason(reason, curriculum, catName)
    return { text: todo === undefined ? text : `${text} ${todo}`, sources: labelsOf(sources) }
  })
  return worded.filter(({ text }, i) => worded.findIndex((other) => other.text === text) === i)
}

export const labelsOf = (sources: readonly SourceId[]): readonly SourceLabel[] => sources.map(labelOf)

const labelOf = (source: SourceId): SourceLabel => {
  if (source === "our-default") return { kind: "default", label: "our default" }
  if (source === "training-convention") return { kind: "default", label: "trainers' custom" }
  if (source === "veterinary-consensus") return { kind: "default", label: "veterinary consensus" }
  if (/^[BL]-\d\d$/.test(source)) return { kind: "guide", label: `Guide ${source}` }
  return { kind: "study", label: wordKey(source) }
}

/** A bibliography key in readable form: `pratsch-2018` to "Pratsch 2018". */
const wordKey = (key: string): string => {
  const words = key.replaceAll("-", " ")
  return words.charAt(0).toUpperCase() + words.slice(1)
}
