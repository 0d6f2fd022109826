import {
  bibliography,
  type Curriculum,
  citationOf,
  guides,
  isGuideId,
  nameSource,
  type PlanReason,
  type SourceId,
  wordPlanReason,
} from "@catwalk/domain"
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
  if (isGuideId(source)) return { kind: "guide", label: `Guide ${source}`, cites: guides[source] }
  const { kind, gives } = bibliography[source]
  const ownOrCustom = kind === "our-default" || kind === "convention"
  return {
    kind: ownOrCustom ? "default" : "study",
    label: nameSource(source),
    cites: `${citationOf(source)} ${gives}`,
  }
}
