import type { ReadinessFinding, ReadinessReason } from "./readiness-reason.ts"

/** "caution" opens the way with care; only "blocked" closes it. What is unknown is never "ready". */
export type VerdictLevel = "ready" | "caution" | "blocked"

/** A verdict is as severe as its severest reason, and always has one. */
export interface Verdict {
  readonly verdict: VerdictLevel
  readonly reasons: readonly ReadinessReason[]
}

const severity = { ready: 0, caution: 1, blocked: 2 } as const satisfies Record<VerdictLevel, number>

/** Negative when `a` is milder than `b`: sorts the best first. */
export const compareLevels = (a: VerdictLevel, b: VerdictLevel): number => severity[a] - severity[b]

export const worstLevel = (levels: readonly VerdictLevel[]): VerdictLevel =>
  levels.reduce((worst, level) => (compareLevels(level, worst) > 0 ? level : worst), "ready")

/** Severest reasons first; among equals the order they were found in. */
export const verdictOf = (reasons: readonly ReadinessReason[]): Verdict => ({
  verdict: worstLevel(reasons.map((reason) => reason.level)),
  reasons: reasons.toSorted((a, b) => compareLevels(b.level, a.level)),
})

export const combine = (verdicts: readonly Verdict[]): Verdict => verdictOf(verdicts.flatMap(({ reasons }) => reasons))

/** May a step behind this gate be planned or started? */
export const isOpen = ({ verdict }: Verdict): boolean => verdict !== "blocked"

export const ready = (finding: ReadinessFinding): ReadinessReason => ({ ...finding, level: "ready" })
export const caution = (finding: ReadinessFinding): ReadinessReason => ({ ...finding, level: "caution" })
export const blocked = (finding: ReadinessFinding): ReadinessReason => ({ ...finding, level: "blocked" })

/** The same reasons as advice: what would block only cautions. */
export const soften = (reason: ReadinessReason): ReadinessReason =>
  reason.level === "blocked" ? { ...reason, level: "caution" } : reason
