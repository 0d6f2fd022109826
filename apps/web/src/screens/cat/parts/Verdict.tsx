import { type ReadinessReason, sourcesOf, type VerdictLevel, wordReadinessReason } from "@catwalk/domain"
import { labelsOf } from "../../../state/word-reasons.ts"
import { Chip, type ChipTone, type IconName, ReasonList, type ReasonText } from "../../../ui/index.ts"

/** Colour, icon and word together. */
export function VerdictChip({ level }: { readonly level: VerdictLevel }) {
  const { icon, tone, word } = looks[level]
  return (
    <Chip icon={icon} tone={tone}>
      {word}
    </Chip>
  )
}

const looks: Readonly<
  Record<VerdictLevel, { readonly icon: IconName; readonly tone: ChipTone; readonly word: string }>
> = {
  ready: { icon: "check", tone: "green", word: "Ready" },
  caution: { icon: "uneasy", tone: "amber", word: "With care" },
  // Red is kept for stop and danger: something still missing is neither.
  blocked: { icon: "lock", tone: "amber", word: "Not yet" },
}

export function VerdictReasons({
  reasons,
  open = false,
}: {
  readonly reasons: readonly ReadinessReason[]
  readonly open?: boolean
}) {
  return <ReasonList reasons={wordFindings(reasons)} open={open} />
}

/** The weightiest reason in one line; the others open under it. */
export function VerdictLine({ reasons }: { readonly reasons: readonly ReadinessReason[] }) {
  const [first] = reasons
  return first === undefined ? null : <p className="cat-row-detail">{wordReadinessReason(first).text}</p>
}

/** Readiness reasons as the kit shows them. */
export const wordFindings = (reasons: readonly ReadinessReason[]): readonly ReasonText[] =>
  reasons.map((reason) => {
    const { text, todo } = wordReadinessReason(reason)
    return { text: todo === undefined ? text : `${text} ${todo}`, sources: labelsOf(sourcesOf(reason)) }
  })
