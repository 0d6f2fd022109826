import {
  type GateVerdict,
  type PreflightItemId,
  preflightItem,
  preflightItems,
  type ReadinessReason,
  startNeeds,
  type TrainedStep,
  wordReadinessReason,
} from "@catwalk/domain"
import type { SetupAnswers } from "./setup-verdict.ts"

/** What keeps a session from beginning: first what is refused, then what is still open, from the top of the screen down. */
export type Missing =
  /** Nothing that is asked here can change it, or only the weather can. */
  | { readonly kind: "closed"; readonly reason: ReadinessReason }
  | { readonly kind: "weather-refuses"; readonly reason: ReadinessReason }
  | { readonly kind: "answered-no"; readonly item: PreflightItemId }
  | { readonly kind: "confirm"; readonly sentence: string }
  | { readonly kind: "weather-unknown" }
  | { readonly kind: "unanswered"; readonly item: PreflightItemId }

export const missingOf = (
  step: TrainedStep,
  { confirmed }: SetupAnswers,
  verdicts: readonly GateVerdict[],
  closed: readonly ReadinessReason[],
): Missing | undefined => {
  const stands = verdicts.flatMap(({ gate, reasons }) =>
    reasons.filter(({ level }) => level === "blocked").map((reason) => ({ gate, reason })),
  )
  const weather = stands.find(({ gate }) => gate === "weather-fit")?.reason
  const { confirm, preflight } = startNeeds(step)
  const items = preflight === undefined ? [] : preflightItems(preflight).map(({ id }) => id)
  const asked = stands.map(({ reason }) => reason)
  const refused = new Set(asked.flatMap(itemRefused))
  const unanswered = new Set(asked.flatMap(itemUnanswered))
  const no = items.find((id) => refused.has(id))
  const open = items.find((id) => unanswered.has(id))
  const unsaid = confirm.find((sentence) => !confirmed.has(sentence))
  if (closed[0] !== undefined) return { kind: "closed", reason: closed[0] }
  if (weather !== undefined && weather.code !== "weather-unknown") return { kind: "weather-refuses", reason: weather }
  if (no !== undefined) return { kind: "answered-no", item: no }
  if (unsaid !== undefined) return { kind: "confirm", sentence: unsaid }
  if (weather !== undefined) return { kind: "weather-unknown" }
  return open === undefined ? undefined : { kind: "unanswered", item: open }
}

const itemRefused = (reason: ReadinessReason): readonly PreflightItemId[] => {
  if (reason.code === "wait-for-quiet") return ["quiet-now"]
  return reason.code === "preflight-no" ? [reason.item] : []
}

const itemUnanswered = (reason: ReadinessReason): readonly PreflightItemId[] =>
  reason.code === "preflight-unanswered" ? [reason.item] : []

export const wordMissing = (missing: Missing): string => {
  switch (missing.kind) {
    case "closed":
    case "weather-refuses":
      return `Not as things stand: ${wordReadinessReason(missing.reason).text}`
    case "answered-no":
      return missing.item === "quiet-now"
        ? "Wait for quiet first: the walk is its answer."
        : `“${preflightItem[missing.item].ask}” has to be yes first.`
    case "confirm":
      return `Still to say yes to: “${missing.sentence}”`
    case "weather-unknown":
      return "Still to say: how warm it is out there."
    case "unanswered":
      return `Still to answer: “${preflightItem[missing.item].ask}”`
  }
}

/** The id, on the screen, of what is missing. */
export const placeOfMissing = (missing: Missing): string => {
  switch (missing.kind) {
    case "closed":
      return "ask-closed"
    case "weather-refuses":
    case "weather-unknown":
      return "ask-weather"
    case "confirm":
      return placeOfSentence(missing.sentence)
    case "answered-no":
    case "unanswered":
      return placeOfItem(missing.item)
  }
}

export const placeOfItem = (item: PreflightItemId): string => `ask-${item}`
export const placeOfSentence = (sentence: string): string => `ask-${sentence.replace(/\W+/g, "-").toLowerCase()}`
